/** One review of a public review page, new layout (rakuten.md 2.2). The shop's comment is cut out before anything is read. */
import { readDate } from '../../extract/dates.ts';
import { $$, $optional } from '../../extract/query.ts';
import { lineOf, textOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import { onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { Found, Provenance } from '../platform.ts';
import type { PublicPath } from './public-url.ts';
import { publicAddressOf } from './public-url.ts';
import { PUBLIC } from './selectors.ts';

export const REPORT_LINK = '不適切レビュー報告';
const REPLY_HEADING = 'ショップからのコメント';
const MORE = 'さらに表示';
const DATE = /^\d{4}\/\d{1,2}\/\d{1,2}$/;
const BUYER = /さん$/;
/** Controls and variant lines which stand inside a review without being written by the buyer. */
const NOISE =
  /^(さらに表示|閉じる|参考になった(\s*[（(]?\d+[）)]?)?|[\d,]+人が参考になったと回答|不適切レビュー報告|(カラー|種類|サイズ)[:：].*)$/;

interface Read<T> {
  value: T | null;
  found: Found;
}

const missing = { value: null, found: 'missing' } as const;

/** The innermost of the candidates, when there is one. */
function innermost(candidates: readonly Element[]): Element | null {
  return onlyOne(candidates.filter((at) => !candidates.some((other) => other !== at && at.contains(other))));
}

/** The body's words without the controls and variant lines that are elements of their own; a line of text is the buyer's. */
function wordsOf(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const part of $$('*', copy)) {
    if (part.childElementCount === 0 && NOISE.test(lineOf(part))) part.remove();
  }
  return textOf(copy) || textOf(body);
}

function bodyOf(row: Element, reply: Element | null): { value: string | null; element: Element | null } {
  const outer = $$(PUBLIC.body.css, row).filter((at) => !reply?.contains(at));
  const body = innermost(outer) ?? innermost($$(PUBLIC.bodyText.css, row).filter((at) => !reply?.contains(at)));
  if (!body) return { value: null, element: null };
  const text = innermost($$(PUBLIC.bodyText.css, body)) ?? body;
  return { value: wordsOf(text), element: body };
}

/** The comment block, by class or by its heading; never the heading's words inside the buyer's text. */
function replyBlockOf(row: Element): Element | null {
  const marked = $$(PUBLIC.reply.css, row);
  const outermost = marked.filter((at) => !marked.some((other) => other !== at && other.contains(at)));
  const byClass = onlyOne(outermost.filter((at) => (at.textContent ?? '').includes(REPLY_HEADING)));
  if (byClass) return byClass;
  const heading = onlyOne(
    piecesOf(row, new Set($$(PUBLIC.body.css, row)))
      .filter(({ text }) => text === REPLY_HEADING)
      .map(({ element }) => element),
  );
  let at = heading;
  // The block is what holds heading, date and words, but not the review itself.
  while (at && at !== row && piecesOf(at).length < 3) at = at.parentElement;
  return at === row ? null : at;
}

function replyOf(block: Element | null): ReviewRecord['reply'] {
  if (!block) return null;
  const pieces = piecesOf(block);
  const postedAt = onlyOne(pieces.filter(({ text }) => DATE.test(text)).map(({ text }) => readDate(text)));
  const marked = $optional(PUBLIC.replyBody.css, block);
  if (marked) return { body: textOf(marked), postedAt };
  const lines = textOf(block).split('\n');
  const words = lines.filter((line, at) => !(at < 4 && (line === REPLY_HEADING || DATE.test(line))));
  const body = words.join('\n').trim();
  return body === '' ? null : { body, postedAt };
}

function ratingOf(row: Element, pieces: readonly Piece[], outside: (at: Element) => boolean): Read<number> {
  const digit = (text: string): number | null => (/^[1-5](\.0+)?$/.test(text) ? Math.trunc(Number(text)) : null);
  for (const { css } of [PUBLIC.rating, PUBLIC.ratingDigit]) {
    const digits = $$(css, row)
      .filter(outside)
      .map((at) => digit(lineOf(at)));
    const value = onlyOne(digits.filter((rating) => rating !== null));
    if (value !== null) return { value, found: 'selector' };
  }
  const value = onlyOne(pieces.map(({ text }) => digit(text)).filter((rating) => rating !== null));
  return value === null ? missing : { value, found: 'label' };
}

/** The review's own day: a bare date that is not the day of the order. */
function dateOf(pieces: readonly Piece[]): Read<string> {
  const days = pieces.filter(
    ({ text }, at) => DATE.test(text) && !/^注文日\s*[:：]?$/.test(pieces[at - 1]?.text ?? ''),
  );
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
export function publicRecordOf(row: Element, path: PublicPath): { record: ReviewRecord; provenance: Provenance } {
  const reply = replyBlockOf(row);
  const body = bodyOf(row, reply);
  const title = $optional(PUBLIC.title.css, row);
  const own = [reply, body.element, title].filter((part) => part !== null);
  const outside = (at: Element): boolean => !own.some((part) => part.contains(at));
  const pieces = piecesOf(row, new Set(own));
  const rating = ratingOf(row, pieces, outside);
  const postedAt = dateOf(pieces);
  const author = authorOf(row, pieces);
  const address = publicAddressOf($$<HTMLAnchorElement>(PUBLIC.permalink.css, row));
  const everyPiece = piecesOf(row, new Set(reply ? [reply] : []));
  const record: ReviewRecord = {
    kind: path.kind === 'item' ? 'product-review' : 'shop-review',
    nativeId: null,
    rating: rating.value,
    sentiment: null,
    title: title ? lineOf(title) : null,
    body: body.value,
    partial: everyPiece.some(({ text, element }) => text === MORE && element.closest(PUBLIC.noise.css) !== null),
    postedAt: postedAt.value,
    author: author.value,
    productTitle: null,
    productId: path.itemId,
    orderId: null,
    images: [],
    followUp: null,
    reply: replyOf(reply),
    replyable: null,
    replyDaysLeft: null,
    marks: [],
    url: address?.url ?? null,
  };
  const provenance: Provenance = {
    body: body.value === null ? 'missing' : 'selector',
    rating: rating.found,
    postedAt: postedAt.found,
    author: author.found,
  };
  return { record, provenance };
}
