/** The product block of a card: which listing the review belongs to. */
import { onlyOne, piecesOf } from '../labelled-text.ts';
import type { Found } from '../platform.ts';
import { labelOf } from './katal.ts';
import { CUSTOMER_REVIEWS as S } from './selectors.ts';

export interface CardProduct {
  title: string | null;
  titleFound: Found;
  /** Child ASIN: the variation that was bought. */
  id: string | null;
  idFound: Found;
}

const ASIN = String.raw`(B0[A-Z0-9]{8}|\d{9}[\dX])`;
const EVERY = /B0[A-Z0-9]{8}/g;
/** English and Chinese are seen (amazon.md 3.1 [CODE S1, J2]), the others inferred. */
const CHILD =
  /^(?:child ASIN|子\s*ASIN|untergeordnete ASIN|ASIN enfant|ASIN figlio|ASIN secundario|ASIN hijo)\s*[:：]?\s*/i;
/** An ASIN by itself, or behind a few words: prose may name one, too. */
const STATED = new RegExp(String.raw`^(?:.{0,30}[\s:：])?${ASIN}$`);
const VALUE = new RegExp(`^${ASIN}$`);

/** The value beside a label: what is left of the smallest element that says more than the label. It may stand before it. */
function besideLabel(label: Element, words: string, block: Element): string | null {
  for (let at: Element | null = label; at && block.contains(at); at = at.parentElement) {
    const rest = (at.textContent ?? '').replace(words, '').trim();
    if (rest !== '') return VALUE.exec(rest)?.[1] ?? null;
  }
  return null;
}

function childAsin(block: Element): [id: string | null, found: Found] {
  const labelled = piecesOf(block).flatMap(({ text, element }) => {
    const label = CHILD.exec(text)?.[0];
    if (label === undefined) return [];
    const rest = text.slice(label.length);
    return (rest === '' ? besideLabel(element, text, block) : VALUE.exec(rest)?.[1]) ?? [];
  });
  const stated = onlyOne(labelled);
  if (stated || labelled.length > 0) return [stated, stated ? 'label' : 'missing'];
  const only = onlyOne((block.textContent ?? '').match(EVERY) ?? []);
  return [only, only ? 'label' : 'missing'];
}

function titleOf(product: Element): [title: string | null, found: Found] {
  const heading = product.querySelector(S.productTitle.css);
  const title = heading ? labelOf(heading) : '';
  if (title) return [title, 'selector'];
  const only = onlyOne([...product.querySelectorAll(S.productLink.css)].map(labelOf).filter(Boolean));
  return [only, only ? 'label' : 'missing'];
}

/** What names the product: links to it, and its numbers. */
const namesOf = (card: Element): Element[] => [
  ...card.querySelectorAll(S.productLink.css),
  ...piecesOf(card).flatMap(({ text, element }) => (STATED.test(text) ? [element] : [])),
];

/**
 * The product's block: by its class, else the largest element around all that names the product and nothing of the review (`own`: what bears
 * the review's id or its check box). `null`: there is no such element.
 */
export function productBlock(card: Element, own: readonly Element[]): Element | null {
  const dated = card.querySelector(S.product.css);
  if (dated) return dated;
  const names = namesOf(card);
  const isForeign = (at: Element): boolean => at !== card && !own.some((element) => at.contains(element));
  let at = names[0] ?? null;
  while (at && isForeign(at) && !names.every((name) => at?.contains(name))) at = at.parentElement;
  if (!at || !isForeign(at)) return null;
  while (at.parentElement && isForeign(at.parentElement)) at = at.parentElement;
  return at;
}

/** Does the card name a product anywhere? */
export const namesProduct = (card: Element): boolean => namesOf(card).length > 0;

/** Parent ASIN and average stars stand in the same block and are never taken for the child's. */
export function productOf(product: Element | null): CardProduct {
  if (!product) return { title: null, titleFound: 'missing', id: null, idFound: 'missing' };
  const [title, titleFound] = titleOf(product);
  const [id, idFound] = childAsin(product);
  return { title, titleFound, id, idFound };
}
