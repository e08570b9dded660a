/** Judging with what a shop's corrections have taught: the same steps, their odds moved within bounds. Pure. */
import { type Analysis, CAUSES, SENTIMENTS, type Triage } from '../reviews/review.ts';
import { type Learned, learnedOf, moodOfLearned, usualTriage } from './learned.ts';
import { clauseWords } from './learned-features.ts';
import { NAMED_FROM } from './model/findings.ts';
import type { LikelyCauses, Mood } from './model/judgement-model.ts';
import type { ReviewReading } from './model/reading.ts';
import { probability } from './model/weights.ts';

const logOdds = (share: number): number => Math.log((share + 1e-6) / (1 - share + 1e-6));

/** Of the values, the place of the greatest; −1 where there are none. */
const greatest = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/**
 * What speaks for a cause may stand in any clause; what speaks against it counts only where it is said of the clause that
 * speaks most for it, or a second complaint of the kind would be lost.
 */
export function withLearnedCauses(learned: Learned, reading: ReviewReading, plain: LikelyCauses): LikelyCauses {
  const { document, concepts } = reading;
  const moved = plain.clauseScores.map((_, at) => {
    const clause = document.clauses[at];
    return clause
      ? learnedOf(learned, clauseWords(document.text.slice(clause.start, clause.end), concepts[at] ?? []))
      : null;
  });
  if (moved.every((one) => one === null)) return plain;
  const likely = plain.likely.map((share, cause) => {
    const shifts = moved.map((one) => one?.[cause] ?? 0);
    const speaks = greatest(plain.clauseScores.map((scores) => scores[cause] ?? 0));
    const shift = Math.max(0, ...shifts) + Math.min(0, shifts[speaks] ?? 0);
    return shift === 0 ? share : probability(logOdds(share) + shift);
  });
  const clauseScores = plain.clauseScores.map((scores, at) =>
    scores.map((score, cause) => score + (moved[at]?.[cause] ?? 0)),
  );
  return { clauseScores, likely };
}

export function withLearnedMood(learned: Learned, { document, concepts }: ReviewReading, plain: Mood): Mood {
  const moved = learnedOf(learned, clauseWords(document.text, [...new Set(concepts.flat())]));
  if (!moved) return plain;
  const shares = SENTIMENTS.map((one) => plain.sentiments[one] * Math.exp(moodOfLearned(moved, one)));
  const sum = shares.reduce((all, share) => all + share, 0) || 1;
  const [positive = 0, negative = 0, mixed = 0, neutral = 0] = shares.map((share) => share / sum);
  return { ...plain, sentiments: { positive, negative, mixed, neutral } };
}

/** What a review is like, as far as it decides what to do with it. */
export const situationOf = ({ sentiment, causes, asks }: Pick<Analysis, 'sentiment' | 'causes' | 'asks'>): string =>
  `${sentiment} ${causes[0]?.cause ?? '-'} ${asks ? 'asks' : '-'}`;

/**
 * The decision as this seller makes it for reviews alike. Danger and threats of law are decided by us alone, and a report
 * needs its ground in each text.
 */
export function withLearnedTriage(
  learned: Learned,
  analysis: Pick<Analysis, 'sentiment' | 'causes' | 'asks' | 'flags'>,
  decision: Pick<Analysis, 'triage' | 'reasons'>,
): { triage: Triage; reasons: Analysis['reasons'] } {
  const usual = usualTriage(learned, situationOf(analysis));
  const grave = analysis.flags.includes('safety') || analysis.flags.includes('legal');
  if (!usual || grave || usual.triage === 'report' || usual.triage === decision.triage) return decision;
  const reasons = [{ code: 'learned-triage', values: { times: usual.times } }, ...decision.reasons];
  return { triage: usual.triage, reasons };
}

/** Has what was learned changed which causes are named? */
export const namesOthers = (plain: LikelyCauses, taught: LikelyCauses): boolean =>
  CAUSES.some((_, at) => (plain.likely[at] ?? 0) >= NAMED_FROM !== (taught.likely[at] ?? 0) >= NAMED_FROM);
