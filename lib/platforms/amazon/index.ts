/** Amazon for sellers: Seller Central's review and message pages. The public pages of its shops: shops.ts. */
import type { PlatformAdapter } from '../platform.ts';
import { contactBuyer } from './contact-buyer.ts';
import { customerReviews } from './customer-reviews.ts';
import { feedbackManager } from './feedback-manager.ts';
import { inbox } from './inbox.ts';
import { SELLER_HOSTS } from './shop.ts';

/**
 * Whole seller hosts: the pages there are one-page apps, and a seller who arrives from `/home` never loads the review page
 * anew. MV3 patterns can't leave the top-level domain open, so every host is named (amazon.md 1.1).
 */
export const amazon: PlatformAdapter = {
  name: 'amazon',
  matches: SELLER_HOSTS.map((host) => `https://${host}/*`),
  pages: [customerReviews, feedbackManager, contactBuyer, inbox],
};
