/** Which reviews the list shows and in which order. Pure. */
import { fold } from '../../lib/extract/text.ts';
import type { ReviewState } from '../../lib/messages.ts';
import { isNegative } from '../../lib/reviews/negative.ts';
import { FILTERS, type Filter } from './model.ts';
import { isOverdue, isUnanswered, lastDayOf, needsMe, timeOf } from './urgency.ts';

const TESTS: Record<Filter, (state: ReviewState, now: number) => boolean> = {
  all: () => true,
  'needs-me': needsMe,
  negative: ({ review }) => isNegative(review),
  overdue: isOverdue,
  unanswered: ({ review }) => isUnanswered(review),
};

const folded = new WeakMap<ReviewState, string>();

/** All words of a review, folded once: width, case and spaces don't matter, which is how CJK is searched. */
function wordsOf(state: ReviewState): string {
  const before = folded.get(state);
  if (before !== undefined) return before;
  const { review } = state;
  const texts = [
    review.title,
    review.body,
    review.followUp?.body,
    review.reply?.body,
    review.productTitle,
    review.productId,
  ];
  const tags = (review.tags ?? []).map(({ name }) => name);
  const words = [...texts, ...tags, review.author, review.orderId, review.nativeId]
    .map((text) => fold(text ?? ''))
    .join('\n');
  folded.set(state, words);
  return words;
}

/** Every word of the query is somewhere in the review. An empty query matches. */
export function matchesQuery(state: ReviewState, query: string): boolean {
  const terms = query.split(/\s+/).map(fold).filter(Boolean);
  return terms.every((term) => wordsOf(state).includes(term));
}

/** How many reviews each filter would show, of those the search leaves. */
export function countByFilter(states: readonly ReviewState[], now: number): Record<Filter, number> {
  const counts: Record<Filter, number> = { all: 0, 'needs-me': 0, negative: 0, overdue: 0, unanswered: 0 };
  for (const state of states) for (const filter of FILTERS) if (TESTS[filter](state, now)) counts[filter] += 1;
  return counts;
}

/** Longer than any time there is, ms. */
const FIRST = 1e14;

/** When it presses; what has no time comes after what has one. */
function pressure(state: ReviewState, now: number): number {
  const last = lastDayOf(state, now);
  // Before everything else, and among themselves by what is left.
  if (last !== null) return last - FIRST;
  const time = timeOf(state, now);
  return time && time.kind !== 'closed' ? time.at : Number.POSITIVE_INFINITY;
}

/** What needs the seller first, by time left; then the rest. Page order decides between equals, so nothing jumps. */
export function arrange(states: readonly ReviewState[], now: number): ReviewState[] {
  const mine = states.filter((state) => needsMe(state, now));
  const rest = states.filter((state) => !needsMe(state, now));
  const keyed = mine.map((state) => ({ state, at: pressure(state, now) }));
  keyed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return [...keyed.map(({ state }) => state), ...rest];
}

/** What the list shows. */
export const applyFilter = (states: readonly ReviewState[], filter: Filter, now: number): ReviewState[] =>
  arrange(
    states.filter((state) => TESTS[filter](state, now)),
    now,
  );
