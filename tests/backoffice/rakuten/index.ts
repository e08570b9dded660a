/** The simulated back office of Rakuten: レビューチェックツール, R-Messe, the public review pages and their neighbours. */
import type { ReviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';
import { checkToolScenarios } from './check-tool-scenarios.ts';
import { neighbourScenarios } from './neighbour-scenarios.ts';
import { publicReviewScenarios } from './public-review-scenarios.ts';
import { rmesseScenarios } from './rmesse-scenarios.ts';

/** Every simulated page of Rakuten, each with its own address, answers and truth. */
export const scenarios = (reviews: ReviewSource): Scenario[] => [
  ...checkToolScenarios(reviews),
  ...rmesseScenarios(),
  ...publicReviewScenarios(reviews),
  ...neighbourScenarios(),
];
