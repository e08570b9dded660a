/** What a model file holds, and its weights as they are used. */

/** Whole numbers of one byte, base64, with what one of them is worth. */
export interface PackedWeights {
  /** One for each output. */
  scales: number[];
  /** Row after row, one byte for each output. */
  bytes: string;
}

/** `rows` outputs side by side: weight of feature `row` for output `at` is `values[row * outputs + at]`. */
export interface Weights {
  outputs: number;
  values: Float32Array;
}

function decode(base64: string): Int8Array {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function unpackWeights(packed: PackedWeights): Weights {
  const outputs = packed.scales.length;
  const bytes = decode(packed.bytes);
  const values = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) values[at] = (bytes[at] ?? 0) * (packed.scales[at % outputs] ?? 0);
  return { outputs, values };
}

/** Features of one thing to be scored: which rows of the weights, and how much of each. */
export interface Features {
  rows: number[];
  amounts: number[];
}

export const newFeatures = (): Features => ({ rows: [], amounts: [] });

export function addFeature(to: Features, row: number, amount: number): void {
  if (amount === 0) return;
  to.rows.push(row);
  to.amounts.push(amount);
}

/** The sum of the features' weights for each output. Rows the weights don't know count nothing. */
export function scoresOf({ outputs, values }: Weights, { rows, amounts }: Features): Float64Array {
  const scores = new Float64Array(outputs);
  for (let at = 0; at < rows.length; at++) {
    const from = (rows[at] ?? 0) * outputs;
    if (from + outputs > values.length) continue;
    const amount = amounts[at] ?? 0;
    for (let output = 0; output < outputs; output++)
      scores[output] = (scores[output] ?? 0) + amount * (values[from + output] ?? 0);
  }
  return scores;
}

export const probability = (score: number): number => 1 / (1 + Math.exp(-score));
