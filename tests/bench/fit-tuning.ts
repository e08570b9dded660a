/**
 * Fits the numbers of lib/classify/tuning.ts and writes them there: `node tests/bench/fit-tuning.ts [--check]`, then
 * `npx biome check --write lib/classify/tuning.ts`. `--check` writes nothing and fails when the file says otherwise.
 *
 * Coordinate search from fixed beginnings, without chance: the same data and lexicons give the same numbers. It looks at
 * the dev half of the labelled reviews and at texts written for this project (each counted less, since they are
 * shorter and complain more than real ones), never at the held-out half. What comes out are weights of rules: numbers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCauses, sureOnes } from '../../lib/classify/causes.ts';
import { TO_SIMPLIFIED } from '../../lib/classify/chinese.ts';
import { type ReviewDocument, readDocument } from '../../lib/classify/document.ts';
import { foldOf } from '../../lib/classify/latin-letters.ts';
import { lexiconOf } from '../../lib/classify/lexicon-of.ts';
import { type Scan, scan } from '../../lib/classify/scan.ts';
import { judgeSentiment } from '../../lib/classify/sentiment.ts';
import { TUNING, type Tuning } from '../../lib/classify/tuning.ts';
import { CAUSES, type Language } from '../../lib/reviews/review.ts';
import { DATA_FOLDER, type LabelledReview, readLabelSets } from './labels.ts';

const FILE = join(import.meta.dirname, '../../lib/classify/tuning.ts');
const HEAD = 'export const TUNING: Tuning = ';

const START: Tuning = {
  sentiment: {
    stars: [-2, -1.25, 0.5, 1, 1.45],
    complaint: 1.2,
    mixed: { good: 0.7, from: -1, to: 0.2 },
    positiveFrom: -0.15,
    silentFrom: 0,
  },
  base: {
    zh: { sure: 0.66, likely: 0.3, maybe: 0.02 },
    ja: { sure: 0.66, likely: 0.3, maybe: 0.02 },
    en: { sure: 0.66, likely: 0.3, maybe: 0.02 },
    de: { sure: 0.66, likely: 0.3, maybe: 0.02 },
    fr: { sure: 0.66, likely: 0.3, maybe: 0.02 },
    es: { sure: 0.66, likely: 0.3, maybe: 0.02 },
    it: { sure: 0.66, likely: 0.3, maybe: 0.02 },
  },
  stars: [0.06, 0.12, 0, -0.14, -0.28],
  negativeClause: 0.12,
  wish: 0.22,
  positiveClause: { sure: -0.1, likely: -0.3, maybe: -0.3 },
  contrast: 0.08,
  hypothetical: -0.25,
  elsewhere: -0.43,
  reported: -0.14,
  resolved: -0.3,
  cause: { zh: {}, ja: {}, en: {}, de: {}, fr: {}, es: {}, it: {} },
};

type Group = keyof Tuning['cause'];
const GROUPS: readonly Group[] = ['zh', 'ja', 'en', 'de', 'fr', 'es', 'it'];
/** What one of our own texts counts against one real review. */
const OWN_WEIGHT = 0.1;
/** The same for sentiment, where stars, which our own texts lack, decide most. */
const OWN_SENTIMENT_SHARE = 0.15;
/** How far a cause may be moved by its language alone: more would fit single reviews, or silence a cause. */
const OFFSETS = { least: -0.08, most: 0.2 };
/** A step must gain this much for each tenth that it moves a number. */
const PRICE_OF_A_STEP = 0.0004;

interface Example {
  review: LabelledReview;
  weight: number;
  language: Language;
  document: ReviewDocument;
  scan: Scan;
}

function exampleOf(review: LabelledReview, weight: number): Example | null {
  const language = (review.language === 'zh' ? 'zh-CN' : review.language) as Language;
  const lexicon = lexiconOf(language);
  if (lexicon === null) return null;
  const fold = language.startsWith('zh') ? TO_SIMPLIFIED : foldOf(language);
  const document = readDocument({ title: review.title, body: review.body, followUp: null }, lexicon.contrast, fold);
  return { review, weight, language, document, scan: scan(document, lexicon) };
}

function readExamples(): Map<Group, Example[]> {
  const sets = readLabelSets();
  const of = (name: string, weight: number) =>
    (sets.find((set) => set.name === name)?.reviews ?? []).flatMap((review) => exampleOf(review, weight) ?? []);
  const all = [...of('dev', 1), ...of('own', OWN_WEIGHT)];
  return new Map(GROUPS.map((group) => [group, all.filter(({ language }) => language.startsWith(group))]));
}

const causesOf = ({ document, scan, review, language }: Example) =>
  sureOnes(findCauses(document, scan, review.rating, language));

/** Micro-F1 of the causes. */
function scoreCauses(examples: readonly Example[]): number {
  let [hit, said, real] = [0, 0, 0];
  for (const example of examples) {
    const found = causesOf(example);
    const { causes } = example.review;
    said += example.weight * found.length;
    real += example.weight * Object.keys(causes).length;
    hit += example.weight * found.filter(({ cause }) => cause in causes).length;
  }
  return said + real === 0 ? 0 : (2 * hit) / (said + real);
}

interface Knob {
  read(): number;
  write(value: number): void;
  steps: readonly number[];
  least: number;
  most: number;
}

