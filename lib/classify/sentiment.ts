/** The buyer's attitude to the purchase. The text decides; stars and the platform's own judgement only lean on it. */
import type { Analysis, CauseFinding } from '../reviews/review.ts';
import type { Scan } from './scan.ts';
import { TUNING } from './tuning.ts';

export type Sentiment = Analysis['sentiment'];
export type PlatformSentiment = 'positive' | 'neutral' | 'negative' | null;

export interface SentimentReading {
  sentiment: Sentiment;
  /** What the text alone weighs: positive and negative, 0 and up. */
  positive: number;
  negative: number;
  /** The stars say the opposite of the text. */
  disagrees: boolean;
}

const PLATFORM_LEAN = { positive: 0.4, neutral: 0, negative: -0.5 };

function leanOf(rating: number | null, platform: PlatformSentiment): number {
  if (rating !== null) return TUNING.sentiment.stars[rating - 1] ?? 0;
  return platform === null ? 0 : PLATFORM_LEAN[platform];
}

/** Weighs the clauses; a long text counts less per clause, since nobody is 20 times as angry. */
export function judgeSentiment(
  scan: Scan,
  causes: readonly CauseFinding[],
  rating: number | null,
  platform: PlatformSentiment,
): SentimentReading {
  let positive = 0;
  let negative = 0;
  for (const clause of scan.clauses) {
    const weight = clause.field === 'title' ? 1.5 : 1;
    positive += weight * Math.min(1.5, clause.positive) * (clause.elsewhere || clause.hypothetical ? 0.4 : 1);
    negative += weight * Math.min(1.5, clause.negative) * (clause.elsewhere ? 0.5 : 1);
  }
  const complaint = causes.reduce((sum, cause) => sum + cause.score, 0);
  const good = Math.sqrt(positive);
  const bad = Math.sqrt(negative + TUNING.sentiment.complaint * complaint);
  const lean = leanOf(rating, platform);
  const balance = good - bad + lean;
  const hasComplaint = complaint > 0.3;
  const sentiment = conclude({
    good,
    balance,
    hasComplaint,
    rating,
    silent: positive + negative + complaint < 0.3,
    hints: scan.causes.some((hit) => !hit.negated),
  });
  const textBalance = good - bad;
  const disagrees =
    rating !== null && ((rating >= 4 && textBalance < -0.9) || (rating <= 2 && textBalance > 0.9 && !hasComplaint));
  return { sentiment, positive, negative, disagrees };
}

interface Weights {
  good: number;
  balance: number;
  hasComplaint: boolean;
  rating: number | null;
  /** The text carries no weight at all. */
  silent: boolean;
  /** It touches something that goes wrong, if only in passing. */
  hints: boolean;
}

function conclude({ good, balance, hasComplaint, rating, silent, hints }: Weights): Sentiment {
  const { mixed, positiveFrom, silentFrom } = TUNING.sentiment;
  if (silent) {
    if (rating === null && hints) return 'negative';
    if (rating === null || rating === 3) return 'neutral';
    return rating > 3 ? 'positive' : 'negative';
  }
  if (
    hasComplaint &&
    good >= mixed.good &&
    balance > mixed.from &&
    (balance < mixed.to || (rating !== null && rating <= 3))
  )
    return 'mixed';
  if (balance > (rating === null ? silentFrom : positiveFrom)) return 'positive';
  return 'negative';
}
