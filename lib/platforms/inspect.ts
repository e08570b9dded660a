/** A second opinion on a page, for the reading report: what each selector matches now, and what the structural reader finds. Counts only. */

import type { Steps } from '../extract/steps.ts';
import { readShownRecords } from '../extract/structural-reader.ts';
import type { Page, PageAdapter } from './platform.ts';
import type { DatedSelector, ExpectedCount } from './selector.ts';

/** Reviews looked into: enough to see what is wrong. */
const REVIEWS = 100;
/** Selectors counted before the page gets its thread back. */
const STEP = 8;

/** One selector against the page as it is. */
export interface SelectorCount {
  /** Its name in `selectors.ts`: `FEEDBACK.row`. */
  name: string;
  seen: string;
  expected: ExpectedCount;
  /** Matches in the document, outside shadow roots. */
  matches: number;
  /** For those expected per review: fewest and most matches inside one of the reviews looked into; `null` where there are none. */
  perReview: [fewest: number, most: number] | null;
  /** Is that what was expected? */
  asExpected: boolean;
}

/** What the site-agnostic reader makes of the page. */
export interface StructuralCount {
  records: number;
  /** In how many of them each field was found. */
  found: Record<'rating' | 'date' | 'author' | 'title' | 'body' | 'reply', number>;
}

export interface Inspection {
  selectors: SelectorCount[];
  structure: StructuralCount;
}

const FEWEST: Record<string, number> = { '1': 1 };
const MOST: Record<string, number> = { '1': 1, '0-1': 1 };

/** Do counts between `fewest` and `most` keep what was expected? */
export function isWithin(expected: ExpectedCount, [fewest, most]: readonly [number, number]): boolean {
  const [count = ''] = expected.split(' ');
  return fewest >= (FEWEST[count] ?? 0) && most <= (MOST[count] ?? Number.POSITIVE_INFINITY);
}

/** `reviews`: elements of the reviews that were read. */
function countOf(name: string, selector: DatedSelector, page: Page, reviews: readonly Element[]): SelectorCount {
  const { css, seen, count: expected } = selector;
  const matches = page.document.querySelectorAll(css).length;
  const counted = { name, seen, expected, matches };
  if (expected.endsWith('per page')) {
    return { ...counted, perReview: null, asExpected: isWithin(expected, [matches, matches]) };
  }
  const inside = reviews.map((review) => review.querySelectorAll(css).length);
  const [first] = inside;
  if (first === undefined) return { ...counted, perReview: null, asExpected: true };
  const perReview: [number, number] = [Math.min(...inside), Math.max(...inside)];
  return { ...counted, perReview, asExpected: isWithin(expected, perReview) };
}

const unasked = (one: SelectorCount): SelectorCount => ({ ...one, perReview: null, asExpected: true });
const hits = ({ perReview }: SelectorCount): number => perReview?.[1] ?? 0;

/** A page kind may come in two layouts, a group of selectors each: where one of them finds the fields, nothing is expected of the other. */
function withoutOtherLayouts(groups: readonly SelectorCount[][]): SelectorCount[] {
  const finds = (group: readonly SelectorCount[]): boolean => group.some((one) => hits(one) > 0);
  return groups.flatMap((group) =>
    finds(group) || !groups.some(finds) ? group : group.map((one) => (one.perReview ? unasked(one) : one)),
  );
}

/** What each selector of the adapter's page kind matches now. Touches nothing. */
export function* countSelectors(
  { kind, selectors }: PageAdapter,
  page: Page,
  reviews: readonly Element[],
): Steps<SelectorCount[]> {
  const groups: SelectorCount[][] = [];
  for (const [group, entries] of Object.entries(selectors)) {
    const counts: SelectorCount[] = [];
    for (const [name, selector] of Object.entries(entries)) {
      if (!selector.on.includes(kind)) continue;
      counts.push(countOf(`${group}.${name}`, selector, page, reviews.slice(0, REVIEWS)));
      if (counts.length % STEP === 0) yield;
    }
    groups.push(counts);
  }
  return withoutOtherLayouts(groups);
}

function* countShown(page: Page): Steps<StructuralCount> {
  const records = yield* readShownRecords(page.document, page.url);
  const found = { rating: 0, date: 0, author: 0, title: 0, body: 0, reply: 0 };
  for (const { rating, date, author, title, body, reply } of records) {
    if (rating !== null) found.rating += 1;
    if (date !== null) found.date += 1;
    if (author) found.author += 1;
    if (title) found.title += 1;
    if (body) found.body += 1;
    if (reply) found.reply += 1;
  }
  return { records: records.length, found };
}

/** Both counts. Never throws for a changed page; touches nothing, keeps nothing. */
export function* inspect(adapter: PageAdapter, page: Page, reviews: readonly Element[]): Steps<Inspection> {
  const selectors = yield* countSelectors(adapter, page, reviews);
  return { selectors, structure: yield* countShown(page) };
}
