/**
 * The order number of an R-Messe thread. The panel 「顧客情報」 holds name, address and phone: nothing below that heading is
 * looked at, not even to search it (rakuten.md 2.4 [CODE S9]).
 */
import { $$ } from '../../extract/query.ts';
import { labelled, type Piece } from '../labelled-text.ts';
import { RMESSE } from './selectors.ts';

const CUSTOMER = '顧客情報';
/** `{shopId}-{YYYYMMDD}-{10 digits}`. An inquiry number ends in 8 digits and a letter and is not one. */
const ORDER_NUMBER = /(?<![\d-])\d{6}-\d{8}-\d{10}(?![\d-])/;
const ORDER_LINK = new RegExp(`[?&/][^#]*(${ORDER_NUMBER.source})`);
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'svg', 'button', 'img', 'i']);
/** Elements that can stand beside a panel's title without being the panel's content. */
const ORNAMENT = 'button, svg, i, img, [role="button"]';

/** The part of the page that belongs to a title: the first ancestor with real content behind the title's own branch. */
function panelOf(title: Element): Element {
  let at = title;
  for (; at.parentElement && at.parentElement !== at.ownerDocument.body; at = at.parentElement) {
    let next = at.nextElementSibling;
    while (next?.matches(ORNAMENT)) next = next.nextElementSibling;
    if (next) return at.parentElement;
  }
  return at;
}

const levelOf = (heading: Element): number =>
  Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2);

class Walk {
  readonly pieces: Piece[] = [];
  readonly links: string[] = [];
  private closed: { panel: Element; level: number | null } | null = null;
  private readonly skip: ReadonlySet<Element>;

  constructor(skip: ReadonlySet<Element>) {
    this.skip = skip;
  }

  into(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.text(node, parent);
      else if (node.nodeType === 1) this.element(node as Element);
    }
    if (this.closed?.panel === parent) this.closed = null;
  }

  private element(element: Element): void {
    if (this.skip.has(element) || UNREAD.has(element.localName)) return;
    if (this.closed?.level && element.matches(RMESSE.heading.css) && levelOf(element) <= this.closed.level)
      this.closed = null;
    if (!this.closed && element.localName === 'a') this.links.push(element.getAttribute('href') ?? '');
    this.into(element);
  }

  private text(node: Node, parent: Element): void {
    if (this.closed) return;
    const text = (node.nodeValue ?? '').trim();
    if (text === '') return;
    if (text === CUSTOMER) {
      const heading = parent.closest(RMESSE.heading.css);
      this.closed = { panel: panelOf(heading ?? parent), level: heading ? levelOf(heading) : null };
      return;
    }
    this.pieces.push({ text: text.replace(/\s+/g, ' '), element: parent });
  }
}

/**
 * Order numbers the page names outside the messages, the list of other threads and 「顧客情報」: behind the label
 * 「注文番号」 or in a link to the order. More than one means the page can't be trusted to say which.
 */
export function orderNumbersOf(document: Document): string[] {
  const skip = $$(`${RMESSE.message.css}, ${RMESSE.inquiryCard.css}, ${RMESSE.searchArea.css}`, document);
  const walk = new Walk(new Set(skip));
  walk.into(document.body);
  const found = new Set<string>();
  for (const value of labelled(walk.pieces, '注文番号')) {
    const order = ORDER_NUMBER.exec(value)?.[0];
    if (order) found.add(order);
  }
  for (const link of walk.links) {
    const order = ORDER_LINK.exec(link)?.[1];
    if (order) found.add(order);
  }
  return [...found];
}
