/** One block of レビューチェックツール → one record. Labels count only outside what the buyer and the shop wrote. */
import { readDate } from '../../extract/dates.ts';
import { $$, $optional } from '../../extract/query.ts';
import { lineOf, textOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import { labelled, onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { Provenance } from '../platform.ts';
import { publicAddressOf } from './public-url.ts';
import type { ReviewBlock } from './review-block.ts';
import { CHECK_TOOL } from './selectors.ts';

const REPLY_HEADING = 'お店からのコメント';
const REPLY_DELETED = 'コメント削除しました。';
const OPEN_SHOP_REVIEW = 'このショップレビューを開く';
const EDIT = /^編集(をキャンセル)?$/;
const ANSWERABLE = `${CHECK_TOOL.anyBox.css}, ${CHECK_TOOL.edit.css}`;
const CONTROLS = 'textarea, input, button, select';
/** `{shopId}-{YYYYMMDD}-{10 digits}`; shorter forms are kept as they are (rakuten.md 2.1 [CODE S1 S3]). */
const ORDER_NUMBER = /^\d[\d-]{6,}\d/;

interface PublishedReply {
  heading: Element;
  answer: Element;
}

/** The element behind `heading`, also where each of the two got a wrapper of its own. */
function behind(heading: Element, block: Element): Element | null {
  for (let at = heading; at !== block; ) {
    if (at.nextElementSibling) return at.nextElementSibling;
    const parent: Element | null = at.parentElement;
    if (!parent) return null;
    at = parent;
  }
  return null;
}

/** `pieces`: texts of the block outside the buyer's words. */
function publishedReply({ element, body }: ReviewBlock, pieces: readonly Piece[]): PublishedReply | null {
  const heading = pieces.find(
    ({ text, element: at }) => text === REPLY_HEADING && (at.textContent ?? '').trim() === text,
  );
  const answer = heading && behind(heading.element, element);
  if (!heading || !answer || answer.contains(body)) return null;
  return answer.matches(CONTROLS) || answer.querySelector(CONTROLS) ? null : { heading: heading.element, answer };
}

function replyText(reply: PublishedReply | null): string | null {
  const text = reply ? textOf(reply.answer) : '';
  return text === '' || text === REPLY_DELETED ? null : text;
}

/** 1–5 star pictures; none or more than five is not a rating. */
function ratingOf({ element, body }: ReviewBlock): { rating: number | null; found: Provenance['rating'] } {
  const evaluation = $optional(CHECK_TOOL.evaluation.css, element);
  const stars = $$(CHECK_TOOL.star.css, evaluation ?? element).filter((star) => !body.contains(star)).length;
  if (stars < 1 || stars > 5) return { rating: null, found: 'missing' };
  return { rating: stars, found: evaluation ? 'selector' : 'label' };
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
  const { element, body } = block;
  const name = $optional(CHECK_TOOL.itemName.css, element);
  const all = piecesOf(element, new Set(name ? [body, name] : [body]));
  const reply = publishedReply(block, all);
  const pieces = reply ? all.filter((piece) => !reply.answer.contains(piece.element)) : all;
  const nameText = name ? lineOf(name) : '';
  const isShop = nameText === OPEN_SHOP_REVIEW || pieces.some(({ text }) => text.includes(OPEN_SHOP_REVIEW));
  const productTitle = isShop || nameText === '' ? null : nameText;
  const { rating, found: ratingFound } = ratingOf(block);
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
    body: textOf(body),
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
    body: 'selector',
    rating: ratingFound,
    postedAt: timeFound,
    orderId: orderFound,
    productTitle: isShop ? undefined : productTitle === null ? 'missing' : 'selector',
  });
  return { record, provenance };
}
