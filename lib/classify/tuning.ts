/** Numbers that weigh the phrases. Set on the dev half of the bench and on texts written for this project. */
import type { Cause } from '../reviews/review.ts';
import type { Tier } from './compile.ts';

export const TUNING = {
  base: { sure: 0.66, likely: 0.38, maybe: 0.18 } satisfies Record<Tier, number>,
  /** By stars, one to five. */
  stars: [0.06, 0.08, 0.05, -0.06, -0.2],
  negativeClause: 0.12,
  wish: 0.22,
  positiveClause: { sure: -0.18, likely: -0.3, maybe: -0.3 } satisfies Record<Tier, number>,
  contrast: 0.08,
  hypothetical: -0.25,
  elsewhere: -0.25,
  reported: -0.2,
  resolved: -0.3,
  threshold: 0.5,
  /** Causes whose phrases are often something else, or never. */
  cause: {} as Partial<Record<Cause, number>>,
};
