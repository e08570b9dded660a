/** A review of which nothing is known but its kind: what a page or file doesn't show stays as it is here. */
import type { ReviewKind, ReviewRecord } from './review.ts';

export const blankRecord = (kind: ReviewKind = 'product-review'): ReviewRecord => ({
  kind,
  nativeId: null,
  rating: null,
  sentiment: null,
  title: null,
  body: null,
  partial: false,
  postedAt: null,
  author: null,
  productTitle: null,
  productId: null,
  orderId: null,
  images: [],
  followUp: null,
  reply: null,
  replyable: null,
  replyDaysLeft: null,
  marks: [],
  url: null,
});
