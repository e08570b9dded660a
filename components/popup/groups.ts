/** When the popup's items want attention. Pure; times are epoch ms, "today" is the seller's own day. */
import type { PopupItem } from '../../lib/reviews/popup-data.ts';
import { dueOf } from '../sidebar/urgency.ts';

export const GROUPS = ['overdue', 'today', 'closing', 'later'] as const;
export type Group = (typeof GROUPS)[number];

/** A window that closes within this time is worth a look even when nothing is due today. */
export const CLOSING_WITHIN = 72 * 3_600_000;

const sameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();

/** Each item is in exactly one group: the first that fits. What the seller put off is not "closing soon" again. */
export function groupOf({ review, followUp }: PopupItem, now: number): Group {
  const due = dueOf(followUp);
  if (due <= now) return 'overdue';
  if (sameDay(due, now)) return 'today';
  const closes = followUp.kind === 'window-closing' ? (review.replyClosesAt ?? due) : review.replyClosesAt;
  const putOff = followUp.snoozedUntil !== null;
  return !putOff && closes !== null && closes - now <= CLOSING_WITHIN ? 'closing' : 'later';
}

/** The groups that have something, in order; within each the most pressing first. */
export function grouped(items: readonly PopupItem[], now: number): { group: Group; items: PopupItem[] }[] {
  const sorted = [...items].sort((a, b) => dueOf(a.followUp) - dueOf(b.followUp));
  return GROUPS.map((group) => ({ group, items: sorted.filter((item) => groupOf(item, now) === group) })).filter(
    (one) => one.items.length > 0,
  );
}
