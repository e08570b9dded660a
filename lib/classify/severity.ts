/** How bad it is, on the scale of data/LABELS: 0 none, 1 a gripe, 2 a real problem, 3 danger, fraud or total failure. */
import type { Analysis, CauseFinding, Flag } from '../reviews/review.ts';
import type { CompiledLexicon } from './compile.ts';
import type { ReviewDocument } from './document.ts';
import type { Scan } from './scan.ts';
import type { Sentiment } from './sentiment.ts';

const ACCUSES_AT = 0.7;

export function judgeSeverity(
  document: ReviewDocument,
  scan: Scan,
  lexicon: CompiledLexicon,
  causes: readonly CauseFinding[],
  sentiment: Sentiment,
  flags: readonly Flag[],
  rating: number | null,
): Analysis['severity'] {
  if (sentiment === 'positive') return causes.length > 0 ? 1 : 0;
  if (causes.length === 0 && sentiment === 'neutral') return 0;
  const cues = Array.from(document.text.matchAll(lexicon.severe)).length;
  const accuses = causes.some((cause) => cause.cause === 'authenticity' && cause.score >= ACCUSES_AT);
  if (
    sentiment === 'negative' &&
    rating !== 3 &&
    (flags.includes('legal') || (cues > 0 && (accuses || flags.includes('safety'))) || cues > 1)
  )
    return 3;
  const clauses = scan.clauses.length;
  const mild = scan.clauses.filter((clause) => clause.mild || clause.wish).length;
  const onlyTaste =
    causes.length > 0 &&
    causes.every((cause) => ['taste', 'external', 'price', 'size', 'colour'].includes(cause.cause));
  if (sentiment === 'mixed') return mild > 0 || onlyTaste || rating === 4 || rating === 5 ? 1 : 2;
  if (mild > 0 && clauses <= 4 && (rating === null || rating >= 3)) return 1;
  return onlyTaste && rating === null && cues === 0 && clauses <= 3 ? 1 : 2;
}
