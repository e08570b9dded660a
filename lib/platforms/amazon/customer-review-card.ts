/** One card of the Customer Reviews list. Each lookup stays inside the card, so that thousands are read in one go. */
import { readDate } from '../../extract/dates.ts';
import type { Mark, ReviewRecord } from '../../reviews/review.ts';
import { piecesOf } from '../labelled-text.ts';
import type { Found, Provenance } from '../platform.ts';
import { readByline, saysContacted } from './byline.ts';
import { bodyOf } from './card-body.ts';
import { productBlock, productOf } from './card-product.ts';
import { hrefOf, labelOf, quickLine, starsOf } from './katal.ts';
import { CUSTOMER_REVIEWS as S } from './selectors.ts';

export interface Card {
  element: Element;
  /** The review's id, empty when the card bears none. */
  id: string;
  /** The author line as it stands there. */
  byline: string;
  record: ReviewRecord;
  provenance: Provenance;
}

interface Parts {
  card: Element;
  product: Element | null;
  title: Element | null;
  body: Element | null;
  /** "Mark as done" with its words. */
  checkBox: Element | null;
}

function ratingOf({ card, product }: Parts): [rating: number | null, found: Found] {
  const own = card.querySelectorAll(S.stars.css);
  const dated = own.length === 1 ? starsOf(own[0] ?? null) : null;
  if (dated !== null) return [dated, 'selector'];
  if (own.length > 0) return [null, 'missing'];
  // The product's average stands in the same card: it has a count of reviews, a review's stars have none.
  const others = [...card.querySelectorAll(S.anyStars.css)].filter(
    (stars) => !product?.contains(stars) && !stars.hasAttribute('review'),
  );
  const stars = others.length === 1 ? starsOf(others[0] ?? null) : null;
  return [stars, stars === null ? 'missing' : 'label'];
}

/** Lines of the card that are neither the buyer's words nor the product's, in page order. */
function ownLines({ card, product, title, body, checkBox }: Parts): Map<Element, string> {
  const skip = new Set<Node>([product, title, body].filter((part) => part !== null));
  const label = checkBox ? labelOf(checkBox) : '';
  const lines = new Map<Element, string>();
  for (const { element, text } of piecesOf(card, skip)) {
    if (lines.has(element) || element.contains(body)) continue;
    const line = element.childNodes.length === 1 ? text : quickLine(element);
    // The check box's label may stand directly before the author, without a space (amazon.md 3.1 [CODE J2]).
    const joined = label !== '' && line !== label && line.startsWith(label);
    lines.set(element, joined ? line.slice(label.length).trim() : line.replace(/^标记为已完成(?=.)/, '').trim());
  }
  return lines;
}

interface BylineFound {
  line: string;
  author: string | null;
  postedAt: string | null;
  found: Found;
}

/**
 * By its words; in a UI language whose words we don't know, the only dated line before the title tells when. Who, it
 * doesn't tell safely.
 */
function bylineOf(lines: Map<Element, string>, title: Element | null): BylineFound | null {
  for (const [element, line] of lines) {
    const byline = readByline(line);
    if (byline) return { ...byline, line, found: element.matches(S.byline.css) ? 'selector' : 'label' };
  }
  if (!title) return null;
  const dated: BylineFound[] = [];
  for (const [element, line] of lines) {
    if (!(element.compareDocumentPosition(title) & 4)) continue; // 4: the title follows
    const postedAt = line.length > 300 || saysContacted(line) ? null : readDate(line);
    if (postedAt) dated.push({ line, author: null, postedAt, found: 'label' });
  }
  return dated.length === 1 ? (dated[0] ?? null) : null;
}

/** Canonical: the card's link carries tracking. Only the link that names this very review counts. */
function addressOf(card: Element, id: string | null, base: URL): string | null {
  if (!id) return null;
  for (const link of card.querySelectorAll(S.publicLink.css)) {
    const match = /^(https:\/\/[^/]+)?\/.*?customer-reviews\/(R[A-Z0-9]+)/.exec(hrefOf(link) ?? '');
    if (match?.[2] === id) return `${match[1] ?? base.origin}/gp/customer-reviews/${id}`;
  }
  return null;
}

