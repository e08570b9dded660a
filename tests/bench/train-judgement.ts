/**
 * Learns what lib/classify/model needs and writes assets/models/judgement.json: `node tests/bench/train-judgement.ts`
 * (some two minutes, one core, always the same result). `--cross` prints what unseen fifths of the dev half say, and writes nothing.
 *
 * It learns from texts written for this project, from the labelled reviews and from those of `labels/`. What it is
 * worth is measured by a model that is made the same way without the held-out half (tests/bench/classify.ts). All it learns are weights of concepts, words and phrases that we wrote:
 * no wording of a review is in the file.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sureOnes } from '../../lib/classify/causes.ts';
import { CONCEPTS } from '../../lib/classify/concepts/concept.ts';
import { CAUSE_FEATURES, causeFeatures } from '../../lib/classify/model/cause-features.ts';
import { allCauseRows, CAUSE_ROWS, causeProbability, type Standard } from '../../lib/classify/model/cause-model.ts';
import type { ClauseNet } from '../../lib/classify/model/clause-net.ts';
import {
  MOOD_NUMBERS,
  MOOD_ROWS,
  moodFeatures,
  moodPairRows,
  SENTIMENTS,
} from '../../lib/classify/model/mood-features.ts';
import { SIGNAL_ROWS, signalFeatures } from '../../lib/classify/model/signal-features.ts';
import {
  addFeature,
  type Features,
  newFeatures,
  type PackedWeights,
  probability,
  scoresOf,
  type Weights,
} from '../../lib/classify/model/weights.ts';
import { judgeSentiment } from '../../lib/classify/sentiment.ts';
import { CAUSES } from '../../lib/reviews/review.ts';
import { DATA_FOLDER, isFurther, readLabelSets } from './labels.ts';
import {
  clauseScores,
  clauseTable,
  FOLDS,
  fitClauses,
  foldOf,
  frequentPairs,
  isJudged,
  isUntold,
} from './train-clauses.ts';
import { type Example, exampleOf } from './train-examples.ts';
import { fitLogistic, matrixOf } from './train-logistic.ts';
import { type Judged, reportCross } from './train-report.ts';

/** What a text of ours counts beside a real one: ours are shorter and complain more. */
const OWN = { mood: 0.03, signals: 0.3 };
/** What a review that we labelled counts for the mood beside one that came labelled. */
const FURTHER = 0.6;
/** Larger: less penalty. */
const STRENGTH = { cause: 0.02, mood: 0.05, signals: 0.2 };
/** A pair of concepts seen more rarely teaches chance. */
const RAREST_PAIR = 4;

/** Several outputs learned side by side from the same rows; `weights`: what each row counts for each of them. */
function fitAll(
  rows: readonly Features[],
  width: number,
  truths: readonly Uint8Array[],
  weights: readonly Float64Array[],
  strength: number,
): Weights {
  const matrix = matrixOf(rows, width);
  const values = new Float32Array(width * truths.length);
  truths.forEach((truth, output) => {
    const weight = weights[output] ?? new Float64Array(rows.length);
    fitLogistic(matrix, { truth, weight, strength }).forEach((value, row) => {
      values[row * truths.length + output] = value;
    });
  });
  return { outputs: truths.length, values };
}

/** The same for a net. */
export function packNet({ first, second }: ClauseNet): {
  packed: { first: PackedWeights; second: PackedWeights };
  net: ClauseNet;
} {
  const [one, two] = [pack(first), pack(second)];
  return { packed: { first: one.packed, second: two.packed }, net: { first: one.weights, second: two.weights } };
}

/** One byte a weight; what the models say afterwards is what the product will say. */
export function pack({ outputs, values }: Weights): { packed: PackedWeights; weights: Weights } {
  const most = Array.from({ length: outputs }, () => 1e-9);
  values.forEach((value, at) => {
    most[at % outputs] = Math.max(most[at % outputs] ?? 0, Math.abs(value));
  });
  const scales = most.map((value) => Number((value / 127).toPrecision(6)));
  const bytes = Int8Array.from(values, (value, at) => Math.round(value / (scales[at % outputs] ?? 1)));
  const packed = { scales, bytes: Buffer.from(bytes.buffer).toString('base64') };
  return {
    packed,
    weights: { outputs, values: Float32Array.from(bytes, (byte, at) => byte * (scales[at % outputs] ?? 0)) },
  };
}

