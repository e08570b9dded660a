import { describe, expect, it } from 'vitest';
import { ANNOUNCED_UNTIL, FIRST_YEAR, holidayTable, LAST_YEAR } from '../../.ci/holidays.ts';
import * as table from '../../lib/follow-ups/holiday-table.ts';
import { holidaysKnownUntil, isHoliday, isMakeUpDay } from '../../lib/follow-ups/holidays.ts';
import { HOLIDAY_REGIONS } from '../../lib/seller-time.ts';

describe('holidays', () => {
  it('are what the libraries say, which the table was written from', () => {
    const { holidays, makeUp } = holidayTable();
    for (const region of HOLIDAY_REGIONS)
      expect(table.HOLIDAYS[region], region).toEqual(Object.fromEntries(holidays[region]));
    expect(table.MAKE_UP_DAYS).toEqual(Object.fromEntries(makeUp));
    expect([table.CHINA_ANNOUNCED_UNTIL, table.LAST_YEAR]).toEqual([ANNOUNCED_UNTIL, LAST_YEAR]);
    expect(Object.keys(table.HOLIDAYS.JP)).toHaveLength(LAST_YEAR - FIRST_YEAR + 1);
  });

  it.each([
    ['CN', '2026-02-17'],
    ['CN', '2026-10-07'],
    ['JP', '2026-09-22'],
    ['JP', '2026-05-06'],
    ['US', '2026-11-26'],
    ['US', '2026-07-03'],
    ['DE', '2026-04-03'],
    ['FR', '2026-07-14'],
    ['IT', '2026-06-02'],
    ['ES', '2026-12-08'],
  ] as const)('%s has a day off on %s', (region, day) => {
    expect(isHoliday(region, day)).toBe(true);
  });

  it.each([
    ['CN', '2026-10-08'],
    ['JP', '2026-12-25'],
    ['US', '2026-10-03'],
    ['DE', '2026-12-24'],
    ['ES', '2026-07-14'],
    ['CN', '2027-06-01'],
  ] as const)('%s works on %s', (region, day) => {
    expect(isHoliday(region, day)).toBe(false);
  });

  it('know the weekend days on which China works, as announced and only there', () => {
    expect(
      ['2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'].every((day) => isMakeUpDay('CN', day)),
    ).toBe(true);
    expect(isMakeUpDay('CN', '2026-10-11')).toBe(false);
    expect(isMakeUpDay('JP', '2026-10-10')).toBe(false);
  });

  it('say until when they are certain', () => {
    expect(holidaysKnownUntil('CN')).toBe(2026);
    expect(holidaysKnownUntil('FR')).toBe(LAST_YEAR);
  });
});
