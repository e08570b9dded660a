/** Teaches the small net of lib/classify/model/clause-net.ts, by Adam, step by step. Its chance is a fixed one: the same rows give the same net. */
import type { ClauseNet } from '../../lib/classify/model/clause-net.ts';
import type { Matrix } from './train-logistic.ts';

export interface NetLesson {
  matrix: Matrix;
  /** Row after row, one for each output: 0 or 1. */
  truth: Uint8Array;
  /** The same way: what a row's answer counts for an output. */
  counts: Float32Array;
  /** What each row counts; rows of weight 0 are left out. */
  weight: Float64Array;
  outputs: number;
  hidden: number;
  epochs: number;
  seed: number;
}

const BATCH = 256;
const PACE = 0.002;
/** Features, and hidden numbers, that are held back at random, so that no few of them are relied on. */
const HELD_BACK = { features: 0.25, hidden: 0.25 };
const MEMORY = { mean: 0.9, square: 0.999 };
const SHRINK = 1e-4;
/** Nothing is said of a clause unless something speaks for it. */
const STARTS_FROM = -3;

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Numbers that are learned, with what Adam remembers of each. */
class Learned {
  readonly values: Float32Array;
  readonly slope: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(size: number, begin: () => number) {
    this.values = Float32Array.from({ length: size }, begin);
    this.slope = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
  }

  /** One step for `[from, to)`; forgets the slope there. */
  step(from: number, to: number, pace: number, round: number, shrink: number): void {
    const meanScale = 1 / (1 - MEMORY.mean ** round);
    const squareScale = 1 / (1 - MEMORY.square ** round);
    const { values, slope, mean, square } = this;
    for (let at = from; at < to; at++) {
      const change = (slope[at] as number) + shrink * (values[at] as number);
      mean[at] = MEMORY.mean * (mean[at] as number) + (1 - MEMORY.mean) * change;
      square[at] = MEMORY.square * (square[at] as number) + (1 - MEMORY.square) * change * change;
      values[at] =
        (values[at] as number) -
        (pace * (mean[at] as number) * meanScale) / (Math.sqrt((square[at] as number) * squareScale) + 1e-8);
      slope[at] = 0;
    }
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** The net that answers best; a deterministic function of the lesson. */
export function fitNet({ matrix, truth, counts, weight, outputs, hidden, epochs, seed }: NetLesson): ClauseNet {
  const { starts, columns, amounts, width } = matrix;
  const random = chance(seed);
  const spread = (size: number) => () => (random() + random() + random() - 1.5) * 2 * size;
  const first = new Learned((width + 1) * hidden, spread(0.05));
  first.values.fill(0, width * hidden);
  const second = new Learned((hidden + 1) * outputs, spread(0.1));
  second.values.fill(STARTS_FROM, hidden * outputs);
  const order = Int32Array.from(weight.keys()).filter((row) => (weight[row] as number) > 0);
  const before = new Float32Array(hidden);
  const after = new Float32Array(hidden);
  const back = new Float32Array(hidden);
  const touched = new Uint8Array(width + 1);
  const kept = new Float32Array(4_096);
  const keep = 1 / (1 - HELD_BACK.features);
  const keepHidden = 1 / (1 - HELD_BACK.hidden);
  let round = 0;

  const learnFrom = (row: number) => {
    const from = starts[row] as number;
    const size = Math.min(kept.length, (starts[row + 1] as number) - from);
    for (let unit = 0; unit < hidden; unit++) before[unit] = first.values[width * hidden + unit] as number;
    for (let at = 0; at < size; at++) {
      const amount = random() < HELD_BACK.features ? 0 : (amounts[from + at] as number) * keep;
      kept[at] = amount;
      if (amount === 0) continue;
      const base = (columns[from + at] as number) * hidden;
      for (let unit = 0; unit < hidden; unit++)
        before[unit] = (before[unit] as number) + amount * (first.values[base + unit] as number);
    }
    for (let unit = 0; unit < hidden; unit++) {
      const on = (before[unit] as number) > 0 && random() >= HELD_BACK.hidden;
      after[unit] = on ? (before[unit] as number) * keepHidden : 0;
      back[unit] = 0;
    }
    const scale = ((weight[row] as number) * 4) / BATCH;
    for (let output = 0; output < outputs; output++) {
      let score = second.values[hidden * outputs + output] as number;
      for (let unit = 0; unit < hidden; unit++)
        score += (after[unit] as number) * (second.values[unit * outputs + output] as number);
      const said = 1 / (1 + Math.exp(-score));
      const place = row * outputs + output;
      const slope = (said - (truth[place] as number)) * (counts[place] as number) * scale;
      second.slope[hidden * outputs + output] = (second.slope[hidden * outputs + output] as number) + slope;
      for (let unit = 0; unit < hidden; unit++) {
        if (after[unit] === 0) continue;
        const cell = unit * outputs + output;
        second.slope[cell] = (second.slope[cell] as number) + slope * (after[unit] as number);
        back[unit] = (back[unit] as number) + slope * (second.values[cell] as number) * keepHidden;
      }
    }
    for (let unit = 0; unit < hidden; unit++)
      first.slope[width * hidden + unit] = (first.slope[width * hidden + unit] as number) + (back[unit] as number);
    for (let at = 0; at < size; at++) {
      const amount = kept[at] as number;
      if (amount === 0) continue;
      const column = columns[from + at] as number;
      touched[column] = 1;
      const base = column * hidden;
      for (let unit = 0; unit < hidden; unit++)
        first.slope[base + unit] = (first.slope[base + unit] as number) + amount * (back[unit] as number);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = PACE * (1 - epoch / epochs) + 1e-5;
    for (let from = 0; from < order.length; from += BATCH) {
      for (const row of order.subarray(from, from + BATCH)) learnFrom(row);
      round++;
      for (let column = 0; column < width; column++) {
        if (touched[column] === 0) continue;
        touched[column] = 0;
        first.step(column * hidden, (column + 1) * hidden, pace, round, SHRINK / 10);
      }
      first.step(width * hidden, (width + 1) * hidden, pace, round, 0);
      second.step(0, second.values.length, pace, round, SHRINK);
    }
  }
  return { first: { outputs: hidden, values: first.values }, second: { outputs, values: second.values } };
}
