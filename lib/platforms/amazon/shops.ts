/** Amazon's shops: the review pages that everybody sees. A content script of their own; Seller Central is never there. */
import type { PlatformAdapter } from '../platform.ts';
import { SHOP_MATCHES } from './places.ts';
import { publicReviews } from './public-reviews.ts';

export const amazonShops: PlatformAdapter = { name: 'amazon', matches: SHOP_MATCHES, pages: [publicReviews] };
