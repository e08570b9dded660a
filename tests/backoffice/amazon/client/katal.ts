/** Stand-ins for the Katal components the review pages use, behaving as amazon.md 3.8 describes them. */

import { KatDropdownButton } from './kat-dropdown-button.ts';
import { chooseBuild, type KatalBuild, KatElement } from './kat-element.ts';
import { KatPagination } from './kat-pagination.ts';
import { KatTextarea } from './kat-textarea.ts';

/** `value` and `review` are host attributes only: no properties, so that frameworks set attributes. */
class KatStarRating extends KatElement {
  static observedAttributes = ['value', 'review'];
  protected paint(): void {
    const value = Number(this.getAttribute('value') ?? 0);
    const stars = this.own('span', 'stars');
    stars.setAttribute('aria-hidden', 'true');
    stars.style.color = '#de7921';
    stars.textContent = '★★★★★'.slice(0, Math.round(value)).padEnd(5, '☆');
    const review = this.getAttribute('review');
    if (review !== null) this.own('span', 'review-count').textContent = ` (${review})`;
  }
}

/** The real `<a>` is inside; `label` and `href` are host attributes. */
class KatLink extends KatElement {
  static observedAttributes = ['label', 'href'];
  protected paint(): void {
    const link = this.own('a', 'link');
    link.textContent = this.getAttribute('label') ?? '';
    const href = this.getAttribute('href');
    if (href !== null) link.href = href;
  }
}

class KatButton extends KatElement {
  static observedAttributes = ['label', 'disabled'];
  protected paint(): void {
    const button = this.own('button', 'kat-button');
    button.type = 'button';
    button.textContent = this.getAttribute('label') ?? '';
    button.disabled = this.hasAttribute('disabled');
  }
}

/** Light-DOM `input[type=radio]` in both builds (amazon.md 3.4). */
class KatRadiobutton extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('input')) return;
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = this.getAttribute('name') ?? 'reason';
    input.value = this.getAttribute('value') ?? '';
    label.append(input, ` ${this.getAttribute('label') ?? ''}`);
    this.append(label);
  }
}

/** Defines every `kat-*` element in the given build. Once per page. */
export function defineKatal(build: KatalBuild): void {
  chooseBuild(build);
  customElements.define('kat-star-rating', KatStarRating);
  customElements.define('kat-link', KatLink);
  customElements.define('kat-button', KatButton);
  customElements.define('kat-radiobutton', KatRadiobutton);
  customElements.define('kat-dropdown-button', KatDropdownButton);
  customElements.define('kat-pagination', KatPagination);
  customElements.define('kat-textarea', KatTextarea);
}
