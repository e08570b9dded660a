/** One review of the Customer Reviews page: the card the page draws and the record an honest reader gets from it. */
import type { ReviewRecord } from '../../../lib/reviews/review.ts';
import { amazonReviewId, asin, authorFor, dayBefore, pick, productFor, titleFor } from '../invented.ts';
import { type ReviewLanguage, type SourceReview, shownText } from '../reviews.ts';
import type { CardData } from './client/customer-reviews-card.ts';
import type { CustomerReviewsUi } from './customer-reviews-ui.ts';
import { NOTHING_SHOWN } from './scene.ts';

/** Longer bodies are cut with "View more". */
const CUT_AT = 320;

/** What a variant changes about a card. */
export interface CardChange {
  author?: string;
  title?: string;
  body?: string;
  /** The star element has no `value`. */
  starless?: boolean;
  /** The author line has no date. */
  undated?: boolean;
  /** Show the whole body however long it is. */
  uncut?: boolean;
  done?: boolean;
}

export interface CardSource {
  review: SourceReview;
  language: ReviewLanguage;
  ui: CustomerReviewsUi;
  /** Makes ids unique across scenarios. */
  seed: string;
  /** Position in the list, newest first. */
  at: number;
  /** Public host of the marketplace, `www.amazon.de`. */
  publicHost: string;
  change?: CardChange;
}

/** A cut never splits a surrogate pair, and ends where the page would end it. */
function cutOf(body: string): number | null {
  if (body.length <= CUT_AT + 60) return null;
  const space = body.lastIndexOf(' ', CUT_AT);
  const at = space > CUT_AT - 60 ? space : CUT_AT;
  const code = body.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
}

/** Every seventh low-star review was answered with a template already. */
const wasContacted = (stars: number, at: number): boolean => stars <= 3 && at % 7 === 2;

/** The card, what is true about it, and what is true once "View more" was clicked. */
export function customerReview(source: CardSource): { card: CardData; record: ReviewRecord; opened: ReviewRecord } {
  const { review, language, ui, seed, at, publicHost, change = {} } = source;
  const reviewId = amazonReviewId(`${seed}:${at}`);
  const author = change.author ?? authorFor(language, at);
  const day = change.undated ? null : dayBefore(Math.floor(at / 2));
  const title = change.title ?? review.title ?? titleFor(language, review.stars, at);
  const body = shownText(change.body ?? review.text);
  const cutAt = change.uncut ? null : cutOf(body);
  const contacted = wasContacted(review.stars, at);
  const product = at % 4;
  const url = `https://${publicHost}/gp/customer-reviews/${reviewId}`;
  const childAsin = asin(`${seed}:child:${product}`);
  const record: ReviewRecord = {
    ...NOTHING_SHOWN,
    kind: 'product-review',
    nativeId: reviewId,
    rating: change.starless ? null : review.stars,
    title,
    body: cutAt === null ? body : shownText(body.slice(0, cutAt)),
    partial: cutAt !== null,
    postedAt: day,
    author,
    productTitle: productFor(language, product),
    productId: childAsin,
    replyable: false,
    marks: [...(contacted ? (['contacted'] as const) : []), ...(change.done ? (['done'] as const) : [])],
    url,
  };
  const card: CardData = {
    reviewId,
    stars: change.starless ? null : String(review.stars),
    byline: ui.byline(author, day),
    title,
    body,
    cutAt,
    url,
    productTitle: productFor(language, product),
    picture: `https://m.media-amazon.com/images/I/${childAsin}._SS60_.jpg`,
    parentAsin: asin(`${seed}:parent:${Math.floor(product / 2)}`),
    childAsin,
    brand: 'Larkfield',
    average: pick(['4.3', '3.8', '4.6', '2.9'], product),
    ratings: pick(['1506', '88', '12', '340'], product),
    action: contacted ? ui.contacted(dayBefore(Math.floor(at / 2) - 1)) : review.stars >= 4 ? ui.praised : null,
    done: change.done ?? false,
  };
  return { card, record, opened: { ...record, body, partial: false } };
}
