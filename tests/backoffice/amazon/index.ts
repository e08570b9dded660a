/** The simulated pages of Amazon Seller Central and of the public review pages. */
import type { ReviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';

/** Every Amazon scenario. */
export const scenarios = (_reviews: ReviewSource): Scenario[] => [];
