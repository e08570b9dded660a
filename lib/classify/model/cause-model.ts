/** How likely a review names each cause: weights for all causes, for each cause, for each language. */
import { CAUSES } from '../../reviews/review.ts';
import { CAUSE_FEATURES, causeFeatures, phraseScores } from './cause-features.ts';
import { MODEL_LANGUAGES, modelLanguage, type ReviewReading } from './reading.ts';
import { addFeature, type Features, newFeatures, probability } from './weights.ts';

const D = CAUSE_FEATURES.length;
const C = CAUSES.length;
const L = MODEL_LANGUAGES.length;

/** What is learned for one cause or language alone counts less than what holds for all: there are few examples of it. */
const AMOUNT = { cause: 0.25, language: 0.1, both: 1, phrases: 0.12 };

const ROW = (() => {
  const all = 0;
  const cause = all + D;
  const language = cause + C * (D + 1);
  const both = language + L * (D + 1);
  const phrases = both + C * L;
  const bias = phrases + C * C;
  return { all, cause, language, both, phrases, bias };
})();
export const CAUSE_ROWS = ROW.bias + 1;

/** How features are brought to one scale: what is subtracted, and by what it is divided. */
export interface Standard {
  mean: number[];
  spread: number[];
}

/** The rows of one cause. */
export function causeRows(
  features: readonly number[],
  phrases: readonly number[],
  cause: number,
  language: number,
  { mean, spread }: Standard,
): Features {
  const rows = newFeatures();
  const byCause = ROW.cause + cause * (D + 1);
  const byLanguage = ROW.language + language * (D + 1);
  features.forEach((value, at) => {
    const scaled = (value - (mean[at] ?? 0)) / (spread[at] ?? 1);
    addFeature(rows, ROW.all + at, scaled);
    addFeature(rows, byCause + at, scaled * AMOUNT.cause);
    addFeature(rows, byLanguage + at, scaled * AMOUNT.language);
  });
  addFeature(rows, byCause + D, AMOUNT.cause);
  addFeature(rows, byLanguage + D, AMOUNT.language);
  addFeature(rows, ROW.both + cause * L + language, AMOUNT.both);
  phrases.forEach((score, other) => {
    addFeature(rows, ROW.phrases + cause * C + other, score * AMOUNT.phrases);
  });
  addFeature(rows, ROW.bias, 1);
  return rows;
}

/** The rows of every cause of a review, in the order of `CAUSES`. */
export function allCauseRows(
  reading: ReviewReading,
  clauseScores: readonly Float64Array[],
  standard: Standard,
): Features[] {
  const phrases = phraseScores(reading);
  const language = modelLanguage(reading.language);
  return causeFeatures(reading, clauseScores).map((features, cause) =>
    causeRows(features, phrases, cause, language, standard),
  );
}

/** One cause's probability from its rows. */
export function causeProbability(weights: readonly number[], { rows, amounts }: Features): number {
  let score = 0;
  for (let at = 0; at < rows.length; at++) score += (weights[rows[at] ?? 0] ?? 0) * (amounts[at] ?? 0);
  return probability(score);
}

/** The same sum for one language, added up once: what each feature of a cause weighs as it stands, without scaling. */
export interface FoldedCauses {
  /** For each cause: what it starts from, then one weight a feature. */
  slopes: Float64Array[];
  /** For each cause: what the phrases of every cause weigh. */
  phrases: Float64Array[];
}

export function foldCauses(weights: readonly number[], standard: Standard, language: number): FoldedCauses {
  const at = (row: number) => weights[row] ?? 0;
  const slopes = CAUSES.map((_, cause) => {
    const byCause = ROW.cause + cause * (D + 1);
    const byLanguage = ROW.language + language * (D + 1);
    const folded = new Float64Array(D + 1);
    let start = at(ROW.bias) + at(byCause + D) * AMOUNT.cause + at(byLanguage + D) * AMOUNT.language;
    start += at(ROW.both + cause * L + language) * AMOUNT.both;
    for (let feature = 0; feature < D; feature++) {
      const weight =
        at(ROW.all + feature) + at(byCause + feature) * AMOUNT.cause + at(byLanguage + feature) * AMOUNT.language;
      const slope = weight / (standard.spread[feature] ?? 1);
      folded[feature + 1] = slope;
      start -= slope * (standard.mean[feature] ?? 0);
    }
    folded[0] = start;
    return folded;
  });
  const phrases = CAUSES.map((_, cause) =>
    Float64Array.from(CAUSES, (_, other) => at(ROW.phrases + cause * C + other) * AMOUNT.phrases),
  );
  return { slopes, phrases };
}

/** How likely each cause is, in the order of `CAUSES`. */
export function causeProbabilities(
  { slopes, phrases }: FoldedCauses,
  reading: ReviewReading,
  clauseScores: readonly Float64Array[],
): number[] {
  const said = phraseScores(reading);
  return causeFeatures(reading, clauseScores).map((features, cause) => {
    const slope = slopes[cause];
    let score = slope?.[0] ?? 0;
    for (let at = 0; at < features.length; at++) score += (slope?.[at + 1] ?? 0) * (features[at] ?? 0);
    for (let at = 0; at < said.length; at++) score += (phrases[cause]?.[at] ?? 0) * (said[at] ?? 0);
    return probability(score);
  });
}
