/**
 * Numbers that weigh the phrases: written by tests/bench/fit-tuning.ts, which fits them on the dev half of the bench and
 * on texts written for this project; the held-out half was never used. They are weights of rules only: no wording of a review is in them.
 */
import type { Cause } from '../reviews/review.ts';
import type { Tier } from './compile.ts';

/** Traditional and Simplified Chinese share their numbers, as they share their phrases. */
export type TunedLanguage = 'zh' | 'ja' | 'en' | 'de' | 'fr' | 'es' | 'it';

export interface Tuning {
  sentiment: {
    /** How far the stars, one to five, lean on the balance of good and bad words. */
    stars: number[];
    /** What a named cause weighs against words. */
    complaint: number;
    /** A complaint with this much praise, and a balance in this range, is mixed. */
    mixed: { good: number; from: number; to: number };
    positiveFrom: number;
    /** The same where no stars lean on it. */
    silentFrom: number;
  };
  base: Record<TunedLanguage, Record<Tier, number>>;
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
  /** Causes whose phrases are more often something else (below zero), or surer than most (above). */
  cause: Record<TunedLanguage, Partial<Record<Cause, number>>>;
}

export const TUNING: Tuning = {
  sentiment: {
    stars: [-2, -1.25, 0.5, 1.15, 1.45],
    complaint: 1.05,
    mixed: {
      good: 0.7,
      from: -1,
      to: 0.2,
    },
    positiveFrom: -0.15,
    silentFrom: 0,
  },
  base: {
    zh: {
      sure: 0.66,
      likely: 0.46,
      maybe: 0.02,
    },
    ja: {
      sure: 0.66,
      likely: 0.3,
      maybe: 0.1,
    },
    en: {
      sure: 0.66,
      likely: -0.02,
      maybe: 0.02,
    },
    de: {
      sure: 0.66,
      likely: 0.22,
      maybe: 0.02,
    },
    fr: {
      sure: 0.66,
      likely: 0.3,
      maybe: 0.02,
    },
    es: {
      sure: 0.66,
      likely: 0.3,
      maybe: 0.02,
    },
    it: {
      sure: 0.66,
      likely: 0.3,
      maybe: 0.02,
    },
  },
  stars: [0.06, 0.04, 0, -0.14, -0.28],
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
  reported: -0.18,
  resolved: -0.3,
  cause: {
    zh: {
      defect: 0,
      quality: 0.04,
      performance: 0,
      damaged: 0,
      packaging: 0.04,
      late: 0,
      courier: 0.04,
      'wrong-item': -0.08,
      missing: 0,
      mismatch: 0,
      size: 0.04,
      colour: 0.04,
      smell: 0.04,
      authenticity: -0.08,
      price: 0.12,
      service: 0.04,
      refund: 0.04,
      usability: -0.04,
      taste: -0.04,
      external: -0.04,
    },
    ja: {
      defect: 0,
      quality: 0,
      performance: 0,
      damaged: -0.04,
      packaging: 0.12,
      late: 0,
      courier: -0.04,
      'wrong-item': 0,
      missing: 0.04,
      mismatch: -0.04,
      size: 0.08,
      colour: 0,
      smell: -0.04,
      authenticity: 0,
      price: -0.08,
      service: 0.08,
      refund: -0.04,
      usability: 0,
      taste: 0,
      external: 0,
    },
    en: {
      defect: -0.08,
      quality: -0.04,
      performance: -0.04,
      damaged: 0,
      packaging: 0,
      late: 0,
      courier: 0,
      'wrong-item': 0,
      missing: 0,
      mismatch: -0.04,
      size: 0.12,
      colour: 0,
      smell: 0,
      authenticity: 0,
      price: 0,
      service: -0.04,
      refund: 0,
      usability: 0,
      taste: -0.04,
      external: 0,
    },
    de: {
      defect: 0,
      quality: 0.12,
      performance: 0,
      damaged: -0.04,
      packaging: 0,
      late: 0,
      courier: 0,
      'wrong-item': 0,
      missing: 0,
      mismatch: 0,
      size: 0.12,
      colour: 0,
      smell: 0,
      authenticity: 0,
      price: 0,
      service: 0,
      refund: 0,
      usability: 0,
      taste: 0,
      external: 0,
    },
    fr: {
      defect: -0.04,
      quality: 0.12,
      performance: 0.04,
      damaged: -0.04,
      packaging: -0.04,
      late: 0,
      courier: 0,
      'wrong-item': 0,
      missing: 0,
      mismatch: 0,
      size: -0.04,
      colour: 0.12,
      smell: 0,
      authenticity: 0,
      price: -0.04,
      service: 0,
      refund: 0,
      usability: 0,
      taste: 0,
      external: 0,
    },
    es: {
      defect: 0,
      quality: 0,
      performance: 0.12,
      damaged: -0.04,
      packaging: 0,
      late: -0.04,
      courier: 0,
      'wrong-item': 0,
      missing: -0.04,
      mismatch: 0,
      size: -0.08,
      colour: 0,
      smell: 0,
      authenticity: 0,
      price: 0,
      service: 0.04,
      refund: 0,
      usability: 0,
      taste: 0,
      external: 0,
    },
    it: {
      defect: 0.04,
      quality: 0,
      performance: 0,
      damaged: 0,
      packaging: 0,
      late: 0,
      courier: 0,
      'wrong-item': 0,
      missing: 0,
      mismatch: 0,
      size: 0,
      colour: 0,
      smell: 0,
      authenticity: 0,
      price: 0.04,
      service: 0.04,
      refund: 0,
      usability: 0,
      taste: -0.04,
      external: 0,
    },
  },
};
