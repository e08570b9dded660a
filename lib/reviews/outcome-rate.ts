/** A share with what it rests on. Pure. */

/** Of fewer than these nobody is told a percentage. */
export const ENOUGH = 20;

/** 95 %, two-sided. */
const Z = 1.959964;

/** `few`: counts only, so that no percentage can be shown. `share` and the Wilson interval `[low, high]` are 0–1. */
export type Rate =
  | { few: true; hits: number; n: number }
  | { few: false; hits: number; n: number; share: number; interval: [low: number, high: number] };

/** The Wilson score interval: holds near 0 and 1 and for small numbers, where the plain one leaves 0–1. */
function wilson(hits: number, n: number): [low: number, high: number] {
  const share = hits / n;
  const scale = 1 + Z ** 2 / n;
  const middle = (share + Z ** 2 / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** `hits` of `n`; throws for numbers that can't be. */
export function rateOf(hits: number, n: number): Rate {
  if (!Number.isInteger(hits) || !Number.isInteger(n) || hits < 0 || hits > n)
    throw new Error(`no rate: ${hits} of ${n}`);
  if (n < ENOUGH) return { few: true, hits, n };
  return { few: false, hits, n, share: hits / n, interval: wilson(hits, n) };
}
