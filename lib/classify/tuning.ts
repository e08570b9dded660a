/**
 * Numbers that weigh the phrases: fitted by coordinate search on the dev half of the bench and on texts written for this
 * project; the held-out half was never used. They are weights of rules only: no wording of a review is in them.
 */
import type { Cause } from '../reviews/review.ts';
import type { Tier } from './compile.ts';

/** Traditional and Simplified Chinese share their numbers, as they share their phrases. */
export type TunedLanguage = 'zh' | 'ja' | 'en';

export interface Tuning {
  sentiment: {
    /** How far the stars, one to five, lean on the balance of good and bad words. */
    stars: number[];
    /** What a named cause weighs against words. */
    complaint: number;
    /** A complaint with this much praise, and a balance in this range, is mixed. */
    mixed: { good: number; from: number; to: number };
    positiveFrom: number;
  };
  base: Record<Tier, number>;
  /** By stars, one to five. */
  stars: number[];
  negativeClause: number;
  wish: number;
  positiveClause: Record<Tier, number>;
  contrast: number;
  hypothetical: number;
  elsewhere: number;
  reported: number;
  resolved: number;
  threshold: number;
  /** Causes whose phrases are more often something else (below zero), or surer than most (above). */
  cause: Record<TunedLanguage, Partial<Record<Cause, number>>>;
}

export const TUNING: Tuning = {
  sentiment: {
    stars: [-2.05, -1.25, 0.55, 1, 1.45],
    complaint: 1.2,
    mixed: {
      good: 0.7,
      from: -1,
      to: 0.2,
    },
    positiveFrom: -0.15,
  },
  base: {
    sure: 0.66,
    likely: 0.3,
    maybe: 0.02,
  },
  stars: [0.06, 0.12, 0.01, -0.14, -0.28],
  negativeClause: 0.12,
  wish: 0.22,
  positiveClause: {
    sure: -0.1,
    likely: -0.3,
    maybe: -0.3,
  },
  contrast: 0.08,
  hypothetical: -0.25,
  elsewhere: -0.43,
  reported: -0.14,
  resolved: -0.3,
  threshold: 0.5,
  cause: {
    zh: {
      defect: -0.12,
      quality: 0.24,
      performance: 0.16,
      packaging: 0.24,
      'wrong-item': -0.12,
      mismatch: -0.12,
      size: 0.2,
      smell: 0.14,
      service: 0.24,
      refund: 0.24,
      usability: 0.06,
      taste: -0.06,
    },
    ja: {
      quality: 0.16,
      performance: 0.08,
      damaged: -0.12,
      packaging: 0.08,
      authenticity: 0.08,
      price: -0.12,
      service: 0.16,
      refund: -0.08,
      missing: 0.08,
    },
    en: {
      defect: -0.08,
      performance: 0.08,
      damaged: 0.16,
      late: 0.08,
      mismatch: -0.12,
      smell: -0.08,
      authenticity: -0.08,
      service: -0.12,
      external: -0.08,
      missing: -0.12,
      colour: -0.08,
      taste: 0.06,
    },
  },
};
