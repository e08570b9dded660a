/** The cards of the Customer Reviews list: by what the page calls them, else by the reviews whose ids stand in them. */
import { $$ } from '../../extract/query.ts';
import { piecesOf } from '../labelled-text.ts';
import { type Anchor, listAround } from '../list-around.ts';
import { readByline } from './byline.ts';
import { idBorneBy } from './review-id.ts';
import { KATAL, CUSTOMER_REVIEWS as S } from './selectors.ts';

/** A lone card has no neighbours that show where it ends: it is the smallest element with the author's line and the product. */
function loneCard(anchors: readonly Anchor[]): Element[] {
  const [first] = anchors;
  if (!first || anchors.some(({ id }) => id !== first.id)) return [];
  for (let at: Element | null = first.element; at && at.localName !== 'body'; at = at.parentElement) {
    const card = at;
    if (anchors.some(({ element }) => !card.contains(element)) || !card.querySelector(S.productLink.css)) continue;
    if (piecesOf(card).some(({ text }) => readByline(text) !== null)) return [card];
  }
  return [];
}

/** Around the ids; a child of the list without one is a card when it shows a product. */
function byIds(document: Document): Element[] {
  const anchors = $$(S.bearer.css, document).flatMap((element): Anchor[] => {
    const id = idBorneBy(element);
    return id ? [{ element, id }] : [];
  });
  const list = listAround(anchors);
  if (!list) return loneCard(anchors);
  const holding = new Set<Element>();
  for (const { element } of anchors) {
    let at: Element | null = element;
    while (at && at.parentElement !== list) at = at.parentElement;
    if (at) holding.add(at);
  }
  return [...list.children].filter((child) => holding.has(child) || child.querySelector(S.productLink.css) !== null);
}

/** In page order. */
export function cardsOf(document: Document): Element[] {
  for (const selector of [S.card, S.cardByTestId, S.cardByClass]) {
    const cards = $$(selector.css, document);
    if (cards.length > 0) return cards;
  }
  return byIds(document);
}

/** Pictures side by side where the cards should be: the list is drawn, and not for us to read. */
export function isVeiled(document: Document): boolean {
  const beside = new Map<Element, number>();
  for (const picture of $$(KATAL.picture.css, document)) {
    let at = picture.parentElement;
    while (at?.parentElement && at.parentElement.childElementCount === 1) at = at.parentElement;
    if (!at?.parentElement || at.childElementCount > 1 || (at.textContent ?? '').trim() !== '') continue;
    beside.set(at.parentElement, (beside.get(at.parentElement) ?? 0) + 1);
  }
  return Math.max(0, ...beside.values()) > 1;
}
