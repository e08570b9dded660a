/** One review of the public page in its new layout, and what an honest reader makes of it. */
import type { ReviewRecord } from '../../../lib/reviews/review.ts';
import { pick } from '../invented.ts';
import type { SourceReview } from '../reviews.ts';
import { AGES, NICKNAMES, SHOP_ANSWERS, TITLES } from './invented.ts';

export interface PublicReview {
  rating: 1 | 2 | 3 | 4 | 5;
  /** `YYYY/MM/DD`, as shown; so is `orderDate`. */
  postDate: string;
  orderDate: string;
  /** With さん, as shown. */
  nickname: string;
  age: string | null;
  sex: '男性' | '女性' | null;
  /** '' when the buyer gave none: then the page shows no title. */
  title: string;
  body: string;
  /** 「カラー:…」, shop reviews have none. */
  choice: string | null;
  helpful: number;
  reply: { date: string; body: string } | null;
}

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 6, 28);

const slashed = (at: number): string => new Date(at).toISOString().slice(0, 10).replaceAll('-', '/');

/** `count` reviews, newest first, the first being number `from` of the list. */
export const inventPublicReviews = (sources: SourceReview[], shop: boolean, from = 0): PublicReview[] =>
  sources.map((source, offset) => {
    const index = from + offset;
    const posted = NEWEST - index * DAY;
    return {
      rating: source.stars,
      postDate: slashed(posted),
      orderDate: slashed(posted - 9 * DAY),
      nickname: pick(NICKNAMES, index),
      age: index % 3 === 0 ? null : pick(AGES, index),
      sex: index % 4 === 2 ? null : index % 2 === 0 ? '女性' : '男性',
      title: shop ? '' : (source.title ?? pick(TITLES, index)),
      body: source.text,
      choice: shop || index % 3 === 1 ? null : pick(['カラー:ネイビー', '種類:5枚セット', 'サイズ:M'], index),
      helpful: index % 5 === 0 ? (index % 7) + 1 : 0,
      reply: index % 3 === 1 ? { date: slashed(posted + 2 * DAY), body: pick(SHOP_ANSWERS, index) } : null,
    };
  });

const dashed = (date: string): string => date.replaceAll('/', '-');

/** What the page shows of a long text until 「さらに表示」 is pressed. */
const CUT = 200;

/** The shown beginning of a text, or all of it. */
export const shownPart = (body: string): string => (body.length > CUT ? body.slice(0, CUT).trimEnd() : body);

/** `itemId` is the item of the page's address, null on shop pages. The page is read-only, so nothing can be answered there. */
export const truthOfPublic = (review: PublicReview, itemId: string | null): ReviewRecord => ({
  kind: itemId === null ? 'shop-review' : 'product-review',
  nativeId: null,
  rating: review.rating,
  sentiment: null,
  title: review.title === '' ? null : review.title,
  body: shownPart(review.body),
  partial: shownPart(review.body) !== review.body,
  postedAt: dashed(review.postDate),
  author: review.nickname,
  productTitle: null,
  productId: itemId,
  orderId: null,
  images: [],
  followUp: null,
  reply: review.reply === null ? null : { body: review.reply.body, postedAt: dashed(review.reply.date) },
  replyable: null,
  replyDaysLeft: null,
  marks: [],
  url: null,
});
