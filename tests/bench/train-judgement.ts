/**
 * Learns what lib/classify/model needs and writes assets/models/judgement.json: `node tests/bench/train-judgement.ts`
 * (about two minutes, one core, no chance in it). `--cross` prints what unseen fifths of the dev half say, and writes nothing.
 *
 * It learns from texts written for this project and from the dev half of the labelled reviews, never from the held-out
 * half. All it learns are weights of concepts and phrases that we wrote: no wording of a review is in the file.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sureOnes } from '../../lib/classify/causes.ts';
import { CONCEPTS } from '../../lib/classify/concepts/concept.ts';
import { CAUSE_FEATURES, causeFeatures } from '../../lib/classify/model/cause-features.ts';
import { allCauseRows, CAUSE_ROWS, causeProbability, type Standard } from '../../lib/classify/model/cause-model.ts';
import { CLAUSE_ROWS, clauseFeatures, pairKey, pairRows } from '../../lib/classify/model/clause-features.ts';
import { MOOD_ROWS, moodFeatures, moodPairRows, SENTIMENTS } from '../../lib/classify/model/mood-features.ts';
import {
  type Features,
  type PackedWeights,
  probability,
  scoresOf,
  type Weights,
} from '../../lib/classify/model/weights.ts';
import { judgeSentiment } from '../../lib/classify/sentiment.ts';
import { CAUSES } from '../../lib/reviews/review.ts';
import { DATA_FOLDER, readLabelSets } from './labels.ts';
import { type Example, exampleOf } from './train-examples.ts';
import { fitLogistic, matrixOf } from './train-logistic.ts';

const FOLDS = 5;
/** What a text of ours counts beside a real one: ours are shorter and complain more. */
const OWN = { clause: 0.3, mood: 0.1 };
const STRENGTH = { clause: 1, cause: 0.02, mood: 0.03, asks: 0.3 };
/** A pair of concepts seen more rarely teaches chance. */
const RAREST_PAIR = { clause: 3, mood: 4 };

/** Which output of the mood says that the buyer asks for something. */
const ASKS = 8;

/** Which fifth an example falls into, by its id. */
const foldOf = ({ review }: Example) => createHash('sha256').update(review.id).digest().readUInt16BE(0) % FOLDS;