/** A Katal box says it by attribute, a plain one inside a label by its state. */
function isChecked(checkBox: Element): boolean {
  const box = checkBox.querySelector<HTMLInputElement>(S.plainBox.css);
  return box ? box.checked : checkBox.hasAttribute('checked');
}

function marksOf({ checkBox }: Parts, lines: Map<Element, string>): Mark[] {
  const marks: Mark[] = [];
  for (const line of lines.values()) {
    if (!saysContacted(line)) continue;
    marks.push('contacted');
    break;
  }
  if (checkBox && isChecked(checkBox)) marks.push('done');
  return marks;
}

/** From `data-testid`; where that is gone, from the one body in the card. */
function idOf(card: Element): [id: string | null, found: Found] {
  const testId = card.getAttribute('data-testid') ?? '';
  const stated = /^review-(R[A-Z0-9]+)$/.exec(testId)?.[1];
  if (stated) return [stated, 'selector'];
  if (testId.startsWith('review-')) return [null, 'missing'];
  const bodies = [...card.querySelectorAll(S.titleOrBody.css)]
    .map((element) => /^review-content-(R[A-Z0-9]+)$/.exec(element.id)?.[1])
    .filter((id) => id !== undefined);
  const [only, ...others] = bodies;
  return only && others.length === 0 ? [only, 'label'] : [null, 'missing'];
}

/** Title and body bear the review's id: a recycled card whose parts still bear another one has none of its own. */
function ownParts(card: Element, id: string | null): Pick<Parts, 'title' | 'body'> {
  const parts: Pick<Parts, 'title' | 'body'> = { title: null, body: null };
  if (!id) return parts;
  const [titleId, bodyId] = [`${id}-title`, `review-content-${id}`];
  // One selector for all cards: the browser keeps what it has parsed.
  for (const element of card.querySelectorAll(S.titleOrBody.css)) {
    const own = element.id;
    if (own === titleId) parts.title = element;
    else if (own === bodyId) parts.body = element;
  }
  return parts;
}

/** Reads the card as it stands; judging whether it has settled is the caller's. `base` makes its links absolute. */
export function readCard(card: Element, base: URL): Card {
  const [id, idFound] = idOf(card);
  const parts: Parts = {
    card,
    product: productBlock(card),
    checkBox: card.querySelector(S.checkBox.css),
    ...ownParts(card, id),
  };
  const lines = ownLines(parts);
  const [rating, ratingFound] = ratingOf(parts);
  const byline = bylineOf(lines, parts.title);
  const product = productOf(parts.product);
  const body = parts.body ? bodyOf(parts.body) : null;
  const title = parts.title ? quickLine(parts.title.querySelector(S.headline.css) ?? parts.title) : null;
  const url = addressOf(card, id, base);
  const dated = (value: unknown): Found => (value === null ? 'missing' : 'selector');

  return {
    element: card,
    id: id ?? '',
    byline: byline?.line ?? '',
    record: {
      kind: 'product-review',
      nativeId: id,
      rating,
      sentiment: null,
      title,
      body: body?.text ?? null,
      partial: body?.partial ?? false,
      postedAt: byline?.postedAt ?? null,
      author: byline?.author ?? null,
      productTitle: product.title,
      productId: product.id,
      orderId: null,
      images: [],
      followUp: null,
      reply: null,
      replyable: false,
      replyDaysLeft: null,
      marks: marksOf(parts, lines),
      url,
    },
    provenance: {
      nativeId: idFound,
      rating: ratingFound,
      title: dated(title),
      body: dated(body),
      postedAt: byline?.postedAt ? byline.found : 'missing',
      author: byline?.author ? byline.found : 'missing',
      productTitle: product.titleFound,
      productId: product.idFound,
      url: dated(url),
    },
  };
}