const knob = <K extends PropertyKey>(
  on: Partial<Record<K, number>>,
  key: K,
  steps: readonly number[],
  most = 9,
  least = -most,
): Knob => ({
  read: () => on[key] ?? 0,
  write: (value) => {
    if (value === 0 && !(key in on)) return;
    on[key] = value;
  },
  steps,
  least,
  most,
});

/** How far one half may fall when the mean of both rises. */
const PATIENCE = 0.0005;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * Moves one number after the other to where the mean of `score`s is best. The scores are of parts of the data, and none
 * of them may fall: what helps one part and harms the other is chance.
 */
function search(knobs: readonly Knob[], score: () => number[], rounds: number): number {
  let best = score();
  for (let round = 0; round < rounds; round++) {
    for (const { read, write, steps, least, most } of knobs) {
      const from = read();
      let kept = from;
      for (const step of steps) {
        const value = Number((from + step).toFixed(2));
        if (value < least || value > most) continue;
        write(value);
        const reached = score();
        const price = (PRICE_OF_A_STEP * Math.abs(step)) / 0.1;
        const falls = reached.some((part, at) => part < (best[at] ?? 0) - PATIENCE);
        if (!falls && mean(reached) - price > mean(best) + 0.0002) {
          best = reached;
          kept = value;
        }
      }
      write(kept);
    }
  }
  return mean(best);
}

/** Two halves, by their order: dev and own texts alternate in both. */
const halves = (examples: readonly Example[]) => [0, 1].map((half) => examples.filter((_, at) => at % 2 === half));

function fitCauses(groups: Map<Group, Example[]>): void {
  const fine = [-0.08, -0.04, 0.04, 0.08];
  const coarse = [-0.16, -0.08, 0.08, 0.16];
  const shared = [
    ...[0, 1, 2, 3, 4].map((star) => knob(TUNING.stars as Record<number, number>, star, fine)),
    ...(['negativeClause', 'wish', 'contrast', 'hypothetical', 'elsewhere', 'reported', 'resolved'] as const).map(
      (key) => knob<typeof key>(TUNING, key, fine, 0.5),
    ),
    ...(['sure', 'likely', 'maybe'] as const).map((tier) => knob(TUNING.positiveClause, tier, coarse, 0.5)),
  ];
  const all = [...groups.values()].map(halves);
  const ofAll = () => [0, 1].map((half) => mean(all.map((parts) => scoreCauses(parts[half] ?? []))));
  for (let round = 0; round < 2; round++) {
    console.log(`causes, all languages: ${search(shared, ofAll, 1).toFixed(4)}`);
    for (const [group, examples] of groups) {
      const parts = halves(examples);
      const knobs = [
        ...(['likely', 'maybe'] as const).map((tier) => knob<typeof tier>(TUNING.base[group], tier, coarse)),
        ...CAUSES.filter((cause) => cause !== 'livestream').map((cause) =>
          knob(TUNING.cause[group], cause, [-0.12, -0.04, 0.04, 0.12], OFFSETS.most, OFFSETS.least),
        ),
      ];
      console.log(`causes, ${group}: ${search(knobs, () => parts.map(scoreCauses), 1).toFixed(4)}`);
    }
  }
}

function fitSentiment(groups: Map<Group, Example[]>): void {
  const judged = [...groups.values()].flat().map((example) => ({
    example,
    causes: causesOf(example),
    weight: example.weight === 1 ? 1 : example.weight * OWN_SENTIMENT_SHARE,
  }));
  const score = () => [0, 1].map((half) => rightOf(judged.filter((_, at) => at % 2 === half)));
  const rightOf = (part: typeof judged) =>
    part
      .filter(({ example, causes }) => {
        const { review, scan } = example;
        return judgeSentiment(scan, causes, review.rating, null).sentiment === review.sentiment;
      })
      .reduce((sum, { weight }) => sum + weight, 0) / part.reduce((sum, { weight }) => sum + weight, 0);
  const { sentiment } = TUNING;
  const steps = [-0.6, -0.3, -0.15, 0.15, 0.3, 0.6];
  const knobs = [
    ...[0, 1, 2, 3, 4].map((star) => knob(sentiment.stars as Record<number, number>, star, steps)),
    knob<'complaint'>(sentiment, 'complaint', steps),
    ...(['good', 'from', 'to'] as const).map((key) => knob(sentiment.mixed, key, steps)),
    knob<'positiveFrom'>(sentiment, 'positiveFrom', steps),
    knob<'silentFrom'>(sentiment, 'silentFrom', steps),
  ];
  console.log(`sentiment: ${search(knobs, score, 3).toFixed(4)}`);
}

const groups = readExamples();
if ([...groups.values()].every((examples) => examples.length === 0)) {
  console.error(`No labelled reviews in ${DATA_FOLDER} (set REVIEW_DESK_DATA): nothing to fit.`);
  process.exit(2);
}
const before = JSON.stringify(TUNING);
Object.assign(TUNING, structuredClone(START));
fitCauses(groups);
fitSentiment(groups);
if (process.argv.includes('--check')) {
  const same = JSON.stringify(TUNING) === before;
  console.log(same ? 'tuning.ts is what this command makes.' : 'tuning.ts says something else: run without --check.');
  process.exit(same ? 0 : 1);
}
const source = readFileSync(FILE, 'utf8');
writeFileSync(FILE, `${source.slice(0, source.indexOf(HEAD) + HEAD.length)}${JSON.stringify(TUNING, null, 2)};\n`);
