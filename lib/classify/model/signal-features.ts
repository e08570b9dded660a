/** A review as numbers, for what must not be missed: that the buyer asks for something, that somebody was or could be hurt. */
import { CAUSES } from '../../reviews/review.ts';
import { CONCEPTS } from '../concepts/concept.ts';
import { MODEL_LANGUAGES, modelLanguage, type ReviewReading, STARS } from './reading.ts';
import { addFeature, type Features, newFeatures } from './weights.ts';

/** What is learned, in this order. */
export const SIGNALS = ['asks', 'safety'] as const;

const N = CONCEPTS.length;
const L = MODEL_LANGUAGES.length;
/** Where each group of features begins: concepts by the kind of clause they stand in, then numbers. */
const ROW = (() => {
  const anywhere = 0;
  const question = N;
  const asking = 2 * N;
  const hurting = 3 * N;
  const closing = 4 * N;
  const numbers = 5 * N;
  const stars = numbers + 16;
  const causes = stars + STARS;
  const language = causes + CAUSES.length;
  const askingIn = language + L;
  const hurtingIn = askingIn + L;
  const bias = hurtingIn + L;
  return { anywhere, question, asking, hurting, closing, numbers, stars, causes, language, askingIn, hurtingIn, bias };
})();
export const SIGNAL_ROWS = ROW.bias + 1;

/** How much a group counts beside a number. */
const AMOUNT = { anywhere: 0.4, concept: 0.7, language: 0.5 };

/** Where phrases alone see a request, and a danger. */
export interface SignalPhrases {
  /** Clauses that hold a request. */
  asking: readonly number[];
  /** Clauses that speak of harm, and whether it is denied, feared or of another shop. */
  hurting: readonly { clause: number; doubted: boolean }[];
}

/** `likely`: probability of each cause, in the order of `CAUSES`. */
export function signalFeatures(
  reading: ReviewReading,
  likely: readonly number[],
  { asking, hurting }: SignalPhrases,
): Features {
  const { concepts, scan, rating } = reading;
  const clauses = concepts.map((_, at) => scan.clauses[at]);
  const features = newFeatures();
  const add = (group: number, amount: number, wanted: (clause: number) => boolean) => {
    const seen = new Set(concepts.flatMap((found, at) => (wanted(at) ? found : [])));
    for (const concept of seen) addFeature(features, group + concept, amount);
  };
  const asks = new Set(asking);
  const hurts = new Set(hurting.filter(({ doubted }) => !doubted).map(({ clause }) => clause));
  const questions = clauses.filter((clause) => clause?.question).length;
  const last = clauses.length - 1;
  add(ROW.anywhere, AMOUNT.anywhere, () => true);
  add(ROW.question, AMOUNT.concept, (at) => clauses[at]?.question === true);
  add(ROW.asking, AMOUNT.concept, (at) => asks.has(at));
  add(ROW.hurting, AMOUNT.concept, (at) => hurts.has(at));
  add(ROW.closing, AMOUNT.concept, (at) => at === last);
  const any = (wanted: (at: number) => boolean) => Number(clauses.some((_, at) => wanted(at)));
  const numbers = [
    Math.min(1, asks.size),
    Math.min(3, asks.size),
    Math.min(1, questions),
    Math.min(3, questions),
    Number(clauses[last]?.question === true),
    Number(asks.has(last)),
    any((at) => asks.has(at) && clauses[at]?.question === true),
    any((at) => asks.has(at) && clauses[at]?.hypothetical === true),
    Math.min(1, hurts.size),
    Math.min(3, hurts.size),
    Number(hurting.some(({ doubted }) => doubted)),
    any((at) => hurts.has(at) && (clauses[at]?.negative ?? 0) > 0),
    any((at) => hurts.has(at) && clauses[at]?.reported === true),
    Math.log1p(clauses.length) / 2,
    Number(scan.resolvedAt !== null),
    likely.reduce((sum, share) => sum + share, 0),
  ];
  numbers.forEach((value, at) => {
    addFeature(features, ROW.numbers + at, value);
  });
  addFeature(features, ROW.stars + (rating ?? 0), 1);
  likely.forEach((share, at) => {
    addFeature(features, ROW.causes + at, share);
  });
  const language = modelLanguage(reading.language);
  addFeature(features, ROW.language + language, AMOUNT.language);
  if (asks.size > 0) addFeature(features, ROW.askingIn + language, AMOUNT.language);
  if (hurts.size > 0) addFeature(features, ROW.hurtingIn + language, AMOUNT.language);
  addFeature(features, ROW.bias, 1);
  return features;
}
