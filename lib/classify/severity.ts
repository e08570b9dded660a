/** How bad it is, on the scale of data/LABELS: 0 none, 1 a gripe, 2 a real problem, 3 danger, fraud or total failure. */
import type { Analysis, CauseFinding, Flag } from '../reviews/review.ts';
import type { Scan } from './scan.ts';
import type { Sentiment } from './sentiment.ts';

const ACCUSES_AT = 0.7;

/** `learned`: what the model says; explicit accusations and danger in a rage stand above it. */
export function judgeSeverity(
  { rage }: Scan,
  causes: readonly CauseFinding[],
  sentiment: Sentiment,
  learned: Analysis['severity'],
  flags: readonly Flag[],
  rating: number | null,
): Analysis['severity'] {
  if (sentiment === 'positive') return causes.length > 0 && learned > 0 ? 1 : 0;
  const cues = rage.length;
  const accuses = causes.some((cause) => cause.cause === 'authenticity' && cause.score >= ACCUSES_AT);
  if (
    sentiment === 'negative' &&
    rating !== 3 &&
    (flags.includes('legal') || (cues > 0 && (accuses || flags.includes('safety'))) || cues > 1)
  )
    return 3;
  return learned;
}
