/** The rows of a list told by what each of them holds, when names no longer tell. Touches nothing, asks for no layout. */

/** The children of an element that hold an anchor, by kind of anchor. */
type Held = Map<Element, Set<Element>[]>;

/** A list of thousands stays linear: what holds a child that is known already is known, too. */
function heldBy(kinds: readonly (readonly Element[])[]): Held {
  const held: Held = new Map();
  for (const [kind, anchors] of kinds.entries()) {
    for (const anchor of anchors) {
      for (let at = anchor; at.parentElement; at = at.parentElement) {
        const children = held.get(at.parentElement) ?? kinds.map(() => new Set<Element>());
        held.set(at.parentElement, children);
        if (children[kind]?.has(at)) break;
        children[kind]?.add(at);
      }
    }
  }
  return held;
}

/** Rows without anything that another kind of anchor agrees on. */
const FEWEST_OF_ONE_KIND = 3;

/** Children with the best and the second best kind of anchor; one child is no agreement. */
function ranked(children: readonly Set<Element>[]): [best: number, second: number] {
  const [best = 0, second = 0] = children.map(({ size }) => size).sort((a, b) => b - a);
  return [best, Math.max(1, second)];
}

/**
 * The rows: children of the element most of whose children hold anchors, in page order. A buyer may write what looks like one
 * anchor, so two kinds must agree that there is a list; with one kind alone, three rows. Empty: no list is to be seen.
 */
export function listRows(kinds: readonly (readonly Element[])[]): Element[] {
  let list: Element | null = null;
  let most: [number, number] = [FEWEST_OF_ONE_KIND - 1, 1];
  const held = heldBy(kinds);
  for (const [element, children] of held) {
    const [best, second] = ranked(children);
    const isMore = second !== most[1] ? second > most[1] : best > most[0];
    const isOuter = list !== null && second === most[1] && best === most[0] && element.contains(list);
    if (!isMore && !isOuter) continue;
    list = element;
    most = [best, second];
  }
  if (!list) return [];
  const rows = new Set(held.get(list)?.flatMap((children) => [...children]));
  return [...list.children].filter((child) => rows.has(child));
}

/** The smallest element around all of them, widened as long as nothing of `fence` comes in; `null` without anchors. */
export function loneRow(anchors: readonly Element[], fence: readonly Element[]): Element | null {
  const [first] = anchors;
  if (!first) return null;
  const isFenced = (at: Element): boolean =>
    at === at.ownerDocument.body || at === at.ownerDocument.documentElement || fence.some((one) => at.contains(one));
  let row = first;
  while (row.parentElement && !anchors.every((anchor) => row.contains(anchor))) row = row.parentElement;
  if (isFenced(row)) return null;
  while (row.parentElement && !isFenced(row.parentElement)) row = row.parentElement;
  return row;
}
