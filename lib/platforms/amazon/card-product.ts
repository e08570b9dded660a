/** The product block of a card: which listing the review belongs to. */
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

/**
 * textContent has no space between label and value, nor behind the value (`Child ASINB0…Brand…`, amazon.md 3.1
 * [CODE S1, J2]); an ASIN always has ten signs. English and Chinese are seen, the other labels inferred.
 */
const CHILD = new RegExp(
  String.raw`(?:[Cc]hild ASIN|子\s*ASIN|[Uu]ntergeordnete ASIN|ASIN enfant|ASIN figlio|ASIN secundario|ASIN hijo)\s*[:：]?\s*${ASIN}`,
);
const EVERY = /B0[A-Z0-9]{8}/g;

function childAsin(text: string): [id: string | null, found: Found] {
  const labelled = CHILD.exec(text)?.[1];
  if (labelled) return [labelled, 'selector'];
  const [only, ...others] = new Set(text.match(EVERY));
  return only && others.length === 0 ? [only, 'label'] : [null, 'missing'];
}

function titleOf(product: Element): [title: string | null, found: Found] {
  const heading = product.querySelector(S.productTitle.css);
  const title = heading ? labelOf(heading) : '';
  if (title) return [title, 'selector'];
  const [only, ...others] = new Set([...product.querySelectorAll(S.anyLink.css)].map(labelOf).filter(Boolean));
  return only && others.length === 0 ? [only, 'label'] : [null, 'missing'];
}

/** The product's block: by its class, else whatever holds the average and the product's heading but not the review. */
export function productBlock(card: Element): Element | null {
  const dated = card.querySelector(S.product.css);
  if (dated) return dated;
  let block = card.querySelector(S.average.css)?.parentElement ?? null;
  while (block && block !== card && !block.querySelector(S.productTitle.css)) block = block.parentElement;
  return block && block !== card && !block.querySelector(S.titleOrBody.css) ? block : null;
}

/** Parent ASIN and average stars stand in the same block and are never taken for the child's. */
export function productOf(product: Element | null): CardProduct {
  if (!product) return { title: null, titleFound: 'missing', id: null, idFound: 'missing' };
  const [title, titleFound] = titleOf(product);
  const [id, idFound] = childAsin(product.textContent ?? '');
  return { title, titleFound, id, idFound };
}
