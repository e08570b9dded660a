/** What counts as a complaint: one notion for reminders, filters and queue. */
import type { StoredReview } from './review.ts';

/** By the text, the stars or the platform's own verdict. */
export function isNegative({ analysis, rating, sentiment }: StoredReview): boolean {
  if (analysis.sentiment === 'negative' || analysis.sentiment === 'mixed') return true;
  return (rating !== null && rating <= 3) || sentiment === 'negative';
}
