/**
 * Where each review of レビューチェックツール begins and ends. No class wraps one review and every id repeats, so a block is
 * the largest element that still holds exactly one review body (rakuten.md 2.1 [CODE S1]).
 */
import { $$ } from '../../extract/query.ts';
import type { FoundRow } from '../platform.ts';
import { CHECK_TOOL } from './selectors.ts';

export interface ReviewBlock {
  element: Element;
  /** The part of it with at most one text box: an unnamed box in there can only be the review's. */
  near: Element;
  body: Element;
}

/** Parts of the page no review can contain; they keep the block of a lone review from growing into the whole page. */
const FURNITURE = [CHECK_TOOL.title, CHECK_TOOL.form, CHECK_TOOL.csv, CHECK_TOOL.emptyMessage]
  .map(({ css }) => css)
  .join();

/**
 * How many of the elements each ancestor holds: 1, or 2 for "several". An ancestor that already holds several ends the
 * walk, since all above it do too: that keeps a list of thousands linear.
 */
function countAncestors(elements: Iterable<Element>): Map<Element, 1 | 2> {
  const counts = new Map<Element, 1 | 2>();
  for (const element of elements) {
    for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
      const count = counts.get(at);
      if (count === 2) break;
      counts.set(at, count ? 2 : 1);
    }
  }
  return counts;
}

function climb(from: Element, mayHold: (ancestor: Element) => boolean): Element {
  let at = from;
  while (at.parentElement && mayHold(at.parentElement)) at = at.parentElement;
  return at;
}

/** Blocks found by structure; without a body element there is nothing to tell the buyer's words from the page's. */
export const blocksIn = (rows: readonly FoundRow[]): ReviewBlock[] =>
  rows.flatMap(({ element, body }) => (body ? [{ element, near: element, body }] : []));

/** All blocks in page order. */
export function blocksOf(document: Document): ReviewBlock[] {
  const bodies = $$(CHECK_TOOL.body.css, document);
  const bodiesIn = countAncestors(bodies);
  const boxesIn = countAncestors($$(CHECK_TOOL.anyBox.css, document));
  const fenced = countAncestors($$(FURNITURE, document));
  const holdsOne = (at: Element): boolean => at !== document.body && bodiesIn.get(at) === 1 && !fenced.has(at);
  return bodies.map((body) => ({
    body,
    element: climb(body, holdsOne),
    near: climb(body, (at) => holdsOne(at) && (boxesIn.get(at) ?? 0) <= 1),
  }));
}
