/** One block of レビューチェックツール → one record. Labels count only outside what the buyer and the shop wrote. */
import { readDate } from '../../extract/dates.ts';
import { $$, $optional } from '../../extract/query.ts';
import { lineOf, textOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import { labelled, onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { Provenance } from '../platform.ts';
import { EDIT, OPEN_SHOP_REVIEW, publishedReply, replyText } from './block-words.ts';
import { publicAddressOf } from './public-url.ts';
import type { ReviewBlock } from './review-block.ts';
import { CHECK_TOOL } from './selectors.ts';
import { starsIn } from './shown-stars.ts';

const ANSWERABLE = `${CHECK_TOOL.anyBox.css}, ${CHECK_TOOL.edit.css}`;
/** `{shopId}-{YYYYMMDD}-{10 digits}`; shorter forms are kept as they are (rakuten.md 2.1 [CODE S1 S3]). */
const ORDER_NUMBER = /^\d[\d-]{6,}\d/;

interface Rating {
  rating: number | null;
  found: Provenance['rating'];
}

/**
 * 1–5 star pictures, or where there are none, stars in words; none, more than five, and two different answers are no rating.
 * `pieces`, `isOutside`: what nobody wrote.
 */
function ratingOf(block: Element, pieces: readonly Piece[], isOutside: (at: Element) => boolean): Rating {
  const evaluation = $optional(CHECK_TOOL.evaluation.css, block);
  const scope = evaluation ?? block;
  const pictures = $$(CHECK_TOOL.star.css, scope).filter(isOutside).length;
  if (pictures > 5) return { rating: null, found: 'missing' };
  if (evaluation && pictures > 0) return { rating: pictures, found: 'selector' };
  const texts = pieces.filter(({ element }) => scope.contains(element)).map(({ text }) => text);
  const said = starsIn(scope, texts, isOutside);
  const rating = onlyOne([pictures > 0 ? pictures : null, said].filter((stars) => stars !== null));
  return { rating, found: rating === null ? 'missing' : evaluation ? 'selector' : 'label' };
}

function timeOf(block: Element, pieces: readonly Piece[]): { postedAt: string | null; found: Provenance['postedAt'] } {
  const marked = $optional(CHECK_TOOL.time.css, block);
  const bySelector = marked && readDate(lineOf(marked));
  if (bySelector) return { postedAt: bySelector, found: 'selector' };
  const byLabel = onlyOne(labelled(pieces, '投稿時間').map(readDate));
  return { postedAt: byLabel ?? null, found: byLabel ? 'label' : 'missing' };
}

/** null with `undefined`: the block shows no order number at all, which happens (rakuten.md 3.1). */
function orderOf(pieces: readonly Piece[]): { orderId: string | null; found: Provenance['orderId'] } {
  const values = labelled(pieces, '注文番号');
  if (values.length === 0) return { orderId: null, found: undefined };
  const orderId = onlyOne(values.map((value) => ORDER_NUMBER.exec(value)?.[0] ?? null));
  return { orderId: orderId ?? null, found: orderId ? 'label' : 'missing' };
}

function without(provenance: { [K in keyof Provenance]: Provenance[K] | undefined }): Provenance {
  return Object.fromEntries(Object.entries(provenance).filter(([, found]) => found !== undefined));
}

/** Title and author are not shown on this page; the public address only where the block happens to link to it. */
export function recordOf(block: ReviewBlock): { record: ReviewRecord; provenance: Provenance } {
  const { element, body, name } = block;
  const all = piecesOf(element, new Set(name ? [...block.written, name] : block.written));
  const announced = publishedReply(element, all);
  const reply = body && announced?.answer.contains(body) ? null : announced;
  const written = [...block.written, name, reply?.answer].filter((part) => part != null);
  const isOutside = (at: Element): boolean => !written.some((part) => part.contains(at));
  const pieces = all.filter((piece) => isOutside(piece.element));
  const nameText = name ? lineOf(name) : '';
  const isShop = nameText === OPEN_SHOP_REVIEW || pieces.some(({ text }) => text.includes(OPEN_SHOP_REVIEW));
  const productTitle = isShop || nameText === '' ? null : nameText;
  const { rating, found: ratingFound } = ratingOf(element, pieces, isOutside);
  const { postedAt, found: timeFound } = timeOf(element, pieces);
  const { orderId, found: orderFound } = orderOf(pieces);
  const address = publicAddressOf($$<HTMLAnchorElement>(CHECK_TOOL.publicLink.css, element));
  const replyBody = replyText(reply);
  const answerable = element.querySelector(ANSWERABLE) !== null || pieces.some(({ text }) => EDIT.test(text));
  const record: ReviewRecord = {
    kind: isShop ? 'shop-review' : 'product-review',
    nativeId: null,
    rating,
    sentiment: null,
    title: null,
    body: body && textOf(body),
    partial: false,
    postedAt,
    author: null,
    productTitle,
    productId: isShop ? null : (address?.itemId ?? null),
    orderId,
    images: [],
    followUp: null,
    reply: replyBody === null ? null : { body: replyBody, postedAt: null },
    replyable: answerable ? true : null,
    replyDaysLeft: null,
    marks: [],
    url: address?.url ?? null,
  };
  const provenance = without({
    body: body ? block.found : 'missing',
    rating: ratingFound,
    postedAt: timeFound,
    orderId: orderFound,
    productTitle: isShop ? undefined : productTitle === null ? 'missing' : block.found,
  });
  return { record, provenance };
}
