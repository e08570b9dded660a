/** One clause as numbers: its phrases, its concepts alone and in pairs, what stands beside it, stars, language. */
import { CAUSES, type Cause } from '../../reviews/review.ts';
import { TIERS } from '../compile.ts';
import { CONCEPTS } from '../concepts/concept.ts';
import { MODEL_LANGUAGES, modelLanguage, type ReviewReading, STARS } from './reading.ts';
import { addFeature, type Features, newFeatures } from './weights.ts';

const N = CONCEPTS.length;
const IS_GOODS = CONCEPTS.map((concept) => concept.startsWith('goods-'));
const CAUSE_INDEX = new Map<Cause, number>(CAUSES.map((cause, at) => [cause, at]));

/** Where each group of features begins. */
const ROW = (() => {
  const here = 0;
  const before = N;
  const after = before + N;
  const goods = after + N;
  const phrases = goods + N;
  const marks = phrases + CAUSES.length * TIERS.length * 2;
  const stars = marks + 11;
  const language = stars + STARS;
  const bias = language + MODEL_LANGUAGES.length;
  return { here, before, after, goods, phrases, marks, stars, language, bias, pairs: bias + 1 };
})();

/** How much each group counts beside a concept of the clause itself. */
const AMOUNT = { neighbour: 0.3, goods: 0.3, pair: 0.5, stars: 0.5, language: 0.5, word: 0.5 };
const LONG_CLAUSE = 40;

/** Pairs of concepts have rows of their own behind all others, in the order of the list; the rest are not known. */
export type PairRows = ReadonlyMap<number, number>;
export const pairKey = (a: number, b: number): number => a * N + b;
export const pairRows = (keys: readonly number[]): PairRows => new Map(keys.map((key, at) => [key, CLAUSE_ROWS + at]));
/** Which entries have rows of their own, and where the first of them stands: language by language (`wordKey`). */
export type WordRows = ReadonlyMap<number, number>;
export const wordKey = (language: number, word: number): number => language * 100_000 + word;
export const wordRows = (keys: readonly number[], from: number): WordRows =>
  new Map(keys.map((key, at) => [key, from + at]));
/** Number of features but the pairs. */
export const CLAUSE_ROWS = ROW.pairs;

function addPairs(to: Features, concepts: readonly number[], pairs: PairRows): void {
  for (let first = 0; first < concepts.length; first++) {
    for (let second = first + 1; second < concepts.length; second++) {
      const row = pairs.get(pairKey(concepts[first] ?? 0, concepts[second] ?? 0));
      if (row !== undefined) addFeature(to, row, AMOUNT.pair);
    }
  }
}

/** The features of every read clause. */
export function clauseFeatures(reading: ReviewReading, pairs: PairRows, words: WordRows): Features[] {
  const { concepts, scan, rating } = reading;
  const language = modelLanguage(reading.language);
  const goods = new Set(concepts.flat().filter((concept) => IS_GOODS[concept]));
  const phrases = concepts.map(() => new Set<number>());
  for (const { cause, tier, negated, clause } of scan.causes) {
    const at = (CAUSE_INDEX.get(cause) ?? 0) * TIERS.length + TIERS.indexOf(tier);
    phrases[clause]?.add(ROW.phrases + at * 2 + (negated ? 1 : 0));
  }
  return concepts.map((here, at) => {
    const features = newFeatures();
    const clause = scan.clauses[at];
    for (const concept of here) addFeature(features, ROW.here + concept, 1);
    addPairs(features, here, pairs);
    for (const word of reading.words[at] ?? []) {
      const row = words.get(wordKey(language, word));
      if (row !== undefined) addFeature(features, row, AMOUNT.word);
    }
    for (const concept of concepts[at - 1] ?? []) addFeature(features, ROW.before + concept, AMOUNT.neighbour);
    for (const concept of concepts[at + 1] ?? []) addFeature(features, ROW.after + concept, AMOUNT.neighbour);
    for (const concept of goods) addFeature(features, ROW.goods + concept, AMOUNT.goods);
    for (const row of phrases[at] ?? []) addFeature(features, row, 1);
    if (clause) {
      const marks = [
        clause.positive > 0.4,
        clause.negative > 0,
        clause.contrast,
        clause.wish,
        clause.hypothetical,
        clause.elsewhere,
        clause.reported,
        clause.mild,
        clause.field === 'title',
        here.length === 0,
      ];
      marks.forEach((mark, order) => {
        if (mark) addFeature(features, ROW.marks + order, 1);
      });
      addFeature(features, ROW.marks + 10, Math.min(3, (clause.end - clause.start) / LONG_CLAUSE));
    }
    addFeature(features, ROW.stars + (rating ?? 0), AMOUNT.stars);
    addFeature(features, ROW.language + language, AMOUNT.language);
    addFeature(features, ROW.bias, 1);
    return features;
  });
}
