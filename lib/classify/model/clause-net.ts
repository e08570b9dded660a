/** What a clause complains about, by a small net: every feature adds to some hidden numbers, and these speak for the causes. */
import { type Features, type PackedWeights, unpackWeights, type Weights } from './weights.ts';

/** `first`: a row for each feature and a last one to start from. `second`: a row for each hidden number and a last one to start from. */
export interface ClauseNet {
  first: Weights;
  second: Weights;
}

export const unpackNet = (packed: { first: PackedWeights; second: PackedWeights }): ClauseNet => ({
  first: unpackWeights(packed.first),
  second: unpackWeights(packed.second),
});

/** How far a clause speaks for each cause, in the order of `CAUSES`: log odds. Features the net doesn't know count nothing. */
export function netScores({ first, second }: ClauseNet, { rows, amounts }: Features): Float64Array {
  const size = first.outputs;
  const start = first.values.length - size;
  const hidden = Float64Array.from(first.values.subarray(start));
  for (let at = 0; at < rows.length; at++) {
    const from = (rows[at] as number) * size;
    if (from >= start) continue;
    const amount = amounts[at] as number;
    for (let unit = 0; unit < size; unit++)
      hidden[unit] = (hidden[unit] as number) + amount * (first.values[from + unit] as number);
  }
  const scores = Float64Array.from(second.values.subarray(size * second.outputs));
  for (let unit = 0; unit < size; unit++) {
    const value = hidden[unit] as number;
    if (value <= 0) continue;
    const from = unit * second.outputs;
    for (let output = 0; output < scores.length; output++)
      scores[output] = (scores[output] as number) + value * (second.values[from + output] as number);
  }
  return scores;
}
