/** The learned part of the judgement (assets/models/judgement.json): how likely each cause is, and the mood of it all. */
import file from '../../../assets/models/judgement.json' with { type: 'json' };
import { CONCEPTS } from '../concepts/concept.ts';
import type { Sentiment } from '../sentiment.ts';
import { causeProbabilities, type FoldedCauses, foldCauses } from './cause-model.ts';
import { CLAUSE_ROWS, clauseFeatures, type PairRows, pairRows, type WordRows, wordRows } from './clause-features.ts';
import { type ClauseNet, netScores, unpackNet } from './clause-net.ts';
import { moodFeatures, moodPairRows, type PhraseReading, SENTIMENTS } from './mood-features.ts';
import { MODEL_LANGUAGES, modelLanguage, type ReviewReading } from './reading.ts';
import { type SIGNALS, type SignalPhrases, signalFeatures } from './signal-features.ts';
import { probability, scoresOf, unpackWeights, type Weights } from './weights.ts';

interface Model {
  clause: ClauseNet;
  clausePairs: PairRows;
  clauseWords: WordRows;
  /** By the order of `MODEL_LANGUAGES`. */
  causes: FoldedCauses[];
  mood: Weights;
  signals: Weights;
  moodPairs: PairRows;
}

/** What tests/bench/train-judgement.ts makes. */
export type JudgementFile = typeof file;

let loaded: Model | null = null;

/** Unpacked when the first review is judged: a worker that only wakes to set a badge never pays for it. */
const model = (): Model => {
  loaded ??= unpacked(file);
  return loaded;
};

/** For measuring: from now on reviews are judged with these weights, not with the committed ones. */
export function judgeWith(given: JudgementFile): void {
  loaded = unpacked(given);
}

function unpacked(file: JudgementFile): Model {
  if (file.concepts !== CONCEPTS.length)
    throw new Error(
      'assets/models/judgement.json was made from other concepts: run node tests/bench/train-judgement.ts',
    );
  return {
    clause: unpackNet(file.clause),
    clausePairs: pairRows(file.clause.pairs),
    clauseWords: wordRows(file.clause.words, CLAUSE_ROWS + file.clause.pairs.length),
    causes: MODEL_LANGUAGES.map((_, language) => foldCauses(file.cause.weights, file.cause, language)),
    mood: unpackWeights(file.mood),
    signals: unpackWeights(file.signals),
    moodPairs: moodPairRows(file.mood.pairs),
  };
}

/** What the clauses of a review say, and how likely that makes each cause. Both in the order of `CAUSES`. */
export interface LikelyCauses {
  clauseScores: Float64Array[];
  likely: number[];
}

export function likelyCauses(reading: ReviewReading): LikelyCauses {
  const { clause, clausePairs, clauseWords, causes } = model();
  const clauseScores = clauseFeatures(reading, clausePairs, clauseWords).map((features) => netScores(clause, features));
  const folded = causes[modelLanguage(reading.language)];
  return { clauseScores, likely: folded ? causeProbabilities(folded, reading, clauseScores) : [] };
}

export interface Mood {
  /** 0–1 each, adding up to 1. */
  sentiments: Record<Sentiment, number>;
  severity: 0 | 1 | 2 | 3;
}

/** Sentiment and severity of a review; `said`: what phrases alone say. */
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
  };
}

/** How likely the buyer asks for something, and speaks of danger: 0–1. `phrases`: where phrases alone see them. */
export function signalsOf(
  reading: ReviewReading,
  likely: readonly number[],
  phrases: SignalPhrases,
): Record<(typeof SIGNALS)[number], number> {
  const [asks = 0, safety = 0] = scoresOf(model().signals, signalFeatures(reading, likely, phrases));
  return { asks: probability(asks), safety: probability(safety) };
}
