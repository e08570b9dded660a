/** Rakuten Ichiba: the shop's review tool, its message centre and the public review pages. */
import type { PlatformAdapter } from '../platform.ts';
import { publicReviews } from './public-reviews.ts';
import { reviewCheckTool } from './review-check-tool.ts';
import { rmesse } from './rmesse.ts';

/** Login hosts are not matched on purpose (rakuten.md 1.1). */
export const rakuten: PlatformAdapter = {
  name: 'rakuten',
  matches: [
    'https://review.rms.rakuten.co.jp/*',
    'https://rmesse.rms.rakuten.co.jp/*',
    'https://review.rakuten.co.jp/*',
  ],
  pages: [reviewCheckTool, rmesse, publicReviews],
};
