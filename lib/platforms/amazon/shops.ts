/** Amazon's shops: the review pages that everybody sees. A content script of their own; Seller Central is never there. */
import type { PlatformAdapter } from '../platform.ts';
import { publicReviews } from './public-reviews.ts';
import { DOMAINS } from './shop.ts';

/** Only the addresses of review pages: on the rest of a shop the seller is a shopper (amazon.md 3.7). */
export const amazonShops: PlatformAdapter = {
  name: 'amazon',
  matches: DOMAINS.flatMap((domain) => [
    `https://www.amazon.${domain}/*product-reviews/*`,
    `https://www.amazon.${domain}/gp/customer-reviews/*`,
  ]),
  pages: [publicReviews],
};
