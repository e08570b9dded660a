/**
 * How much of a list has been read, and whether all of it was. Pure. A review may only be called gone after the list it
 * belongs to was read completely without it; `complete` is that proof, and it is given only when nothing else explains the facts:
 *
 * - The list is named with certainty (`scope.certain`), and no look at it left a row unread.
 * - Either one look shows the list from its beginning to its end, or all pages 1…n were seen within `ONE_READING`, all
 *   of them with the same total, and the reviews on them are as many as that total. An infinite or virtualised list has no
 *   pages: its looks add up until they are as many as the total.
 * - Pages were seen from the first to the last. New reviews push the others down: read that way, one that is pushed over the
 *   edge of a page is met again on the next; read backwards it would be missed, and one that left would hide the gap.
 *
 * What it can't rule out: in a list that is not sorted by time, one review leaving and one arriving between two looks, on the
 * two sides of the place that was just read. Whoever calls a review gone should want it missing from two complete readings.
 */
import type { CoverageRow } from '../db.ts';

/** Looks at a list which lie this far apart (ms) are no longer one reading of it. */
export const ONE_READING = 30 * 60_000;

/**
 * Why a list does not count as read completely. `nothing`: no look at it · `uncertain`: what narrows it is not known ·
 * `unread`: a look left rows unread · `no-total`: the page does not say how many there are · `pages`: pages were not seen ·
 * `too-long`: they were not seen within one reading · `order`: not from the first to the last · `count`: more or fewer reviews
 * than the page says.
 */
export type Gap = 'nothing' | 'uncertain' | 'unread' | 'no-total' | 'pages' | 'too-long' | 'order' | 'count';

/** Page numbers, both inclusive. */
export type PageRange = [first: number, last: number];

/** What is known of one list. Times are epoch milliseconds, `null` where there was no look. */
export interface Coverage {
  /** Different reviews read. */
  read: number;
  /** Reviews the list has, as its page says. */
  total: number | null;
  pages: number | null;
  /** Pages seen and, where their number is known, not seen; ascending, neighbours together. */
  seenPages: PageRange[];
  missing: PageRange[];
  firstAt: number | null;
  lastAt: number | null;
  /** All of it was read, as of `lastAt`. */
  complete: boolean;
  /** Empty when it is complete. */
  gaps: Gap[];
}

interface Options {
  /** Count as read only what was seen since (epoch ms). The proof does not depend on it. */
  since?: number;
  /** Instead of `ONE_READING`. */
  span?: number;
}

/** A row of a numbered page. */
interface PageRow extends CoverageRow {
  page: number;
}

const pageOf = (row: CoverageRow): PageRow[] => (row.scope.page === null ? [] : [{ ...row, page: row.scope.page }]);

const pagesIn = ({ pages, total, pageSize }: CoverageRow['scope']): number | null =>
  pages ?? (total !== null && pageSize ? Math.max(1, Math.ceil(total / pageSize)) : null);

const distinct = (rows: readonly CoverageRow[]): number => new Set(rows.flatMap((row) => row.reviewKeys)).size;

/** The page itself proves that there is nothing, or it shows the list from its beginning to its end. */
const isWhole = ({ status, scope }: CoverageRow): boolean =>
  status === 'empty' || (scope.starts === true && scope.ends === true);

/** The total a look speaks of; what is shown whole has as many as it shows. */
const totalOf = (row: CoverageRow): number | null =>
  row.scope.total ?? (isWhole(row) ? row.reviewKeys.length + row.unread : null);

/** Is there a moment for each page, one after the other, at which it was seen as its row says? */
function inOrder(pages: readonly PageRow[], from: number): boolean {
  let moment = from;
  for (const { since, at } of pages) {
    moment = Math.max(moment, since);
    if (moment > at) return false;
  }
  return true;
}

