import { describe, expect, it } from 'vitest';
import { effectiveDue, isDue } from '../../lib/follow-ups/due.ts';
import { groupFollowUps, nextWake, overdueCount } from '../../lib/follow-ups/groups.ts';
import { wallClockToEpoch } from '../../lib/follow-ups/wall-clock.ts';
import { DAY, HOUR, row, SEEN } from './stored.ts';

const keys = (rows: { reviewKey: string }[]) => rows.map((one) => one.reviewKey);
const named = (reviewKey: string, given: Parameters<typeof row>[0]) => row({ reviewKey, ...given });

describe('groups', () => {
  const rows = [
    named('later', { dueAt: SEEN + 9 * DAY }),
    named('just-overdue', { dueAt: SEEN }),
    named('long-overdue', { dueAt: SEEN - 2 * DAY }),
    named('tonight', { dueAt: SEEN + 11 * HOUR }),
    named('after-midnight', { dueAt: SEEN + 13 * HOUR }),
    named('closing', { kind: 'window-closing', dueAt: SEEN + 2 * DAY }),
    named('put-off', { dueAt: SEEN - DAY, snoozedUntil: SEEN + 5 * DAY }),
    named('done', { dueAt: SEEN - DAY, state: 'done' }),
    named('cancelled', { dueAt: SEEN - DAY, state: 'cancelled' }),
  ];

  it('stand in the right order, least time left first', () => {
    const { overdue, today, closingSoon, later } = groupFollowUps(rows, SEEN, 'Asia/Shanghai');
    expect(keys(overdue)).toEqual(['long-overdue', 'just-overdue']);
    expect(keys(today)).toEqual(['tonight']);
    expect(keys(closingSoon)).toEqual(['closing']);
    expect(keys(later)).toEqual(['after-midnight', 'put-off', 'later']);
  });

  it('call today what is today where the seller is', () => {
    expect(keys(groupFollowUps(rows, SEEN, 'Europe/Berlin').today)).toEqual(['tonight', 'after-midnight']);
  });

  it('count and wake by what is open and not put off', () => {
    expect(overdueCount(rows, SEEN)).toBe(2);
    expect(nextWake(rows, SEEN)).toBe(SEEN + 11 * HOUR);
    expect(nextWake([named('a', { dueAt: SEEN - 1 })], SEEN)).toBeNull();
  });

  it('know when it is too late: a closed window is neither overdue nor listed', () => {
    const closing = named('closing', { kind: 'window-closing', dueAt: SEEN, until: SEEN + 2 * DAY });
    const after = SEEN + 2 * DAY;
    expect(overdueCount([closing], after - 1)).toBe(1);
    expect(isDue(closing, after - 1)).toBe(true);
    expect(overdueCount([closing], after)).toBe(0);
    expect(isDue(closing, after)).toBe(false);
    expect(Object.values(groupFollowUps([closing], after, 'Asia/Shanghai')).flat()).toEqual([]);
    // Someone must take the number off the badge then.
    expect(nextWake([closing], after - 1)).toBe(after);
    expect(nextWake([closing], after)).toBeNull();
  });

  it('let a snooze only put off', () => {
    expect(effectiveDue(row({ dueAt: SEEN, snoozedUntil: SEEN - DAY }))).toBe(SEEN);
    expect(effectiveDue(row({ dueAt: SEEN, snoozedUntil: SEEN + DAY }))).toBe(SEEN + DAY);
  });
});

describe('wall clocks', () => {
  it('are read in their zone, in summer and winter', () => {
    expect(wallClockToEpoch('2026-07-01T09:30', 'Europe/Berlin')).toBe(Date.parse('2026-07-01T09:30:00+02:00'));
    expect(wallClockToEpoch('2026-12-01', 'America/Los_Angeles')).toBe(Date.parse('2026-12-01T00:00:00-08:00'));
    expect(wallClockToEpoch('last week', 'Asia/Tokyo')).toBeNull();
  });
});
