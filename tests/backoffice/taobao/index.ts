/** The simulated back office of Taobao: the review list on both hosts, and the pages beside it. */
import type { ReviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';
import { neighbourScenarios } from './neighbour-scenarios.ts';
import { reviewListScenarios } from './review-list-scenarios.ts';

/** Every simulated page of Taobao, each with its own address, answers and truth. */
export const scenarios = (reviews: ReviewSource): Scenario[] => [
  ...reviewListScenarios(reviews),
  ...neighbourScenarios(reviews),
];
