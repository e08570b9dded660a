/** The review's id in a card: in its names, in the ids of its parts, in the link to the public page. All of them must agree. */
import { onlyOne } from '../labelled-text.ts';
import type { Found } from '../platform.ts';
import { hrefOf } from './katal.ts';
import { CUSTOMER_REVIEWS as S } from './selectors.ts';

const IN_NAME = /(?<![A-Za-z0-9])R[A-Z0-9]{8,}(?![A-Za-z0-9])/;
const IN_ADDRESS = /customer-reviews\/(R[A-Z0-9]+)/;
const NAMED = /^(?:review-content-(?<body>R[A-Z0-9]+)|(?<title>R[A-Z0-9]+)-title)$/;

export interface ReviewId {
  id: string | null;
  found: Found;
  /** What bears it. */
  bearers: Element[];
}

/** The id in an element's own names or address, null if there is none. */
export function idBorneBy(element: Element): string | null {
  const href = element.getAttribute('href');
  const linked = href === null ? null : IN_ADDRESS.exec(href)?.[1];
  if (linked) return linked;
  const { body, title } = NAMED.exec(element.id)?.groups ?? {};
  return body ?? title ?? IN_NAME.exec(element.id)?.[0] ?? null;
}

/** By the names that are known, else whatever bears an id. */
function bearersIn(card: Element): Element[] {
  const parts = [...card.querySelectorAll(S.titleOrBody.css)];
  const css = parts.length > 0 ? S.publicLink.css : S.bearer.css;
  return [...parts, ...card.querySelectorAll(css)].filter((element) => idBorneBy(element) !== null);
}

/** A card that calls itself by another kind of id (`review-…`) has none that we know. */
export function reviewIdOf(card: Element): ReviewId {
  const testId = card.getAttribute('data-testid') ?? '';
  const stated = /^review-(R[A-Z0-9]+)$/.exec(testId)?.[1];
  const bearers = bearersIn(card);
  const ids = bearers.map(idBorneBy).filter((id) => id !== null);
  if (stated) ids.push(stated);
  if (!stated && testId.startsWith('review-')) return { id: null, found: 'missing', bearers };
  const id = onlyOne(ids);
  return { id, found: id === null ? 'missing' : stated ? 'selector' : 'label', bearers };
}

/** Canonical: the card's link carries tracking. Only the link that names this very review counts. */
export function addressOf(bearers: readonly Element[], id: string | null, base: URL): string | null {
  if (!id) return null;
  for (const link of bearers) {
    const match = /^(https:\/\/[^/]+)?\/.*?customer-reviews\/(R[A-Z0-9]+)/.exec(hrefOf(link) ?? '');
    if (match?.[2] === id) return `${match[1] ?? base.origin}/gp/customer-reviews/${id}`;
  }
  return null;
}
