/**
 * What a shop's corrections teach. It is the sum of its lessons: no order, no state, so taking one back is leaving it out.
 * Everything is bounded: one lesson moves a clause in the same words by about `STEP`, a feature never weighs more than
 * `MOST_FEATURE`, and all of them together never move a cause by more than `MOST`, which is less than what lies between
 * "nothing says so" and "plainly said". Pure.
 */
import { CAUSES, type Cause, type Language, SENTIMENTS, type Sentiment, type Triage } from '../reviews/review.ts';
import { TO_SIMPLIFIED } from './chinese.ts';
import { findConcepts } from './concepts/find-concepts.ts';
import { conceptFinderOf } from './concepts/finder-of.ts';
import { foldOf } from './latin-letters.ts';
import { type ClauseWords, clauseWords } from './learned-features.ts';
import { normalise } from './normalise.ts';

/** One correction, as far as others can be judged by it. `words`: of the clauses it is about. */
export type Lesson = { language: Language; words: readonly string[] } & (
  | { about: 'cause'; cause: Cause; is: boolean }
  | { about: 'sentiment'; is: Sentiment; was: Sentiment }
  | { about: 'triage'; is: Triage; situation: string }
);

/** In log odds. 0.32 (named) to 0.5 (sure) is 0.75. */
const STEP = 2.2;
const MOST_FEATURE = 1.5;
export const MOST = 3.5;
/** What clauses share by chance is no likeness. */
const CHANCE = 0.25;
/** A whole review's mood is not in a few words: it moves less. */
const MOOD = 0.7;
/** Older lessons teach no more beyond these: a shop that corrects so much has a new normal. */
export const MOST_LESSONS = 2_000;
/** How often a seller must have decided the same before it is done for him. */
const TRIAGE_TIMES = 2;

const OUTPUTS = CAUSES.length + SENTIMENTS.length;
const moodOutput = (sentiment: Sentiment): number => CAUSES.length + SENTIMENTS.indexOf(sentiment);

/** Weights by feature, one for each cause and then each sentiment; what was decided, by situation. */
export interface Learned {
  weights: ReadonlyMap<string, Float64Array>;
  triages: ReadonlyMap<string, ReadonlyMap<Triage, number>>;
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** What a lesson says of each output it is about. */
function targetsOf(lesson: Lesson): [output: number, amount: number][] {
  if (lesson.about === 'cause') return [[CAUSES.indexOf(lesson.cause), lesson.is ? STEP : -STEP]];
  if (lesson.about === 'triage') return [];
  const up: [number, number] = [moodOutput(lesson.is), STEP * MOOD];
  return lesson.is === lesson.was ? [up] : [up, [moodOutput(lesson.was), -STEP * MOOD]];
}

/** Words of a lesson as the clauses of a review have them. */
export function lessonWords(text: string, language: Language): ClauseWords {
  const isChinese = language === 'zh-CN' || language === 'zh-TW';
  const plain = normalise(text, isChinese ? TO_SIMPLIFIED : foldOf(language)).text;
  return clauseWords(plain, findConcepts(conceptFinderOf(language), plain, 0, plain.length).concepts);
}

interface Seen {
  /** Texts with the feature, and for each output those of them that are about it. */
  texts: Set<string>;
  about: Map<number, { sum: number; texts: Set<string> }>;
}

/** A feature in lessons about everything tells nothing: its weight is its share of lessons about the one. */
function weightsOf({ texts, about }: Seen): Float64Array {
  const weights = new Float64Array(OUTPUTS);
  for (const [output, { sum, texts: its }] of about)
    weights[output] = clamp(sum * (its.size / texts.size), MOST_FEATURE);
  return weights;
}

function countTriages(lessons: readonly Lesson[]): Learned['triages'] {
  const triages = new Map<string, Map<Triage, number>>();
  for (const lesson of lessons) {
    if (lesson.about !== 'triage') continue;
    const counts = triages.get(lesson.situation) ?? new Map<Triage, number>();
    counts.set(lesson.is, (counts.get(lesson.is) ?? 0) + 1);
    triages.set(lesson.situation, counts);
  }
  return triages;
}

/** null: nothing was taught, and judging costs nothing more than without. */
export function learn(lessons: readonly Lesson[]): Learned | null {
  if (lessons.length === 0) return null;
  const features = new Map<string, Seen>();
  for (const lesson of lessons) {
    const targets = targetsOf(lesson);
    for (const text of targets.length > 0 ? lesson.words : []) {
      const { keys, amounts } = lessonWords(text, lesson.language);
      keys.forEach((key, at) => {
        const seen: Seen = features.get(key) ?? { texts: new Set(), about: new Map() };
        features.set(key, seen);
        seen.texts.add(text);
        for (const [output, amount] of targets) {
          const one = seen.about.get(output) ?? { sum: 0, texts: new Set<string>() };
          // Not known which of several clauses it is about: each may be.
          one.sum += (amount * (amounts[at] ?? 0)) / lesson.words.length;
          one.texts.add(text);
          seen.about.set(output, one);
        }
      });
    }
  }
  const weights = new Map([...features].map(([key, seen]) => [key, weightsOf(seen)]));
  return { weights, triages: countTriages(lessons) };
}

/** What was learned about these words, for each output; null: nothing. Bounded by `MOST`. */
export function learnedOf({ weights }: Learned, { keys, amounts }: ClauseWords): Float64Array | null {
  let sums: Float64Array | null = null;
  for (let at = 0; at < keys.length; at++) {
    const weight = weights.get(keys[at] ?? '');
    if (!weight) continue;
    sums ??= new Float64Array(OUTPUTS);
    for (let output = 0; output < OUTPUTS; output++)
      sums[output] = (sums[output] ?? 0) + (weight[output] ?? 0) * (amounts[at] ?? 0);
  }
  return sums?.map((sum) => clamp(Math.sign(sum) * Math.max(0, Math.abs(sum) - CHANCE), MOST)) ?? null;
}

/** Of what was learned about a whole review: a mood's part. */
export const moodOfLearned = (learned: Float64Array, sentiment: Sentiment): number =>
  learned[moodOutput(sentiment)] ?? 0;

/** What the seller does with reviews alike, and how often; null: he has not decided often enough, or not always the same. */
export function usualTriage({ triages }: Learned, situation: string): { triage: Triage; times: number } | null {
  const counts = [...(triages.get(situation) ?? [])].sort(([, a], [, b]) => b - a);
  const [first, ...others] = counts;
  if (!first || first[1] < TRIAGE_TIMES) return null;
  const against = others.reduce((sum, [, times]) => sum + times, 0);
  return first[1] > 2 * against ? { triage: first[0], times: first[1] } : null;
}
