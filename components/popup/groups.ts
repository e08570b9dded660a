/** The popup's items in the groups of `lib/follow-ups`, each with its review. Pure. */
import { type FollowUpGroups, groupFollowUps } from '../../lib/follow-ups/groups.ts';
import type { PopupItem } from '../../lib/reviews/popup-data.ts';
import type { FollowUp } from '../../lib/reviews/review.ts';

export const GROUPS = ['overdue', 'today', 'closingSoon', 'later'] as const satisfies (keyof FollowUpGroups)[];
export type Group = (typeof GROUPS)[number];

/** The groups that have something, in order; within each the most pressing first. */
export function grouped(
  items: readonly PopupItem[],
  now: number,
  timeZone: string,
): { group: Group; items: PopupItem[] }[] {
  const itemOf = new Map<FollowUp, PopupItem>(items.map((item) => [item.followUp, item]));
  const groups = groupFollowUps([...itemOf.keys()], now, timeZone);
  return GROUPS.map((group) => ({
    group,
    items: groups[group].flatMap((row) => itemOf.get(row) ?? []),
  })).filter((one) => one.items.length > 0);
}
