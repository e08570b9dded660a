/** Amazon for sellers: Seller Central's review and message pages. The public pages of its shops: shops.ts. */
import type { PlatformAdapter } from '../platform.ts';
import { contactBuyer } from './contact-buyer.ts';
import { customerReviews } from './customer-reviews.ts';
import { feedbackManager } from './feedback-manager.ts';
import { inbox } from './inbox.ts';
import { SELLER_MATCHES } from './places.ts';

export const amazon: PlatformAdapter = {
  name: 'amazon',
  matches: SELLER_MATCHES,
  pages: [customerReviews, feedbackManager, contactBuyer, inbox],
};
