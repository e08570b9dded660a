/**
 * What makes a review look worth a second look before it is answered or reported. Signs only: each shows what it goes by and
 * says what would have to be true; none says anything about the person who wrote. Types and lists only.
 */
import type { Confidence } from '../platforms/policy.ts';
import type { Flag, ReviewKind, Span, StoredReview } from '../reviews/review.ts';

export const SIGNS = [
  'extortion',
  'abuse',
  'advert',
  'personal-data',
  'competitor',
  'other-product',
  'off-topic',
  'same-words',
  'before-delivery',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Signs that the judgement finds as flags, by the flag. */
export const SIGN_OF_FLAG: Partial<Record<Flag, Sign>> = {
  extortion: 'extortion',
  abusive: 'abuse',
  promotional: 'advert',
  'personal-info': 'personal-data',
  competitor: 'competitor',
  'other-product': 'other-product',
  'off-topic': 'off-topic',
};

/** Another review of the shop with nearly the same words, in short. `author` as the page masked it. */
export interface SameWords extends Pick<StoredReview, 'key' | 'postedAt' | 'author' | 'productTitle'> {
  kind: ReviewKind;
}

/** What a platform calls the ground for a report, in its own language, and how we know. */
export interface Ground {
  clause: string;
  language: 'en' | 'ja' | 'zh-CN';
  source: string;
  confidence: Confidence;
}

export interface SignFinding {
  sign: Sign;
  /** The buyer's words that show it; null: the others do. */
  span: Span | null;
  /** Newest first. */
  others: SameWords[];
  /** null: the platform names none for it. */
  ground: Ground | null;
}
