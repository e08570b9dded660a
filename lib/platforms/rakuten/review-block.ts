/**
 * Where each review of レビューチェックツール begins and ends. No class wraps one review and every id repeats, so a block is
 * the largest element that still holds exactly one review body (rakuten.md 2.1 [CODE S1]). Without those ids: block-by-label.ts.
 */
import { $$, $optional } from '../../extract/query.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { labelledBlocks, wordsIn } from './block-by-label.ts';
import { CHECK_TOOL } from './selectors.ts';

export interface ReviewBlock {
  element: Element;
  /** The part of it with at most one text box: an unnamed box in there can only be the review's. */
  near: Element;
  /** `null`: the buyer's words can't be told from the rest, or there are none. */
  body: Element | null;
  /** What names the item, or says that this is a shop review. */
  name: Element | null;
  /** What holds, or may hold, words of the buyer: labels in there are none. */
  written: Element[];
  found: 'selector' | 'structure';
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

/** A review that shows its stars or its time, but no body; whatever else it says may be the buyer's. */
function bodiless(element: Element): ReviewBlock {
  const name = $optional(CHECK_TOOL.itemName.css, element);
  const written = wordsIn(element).filter((words) => !name?.contains(words));
  return { element, near: element, body: null, name, written, found: 'selector' };
}

/**
 * Blocks by their ids; of more than `most`, at least one more. Whatever holds one of the first bodies and anything else in question holds
 * the next of it too, so what stands behind the body after them need not be looked at.
 */
function* knownBlocks(document: Document, most: number): Steps<ReviewBlock[]> {
  const behind = $$(CHECK_TOOL.body.css, document)[most + 1];
  const isIn = (part: Element): boolean => behind === undefined || part === behind || inPageOrder(part, behind) < 0;
  const all = (css: string): Element[] => {
    const found = $$(css, document);
    const end = found.findIndex((part) => !isIn(part));
    return end < 0 ? found : found.slice(0, end);
  };
  const parts = [CHECK_TOOL.body, CHECK_TOOL.evaluation, CHECK_TOOL.time].map(({ css }) => all(css));
  const [bodies = [], ...others] = parts;
  if (bodies.length === 0) return [];
  const held = yield* mapInSteps(parts, countAncestors, 1);
  yield;
  const boxesIn = countAncestors(all(CHECK_TOOL.anyBox.css));
  const fenced = countAncestors($$(FURNITURE, document));
  yield;
  const holdsOne = (at: Element): boolean =>
    at !== document.body && !held.some((counts) => counts.get(at) === 2) && !fenced.has(at);
  const blocks = yield* mapInSteps(bodies, (body): ReviewBlock => {
    const element = climb(body, holdsOne);
    const near = climb(body, (at) => holdsOne(at) && (boxesIn.get(at) ?? 0) <= 1);
    const name = $optional(CHECK_TOOL.itemName.css, element);
    return { element, near, body, name, written: [body], found: 'selector' };
  });
  const known = new Set(blocks.map(({ element }) => element));
  const isKnown = (part: Element): boolean => {
    let at: Element | null = part;
    while (at && !known.has(at)) at = at.parentElement;
    return at !== null;
  };
  const without = new Set(
    others.flatMap((all) => all.filter((part) => !isKnown(part))).map((at) => climb(at, holdsOne)),
  );
  if (without.size === 0) return blocks;
  return [...blocks, ...[...without].map(bodiless)].sort((a, b) => inPageOrder(a.element, b.element));
}

const inPageOrder = (a: Element, b: Element): number => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1);

/**
 * Blocks in page order; of more than `most`, at least one more. `rows`: where reviews stand, found by structure; asked for only
 * when the page shows none.
 */
export function* blocksOf(
  document: Document,
  rows?: readonly Element[],
  most = Number.POSITIVE_INFINITY,
): Steps<ReviewBlock[]> {
  if (rows === undefined) {
    const known = yield* knownBlocks(document, most);
    if (known.length > 0) return known;
  }
  return yield* labelledBlocks(document, rows);
}
