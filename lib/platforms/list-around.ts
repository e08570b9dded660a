/** The list of a page, told by what its records must hold: whatever the tags and classes, one anchor stands in each of them. */

/** An element that only one record of a list can hold, and what tells it from the others: a review's id, an order's. */
export interface Anchor {
  element: Element;
  id: string;
}

/**
 * The element with the most children that hold the anchors of one id each, all of different ids; its wrappers count for nothing.
 * `mayQuote`: what buyers write may look like an anchor, so a child that holds several counts as well. `null` where fewer than
 * two are beside each other: a lone record has no visible end. Climbs from each anchor to the top once.
 */
export function listAround(anchors: Iterable<Anchor>, mayQuote = false): Element | null {
  const holding = new Map<Element, Map<Element, string | null>>();
  for (const { element, id } of anchors) {
    for (let at: Element = element; at.parentElement; at = at.parentElement) {
      const children = holding.get(at.parentElement) ?? new Map<Element, string | null>();
      const known = children.get(at);
      children.set(at, known === undefined || known === id ? id : null);
      holding.set(at.parentElement, children);
    }
  }
  let list: Element | null = null;
  let most = 1;
  for (const [element, children] of holding) {
    const count = mayQuote ? children.size : new Set([...children.values()].filter((id) => id !== null)).size;
    if (count > most || (count === most && list !== null && element.contains(list))) {
      list = element;
      most = count;
    }
  }
  return list;
}
