/** Follow-ups as the seller looks at them: when each really falls due, and in which group it stands. Pure. */
import type { FollowUp } from '../reviews/review.ts';
import { endOfToday } from './calendar.ts';
import { byPressure, effectiveDue, isLastDay, isPressing, isTooLate, PRESSING_WITHIN } from './due.ts';

const HOUR = 3_600_000;
/** A closing window is told apart from what is merely later when it comes up within this time. */
const CLOSING_WITHIN = 72 * HOUR;

export interface FollowUpGroups {
  overdue: FollowUp[];
  today: FollowUp[];
  closingSoon: FollowUp[];
  later: FollowUp[];
}

/** In the order in which they are shown. */
export const GROUPS = ['overdue', 'today', 'closingSoon', 'later'] as const satisfies (keyof FollowUpGroups)[];
export type Group = (typeof GROUPS)[number];

const ENDS: readonly string[] = ['window-closing', 'report-closing'];

function groupOf(row: FollowUp, now: number, endOfDay: number): keyof FollowUpGroups {
  const due = effectiveDue(row);
  if (due <= now) return 'overdue';
  if (due < endOfDay) return 'today';
  if (isLastDay(row, now)) return 'closingSoon';
  return ENDS.includes(row.kind) && due - now <= CLOSING_WITHIN ? 'closingSoon' : 'later';
}

/**
 * Open rows that are not too late by group, in each first what runs out within a day, then the one with least time left. "Today" is the
 * day of `timeZone`.
 */
export function groupFollowUps(followUps: readonly FollowUp[], now: number, timeZone: string): FollowUpGroups {
  const groups: FollowUpGroups = { overdue: [], today: [], closingSoon: [], later: [] };
  const endOfDay = endOfToday(now, timeZone);
  const open = followUps.filter((row) => row.state === 'open' && !isTooLate(row, now)).sort(byPressure(now));
  for (const row of open) groups[groupOf(row, now, endOfDay)].push(row);
  return groups;
}

/** How many open rows are due or on their last day: what the badge shows. */
export function overdueCount(followUps: readonly FollowUp[], now: number): number {
  return followUps.filter((row) => row.state === 'open' && isPressing(row, now)).length;
}

/** When the number on the badge changes next, epoch ms: a row falls due, comes to its last day, or becomes too late; null: never. */
export function nextWake(followUps: readonly FollowUp[], now: number): number | null {
  let next: number | null = null;
  for (const row of followUps) {
    if (row.state !== 'open') continue;
    const ends = row.until === undefined ? [] : [row.until - PRESSING_WITHIN, row.until];
    for (const time of [effectiveDue(row), ...ends]) if (time > now && (next === null || time < next)) next = time;
  }
  return next;
}
