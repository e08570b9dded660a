/** A review record for tests: only what the test is about needs to be said. */
import type { ReviewRecord } from '../../lib/reviews/review.ts';

export const record = (given: Partial<ReviewRecord> = {}): ReviewRecord => ({
  kind: 'product-review',
  nativeId: null,
  rating: 2,
  sentiment: null,
  title: null,
  body: 'The zip broke on the second day.',
  partial: false,
  postedAt: '2026-11-02T10:15',
  author: 'A**',
  productTitle: 'Rain jacket',
  productId: 'B000000001',
  orderId: '111-2222222-3333333',
  images: [],
  followUp: null,
  reply: null,
  replyable: true,
  replyDaysLeft: null,
  marks: [],
  url: null,
  ...given,
});