function standardOf(features: readonly number[][]): Standard {
  const mean = CAUSE_FEATURES.map((_, at) => features.reduce((sum, row) => sum + (row[at] ?? 0), 0) / features.length);
  const spread = CAUSE_FEATURES.map((_, at) => {
    const variance = features.reduce((sum, row) => sum + ((row[at] ?? 0) - (mean[at] ?? 0)) ** 2, 0) / features.length;
    return Math.sqrt(variance) + 1e-3;
  });
  const round = (value: number) => Number(value.toPrecision(5));
  return { mean: mean.map(round), spread: spread.map(round) };
}

function fitCauses(examples: readonly Example[], rows: readonly Features[][], without: number | null): number[] {
  const flat = rows.flat();
  const truth = Uint8Array.from(
    examples.flatMap(({ review }) => CAUSES.map((cause) => Number(cause in review.causes))),
  );
  const weight = Float64Array.from(
    examples.flatMap((example) =>
      CAUSES.map((cause) => Number(isJudged(example) && foldOf(example) !== without && !isUntold(example, cause))),
    ),
  );
  const weights = fitLogistic(matrixOf(flat, CAUSE_ROWS), { truth, weight, strength: STRENGTH.cause });
  return Array.from(weights, (value) => Number(value.toFixed(4)));
}

function moodRows(examples: readonly Example[], likely: readonly number[][], pairs: readonly number[]): Features[] {
  const known = moodPairRows(pairs);
  return examples.map(({ reading, signs }, at) => {
    const alone = judgeSentiment(reading.scan, sureOnes(reading.phrases), reading.rating, null);
    const said = { mood: alone.sentiment, asks: signs.asking.length > 0 };
    return moodFeatures(reading, likely[at] ?? [], said, known);
  });
}

/**
 * Our readers call other reviews mixed than whoever labelled the shared ones. Numbers get rows of their own there,
 * so that this habit isn't learned as a truth: they are thrown away afterwards.
 */
function withHabit({ rows, amounts }: Features, width: number): Features {
  const all: Features = { rows: [...rows], amounts: [...amounts] };
  rows.forEach((row, at) => {
    if (row >= MOOD_NUMBERS && row < MOOD_ROWS) addFeature(all, width + row, amounts[at] ?? 0);
  });
  return all;
}

function fitMood(
  examples: readonly Example[],
  rows: readonly Features[],
  pairs: number,
  without: number | null,
): Weights {
  const width = MOOD_ROWS + pairs;
  const weight = Float64Array.from(examples, (example) => {
    if (example.own) return OWN.mood;
    if (foldOf(example) === without || !isJudged(example)) return 0;
    return isFurther(example.set) ? FURTHER : 1;
  });
  const truths = [
    ...SENTIMENTS.map((sentiment) => Uint8Array.from(examples, ({ review }) => Number(review.sentiment === sentiment))),
    ...[0, 1, 2, 3].map((severity) => Uint8Array.from(examples, ({ review }) => Number(review.severity === severity))),
  ];
  const taught = rows.map((features, at) =>
    isFurther(examples[at]?.set ?? '') ? withHabit(features, width) : features,
  );
  const { outputs, values } = fitAll(
    taught,
    width + MOOD_ROWS,
    truths,
    truths.map(() => weight),
    STRENGTH.mood,
  );
  return { outputs, values: values.slice(0, width * outputs) };
}

function fitSignals(examples: readonly Example[], rows: readonly Features[], without: number | null): Weights {
  const weight = Float64Array.from(examples, (example) => {
    if (example.own) return OWN.signals;
    return foldOf(example) === without ? 0 : 1;
  });
  const truths = [
    Uint8Array.from(examples, ({ review }) => Number(review.asks)),
    Uint8Array.from(examples, ({ review }) => Number(review.flags.includes('safety'))),
  ];
  const told = (['asks', 'safety'] as const).map((signal) =>
    weight.map((amount, at) => (examples[at]?.review.told?.[signal] === false ? 0 : amount)),
  );
  return fitAll(rows, SIGNAL_ROWS, truths, told, STRENGTH.signals);
}

/** All there is to learn from, in the order of the files. `without`: sets that are to be judged afterwards as if never seen. */
export function readTraining(without: readonly string[] = []): Example[] {
  const sets = readLabelSets().filter(({ name }) => !without.includes(name));
  const of = (name: string) =>
    (sets.find((set) => set.name === name)?.reviews ?? []).flatMap(
      (review) => exampleOf(review, name === 'own', name) ?? [],
    );
  return [...of('own'), ...of('dev'), ...of('held-out'), ...of('more'), ...of('later'), ...of('signs')];
}

