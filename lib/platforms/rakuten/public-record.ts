/** One review of a public review page, new layout (rakuten.md 2.2). The shop's comment is cut out before anything is read. */
import { readDate } from '../../extract/dates.ts';
import { $$, $optional } from '../../extract/query.ts';
import { lineOf, textOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import { onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { Found, Provenance } from '../platform.ts';
import { innermost, type PublicParts } from './public-parts.ts';
import { replyOf } from './public-reply.ts';
import type { PublicPath } from './public-url.ts';
import { publicAddressOf } from './public-url.ts';
import { BUYER, DAY, MORE, NOISE, ORDER_DAY_LABEL } from './public-words.ts';
import { PUBLIC } from './selectors.ts';
import { starsBelow, starsIn } from './shown-stars.ts';

interface Read<T> {
  value: T | null;
  found: Found;
}

const missing = { value: null, found: 'missing' } as const;

/** The body's words without the controls and variant lines that are elements of their own; a line of text is the buyer's. */
function wordsOf(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const part of $$('*', copy)) {
    if (part.childElementCount === 0 && NOISE.test(lineOf(part))) part.remove();
  }
  return textOf(copy) || textOf(body);
}

const digit = (text: string): number | null => (/^[1-5](\.0+)?$/.test(text) ? Math.trunc(Number(text)) : null);

/** A digit, or stars that say the same; `pieces`, `isOutside`: what nobody wrote. */
function ratingOf(row: Element, pieces: readonly Piece[], isOutside: (at: Element) => boolean): Read<number> {
  for (const { css } of [PUBLIC.rating, PUBLIC.ratingDigit]) {
    const shown = $$(css, row)
      .filter(isOutside)
      .flatMap((at) => [digit(lineOf(at)), starsBelow(at)]);
    const value = onlyOne(shown.filter((rating) => rating !== null));
    if (value !== null) return { value, found: 'selector' };
  }
  const texts = pieces.map(({ text }) => text);
  const shown = [...texts.map(digit), starsIn(row, texts, isOutside)];
  const value = onlyOne(shown.filter((rating) => rating !== null));
  return value === null ? missing : { value, found: 'label' };
}

/** The review's own day: a bare date that is not the day of the order. */
function dateOf(pieces: readonly Piece[]): Read<string> {
  const days = pieces.filter(({ text }, at) => DAY.test(text) && !ORDER_DAY_LABEL.test(pieces[at - 1]?.text ?? ''));
  const value = onlyOne(days.map(({ text }) => readDate(text)));
  return value === null ? missing : { value, found: 'label' };
}

function authorOf(row: Element, pieces: readonly Piece[]): Read<string> {
  const marked = $optional(PUBLIC.author.css, row);
  if (marked) return { value: lineOf(marked), found: 'selector' };
  const value = onlyOne(pieces.filter(({ text }) => BUYER.test(text)).map(({ text }) => text));
  return value === null ? missing : { value, found: 'label' };
}

/** `path`: what the page's address says. Product name, order and pictures are not told apart on this page. */
export function publicRecordOf(parts: PublicParts, path: PublicPath): { record: ReviewRecord; provenance: Provenance } {
  const { row, title } = parts;
  const isOutside = (at: Element): boolean => !parts.written.some((part) => part.contains(at));
  const body = parts.body && wordsOf(innermost($$(PUBLIC.bodyText.css, parts.body)) ?? parts.body);
  const pieces = piecesOf(row, new Set(parts.written));
  const rating = ratingOf(row, pieces, isOutside);
  const postedAt = dateOf(pieces);
  const author = authorOf(row, pieces);
  const address = publicAddressOf($$<HTMLAnchorElement>(PUBLIC.permalink.css, row));
  const everyPiece = piecesOf(row, new Set(parts.reply?.written));
  const record: ReviewRecord = {
    kind: path.kind === 'item' ? 'product-review' : 'shop-review',
    nativeId: null,
    rating: rating.value,
    sentiment: null,
    title: title ? lineOf(title) : null,
    body,
    partial: everyPiece.some(({ text, element }) => text === MORE && element.closest(PUBLIC.noise.css) !== null),
    postedAt: postedAt.value,
    author: author.value,
    productTitle: null,
    productId: path.itemId,
    orderId: null,
    images: [],
    followUp: null,
    reply: replyOf(parts.reply?.block ?? null),
    replyable: null,
    replyDaysLeft: null,
    marks: [],
    url: address?.url ?? null,
  };
  const provenance: Provenance = {
    body: body === null ? 'missing' : parts.found,
    rating: rating.found,
    postedAt: postedAt.found,
    author: author.found,
  };
  return { record, provenance };
}
