/**
 * Where each review of レビューチェックツール begins and ends. No class wraps one review and every id repeats, so a block is
 * the largest element that still holds exactly one review body (rakuten.md 2.1 [CODE S1]).
 */
import { $$ } from '../../extract/query.ts';
import { CHECK_TOOL } from './selectors.ts';

export interface ReviewBlock {
  element: Element;
  /** As `element`, but not stopped by a second reply box: shows that there are several. */
  region: Element;
  body: Element;
}

/** Parts of the page no review can contain; they keep the block of a lone review from growing into the whole page. */
const FURNITURE = [CHECK_TOOL.title, CHECK_TOOL.form, CHECK_TOOL.csv, CHECK_TOOL.emptyMessage]
  .map(({ css }) => css)
  .join();

function countAncestors(elements: Iterable<Element>): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

function climb(from: Element, mayHold: (ancestor: Element) => boolean): Element {
  let at = from;
  while (at.parentElement && mayHold(at.parentElement)) at = at.parentElement;
  return at;
}

/** All blocks in page order. Linear in the number of reviews: every ancestor chain is walked once per review. */
export function blocksOf(document: Document): ReviewBlock[] {
  const bodies = $$(CHECK_TOOL.body.css, document);
  const bodiesIn = countAncestors(bodies);
  const boxesIn = countAncestors($$(CHECK_TOOL.anyBox.css, document));
  const fenced = countAncestors($$(FURNITURE, document));
  const holdsOne = (at: Element): boolean => at !== document.body && bodiesIn.get(at) === 1 && !fenced.has(at);
  return bodies.map((body) => ({
    body,
    element: climb(body, (at) => holdsOne(at) && (boxesIn.get(at) ?? 0) <= 1),
    region: climb(body, holdsOne),
  }));
}
