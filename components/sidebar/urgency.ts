/** How pressing a review is. Pure; times are epoch milliseconds. */
import { effectiveDue, isLastDay, isTooLate, PRESSING_WITHIN } from '../../lib/follow-ups/due.ts';
import { isInserted } from '../../lib/follow-ups/inserted.ts';
import type { WindowLeft } from '../../lib/follow-ups/windows.ts';
import type { ReviewState } from '../../lib/messages.ts';
import type { FollowUp, StoredReview } from '../../lib/reviews/review.ts';

const openOf = (state: ReviewState, now: number) =>
  state.followUps.filter((followUp) => followUp.state === 'open' && !isTooLate(followUp, now));

export const isOverdue = (state: ReviewState, now: number): boolean =>
  openOf(state, now).some((row) => effectiveDue(row) <= now);

const isPutOff = ({ snoozedUntil }: FollowUp, now: number): boolean => snoozedUntil !== null && snoozedUntil > now;

const isSnoozed = (state: ReviewState, now: number): boolean => {
  const open = openOf(state, now);
  return open.length > 0 && open.every((row) => isPutOff(row, now));
};

/** The seller should do something now: it is to do or overdue, still there, and not put off. */
export function needsMe(state: ReviewState, now: number): boolean {
  if (state.review.presence === 'gone' || isSnoozed(state, now)) return false;
  // What was inserted is looked for when its reminder says so.
  const waits = state.review.status === 'to-do' && !isInserted(state.review, state.followUps);
  return waits || isOverdue(state, now);
}

const ANSWERED_MARKS: readonly string[] = ['replied', 'contacted'];

/** No published answer, no contact, not closed by the seller, and the platform doesn't rule an answer out. */
export function isUnanswered(review: StoredReview): boolean {
  if (review.reply || review.replyable === false || review.presence === 'gone') return false;
  if (review.marks.some((mark) => ANSWERED_MARKS.includes(mark))) return false;
  return review.status === 'new' || review.status === 'to-do';
}

/** Is what this window limits still to be done? */
function isOfUse({ channel }: WindowLeft, review: StoredReview): boolean {
  if (review.presence === 'gone' || review.status === 'closed') return false;
  if (channel === 'report') return review.status !== 'reported' && !review.marks.includes('reported');
  if (channel === null) return true;
  const waits = review.status === 'new' || review.status === 'to-do';
  return channel === 'buyer-message' ? waits && !review.marks.includes('contacted') : isUnanswered(review);
}

/** The window that closes first of those in which something is still to be done; null: none that is known. */
export function windowOf({ review, windows = [] }: ReviewState, now: number): WindowLeft | null {
  return windows.find((window) => window.closesAt > now && isOfUse(window, review)) ?? null;
}

/** The one thing to say about time: past due, put off, the platform's window, or our reminder; null: nothing presses. */
export type TimeView =
  | { kind: 'overdue' | 'due' | 'closes'; at: number }
  | { kind: 'snoozed'; at: number; untilBuyer: boolean }
  | { kind: 'closed' };

/** Rows that only say that a window closes. */
const ENDS: readonly string[] = ['window-closing', 'report-closing'];

export function timeOf(state: ReviewState, now: number): TimeView | null {
  const window = windowOf(state, now);
  // Of a window that is counted down, "due in" says the same once more, with another number.
  const isCountedDown = (row: FollowUp) =>
    window !== null &&
    ENDS.includes(row.kind) &&
    (row.until ?? window.closesAt) === window.closesAt &&
    effectiveDue(row) > now;
  const open = openOf(state, now).filter((row) => isPutOff(row, now) || !isCountedDown(row));
  const due = open.length > 0 ? Math.min(...open.map(effectiveDue)) : null;
  const closes = window?.closesAt ?? (isUnanswered(state.review) ? state.review.replyClosesAt : null);
  const untilBuyer = open.some((row) => row.untilBuyer !== undefined);
  if (isSnoozed(state, now) && due !== null) return { kind: 'snoozed', at: due, untilBuyer };
  if (due !== null && due <= now) return { kind: 'overdue', at: due };
  if (closes !== null && closes <= now) return { kind: 'closed' };
  if (due !== null && (closes === null || due < closes)) return { kind: 'due', at: due };
  return closes === null ? null : { kind: 'closes', at: closes };
}

/** When it closes, where that is within a day and it isn't put off: it goes before all that is merely overdue. null: it doesn't. */
export function lastDayOf(state: ReviewState, now: number): number | null {
  if (isSnoozed(state, now)) return null;
  const ends = openOf(state, now).flatMap((row) => (isLastDay(row, now) && row.until !== undefined ? [row.until] : []));
  const window = windowOf(state, now);
  if (window && window.certainty !== 'verify' && window.channel !== null) ends.push(window.closesAt);
  const first = Math.min(...ends);
  return first - now <= PRESSING_WITHIN ? first : null;
}
