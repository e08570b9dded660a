/** `kat-pagination`: `page`, `total-items`, `items-per-page` are readable from outside, the links are inside. */
import { element, KatElement } from './kat-element.ts';

/** Says `pageClick` with the wanted page as detail; never changes the address. */
export class KatPagination extends KatElement {
  static observedAttributes = ['page', 'total-items', 'items-per-page'];

  protected paint(): void {
    const page = Number(this.getAttribute('page') ?? 1);
    const pages = Math.max(
      1,
      Math.ceil(Number(this.getAttribute('total-items')) / Number(this.getAttribute('items-per-page'))),
    );
    const nav = this.own('nav', 'pagination');
    const go = (label: string, target: number, name: string): HTMLElement => {
      const off = target < 1 || target > pages;
      const link = element(
        'button',
        { type: 'button', part: name, class: `${name}${off ? ' pagination-nav-disabled' : ''}` },
        label,
      );
      if (!off)
        link.addEventListener('click', () => this.dispatchEvent(new CustomEvent('pageClick', { detail: target })));
      return link;
    };
    nav.replaceChildren(
      go('<', page - 1, 'pagination-nav-left'),
      element('span', {}, ` ${page} / ${pages} `),
      go('>', page + 1, 'pagination-nav-right'),
    );
  }
}
