/** When a follow-up wants attention. Apart from groups.ts, so that content scripts need no calendar for it. */
import type { FollowUp } from '../reviews/review.ts';

/** What closes within this time is counted on the badge, due or not. */
export const PRESSING_WITHIN = 24 * 3_600_000;

/** Epoch ms at which this row wants attention: a snooze only ever puts it off. */
export function effectiveDue(row: FollowUp): number {
  return Math.max(row.dueAt, row.snoozedUntil ?? Number.NEGATIVE_INFINITY);
}

/** The time in which it could be done is over: nothing to remind of, even before the page is read again. */
export const isTooLate = (row: FollowUp, now: number): boolean => row.until !== undefined && row.until <= now;

/** It wants attention now. */
export const isDue = (row: FollowUp, now: number): boolean => effectiveDue(row) <= now && !isTooLate(row, now);

/** Its window closes within a day, and the seller has not put it off beyond this moment. */
export const isLastDay = (row: FollowUp, now: number): boolean =>
  row.until !== undefined &&
  row.until > now &&
  row.until - now <= PRESSING_WITHIN &&
  (row.snoozedUntil === null || row.snoozedUntil <= now);

/** Overdue, or on its last day: what the badge counts. */
export const isPressing = (row: FollowUp, now: number): boolean => isDue(row, now) || isLastDay(row, now);

/** What runs out within a day comes first, then what is due longest. */
export function byPressure(now: number): (a: FollowUp, b: FollowUp) => number {
  const place = (row: FollowUp): [last: number, at: number] =>
    isLastDay(row, now) && row.until !== undefined ? [0, row.until] : [1, effectiveDue(row)];
  return (a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || one[1] - other[1];
  };
}
