/** Follow-ups as the seller looks at them: when each really falls due, and in which group it stands. Pure. */
import type { FollowUp, Snooze } from '../reviews/review.ts';
import { daysToMonday, endOfToday, localHour } from './calendar.ts';
import { effectiveDue, isDue, isTooLate } from './due.ts';

const HOUR = 3_600_000;
/** A closing window is told apart from what is merely later when it comes up within this time. */
const CLOSING_WITHIN = 72 * HOUR;
const MORNING = 9;

export interface FollowUpGroups {
  overdue: FollowUp[];
  today: FollowUp[];
  closingSoon: FollowUp[];
  later: FollowUp[];
}

function groupOf(row: FollowUp, now: number, endOfDay: number): keyof FollowUpGroups {
  const due = effectiveDue(row);
  if (due <= now) return 'overdue';
  if (due < endOfDay) return 'today';
  return row.kind === 'window-closing' && due - now <= CLOSING_WITHIN ? 'closingSoon' : 'later';
}

/** Open rows that are not too late by group, in each the one with least time left first. "Today" is the day of `timeZone`. */
export function groupFollowUps(followUps: readonly FollowUp[], now: number, timeZone: string): FollowUpGroups {
  const groups: FollowUpGroups = { overdue: [], today: [], closingSoon: [], later: [] };
  const endOfDay = endOfToday(now, timeZone);
  const open = followUps
    .filter((row) => row.state === 'open' && !isTooLate(row, now))
    .sort((a, b) => effectiveDue(a) - effectiveDue(b));
  for (const row of open) groups[groupOf(row, now, endOfDay)].push(row);
  return groups;
}

/** How many open rows are due: what the badge shows. */
export function overdueCount(followUps: readonly FollowUp[], now: number): number {
  return followUps.filter((row) => row.state === 'open' && isDue(row, now)).length;
}

/** When the next open row falls due or becomes too late, epoch ms; null when none will. */
export function nextWake(followUps: readonly FollowUp[], now: number): number | null {
  let next: number | null = null;
  for (const row of followUps) {
    if (row.state !== 'open') continue;
    const times = [effectiveDue(row), ...(row.until === undefined ? [] : [row.until])];
    for (const time of times) if (time > now && (next === null || time < next)) next = time;
  }
  return next;
}

/** Nine in the morning of the chosen day, on the clock of `timeZone`; `next-week` is the coming Monday. */
export function snoozeUntil(choice: Snooze, now: number, timeZone: string): number {
  const days = { 'tomorrow-morning': 1, 'in-2-days': 2, 'next-week': daysToMonday(now, timeZone) }[choice];
  return localHour(now, days, MORNING, timeZone);
}
