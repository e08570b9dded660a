/** Time as sellers and platforms count it: working days and local mornings. Pure, DST-safe. */
import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns';
import type { HolidayRegion } from '../seller-time.ts';
import { isWorkingDay } from './working-time.ts';

const WEEK = [1, 2, 3, 4, 5];

/**
 * The same time of day `days` working days later, on that zone's clock: Saturdays, Sundays and the region's public holidays don't
 * count, China's make-up days do.
 */
export function addWorkingDays(
  from: number,
  days: number,
  timeZone: string,
  holidays: HolidayRegion | 'none' = 'none',
): number {
  let date = new TZDate(from, timeZone);
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, WEEK, holidays)) left -= 1;
  }
  return date.getTime();
}

/** `hour` o'clock (and `minute`), `days` days after today, in the zone. */
export function localHour(now: number, days: number, hour: number, timeZone: string, minute = 0): number {
  const today = new TZDate(now, timeZone);
  return new TZDate(today.getFullYear(), today.getMonth(), today.getDate() + days, hour, minute, timeZone).getTime();
}

/** The first moment after the zone's today. */
export function endOfToday(now: number, timeZone: string): number {
  return localHour(now, 1, 0, timeZone);
}

/** Days until the next Monday, 1–7. */
export function daysToMonday(now: number, timeZone: string): number {
  const weekday = new TZDate(now, timeZone).getDay();
  return (8 - weekday) % 7 || 7;
}
