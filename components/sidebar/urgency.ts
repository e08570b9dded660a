/** How pressing a review is. Pure; times are epoch milliseconds. */
import { effectiveDue, isTooLate } from '../../lib/follow-ups/due.ts';
import type { ReviewState } from '../../lib/messages.ts';
import type { StoredReview } from '../../lib/reviews/review.ts';

const openOf = (state: ReviewState, now: number) =>
  state.followUps.filter((followUp) => followUp.state === 'open' && !isTooLate(followUp, now));

export const isOverdue = (state: ReviewState, now: number): boolean =>
  openOf(state, now).some((row) => effectiveDue(row) <= now);

const isSnoozed = (state: ReviewState, now: number): boolean => {
  const open = openOf(state, now);
  return open.length > 0 && open.every((row) => row.snoozedUntil !== null && row.snoozedUntil > now);
};

/** The seller should do something now: it is to do or overdue, still there, and not put off. */
export function needsMe(state: ReviewState, now: number): boolean {
  if (state.review.presence === 'gone' || isSnoozed(state, now)) return false;
  return state.review.status === 'to-do' || isOverdue(state, now);
}

const ANSWERED_MARKS: readonly string[] = ['replied', 'contacted'];

/** No published answer, no contact, not closed by the seller, and the platform doesn't rule an answer out. */
export function isUnanswered(review: StoredReview): boolean {
  if (review.reply || review.replyable === false || review.presence === 'gone') return false;
  if (review.marks.some((mark) => ANSWERED_MARKS.includes(mark))) return false;
  return review.status === 'new' || review.status === 'to-do';
}

/** The one thing to say about time: past due, put off, the platform's window, or our reminder; null: nothing presses. */
export type TimeView =
  | { kind: 'overdue' | 'due' | 'closes'; at: number }
  | { kind: 'snoozed'; at: number }
  | { kind: 'closed' };

export function timeOf(state: ReviewState, now: number): TimeView | null {
  const open = openOf(state, now);
  const due = open.length > 0 ? Math.min(...open.map(effectiveDue)) : null;
  const closes = isUnanswered(state.review) ? state.review.replyClosesAt : null;
  if (isSnoozed(state, now) && due !== null) return { kind: 'snoozed', at: due };
  if (due !== null && due <= now) return { kind: 'overdue', at: due };
  if (closes !== null && closes <= now) return { kind: 'closed' };
  if (due !== null && (closes === null || due < closes)) return { kind: 'due', at: due };
  return closes === null ? null : { kind: 'closes', at: closes };
}