/** Stands for all that the weights belong to: phrases, concepts, their numbers, and how features are made of them. */
export function knowledge(): string {
  const folder = join(import.meta.dirname, '../../lib/classify');
  const files = globSync(['*.ts', 'lexicons/*.ts', 'concepts/*.ts', 'model/*-features.ts', 'model/clause-net.ts'], {
    cwd: folder,
  }).sort();
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !AFTERWARDS.includes(name)))
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
/** What only reads the models' answers. */
const AFTERWARDS = [
  ...['classify.ts', 'triage.ts', 'severity.ts', 'flags.ts', 'praise.ts', 'language.ts'],
  ...['slipped-stars.ts', 'word-form-end.ts', 'asked-later.ts', 'denied.ts'],
  ...['learned.ts', 'learned-features.ts', 'learned-judgement.ts', 'complaint-words.ts', 'tags.ts'],
];

/** The model as it is written down. `cross`: prints what each fifth's unseen reviews are judged to be instead. */
export function train(cross: boolean, without: readonly string[] = []): string {
  const all = readTraining(without);
  const table = clauseTable(all);
  console.log(
    `${all.length} texts, ${table.rows.length} clauses, ${table.pairs.length} pairs, ${table.words.length} words`,
  );
  // What the later models are taught must come from clause weights that never saw the review: else they trust them too much.
  const unseen: Float64Array[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    clauseScores(table, packNet(fitClauses(table, fold)).net, (example) => foldOf(example) === fold, unseen);
  }
  const real = all.flatMap((example, at) => (!example.own && isJudged(example) ? [at] : []));
  const labelled = real.flatMap((at) => all[at] ?? []);
  const standard = standardOf(
    real.flatMap((at) => {
      const example = all[at];
      return example ? causeFeatures(example.reading, unseen[at] ?? []) : [];
    }),
  );
  const causeRows = all.map((example, at) => allCauseRows(example.reading, unseen[at] ?? [], standard));
  const labelledRows = real.flatMap((at) => [causeRows[at] ?? []]);
  const likely: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitCauses(labelled, labelledRows, fold);
    all.forEach((example, at) => {
      if (foldOf(example) === fold) likely[at] = (causeRows[at] ?? []).map((rows) => causeProbability(weights, rows));
    });
  }
  const moodPairs = frequentPairs(all, RAREST_PAIR);
  const rows = moodRows(all, likely, moodPairs);
  const signalRows = all.map(({ reading, signs }, at) => signalFeatures(reading, likely[at] ?? [], signs));
  if (cross) {
    const said: Judged[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const mood = pack(fitMood(all, rows, moodPairs.length, fold)).weights;
      const signals = pack(fitSignals(all, signalRows, fold)).weights;
      all.forEach((example, at) => {
        if (foldOf(example) !== fold) return;
        said[at] = {
          example,
          likely: likely[at] ?? [],
          mood: scoresOf(mood, rows[at] ?? newFeatures()),
          signals: Array.from(scoresOf(signals, signalRows[at] ?? newFeatures()), probability),
        };
      });
    }
    for (const set of ['dev', 'more']) {
      console.log(set);
      reportCross(said.filter(({ example }) => example.set === set));
    }
    return '';
  }
  const model = {
    concepts: CONCEPTS.length,
    knowledge: knowledge(),
    clause: { pairs: table.pairs, words: table.words, ...packNet(fitClauses(table, null)).packed },
    cause: { ...standard, weights: fitCauses(labelled, labelledRows, null) },
    mood: { pairs: moodPairs, ...pack(fitMood(all, rows, moodPairs.length, null)).packed },
    signals: pack(fitSignals(all, signalRows, null)).packed,
  };
  return `${JSON.stringify(model)}\n`;
}

if (import.meta.main) {
  const cross = process.argv.includes('--cross');
  if (!readLabelSets().some(({ name }) => name === 'dev')) {
    console.error(`No labelled reviews in ${DATA_FOLDER} (set REVIEW_DESK_DATA): nothing to learn from.`);
    process.exit(2);
  }
  const model = train(cross);
  const file = new URL('../../assets/models/judgement.json', import.meta.url).pathname;
  if (!cross) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, model);
    console.log(`${file}: ${model.length} bytes`);
  }
}
