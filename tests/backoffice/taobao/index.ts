/** The simulated back office of Taobao. */
import type { ReviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';

/** Every simulated page of Taobao, each with its own address, answers and truth. */
export const scenarios = (_reviews: ReviewSource): Scenario[] => [];
