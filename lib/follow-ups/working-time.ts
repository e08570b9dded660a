/** When the seller works, reckoned from the settings: due times move into it, notifications keep out of quiet hours. Pure, DST-safe. */
import { TZDate } from '@date-fns/tz';
import type { DayStretch, HolidayRegion } from '../seller-time.ts';
import { isHoliday, isMakeUpDay } from './holidays.ts';

/** What of the settings says when the seller works. */
export interface SellerTime {
  /** IANA. */
  timeZone: string;
  workingHours: DayStretch | null;
  /** As `Date.getDay()` counts them. */
  workingDays: readonly number[];
  holidays: HolidayRegion | 'none';
  quietHours: DayStretch | null;
}

/** Working at any hour of any day. */
export const ALWAYS: Omit<SellerTime, 'timeZone'> = {
  workingHours: null,
  workingDays: [1, 2, 3, 4, 5],
  holidays: 'none',
  quietHours: null,
};

/** Longer than any row of days off there is; a week of holidays and its weekends fits twice. */
const MOST_DAYS = 40;

const pad = (part: number): string => String(part).padStart(2, '0');

/** `YYYY-MM-DD` of a date in its own zone. */
export const dayName = (date: TZDate): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** Does somebody with this week and these holidays work on the date's day? Make-up days are worked whatever the week says. */
export function isWorkingDay(date: TZDate, workingDays: readonly number[], region: HolidayRegion | 'none'): boolean {
  const day = dayName(date);
  if (region !== 'none' && isHoliday(region, day)) return false;
  return workingDays.includes(date.getDay()) || (region !== 'none' && isMakeUpDay(region, day));
}

/** `minutes` after midnight of the day `days` after `date`, on its zone's clock: a day of 23 or 25 hours has it once too. */
const onDay = (date: TZDate, days: number, minutes: number, timeZone: string): TZDate =>
  new TZDate(
    date.getFullYear(),
    date.getMonth(),
    date.getDate() + days,
    Math.floor(minutes / 60),
    minutes % 60,
    timeZone,
  );

/** The first and last moment of work on the day `days` after `date`; null where nobody works. */
function workOf(date: TZDate, days: number, hours: DayStretch, seller: SellerTime): [from: number, to: number] | null {
  const noon = onDay(date, days, 720, seller.timeZone);
  if (!isWorkingDay(noon, seller.workingDays, seller.holidays)) return null;
  return [
    onDay(date, days, hours.from, seller.timeZone).getTime(),
    onDay(date, days, hours.to, seller.timeZone).getTime(),
  ];
}

/** The first moment at or after `at` (epoch ms) at which the seller works; `at` itself where no hours are set. */
export function nextWorkingMoment(at: number, seller: SellerTime): number {
  const { workingHours } = seller;
  if (workingHours === null) return at;
  const date = new TZDate(at, seller.timeZone);
  for (let days = 0; days < MOST_DAYS; days++) {
    const work = workOf(date, days, workingHours, seller);
    if (work && at < work[1]) return Math.max(at, work[0]);
  }
  return at;
}

/**
 * The last moment at or before `at` at which the seller still has time for something, at least `lead` ms of it where the day is long
 * enough: for what must not come late. `at` itself where no hours are set.
 */
export function lastWorkingMoment(at: number, seller: SellerTime, lead: number): number {
  const { workingHours } = seller;
  if (workingHours === null) return at;
  const date = new TZDate(at, seller.timeZone);
  for (let days = 0; days > -MOST_DAYS; days--) {
    const work = workOf(date, days, workingHours, seller);
    if (work && work[0] <= at) return at < work[1] ? at : Math.max(work[0], work[1] - lead);
  }
  return at;
}

/** When the quiet hours end that `now` lies in, epoch ms; null outside of them. */
export function quietUntil(now: number, { quietHours, timeZone }: SellerTime): number | null {
  if (quietHours === null) return null;
  const date = new TZDate(now, timeZone);
  const overMidnight = quietHours.from > quietHours.to;
  for (const days of overMidnight ? [-1, 0] : [0]) {
    const from = onDay(date, days, quietHours.from, timeZone).getTime();
    const to = onDay(date, days + (overMidnight ? 1 : 0), quietHours.to, timeZone).getTime();
    if (from <= now && now < to) return to;
  }
  return null;
}
