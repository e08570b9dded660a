/** How pressing a review is. Pure; times are epoch milliseconds. */
import type { ReviewState } from '../../lib/messages.ts';
import type { FollowUp, StoredReview } from '../../lib/reviews/review.ts';

/**
 * When a follow-up wants attention: a snooze only puts it off. The same as `effectiveDue` of lib/follow-ups (a test holds
 * them together), which content scripts can't import without its calendar.
 */
export const dueOf = (row: FollowUp): number => Math.max(row.dueAt, row.snoozedUntil ?? row.dueAt);

const openOf = (state: ReviewState) => state.followUps.filter((followUp) => followUp.state === 'open');

export const isOverdue = (state: ReviewState, now: number): boolean => openOf(state).some((row) => dueOf(row) <= now);

const isSnoozed = (state: ReviewState, now: number): boolean => {
  const open = openOf(state);
  return open.length > 0 && open.every((row) => row.snoozedUntil !== null && row.snoozedUntil > now);
};

/** The seller should do something now: it is to do or overdue, still there, and not put off. */
export function needsMe(state: ReviewState, now: number): boolean {
  if (state.review.presence === 'gone' || isSnoozed(state, now)) return false;
  return state.review.status === 'to-do' || isOverdue(state, now);
}

/** A complaint by the text, the stars or the platform's own verdict: the same notion the reminders go by. */
export function isNegative({ analysis, rating, sentiment }: StoredReview): boolean {
  if (analysis.sentiment === 'negative' || analysis.sentiment === 'mixed') return true;
  return (rating !== null && rating <= 3) || sentiment === 'negative';
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
  const open = openOf(state);
  const due = open.length > 0 ? Math.min(...open.map(dueOf)) : null;
  const closes = isUnanswered(state.review) ? state.review.replyClosesAt : null;
  if (isSnoozed(state, now) && due !== null) return { kind: 'snoozed', at: due };
  if (due !== null && due <= now) return { kind: 'overdue', at: due };
  if (closes !== null && closes <= now) return { kind: 'closed' };
  if (due !== null && (closes === null || due < closes)) return { kind: 'due', at: due };
  return closes === null ? null : { kind: 'closes', at: closes };
}
