/** Amazon: Seller Central's review and message pages, and the public review pages of its shops. */
import type { PlatformAdapter } from '../platform.ts';
import { contactBuyer } from './contact-buyer.ts';
import { customerReviews } from './customer-reviews.ts';
import { feedbackManager } from './feedback-manager.ts';
import { inbox } from './inbox.ts';
import { publicReviews } from './public-reviews.ts';
import { DOMAINS, SELLER_HOSTS } from './shop.ts';

/**
 * Whole seller hosts: the pages there are one-page apps, and a seller who arrives from `/home` never loads the review page
 * anew. MV3 patterns can't leave the top-level domain open, so every host is named (amazon.md 1.1).
 */
export const amazon: PlatformAdapter = {
  name: 'amazon',
  matches: [
    ...SELLER_HOSTS.map((host) => `https://${host}/*`),
    ...DOMAINS.flatMap((domain) => [
      `https://www.amazon.${domain}/*product-reviews/*`,
      `https://www.amazon.${domain}/gp/customer-reviews/*`,
    ]),
  ],
  pages: [customerReviews, feedbackManager, contactBuyer, inbox, publicReviews],
};
