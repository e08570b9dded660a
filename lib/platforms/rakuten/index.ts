/** Rakuten Ichiba: the shop's review tool, its message centre and the public review pages. */
import type { PlatformAdapter } from '../platform.ts';
import { MATCHES } from './places.ts';
import { publicReviews } from './public-reviews.ts';
import { reviewCheckTool } from './review-check-tool.ts';
import { rmesse } from './rmesse.ts';

export const rakuten: PlatformAdapter = {
  name: 'rakuten',
  matches: MATCHES,
  pages: [reviewCheckTool, rmesse, publicReviews],
};
