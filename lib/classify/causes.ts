/** Which complaints a review makes: phrase by phrase, weighed by its clause, the stars and the rest of the text. */
import { type Cause, type CauseFinding, type Language, UNSURE_BELOW } from '../reviews/review.ts';
import { hasDeniedBeside, isDenied } from './denied.ts';
import { evidenceSpan, type ReviewDocument } from './document.ts';
import type { CauseHit, Scan } from './scan.ts';
import { TUNING, type TunedLanguage } from './tuning.ts';

/** A phrase with what it weighs; the best of a cause is its score. */
interface WeighedHit extends CauseHit {
  score: number;
}

const MOST_EVIDENCE = 3;
/** What is worth a "maybe" to the seller: below it, most of what is found isn't there. */
const MAYBE_FROM = 0.4;
/** More doubts than this help nobody. */
const MOST_MAYBES = 2;

function starsWeight(rating: number | null): number {
  return rating === null ? 0 : (TUNING.stars[rating - 1] ?? 0);
}

function tunedLanguage(language: Language): TunedLanguage {
  return language === 'zh-CN' || language === 'zh-TW' ? 'zh' : language;
}

function weigh(hit: CauseHit, scan: Scan, rating: number | null, tuned: TunedLanguage): number {
  const clause = scan.clauses[hit.clause];
  if (hit.negated || !clause) return 0;
  let score = TUNING.base[tuned][hit.tier] + starsWeight(rating) + (TUNING.cause[tuned][hit.cause] ?? 0);
  if (clause.negative > 0) score += TUNING.negativeClause;
  if (clause.wish) score += TUNING.wish;
  if (clause.positive > 0.4 && clause.negative === 0 && !clause.wish) score += TUNING.positiveClause[hit.tier];
  if (clause.contrast) score += TUNING.contrast;
  if (clause.hypothetical && !clause.wish) score += TUNING.hypothetical;
  // "Another model was sent" names another product by its nature.
  if (clause.elsewhere && hit.cause !== 'wrong-item') score += TUNING.elsewhere;
  if (clause.reported) score += TUNING.reported;
  if (scan.resolvedAt !== null && hit.start <= scan.resolvedAt && !clause.wish) score += TUNING.resolved;
  return score;
}

/** Near-synonyms: where the first is found in the same words, the second is not said as well. */
const MORE_SPECIFIC: readonly (readonly [Cause, Cause])[] = [
  ['livestream', 'mismatch'],
  ['livestream', 'missing'],
  ['livestream', 'price'],
  ['wrong-item', 'mismatch'],
  ['wrong-item', 'colour'],
  ['wrong-item', 'size'],
  ['colour', 'mismatch'],
  ['size', 'mismatch'],
  ['smell', 'taste'],
  ['smell', 'quality'],
  ['packaging', 'damaged'],
  ['packaging', 'quality'],
  ['damaged', 'defect'],
  ['damaged', 'quality'],
  ['missing', 'usability'],
  ['missing', 'packaging'],
  ['refund', 'service'],
  ['refund', 'price'],
  ['courier', 'late'],
  ['courier', 'service'],
  ['late', 'service'],
  ['late', 'performance'],
  ['authenticity', 'mismatch'],
  ['authenticity', 'packaging'],
  ['authenticity', 'quality'],
  ['performance', 'quality'],
  ['defect', 'quality'],
  ['defect', 'performance'],
  ['usability', 'performance'],
  ['usability', 'size'],
  ['price', 'quality'],
  ['size', 'quality'],
  ['taste', 'quality'],
  ['taste', 'performance'],
  ['external', 'wrong-item'],
  ['external', 'size'],
];

const SPECIFIC_PAIRS: ReadonlySet<string> = new Set(MORE_SPECIFIC.map(([first, second]) => `${first} ${second}`));
const isMoreSpecific = (a: Cause, b: Cause) => SPECIFIC_PAIRS.has(`${a} ${b}`);
const overlap = (a: CauseHit, b: CauseHit) => a.start < b.end && b.start < a.end;
const length = (hit: CauseHit) => hit.end - hit.start;

/** How many hits before and behind, in the order of the text, are looked at: a text of one repeated word stays cheap. */
const NEIGHBOURS = 12;

/** Of two phrases in the same words, the longer or surer one holds; between equals the more specific cause. */
function outdoes(other: WeighedHit, hit: WeighedHit): boolean {
  if (other.cause === hit.cause || !overlap(hit, other)) return false;
  if (isMoreSpecific(other.cause, hit.cause) && other.score >= UNSURE_BELOW && length(hit) < length(other) * 2.5)
    return true;
  if (isMoreSpecific(hit.cause, other.cause) && hit.score >= UNSURE_BELOW && length(other) < length(hit) * 2.5)
    return false;
  return other.score > hit.score + 0.12 || (other.score >= hit.score - 0.12 && length(other) >= length(hit) * 1.6);
}

function stands(hits: readonly WeighedHit[], hit: WeighedHit, at: number): boolean {
  for (let near = Math.max(0, at - NEIGHBOURS); near <= Math.min(hits.length - 1, at + NEIGHBOURS); near++) {
    const other = hits[near];
    if (other && outdoes(other, hit)) return false;
  }
  return true;
}

/** Those who act on a cause act on sure ones only. */
export const sureOnes = (causes: readonly CauseFinding[]): CauseFinding[] =>
  causes.filter(({ score }) => score >= UNSURE_BELOW);

/**
 * The causes a review names, best first, each with exact spans: all sure ones, and up to two that score below
 * `UNSURE_BELOW` and are shown as "maybe".
 */
export function findCauses(
  document: ReviewDocument,
  scan: Scan,
  rating: number | null,
  language: Language,
): CauseFinding[] {
  const tuned = tunedLanguage(language);
  const hits: WeighedHit[] = scan.causes
    .map((hit) => ({ ...hit, score: weigh(hit, scan, rating, tuned) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => a.start - b.start);
  const standing = hits.filter((hit, at) => stands(hits, hit, at));
  const byCause = new Map<Cause, WeighedHit[]>();
  for (const hit of standing) byCause.set(hit.cause, [...(byCause.get(hit.cause) ?? []), hit]);
  const findings: CauseFinding[] = [];
  for (const [cause, found] of byCause) {
    found.sort((a, b) => b.score - a.score || a.start - b.start);
    const best = found[0];
    if (!best || best.score < MAYBE_FROM) continue;
    const least = Math.min(best.score, UNSURE_BELOW);
    findings.push({
      cause,
      score: Math.min(0.98, Math.max(0, best.score)),
      evidence: found
        .slice(0, MOST_EVIDENCE)
        .filter((hit) => hit.score >= least && !isDenied(document, hit))
        .map((hit) => evidenceSpan(document, hit.start, hit.end, !hasDeniedBeside(document, scan, hit))),
    });
  }
  findings.sort((a, b) => b.score - a.score);
  const sure = sureOnes(findings);
  return [...sure, ...findings.slice(sure.length, sure.length + MOST_MAYBES)];
}
