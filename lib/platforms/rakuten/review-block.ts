/**
 * Where each review of レビューチェックツール begins and ends. No class wraps one review and every id repeats, so a block is
 * the largest element that still holds exactly one review body (rakuten.md 2.1 [CODE S1]). Without those ids: block-by-label.ts.
 */
import { $$, $optional, matchesIn } from '../../extract/query.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { labelledBlocks, wordsIn } from './block-by-label.ts';
import { holdersOf } from './holders.ts';
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

const FURNITURE = [CHECK_TOOL.title, CHECK_TOOL.form, CHECK_TOOL.csv, CHECK_TOOL.emptyMessage];

/** What tells blocks apart. */
const KINDS = {
  body: CHECK_TOOL.body.css,
  evaluation: CHECK_TOOL.evaluation.css,
  time: CHECK_TOOL.time.css,
  box: CHECK_TOOL.anyBox.css,
  /** No review can contain these; they keep the block of a lone review from growing into the whole page. */
  furniture: FURNITURE.map(({ css }) => css).join(),
};
type Marks = Record<keyof typeof KINDS, Element[]>;
const NAMES = Object.keys(KINDS) as (keyof Marks)[];

/** Marks looked at in one go. */
const TOGETHER = 256;

/**
 * All marks in page order, as far as `most` blocks and the one behind them need: whatever holds one of the first bodies and
 * anything behind the next of them holds that next one too.
 */
function* marksOf(document: Document, most: number): Steps<Marks> {
  const marks: Marks = { body: [], evaluation: [], time: [], box: [], furniture: [] };
  const any = Object.values(KINDS).join();
  const found = most === Number.POSITIVE_INFINITY ? $$(any, document) : matchesIn(any, document.body);
  let looked = 0;
  for (const element of found) {
    if (++looked % TOGETHER === 0) yield;
    for (const name of NAMES) if (element.matches(KINDS[name])) marks[name].push(element);
    if (marks.body.length >= most + 2) break;
  }
  return marks;
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

/** Blocks by their ids; of more than `most`, at least one more. */
function* knownBlocks(document: Document, most: number): Steps<ReviewBlock[]> {
  if (document.querySelector(KINDS.body) === null) return [];
  const { body: bodies, evaluation, time, box, furniture } = yield* marksOf(document, most);
  const others = [evaluation, time];
  const held = yield* mapInSteps([bodies, ...others], (part) => holdersOf(part, false), 1);
  yield;
  const boxesIn = holdersOf(box, false);
  const fenced = holdersOf(furniture, false);
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
