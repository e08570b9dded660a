/** One text for one value: keys sorted, nothing undefined. What a checksum or a comparison rests on. Pure. */

/** Deeper than anything we store, and shallow enough for everybody's stack. */
export const DEEPEST = 16;

/** JSON with the keys of every object in order. Throws for what is deeper than `DEEPEST`. */
export function canonical(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError('too deep');
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one, depth + 1)}`).join(',')}}`;
}

/** Do both say the same? */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
