/** The simulated pages of Amazon Seller Central and of the public review pages. */
import type { ReviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';
import { contactBuyer } from './contact-buyer.ts';
import { customerReviews } from './customer-reviews.ts';
import { feedbackManager } from './feedback-manager.ts';
import { inbox } from './inbox.ts';
import { neighbours } from './neighbours.ts';
import { publicReviews } from './public-reviews.ts';

/** Every Amazon scenario. */
export const scenarios = (reviews: ReviewSource): Scenario[] => [
  ...customerReviews(reviews),
  ...feedbackManager(reviews),
  ...contactBuyer(),
  ...inbox(),
  ...publicReviews(reviews),
  ...neighbours(),
];