function frequentPairs(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const { reading } of examples) {
    for (const clause of reading.concepts) {
      for (const [at, first] of clause.entries()) {
        for (const second of clause.slice(at + 1)) {
          const key = pairKey(first, second);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([key]) => key)
    .sort((a, b) => a - b);
}

/** Several outputs learned side by side from the same rows. */
function fitAll(
  rows: readonly Features[],
  width: number,
  truths: readonly Uint8Array[],
  weight: Float64Array,
  strength: number | readonly number[],
): Weights {
  const matrix = matrixOf(rows, width);
  const values = new Float32Array(width * truths.length);
  truths.forEach((truth, output) => {
    fitLogistic(matrix, {
      truth,
      weight,
      strength: typeof strength === 'number' ? strength : (strength[output] ?? 1),
    }).forEach((value, row) => {
      values[row * truths.length + output] = value;
    });
  });
  return { outputs: truths.length, values };
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

interface ClauseTable {
  examples: readonly Example[];
  pairs: number[];
  /** Rows of all clauses, and which example each is of. */
  rows: Features[];
  of: number[];
  truths: Uint8Array[];
}

export function clauseTable(examples: readonly Example[]): ClauseTable {
  const pairs = frequentPairs(examples, RAREST_PAIR.clause);
  const known = pairRows(pairs);
  const rows: Features[] = [];
  const of: number[] = [];
  const quoted: Set<number>[] = [];
  examples.forEach((example, at) => {
    for (const [clause, features] of clauseFeatures(example.reading, known).entries()) {
      rows.push(features);
      of.push(at);
      quoted.push(example.quoted[clause] ?? new Set());
    }
  });
  const truths = CAUSES.map((_, cause) => Uint8Array.from(quoted, (causes) => Number(causes.has(cause))));
  return { examples, pairs, rows, of, truths };
}

const widthOf = ({ pairs }: ClauseTable) => CLAUSE_ROWS + pairs.length;

/** Learned without the fold; `null`: from everything. */
export function fitClauses(
  table: ClauseTable,
  without: number | null,
  causes: readonly number[] = CAUSES.map((_, at) => at),
): Weights {
  const weight = Float64Array.from(table.of, (at) => {
    const example = table.examples[at];
    if (!example) return 0;
    if (example.own) return OWN.clause;
    return foldOf(example) === without ? 0 : 1;
  });
  const truths = causes.map((cause) => table.truths[cause] ?? new Uint8Array());
  return fitAll(table.rows, widthOf(table), truths, weight, STRENGTH.clause);
}

function clauseScores(
  table: ClauseTable,
  weights: Weights,
  wanted: (example: Example) => boolean,
  into: Float64Array[][],
): void {
  table.rows.forEach((features, row) => {
    const at = table.of[row] ?? 0;
    const example = table.examples[at];
    if (!example || !wanted(example)) return;
    into[at] = [...(into[at] ?? []), scoresOf(weights, features)];
  });
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
    examples.flatMap((example) => CAUSES.map(() => (foldOf(example) === without ? 0 : 1))),
  );
  const weights = fitLogistic(matrixOf(flat, CAUSE_ROWS), { truth, weight, strength: STRENGTH.cause });
  return Array.from(weights, (value) => Number(value.toFixed(4)));
}

function moodRows(examples: readonly Example[], likely: readonly number[][], pairs: readonly number[]): Features[] {
  const known = moodPairRows(pairs);
  return examples.map(({ reading, asks }, at) => {
    const alone = judgeSentiment(reading.scan, sureOnes(reading.phrases), reading.rating, null);
    return moodFeatures(reading, likely[at] ?? [], { mood: alone.sentiment, asks }, known);
  });
}

function fitMood(
  examples: readonly Example[],
  rows: readonly Features[],
  pairs: number,
  without: number | null,
): Weights {
  const weight = Float64Array.from(examples, (example) => {
    if (example.own) return OWN.mood;
    return foldOf(example) === without ? 0 : 1;
  });
  const truths = [
    ...SENTIMENTS.map((sentiment) => Uint8Array.from(examples, ({ review }) => Number(review.sentiment === sentiment))),
    ...[0, 1, 2, 3].map((severity) => Uint8Array.from(examples, ({ review }) => Number(review.severity === severity))),
    Uint8Array.from(examples, ({ review }) => Number(review.asks)),
  ];
  return fitAll(
    rows,
    MOOD_ROWS + pairs,
    truths,
    weight,
    truths.map((_, output) => (output === ASKS ? STRENGTH.asks : STRENGTH.mood)),
  );
}

const bestOf = (scores: Float64Array, from: number, to: number) => {
  let best = from;
  for (let at = from; at < to; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best - from;
};

function reportCross(examples: readonly Example[], likely: readonly number[][], moods: readonly Float64Array[]): void {
  for (const from of [0.2, 0.24, 0.28, 0.32, 0.36, 0.4, 0.5]) {
    const counts = CAUSES.map(() => ({ hit: 0, said: 0, real: 0 }));
    examples.forEach(({ review }, at) => {
      CAUSES.forEach((cause, order) => {
        const count = counts[order];
        if (!count) return;
        const said = (likely[at]?.[order] ?? 0) >= from;
        if (said) count.said++;
        if (cause in review.causes) count.real++;
        if (said && cause in review.causes) count.hit++;
      });
    });
    const sum = counts.reduce((all, { hit, said, real }) => ({
      hit: all.hit + hit,
      said: all.said + said,
      real: all.real + real,
    }));
    const f1 = ({ hit, said, real }: typeof sum) => (200 * hit) / Math.max(1, said + real);
    const used = counts.filter(({ real }) => real > 0);
    console.log(
      `causes from ${from}: micro ${f1(sum).toFixed(1)} P ${((100 * sum.hit) / sum.said).toFixed(1)} R ${((100 * sum.hit) / sum.real).toFixed(1)} macro ${(used.reduce((all, one) => all + f1(one), 0) / used.length).toFixed(1)}`,
    );
  }
  const right = (is: (example: Example, mood: Float64Array) => boolean) =>
    (
      (100 * examples.filter((example, at) => is(example, moods[at] ?? new Float64Array(9))).length) /
      examples.length
    ).toFixed(1);
  console.log(
    `sentiment ${right(({ review }, mood) => SENTIMENTS[bestOf(mood, 0, 4)] === review.sentiment)} severity ${right(({ review }, mood) => bestOf(mood, 4, 8) === review.severity)} (>=2 ${right(({ review }, mood) => bestOf(mood, 4, 8) >= 2 === review.severity >= 2)})`,
  );
  for (const from of [0.08, 0.12, 0.16, 0.2, 0.25, 0.3]) {
    const said = examples.map((_, at) => probability(moods[at]?.[ASKS] ?? -9) >= from);
    const hit = examples.filter(({ review }, at) => review.asks && said[at]).length;
    const sum = said.filter(Boolean).length + examples.filter(({ review }) => review.asks).length;
    console.log(`asks from ${from}: F1 ${((200 * hit) / sum).toFixed(1)}`);
  }
}

/** All there is to learn from, in the order of the files. */
export function readTraining(): Example[] {
  const sets = readLabelSets();
  const of = (name: string) =>
    (sets.find((set) => set.name === name)?.reviews ?? []).flatMap((review) => exampleOf(review, name !== 'dev') ?? []);
  return [...of('own'), ...of('dev')];
}

/** Stands for all that the weights belong to: phrases, concepts, their numbers, and how features are made of them. */
export function knowledge(): string {
  const folder = join(import.meta.dirname, '../../lib/classify');
  const files = globSync(['*.ts', 'lexicons/*.ts', 'concepts/*.ts', 'model/*-features.ts'], { cwd: folder }).sort();
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !AFTERWARDS.includes(name)))
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
/** What only reads the models' answers. */
const AFTERWARDS = [
  ...['classify.ts', 'triage.ts', 'severity.ts', 'flags.ts', 'praise.ts', 'language.ts'],
  ...['learned.ts', 'learned-features.ts', 'learned-judgement.ts', 'complaint-words.ts', 'tags.ts'],
];

function train(cross: boolean): string {
  const all = readTraining();
  const table = clauseTable(all);
  console.log(`${all.length} texts, ${table.rows.length} clauses, ${table.pairs.length} pairs`);
  // What the later models are taught must come from clause weights that never saw the review: else they trust them too much.
  const unseen: Float64Array[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = pack(fitClauses(table, fold)).weights;
    clauseScores(table, weights, (example) => foldOf(example) === fold, unseen);
  }
  const real = all.map((_, at) => at).filter((at) => all[at]?.own === false);
  const dev = real.flatMap((at) => all[at] ?? []);
  const standard = standardOf(
    real.flatMap((at) => {
      const example = all[at];
      return example ? causeFeatures(example.reading, unseen[at] ?? []) : [];
    }),
  );
  const causeRows = all.map((example, at) => allCauseRows(example.reading, unseen[at] ?? [], standard));
  const devRows = real.flatMap((at) => [causeRows[at] ?? []]);
  const likely: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitCauses(dev, devRows, fold);
    all.forEach((example, at) => {
      if (foldOf(example) === fold) likely[at] = (causeRows[at] ?? []).map((rows) => causeProbability(weights, rows));
    });
  }
  const moodPairs = frequentPairs(all, RAREST_PAIR.mood);
  const rows = moodRows(all, likely, moodPairs);
  if (cross) {
    const moods: Float64Array[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = pack(fitMood(all, rows, moodPairs.length, fold)).weights;
      all.forEach((example, at) => {
        if (foldOf(example) === fold) moods[at] = scoresOf(weights, rows[at] ?? { rows: [], amounts: [] });
      });
    }
    reportCross(
      dev,
      real.map((at) => likely[at] ?? []),
      real.map((at) => moods[at] ?? new Float64Array(9)),
    );
    return '';
  }
  const model = {
    concepts: CONCEPTS.length,
    knowledge: knowledge(),
    clause: { pairs: table.pairs, ...pack(fitClauses(table, null)).packed },
    cause: { ...standard, weights: fitCauses(dev, devRows, null) },
    mood: { pairs: moodPairs, ...pack(fitMood(all, rows, moodPairs.length, null)).packed },
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
