/** One cause of one review as numbers: what phrases and clauses say for it, and what speaks against it. */
import { CAUSES, type Cause } from '../../reviews/review.ts';
import { TIERS, type Tier } from '../compile.ts';
import type { CauseHit } from '../scan.ts';
import { type ReviewReading, STARS } from './reading.ts';
import { probability } from './weights.ts';

const TIER_WEIGHT: Record<Tier, number> = { sure: 1, likely: 0.5, maybe: 0.25 };
/** Scores of clauses are kept in this range: beyond it they say no more. */
const LEAST = -7;
const MOST = 4;

/** Names of the features, in their order. */
export const CAUSE_FEATURES = [
  'phrase-score',
  'phrase-named',
  'phrase-half',
  'phrase-sure',
  'sure-hits',
  'likely-hits',
  'maybe-hits',
  'has-sure',
  'has-likely',
  'has-maybe',
  'denied',
  'clause-negative',
  'clause-positive',
  'contrast',
  'wish',
  'hypothetical',
  'elsewhere',
  'reported',
  'mild',
  'title',
  'other-phrase',
  'others-named',
  'clauses',
  'negative',
  'positive',
  'resolved',
  'irony',
  'stars-0',
  'stars-1',
  'stars-2',
  'stars-3',
  'stars-4',
  'stars-5',
  'phrase-by-stars',
  'best-clause',
  'any-clause',
  'other-clause',
  'lead',
  'best-above',
] as const;

const logOdds = (share: number) => Math.log((share + 1e-9) / (1 - share + 1e-9));
const clamp = (score: number) => Math.min(MOST, Math.max(LEAST, score));

interface Said {
  hits: number[];
  denied: boolean;
  title: boolean;
  best: CauseHit | null;
}

function saidOf(reading: ReviewReading): Map<Cause, Said> {
  const all = new Map<Cause, Said>(
    CAUSES.map((cause) => [cause, { hits: [0, 0, 0], denied: false, title: false, best: null }]),
  );
  for (const hit of reading.scan.causes) {
    const said = all.get(hit.cause);
    if (!said) continue;
    if (hit.negated) {
      said.denied = true;
      continue;
    }
    const tier = TIERS.indexOf(hit.tier);
    said.hits[tier] = (said.hits[tier] ?? 0) + 1;
    if (said.best === null || TIER_WEIGHT[hit.tier] > TIER_WEIGHT[said.best.tier]) said.best = hit;
    if (reading.scan.clauses[hit.clause]?.field === 'title') said.title = true;
  }
  return all;
}

/** How sure the phrases are of each cause, in the order of `CAUSES`; 0 where they say nothing. */
export function phraseScores(reading: ReviewReading): number[] {
  const scores = new Map(reading.phrases.map(({ cause, score }) => [cause, score]));
  return CAUSES.map((cause) => scores.get(cause) ?? 0);
}

/** Where the greatest value stands, and the greatest of all others: so "the best but this one" costs one walk, not many. */
interface Greatest {
  at: number;
  value: number;
  next: number;
}

function greatestOf(values: ArrayLike<number>): Greatest {
  const found: Greatest = { at: -1, value: Number.NEGATIVE_INFINITY, next: Number.NEGATIVE_INFINITY };
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value > found.value) {
      found.next = found.value;
      found.value = value;
      found.at = at;
    } else if (value > found.next) found.next = value;
  }
  return found;
}

const greatestBut = (greatest: Greatest, skipped: number) => (greatest.at === skipped ? greatest.next : greatest.value);

interface ClauseEvidence {
  best: number[];
  any: number[];
  /** How far the best clause of a cause speaks for it rather than for another. */
  lead: number[];
}

function clauseEvidence(scores: readonly Float64Array[]): ClauseEvidence {
  const best = CAUSES.map(() => LEAST - 1);
  const lead = CAUSES.map(() => 0);
  const silent = CAUSES.map(() => 1);
  for (const clause of scores) {
    const clamped = clause.map(clamp);
    const greatest = greatestOf(clamped);
    for (let at = 0; at < clamped.length; at++) {
      const score = clamped[at] ?? 0;
      silent[at] = (silent[at] ?? 1) * (1 - probability(score));
      if (score <= (best[at] ?? 0)) continue;
      best[at] = score;
      lead[at] = score - greatestBut(greatest, at);
    }
  }
  const any = silent.map((share) => Math.max(LEAST - 1, logOdds(1 - share)));
  return { best, any, lead };
}

/** The features of each cause, in the order of `CAUSES`. `scores`: of each clause for each cause. */
export function causeFeatures(reading: ReviewReading, scores: readonly Float64Array[]): number[][] {
  const { scan, rating } = reading;
  const said = saidOf(reading);
  const phrases = phraseScores(reading);
  const { best, any, lead } = clauseEvidence(scores);
  const clauses = scan.clauses.length;
  const total = (of: 'negative' | 'positive') =>
    scan.clauses.reduce((sum, clause) => sum + clause[of], 0) / Math.sqrt(clauses + 1);
  const review = [
    Math.log1p(clauses),
    total('negative'),
    total('positive'),
    Number(scan.resolvedAt !== null),
    Number(scan.irony),
    ...Array.from({ length: STARS }, (_, star) => Number(star === (rating ?? 0))),
  ];
  const [bestPhrase, bestOfClauses] = [greatestOf(phrases), greatestOf(best)];
  const named = phrases.filter((score) => score >= 0.5).length;
  return CAUSES.map((cause, at) => {
    const phrase = phrases[at] ?? 0;
    const { hits = [], denied = false, title = false, best: hit = null } = said.get(cause) ?? {};
    const clause = hit === null ? undefined : scan.clauses[hit.clause];
    const otherPhrase = Math.max(0, greatestBut(bestPhrase, at));
    return [
      phrase,
      Number(phrase > 0),
      Number(phrase >= 0.5),
      Number(phrase >= 0.65),
      ...hits.map((count) => Math.min(2, count)),
      ...hits.map((count) => Math.min(1, count)),
      Number(denied),
      Number((clause?.negative ?? 0) > 0),
      Number((clause?.positive ?? 0) > 0.4 && clause?.negative === 0),
      Number(clause?.contrast ?? false),
      Number(clause?.wish ?? false),
      Number(clause?.hypothetical ?? false),
      Number(clause?.elsewhere ?? false),
      Number(clause?.reported ?? false),
      Number(clause?.mild ?? false),
      Number(title),
      otherPhrase,
      named - Number(phrase >= 0.5),
      ...review,
      (phrase * (rating ?? 3)) / 5,
      best[at] ?? LEAST,
      any[at] ?? LEAST,
      greatestBut(bestOfClauses, at),
      lead[at] ?? 0,
      Math.max(0, (best[at] ?? LEAST) + 1),
    ];
  });
}
