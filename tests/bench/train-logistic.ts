/** Logistic regression with an L2 penalty, by L-BFGS. Deterministic: the same rows give the same weights. */
import type { Features } from '../../lib/classify/model/weights.ts';

/** Rows side by side, as few numbers as possible: row `at` holds columns `columns[starts[at] … starts[at + 1])`. */
export interface Matrix {
  width: number;
  starts: Int32Array;
  columns: Int32Array;
  amounts: Float32Array;
}

export function matrixOf(rows: readonly Features[], width: number): Matrix {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = (starts[at] ?? 0) + row.rows.length;
  });
  const size = starts[rows.length] ?? 0;
  const columns = new Int32Array(size);
  const amounts = new Float32Array(size);
  rows.forEach((row, at) => {
    columns.set(row.rows, starts[at]);
    amounts.set(row.amounts, starts[at]);
  });
  return { width, starts, columns, amounts };
}

export interface Fit {
  /** Whether each row is an example of what is learned. */
  truth: Uint8Array;
  /** What each row counts; rows of weight 0 are left out. */
  weight: Float64Array;
  /** Larger: less penalty. */
  strength: number;
}

const STEPS = 60;
const REMEMBERED = 8;
const CLOSE_ENOUGH = 1e-4;

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

/** Loss at `weights`; writes the gradient into `gradient`. */
function lossAt(matrix: Matrix, fit: Fit, weights: Float64Array, gradient: Float64Array): number {
  const { starts, columns, amounts } = matrix;
  let loss = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number;
    gradient[at] = weight;
    loss += (weight * weight) / 2;
  }
  for (let row = 0; row + 1 < starts.length; row++) {
    const counts = (fit.weight[row] as number) * fit.strength;
    if (counts === 0) continue;
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    let score = 0;
    for (let at = from; at < to; at++) score += (weights[columns[at] as number] as number) * (amounts[at] as number);
    const truth = fit.truth[row] as number;
    const margin = truth === 1 ? score : -score;
    loss += counts * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const slope = counts * (1 / (1 + Math.exp(-score)) - truth);
    for (let at = from; at < to; at++) {
      const column = columns[at] as number;
      gradient[column] = (gradient[column] as number) + slope * (amounts[at] as number);
    }
  }
  return loss;
}

interface Memory {
  step: Float64Array;
  change: Float64Array;
  scale: number;
}

function direction(gradient: Float64Array, memory: readonly Memory[]): Float64Array {
  const result = Float64Array.from(gradient, (value) => -value);
  const shares: number[] = [];
  for (const { step, change, scale } of memory.toReversed()) {
    const share = dot(step, result) * scale;
    shares.unshift(share);
    for (let at = 0; at < result.length; at++) result[at] = (result[at] as number) - share * (change[at] as number);
  }
  const last = memory.at(-1);
  if (last) {
    const factor = 1 / (last.scale * dot(last.change, last.change));
    for (let at = 0; at < result.length; at++) result[at] = (result[at] as number) * factor;
  }
  memory.forEach(({ step, change, scale }, order) => {
    const share = (shares[order] as number) - dot(change, result) * scale;
    for (let at = 0; at < result.length; at++) result[at] = (result[at] as number) + share * (step[at] as number);
  });
  return result;
}

/** The weights, one for each column. */
export function fitLogistic(matrix: Matrix, fit: Fit): Float64Array {
  let weights = new Float64Array(matrix.width);
  let gradient = new Float64Array(matrix.width);
  let loss = lossAt(matrix, fit, weights, gradient);
  const enough = CLOSE_ENOUGH * Math.sqrt(dot(gradient, gradient)) + 1e-9;
  const memory: Memory[] = [];
  for (let round = 0; round < STEPS && Math.sqrt(dot(gradient, gradient)) > enough; round++) {
    const towards = direction(gradient, memory);
    const slope = dot(towards, gradient);
    let length = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = weights;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (let tries = 0; tries < 25; tries++) {
      next = weights.map((weight, at) => weight + length * (towards[at] as number));
      nextGradient = new Float64Array(matrix.width);
      nextLoss = lossAt(matrix, fit, next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
      length /= 2;
    }
    if (nextLoss >= loss) break;
    const step = next.map((weight, at) => weight - (weights[at] as number));
    const change = nextGradient.map((value, at) => value - (gradient[at] as number));
    const curve = dot(step, change);
    if (curve > 1e-12) memory.push({ step, change, scale: 1 / curve });
    if (memory.length > REMEMBERED) memory.shift();
    [weights, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return weights;
}
