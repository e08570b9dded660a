/** The simulated back office of Rakuten. */
import type { Scenario } from '../scenario.ts';

/** Every simulated page of Rakuten, each with its own address, answers and truth. */
export const scenarios = (): Scenario[] => [];
