/** `kat-textarea`: its text lives in the element, not in the inner `<textarea>` (amazon.md 3.8). */
import { KatElement } from './kat-element.ts';

let counter = 0;

/**
 * Follows `input` events only. A plain `.value = …` on the inner control, or `setAttribute('value')` alone, paints and is
 * lost at the next repaint (when the focus leaves); the native setter followed by a composed `input` event is kept, and so
 * is the host's `value` attribute followed by `input` on the host.
 */
export class KatTextarea extends KatElement {
  static observedAttributes = ['value', 'placeholder', 'maxlength', 'disabled'];
  #value = '';

  constructor() {
    super();
    this.addEventListener('input', () => {
      this.#value = this.#control().value;
      this.#count();
    });
    this.addEventListener('focusout', () => {
      this.#control().value = this.#value;
    });
  }

  /** What the page's own code gets when it asks the component. */
  get value(): string {
    return this.#value;
  }

  set value(text: string) {
    this.#value = text;
    this.#control().value = text;
    this.#count();
  }

  override attributeChangedCallback(name?: string, _old?: string | null, value?: string | null): void {
    if (name === 'value') this.#control().value = value ?? '';
    super.attributeChangedCallback();
  }

  protected paint(): void {
    if (!this.hasAttribute('unique-id')) {
      counter += 1;
      this.setAttribute('unique-id', `katal-id-${counter + 16}`);
    }
    const control = this.#control();
    control.placeholder = this.getAttribute('placeholder') ?? '';
    control.rows = 6;
    control.disabled = this.hasAttribute('disabled');
    const limit = this.getAttribute('maxlength');
    if (limit !== null) control.setAttribute('maxlength', limit);
    this.#count();
  }

  #control(): HTMLTextAreaElement {
    return this.own('textarea', 'kat-textarea-control');
  }

  #count(): void {
    const limit = this.getAttribute('maxlength');
    if (limit !== null) this.own('div', 'counter').textContent = `${this.#value.length}/${limit}`;
  }
}