function rangesOf(numbers: Iterable<number>): PageRange[] {
  const ranges: PageRange[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

/** What lies between and behind these ranges, up to the last page. A page may claim any number of pages: they are never counted out. */
function missingIn(seen: readonly PageRange[], last: number): PageRange[] {
  const missing: PageRange[] = [];
  let next = 1;
  for (const [from, to] of seen) {
    if (from > next) missing.push([next, Math.min(from - 1, last)]);
    next = Math.max(next, to + 1);
  }
  if (next <= last) missing.push([next, last]);
  return missing.filter(([from, to]) => from <= to);
}

/** What keeps the numbered pages from being one complete reading, but for the number of their reviews. */
function* pageGaps(pages: readonly PageRow[], last: number, from: number): Generator<Gap> {
  const seen = rangesOf(pages.map(({ page }) => page));
  if (missingIn(seen, last).length > 0) yield 'pages';
  if (pages.some(({ begun }) => begun < from)) yield 'too-long';
  else if (!inOrder(pages, from)) yield 'order';
}

/** Not stale, the newest last. */
const freshOf = (all: readonly CoverageRow[]): CoverageRow[] =>
  all.filter((row) => !row.stale).sort((a, b) => a.at - b.at);

/** Those of the newest's kind: with page numbers or without. */
const likeNewest = (fresh: readonly CoverageRow[], newest: CoverageRow): CoverageRow[] =>
  fresh.filter((row) => (row.scope.page !== null) === (newest.scope.page !== null));

/**
 * The rows on which it rests whether a list was read completely, the newest last: one that shows it from its beginning to its
 * end, or all its pages or stretches. None without a look.
 */
export function proofOf(all: readonly CoverageRow[]): CoverageRow[] {
  const fresh = freshOf(all);
  const newest = fresh.at(-1);
  if (!newest) return [];
  return isWhole(newest) ? [newest] : likeNewest(fresh, newest);
}

/** What keeps these rows, the newest last, from being a complete reading. */
function* gapsIn(proof: readonly CoverageRow[], newest: CoverageRow, span: number): Generator<Gap> {
  if (proof.some(({ scope }) => !scope.certain)) yield 'uncertain';
  if (proof.some(({ unread }) => unread > 0)) yield 'unread';
  const total = totalOf(newest);
  if (total === null || proof.some((row) => totalOf(row) !== total)) yield 'no-total';
  else if (distinct(proof) !== total) yield 'count';
  if (isWhole(newest)) {
    if (newest.at - newest.begun > span) yield 'too-long';
    return;
  }
  const pages = proof.flatMap(pageOf).sort((a, b) => a.page - b.page);
  const last = pagesIn(newest.scope) ?? pages.at(-1)?.page ?? 0;
  if (pages.length > 0) yield* pageGaps(pages, last, newest.at - span);
  else if (newest.at - newest.begun > span) yield 'too-long';
}

/**
 * The coverage of one list from its rows (`coverageRowsOf` in coverage-rows.ts), in any order. Stale rows count for nothing.
 * A list with numbered pages and a row without one, or the other way round, is judged by what its newest look is.
 */
export function coverageOf(all: readonly CoverageRow[], { since = 0, span = ONE_READING }: Options = {}): Coverage {
  const fresh = freshOf(all);
  const newest = fresh.at(-1);
  if (!newest) {
    const none = { read: 0, total: null, pages: null, seenPages: [], missing: [], firstAt: null, lastAt: null };
    return { ...none, complete: false, gaps: ['nothing'] };
  }
  const numbered = newest.scope.page !== null;
  const rows = likeNewest(fresh, newest);
  const gaps = [...gapsIn(proofOf(fresh), newest, span)];
  const counted = fresh.filter(({ at }) => at >= since);
  const pages = pagesIn(newest.scope);
  const seenPages = rangesOf(counted.flatMap(pageOf).map(({ page }) => page));
  return {
    read: distinct(counted),
    total: totalOf(newest),
    pages,
    seenPages,
    missing: numbered && pages !== null ? missingIn(seenPages, pages) : [],
    firstAt: rows.reduce((first, { begun }) => Math.min(first, begun), newest.begun),
    lastAt: newest.at,
    complete: gaps.length === 0,
    gaps,
  };
}
