/** One review as レビューチェックツール shows it, and what an honest reader makes of it. */
import type { ReviewRecord } from '../../../lib/reviews/review.ts';

/** Where a block keeps its reply box: on the page at once, hidden until 「編集」 is pressed, or nowhere. */
export type BoxPlace = 'inline' | 'behind-edit' | 'absent';

export interface ShownReview {
  kind: 'product-review' | 'shop-review';
  /** Number of star pictures; 0 when the page shows none. */
  stars: number;
  body: string;
  /** What follows 「投稿時間：」, as the page prints it; null: the block has no such line. */
  timeText: string | null;
  /** The same time as `YYYY-MM-DDTHH:mm`. */
  postedAt: string | null;
  orderId: string | null;
  productTitle: string | null;
  /** `deleted`: the block says 「コメント削除しました。」, which counts as no reply (rakuten.md 2.1 [CODE S1]). */
  reply: { body: string } | 'deleted' | null;
  box: BoxPlace;
  /** `maxlength` of the box; most have none (rakuten.md 4.1: no limit is known). */
  maxLength: number | null;
}

/** Truth of one block: neither title, nor author, nor address is shown on the list (rakuten.md 2.1). */
export const truthOf = (review: ShownReview): ReviewRecord => ({
  kind: review.kind,
  nativeId: null,
  rating: review.stars === 0 ? null : review.stars,
  sentiment: null,
  title: null,
  body: review.body,
  partial: false,
  postedAt: review.postedAt,
  author: null,
  productTitle: review.kind === 'shop-review' ? null : review.productTitle,
  productId: null,
  orderId: review.orderId,
  images: [],
  followUp: null,
  reply: review.reply === null || review.reply === 'deleted' ? null : { body: review.reply.body, postedAt: null },
  replyable: review.box === 'absent' ? null : true,
  replyDaysLeft: null,
  marks: [],
  url: null,
});
