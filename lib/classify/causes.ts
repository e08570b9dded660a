/** Which complaints a review makes: phrase by phrase, weighed by its clause, the stars and the rest of the text. */
import type { Cause, CauseFinding, Language } from '../reviews/review.ts';
import type { Tier } from './compile.ts';
import { evidenceSpan, type ReviewDocument } from './document.ts';
import type { CauseHit, Scan } from './scan.ts';
import { TUNING, type TunedLanguage } from './tuning.ts';

/** A phrase with what it weighs; the best of a cause is its score. */
interface WeighedHit extends CauseHit {
  score: number;
}

const BASE: Record<Tier, number> = TUNING.base;
const MOST_EVIDENCE = 3;

function starsWeight(rating: number | null): number {
  return rating === null ? 0 : (TUNING.stars[rating - 1] ?? 0);
}

function tunedLanguage(language: Language): TunedLanguage | null {
  if (language === 'zh-CN' || language === 'zh-TW') return 'zh';
  return language === 'ja' || language === 'en' ? language : null;
}

function weigh(hit: CauseHit, scan: Scan, rating: number | null, tuned: TunedLanguage | null): number {
  const clause = scan.clauses[hit.clause];
  if (hit.negated || !clause) return 0;
  let score = BASE[hit.tier] + starsWeight(rating) + (tuned === null ? 0 : (TUNING.cause[tuned][hit.cause] ?? 0));
  if (clause.negative > 0) score += TUNING.negativeClause;
  if (clause.wish) score += TUNING.wish;
  if (clause.positive > 0.4 && clause.negative === 0 && !clause.wish) score += TUNING.positiveClause[hit.tier];
  if (clause.contrast) score += TUNING.contrast;
  if (clause.hypothetical && !clause.wish) score += TUNING.hypothetical;
  if (clause.elsewhere) score += TUNING.elsewhere;
  if (clause.reported) score += TUNING.reported;
  if (scan.resolvedAt !== null && hit.start <= scan.resolvedAt) score += TUNING.resolved;
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

const isMoreSpecific = (a: Cause, b: Cause) => MORE_SPECIFIC.some(([first, second]) => first === a && second === b);
const overlap = (a: CauseHit, b: CauseHit) => a.start < b.end && b.start < a.end;
const length = (hit: CauseHit) => hit.end - hit.start;

/** Of two phrases in the same words, the longer or surer one holds; between equals the more specific cause. */
function isOutdone(hit: WeighedHit, others: readonly WeighedHit[]): boolean {
  return others.some((other) => {
    if (other.cause === hit.cause || !overlap(hit, other) || other.score <= 0) return false;
    const specific = isMoreSpecific(other.cause, hit.cause);
    if (specific && other.score >= TUNING.threshold && length(hit) < length(other) * 2.5) return true;
    if (isMoreSpecific(hit.cause, other.cause) && hit.score >= TUNING.threshold && length(other) < length(hit) * 2.5)
      return false;
    return other.score > hit.score + 0.12 || (other.score >= hit.score - 0.12 && length(other) >= length(hit) * 1.6);
  });
}

/** The causes whose score reaches the threshold, best first, each with exact spans. */
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
  const standing = hits.filter((hit, at) => !isOutdone(hit, hits.slice(Math.max(0, at - 12), at + 13)));
  const byCause = new Map<Cause, WeighedHit[]>();
  for (const hit of standing) byCause.set(hit.cause, [...(byCause.get(hit.cause) ?? []), hit]);
  const findings: CauseFinding[] = [];
  for (const [cause, found] of byCause) {
    found.sort((a, b) => b.score - a.score || a.start - b.start);
    const best = found[0];
    if (!best || best.score < TUNING.threshold) continue;
    findings.push({
      cause,
      score: Math.min(0.98, Math.max(0, best.score)),
      evidence: found
        .slice(0, MOST_EVIDENCE)
        .filter((hit) => hit.score >= TUNING.threshold)
        .map((hit) => evidenceSpan(document, hit.start, hit.end)),
    });
  }
  return findings.sort((a, b) => b.score - a.score);
}
