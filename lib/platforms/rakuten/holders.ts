/** Which elements of a page hold one of a kind, and which hold several. */

export type HeldCount = 1 | 2;

/**
 * How many of the elements each ancestor holds: 1, or 2 for "several". An ancestor that already holds several ends the
 * walk, since all above it do too: that keeps a list of thousands linear. `self`: an element counts as holding itself.
 */
export function holdersOf(elements: Iterable<Element>, self: boolean): Map<Element, HeldCount> {
  const counts = new Map<Element, HeldCount>();
  for (const element of elements) {
    for (let at = self ? element : element.parentElement; at; at = at.parentElement) {
      const count = counts.get(at);
      if (count === 2) break;
      counts.set(at, count ? 2 : 1);
    }
  }
  return counts;
}
