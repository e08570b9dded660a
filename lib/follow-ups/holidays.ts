/** Which days are public holidays, and which weekend days China works. Pure lookup; days are `YYYY-MM-DD` of the region's calendar. */
import type { HolidayRegion } from '../seller-time.ts';
import { CHINA_ANNOUNCED_UNTIL, HOLIDAYS, LAST_YEAR, MAKE_UP_DAYS } from './holiday-table.ts';

const isIn = (years: Readonly<Record<number, string>>, day: string): boolean =>
  years[Number(day.slice(0, 4))]?.split(' ').includes(`${day.slice(5, 7)}${day.slice(8, 10)}`) ?? false;

/** A nationwide public holiday. A year the table doesn't have has none: ask `holidaysKnownUntil`. */
export const isHoliday = (region: HolidayRegion, day: string): boolean => isIn(HOLIDAYS[region], day);

/** A Saturday or Sunday on which China works (调休). */
export const isMakeUpDay = (region: HolidayRegion, day: string): boolean => region === 'CN' && isIn(MAKE_UP_DAYS, day);

/** The last year whose days off are certain; for later ones the UI says that they should be verified. */
export const holidaysKnownUntil = (region: HolidayRegion): number =>
  region === 'CN' ? CHINA_ANNOUNCED_UNTIL : LAST_YEAR;
