/** The causes a review is said to name, each with the words that show it. */
import { CAUSES, type Cause, type CauseFinding, type Span } from '../../reviews/review.ts';
import { behindDenial, isDenied } from '../denied.ts';
import { evidenceSpan } from '../document.ts';
import type { LikelyCauses } from './judgement-model.ts';
import type { ReviewReading } from './reading.ts';

/** From this probability a cause is named: lower, and what is added is mostly wrong; higher, and half of all is missed. */
export const NAMED_FROM = 0.32;

/** What a cause that is denied, or said of another shop, is still worth: labelled reviews hold too few to learn it. */
const DOUBTED = 0.4;

/** Clauses that were read, the one that speaks most for the cause first. */
function clausesFor(scores: readonly Float64Array[], cause: number): number[] {
  const of = (clause: number) => scores[clause]?.[cause] ?? 0;
  return scores.map((_, at) => at).sort((a, b) => of(b) - of(a) || a - b);
}

/** All that phrases see of the cause there is denied. */
function deniesAll({ document, scan }: ReviewReading, cause: Cause, clause: number): boolean {
  const hits = scan.causes.filter((hit) => hit.cause === cause && hit.clause === clause);
  return hits.length > 0 && hits.every((hit) => isDenied(document, hit));
}

function isDoubted(reading: ReviewReading, cause: Cause, clause: number): boolean {
  const { scan } = reading;
  // "Another model was sent" names another product by its nature.
  if (scan.clauses[clause]?.elsewhere && cause !== 'wrong-item') return true;
  // "The price isn't high" denies, whatever the bare word "price" might say beside it.
  const hits = scan.causes.filter((hit) => hit.cause === cause && hit.tier !== 'maybe');
  return hits.some((hit) => hit.clause === clause) && hits.every(({ negated }) => negated);
}

/** A clause that speaks less for a cause than this (log odds) shows nothing of it. */
const SHOWS_FROM = -2;

/**
 * What shows the cause: the phrases that say it, else the clause that does. Never words that are denied: where nothing
 * else is left, nothing is shown.
 */
function evidenceOf(
  reading: ReviewReading,
  clauseScores: readonly Float64Array[],
  at: number,
  ranked: readonly number[],
): Span[] {
  const cause = CAUSES[at];
  const said = reading.phrases.find((finding) => finding.cause === cause)?.evidence;
  if (said && said.length > 0) return said;
  const shows = ranked.find((clause, rank) => {
    const speaks = rank === 0 || (clauseScores[clause]?.[at] ?? 0) >= SHOWS_FROM;
    return cause !== undefined && speaks && !deniesAll(reading, cause, clause);
  });
  const { document, scan } = reading;
  const clause = shows === undefined ? undefined : document.clauses[shows];
  if (shows === undefined || !clause) return [];
  const from = behindDenial(document, scan, shows);
  return [evidenceSpan(document, from, clause.end, from === clause.start)];
}

/** Best first. The score is a probability; the evidence is a stretch of the text. A cause that nothing shows is not named. */
export function findingsOf(reading: ReviewReading, { likely, clauseScores }: LikelyCauses): CauseFinding[] {
  const findings = CAUSES.flatMap((cause, at): CauseFinding[] => {
    // Nothing below makes a cause likelier.
    if ((likely[at] ?? 0) < NAMED_FROM) return [];
    const ranked = clausesFor(clauseScores, at);
    const score = (likely[at] ?? 0) * (isDoubted(reading, cause, ranked[0] ?? -1) ? DOUBTED : 1);
    if (score < NAMED_FROM) return [];
    const evidence = evidenceOf(reading, clauseScores, at, ranked);
    return evidence.length > 0 ? [{ cause, score, evidence }] : [];
  });
  return findings.sort((a, b) => b.score - a.score);
}
