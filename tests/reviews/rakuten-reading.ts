/** Looks at Rakuten's pages, for tests of what is made of them. */
import type { Reading } from '../../lib/platforms/platform.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';

export const SHOP = '123456';

/** レビューチェックツール with these records, all of its one page read. */
export const reading = (records: ReviewRecord[], given: Partial<Reading> = {}): Reading => ({
  platform: 'rakuten',
  pageKind: 'review-check-tool',
  shop: SHOP,
  url: 'https://review.rms.rakuten.co.jp/search/',
  status: 'records',
  records,
  scope: {
    filters: {},
    dateRange: null,
    sort: null,
    page: 1,
    pages: 1,
    pageSize: null,
    total: null,
    starts: true,
    ends: true,
    certain: true,
  },
  health: { seen: records.length, complete: records.length, fields: {} },
  settled: true,
  ...given,
});

/** The page of a product, which everybody sees. */
export const publicly = (records: ReviewRecord[]): Reading =>
  reading(records, {
    pageKind: 'public-reviews',
    url: 'https://review.rakuten.co.jp/item/1/123456_10000001/1.1/',
  });
