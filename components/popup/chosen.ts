/** Which reviews are chosen for something to be done with all of them. Pure. */

/** The same with this one put in, or taken out. */
export function toggled(chosen: ReadonlySet<string>, keys: readonly string[], into: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const key of keys) {
    if (into) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** Those that are still there: what was done or fell away meanwhile is chosen no longer. */
export const stillThere = (chosen: ReadonlySet<string>, keys: readonly string[]): string[] =>
  [...new Set(keys)].filter((key) => chosen.has(key));
