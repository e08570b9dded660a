/** The causes a review is said to name, each with the words that show it. */
import { CAUSES, type Cause, type CauseFinding, type Span } from '../../reviews/review.ts';
import { evidenceSpan } from '../document.ts';
import type { LikelyCauses } from './judgement-model.ts';
import type { ReviewReading } from './reading.ts';

/** From this probability a cause is named: lower, and what is added is mostly wrong; higher, and half of all is missed. */
export const NAMED_FROM = 0.32;

/** What a cause that is denied, or said of another shop, is still worth: labelled reviews hold too few to learn it. */
const DOUBTED = 0.4;

/** Index of the clause that speaks most for the cause; −1 when none was read. */
function bestClause(scores: readonly Float64Array[], cause: number): number {
  let best = -1;
  scores.forEach((clause, at) => {
    if (best < 0 || (clause[cause] ?? 0) > (scores[best]?.[cause] ?? 0)) best = at;
  });
  return best;
}

function isDoubted({ scan }: ReviewReading, cause: Cause, clause: number): boolean {
  // "Another model was sent" names another product by its nature.
  if (scan.clauses[clause]?.elsewhere && cause !== 'wrong-item') return true;
  const hits = scan.causes.filter((hit) => hit.cause === cause);
  return hits.some((hit) => hit.clause === clause) && hits.every(({ negated }) => negated);
}

/** Best first. The score is a probability; the evidence is the phrase that says it, else the clause that does. */
export function findingsOf(reading: ReviewReading, { likely, clauseScores }: LikelyCauses): CauseFinding[] {
  const { document } = reading;
  const phrases = new Map<Cause, Span[]>(reading.phrases.map(({ cause, evidence }) => [cause, evidence]));
  const findings = CAUSES.flatMap((cause, at): CauseFinding[] => {
    // Nothing below makes a cause likelier.
    if ((likely[at] ?? 0) < NAMED_FROM) return [];
    const best = bestClause(clauseScores, at);
    const clause = document.clauses[best];
    const score = (likely[at] ?? 0) * (isDoubted(reading, cause, best) ? DOUBTED : 1);
    if (score < NAMED_FROM || !clause) return [];
    return [{ cause, score, evidence: phrases.get(cause) ?? [evidenceSpan(document, clause.start, clause.end)] }];
  });
  return findings.sort((a, b) => b.score - a.score);
}
