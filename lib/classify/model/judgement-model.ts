/** The learned part of the judgement (assets/models/judgement.json): how likely each cause is, and the mood of it all. */
import file from '../../../assets/models/judgement.json' with { type: 'json' };
import { CONCEPTS } from '../concepts/concept.ts';
import type { Sentiment } from '../sentiment.ts';
import { allCauseRows, causeProbability, type Standard } from './cause-model.ts';
import { clauseFeatures, type PairRows, pairRows } from './clause-features.ts';
import { moodFeatures, moodPairRows, SENTIMENTS } from './mood-features.ts';
import type { ReviewReading } from './reading.ts';
import { probability, scoresOf, unpackWeights, type Weights } from './weights.ts';

interface Model {
  clause: Weights;
  clausePairs: PairRows;
  cause: Standard & { weights: readonly number[] };
  mood: Weights;
  moodPairs: PairRows;
}

let loaded: Model | null = null;

/** Unpacked when the first review is judged: a worker that only wakes to set a badge never pays for it. */
function model(): Model {
  if (loaded) return loaded;
  if (file.concepts !== CONCEPTS.length)
    throw new Error(
      'assets/models/judgement.json was made from other concepts: run node tests/bench/train-judgement.ts',
    );
  loaded = {
    clause: unpackWeights(file.clause),
    clausePairs: pairRows(file.clause.pairs),
    cause: file.cause,
    mood: unpackWeights(file.mood),
    moodPairs: moodPairRows(file.mood.pairs),
  };
  return loaded;
}

/** What the clauses of a review say, and how likely that makes each cause. Both in the order of `CAUSES`. */
export interface LikelyCauses {
  clauseScores: Float64Array[];
  likely: number[];
}

export function likelyCauses(reading: ReviewReading): LikelyCauses {
  const { clause, clausePairs, cause } = model();
  const clauseScores = clauseFeatures(reading, clausePairs).map((features) => scoresOf(clause, features));
  const likely = allCauseRows(reading, clauseScores, cause).map((rows) => causeProbability(cause.weights, rows));
  return { clauseScores, likely };
}

export interface Mood {
  /** 0–1 each, adding up to 1. */
  sentiments: Record<Sentiment, number>;
  severity: 0 | 1 | 2 | 3;
}

/** Sentiment and severity of a review. `phraseMood`: what the balance of good and bad words alone says. */
export function moodOf(reading: ReviewReading, likely: readonly number[], phraseMood: Sentiment): Mood {
  const { mood, moodPairs } = model();
  const scores = scoresOf(mood, moodFeatures(reading, likely, phraseMood, moodPairs));
  const shares = SENTIMENTS.map((_, at) => probability(scores[at] ?? 0));
  const sum = shares.reduce((all, share) => all + share, 0);
  const [positive = 0, negative = 0, mixed = 0, neutral = 0] = shares.map((share) => share / sum);
  const severities = ([0, 1, 2, 3] as const).toSorted((a, b) => (scores[4 + b] ?? 0) - (scores[4 + a] ?? 0));
  return { sentiments: { positive, negative, mixed, neutral }, severity: severities[0] ?? 0 };
}
