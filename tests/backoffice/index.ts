/** All simulated pages of all platforms. */
import { scenarios as amazon } from './amazon/index.ts';
import { scenarios as rakuten } from './rakuten/index.ts';
import { type ReviewSource, reviewSource } from './reviews.ts';
import type { Scenario } from './scenario.ts';
import { scenarios as taobao } from './taobao/index.ts';

/** Every scenario, built on the given review texts (default: the data folder, else the invented set). */
export const scenarios = (reviews: ReviewSource = reviewSource()): Scenario[] => [
  ...amazon(reviews),
  ...rakuten(reviews),
  ...taobao(reviews),
];

/** One scenario by its id. Throws for an unknown one, naming those that exist. */
export function scenarioById(id: string, all: readonly Scenario[] = scenarios()): Scenario {
  const found = all.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`No scenario ${id}. There are: ${all.map((scenario) => scenario.id).join(', ')}`);
  return found;
}
