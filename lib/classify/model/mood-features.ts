/** A whole review as numbers, for sentiment and severity: good and bad words, stars, concepts, likely causes. */
import { CAUSES } from '../../reviews/review.ts';
import { CONCEPTS } from '../concepts/concept.ts';
import type { ClauseReading } from '../scan.ts';
import { type PairRows, pairKey } from './clause-features.ts';
import { MODEL_LANGUAGES, modelLanguage, type ReviewReading, STARS } from './reading.ts';
import { addFeature, type Features, newFeatures } from './weights.ts';

const N = CONCEPTS.length;
export const SENTIMENTS = ['positive', 'negative', 'mixed', 'neutral'] as const;

/** What is also known of each number where stars are given. */
const BY_STARS = 4;
const ROW = (() => {
  const concepts = 0;
  const marks = concepts + N;
  const balance = marks + 6;
  const byStars = balance + 9;
  const stars = byStars + STARS * BY_STARS;
  const causes = stars + STARS;
  const phrases = causes + CAUSES.length + 3;
  const language = phrases + SENTIMENTS.length;
  const asks = language + MODEL_LANGUAGES.length;
  const bias = asks + 4;
  return { concepts, marks, balance, byStars, stars, causes, phrases, language, asks, bias, pairs: bias + 1 };
})();
export const MOOD_ROWS = ROW.pairs;
/** Rows from here on, up to `MOOD_ROWS`, are about more than one concept. */
export const MOOD_NUMBERS = ROW.marks;
export const moodPairRows = (keys: readonly number[]): PairRows =>
  new Map(keys.map((key, at) => [key, MOOD_ROWS + at]));

const capped = (value: number) => Math.min(1.5, value);
const root = (clauses: readonly ClauseReading[], of: 'positive' | 'negative') =>
  Math.sqrt(clauses.reduce((sum, clause) => sum + capped(clause[of]), 0));

function addConcepts(to: Features, { concepts }: ReviewReading, pairs: PairRows): void {
  const counts = new Map<number, number>();
  const seen = new Set<number>();
  for (const clause of concepts) {
    for (const [at, first] of clause.entries()) {
      counts.set(first, Math.min(2, (counts.get(first) ?? 0) + 1));
      for (const second of clause.slice(at + 1)) {
        const row = pairs.get(pairKey(first, second));
        if (row !== undefined) seen.add(row);
      }
    }
  }
  for (const [concept, count] of counts) addFeature(to, ROW.concepts + concept, count);
  for (const row of seen) addFeature(to, row, 0.5);
}

/** What phrases alone say of the whole. */
export interface PhraseReading {
  mood: (typeof SENTIMENTS)[number];
  asks: boolean;
}

/** `likely`: probability of each cause, in the order of `CAUSES`; */
export function moodFeatures(
  reading: ReviewReading,
  likely: readonly number[],
  { mood, asks }: PhraseReading,
  pairs: PairRows,
): Features {
  const { scan, rating } = reading;
  const { clauses } = scan;
  const features = newFeatures();
  addConcepts(features, reading, pairs);
  const marks = ['contrast', 'wish', 'hypothetical', 'elsewhere', 'reported', 'mild'] as const;
  marks.forEach((mark, at) => {
    if (clauses.some((clause) => clause[mark])) addFeature(features, ROW.marks + at, 1);
  });
  const good = root(clauses, 'positive');
  const bad = root(clauses, 'negative');
  const complaints = likely.reduce((sum, share) => sum + share, 0);
  const [first, last] = [clauses[0], clauses[clauses.length - 1]];
  const balance = [
    Number(good === 0),
    Number(bad === 0),
    capped(first?.positive ?? 0),
    capped(first?.negative ?? 0),
    capped(last?.positive ?? 0),
    capped(last?.negative ?? 0),
    Math.log(Math.max(1, clauses.length)),
    Number(scan.resolvedAt !== null),
    Number(scan.irony),
  ];
  balance.forEach((value, at) => {
    addFeature(features, ROW.balance + at, value);
  });
  const star = rating ?? 0;
  [good, bad, good - bad, complaints].forEach((value, at) => {
    addFeature(features, ROW.byStars + star * BY_STARS + at, value);
  });
  addFeature(features, ROW.stars + star, 1);
  likely.forEach((share, at) => {
    addFeature(features, ROW.causes + at, share);
  });
  [complaints, good, bad].forEach((value, at) => {
    addFeature(features, ROW.causes + CAUSES.length + at, value);
  });
  addFeature(features, ROW.phrases + SENTIMENTS.indexOf(mood), 1);
  addFeature(features, ROW.language + modelLanguage(reading.language), 0.5);
  const { questions, endsAsking } = reading;
  [Number(asks) * 2, Math.min(2, questions), Number(endsAsking), Number(asks && questions > 0)].forEach((value, at) => {
    addFeature(features, ROW.asks + at, value);
  });
  addFeature(features, ROW.bias, 1);
  return features;
}
