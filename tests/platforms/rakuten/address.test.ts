import { describe, expect, it } from 'vitest';
import { reviewAddress } from '../../../lib/platforms/rakuten/address.ts';
import type { StoredReview } from '../../../lib/reviews/review.ts';

const review = (part: Partial<StoredReview>): StoredReview =>
  ({
    kind: 'product-review',
    postedAt: '2026-07-05T09:07',
    seenOn: { url: 'https://review.rms.rakuten.co.jp/search/', pageKind: 'review-check-tool' },
    ...part,
  }) as StoredReview;

describe('reviewAddress of Rakuten', () => {
  it('is the list of the day, without zero padding', () => {
    expect(reviewAddress(review({}))).toBe(
      'https://review.rms.rakuten.co.jp/search/index/?sy=2026&sm=7&sd=5&sh=0&si=0&ey=2026&em=7&ed=5&eh=23&ei=59&ev=0&tc=1&kw=&ao=A&st=1',
    );
    expect(reviewAddress(review({ kind: 'shop-review' }))).toContain('&tc=2&');
  });

  it('is where it was last seen, without a day or from a public page', () => {
    expect(reviewAddress(review({ postedAt: null }))).toBe('https://review.rms.rakuten.co.jp/search/');
    const seenOn = {
      url: 'https://review.rakuten.co.jp/item/1/123456_10000001/1.1/',
      pageKind: 'public-reviews',
    } as const;
    expect(reviewAddress(review({ seenOn }))).toBe(seenOn.url);
  });
});
