/** The learned part of the judgement (assets/models/judgement.json): how likely each cause is, and the mood of it all. */
import file from '../../../assets/models/judgement.json' with { type: 'json' };
import { CONCEPTS } from '../concepts/concept.ts';
import type { Sentiment } from '../sentiment.ts';
import { causeProbabilities, type FoldedCauses, foldCauses } from './cause-model.ts';
import { clauseFeatures, type PairRows, pairRows } from './clause-features.ts';
import { moodFeatures, moodPairRows, type PhraseReading, SENTIMENTS } from './mood-features.ts';
import { MODEL_LANGUAGES, modelLanguage, type ReviewReading } from './reading.ts';
import { probability, scoresOf, unpackWeights, type Weights } from './weights.ts';

interface Model {
  clause: Weights;
  clausePairs: PairRows;
  /** By the order of `MODEL_LANGUAGES`. */
  causes: FoldedCauses[];
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
    causes: MODEL_LANGUAGES.map((_, language) => foldCauses(file.cause.weights, file.cause, language)),
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
  const { clause, clausePairs, causes } = model();
  const clauseScores = clauseFeatures(reading, clausePairs).map((features) => scoresOf(clause, features));
  const folded = causes[modelLanguage(reading.language)];
  return { clauseScores, likely: folded ? causeProbabilities(folded, reading, clauseScores) : [] };
}

export interface Mood {
  /** 0–1 each, adding up to 1. */
  sentiments: Record<Sentiment, number>;
  severity: 0 | 1 | 2 | 3;
  /** How likely the buyer asks for something. */
  asks: number;
}

/** Sentiment and severity of a review, and whether it asks; `said`: what phrases alone say. */
export function moodOf(reading: ReviewReading, likely: readonly number[], said: PhraseReading): Mood {
  const { mood, moodPairs } = model();
  const scores = scoresOf(mood, moodFeatures(reading, likely, said, moodPairs));
  const shares = SENTIMENTS.map((_, at) => probability(scores[at] ?? 0));
  const sum = shares.reduce((all, share) => all + share, 0);
  const [positive = 0, negative = 0, mixed = 0, neutral = 0] = shares.map((share) => share / sum);
  const severities = ([0, 1, 2, 3] as const).toSorted((a, b) => (scores[4 + b] ?? 0) - (scores[4 + a] ?? 0));
  return {
    sentiments: { positive, negative, mixed, neutral },
    severity: severities[0] ?? 0,
    asks: probability(scores[8] ?? 0),
  };
}
