/** When a follow-up wants attention. Apart from groups.ts, so that content scripts need no calendar for it. */
import type { FollowUp } from '../reviews/review.ts';

/** Epoch ms at which this row wants attention: a snooze only ever puts it off. */
export function effectiveDue(row: FollowUp): number {
  return Math.max(row.dueAt, row.snoozedUntil ?? Number.NEGATIVE_INFINITY);
}

/** The time in which it could be done is over: nothing to remind of, even before the page is read again. */
export const isTooLate = (row: FollowUp, now: number): boolean => row.until !== undefined && row.until <= now;

/** It wants attention now. */
export const isDue = (row: FollowUp, now: number): boolean => effectiveDue(row) <= now && !isTooLate(row, now);
