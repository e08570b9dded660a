/** `kat-dropdown-button`: options inside, each `button[data-action]`; the locale-free name of an action is that attribute. */
import { element, KatElement } from './kat-element.ts';

export interface DropdownOption {
  label: string;
  action: string;
}

/** Takes `options` as JSON in an attribute; says `action` with the chosen action as detail. */
export class KatDropdownButton extends KatElement {
  static observedAttributes = ['options', 'label'];

  protected paint(): void {
    const options = JSON.parse(this.getAttribute('options') ?? '[]') as DropdownOption[];
    const menu = this.own('div', 'menu');
    const opener = this.own('button', 'indicator');
    opener.type = 'button';
    opener.textContent = `${this.getAttribute('label') ?? ''} ▾`;
    opener.setAttribute('aria-haspopup', 'menu');
    menu.hidden = true;
    menu.setAttribute('role', 'menu');
    menu.replaceChildren(
      ...options.map((option) => {
        const item = element(
          'button',
          { type: 'button', role: 'menuitem', 'data-action': option.action },
          option.label,
        );
        item.addEventListener('click', () => {
          menu.hidden = true;
          this.dispatchEvent(new CustomEvent('action', { detail: option.action }));
        });
        return item;
      }),
    );
    opener.onclick = () => {
      menu.hidden = !menu.hidden;
    };
  }
}
