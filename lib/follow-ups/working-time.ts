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
const DAY = 86_400_000;

const pad = (part: number): string => String(part).padStart(2, '0');

/** `YYYY-MM-DD` of a date in its own zone. */
const dayName = (date: TZDate): string => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** `day`: `YYYY-MM-DD`. Make-up days are worked whatever the week says. */
function worksOn(
  day: string,
  weekday: number,
  workingDays: readonly number[],
  region: HolidayRegion | 'none',
): boolean {
  if (region !== 'none' && isHoliday(region, day)) return false;
  return workingDays.includes(weekday) || (region !== 'none' && isMakeUpDay(region, day));
}

/** Does somebody with this week and these holidays work on the date's day, as its own zone has it? */
export const isWorkingDay = (date: TZDate, workingDays: readonly number[], region: HolidayRegion | 'none'): boolean =>
  worksOn(dayName(date), date.getDay(), workingDays, region);

/** `minutes` after midnight of a calendar day, on the zone's clock: a day of 23 or 25 hours has it once too. */
const onDay = (date: Date, minutes: number, timeZone: string): number =>
  new TZDate(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    Math.floor(minutes / 60),
    minutes % 60,
    timeZone,
  ).getTime();

type Work = [from: number, to: number] | null;

/** By seller, as long as he sets nothing else: thousands of due times fall into a few weeks. */
const reckoned = new WeakMap<SellerTime, Map<number, Work>>();

/** The first and last moment of work on a calendar day, counted in days since 1970; null where nobody works. */
function workOf(day: number, hours: DayStretch, seller: SellerTime): Work {
  const days = reckoned.get(seller) ?? new Map<number, Work>();
  reckoned.set(seller, days);
  const known = days.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY);
  const works = worksOn(date.toISOString().slice(0, 10), date.getUTCDay(), seller.workingDays, seller.holidays);
  const work: Work = works ? [onDay(date, hours.from, seller.timeZone), onDay(date, hours.to, seller.timeZone)] : null;
  days.set(day, work);
  return work;
}

/** The first moment at or after `at` (epoch ms) at which the seller works; `at` itself where no hours are set. */
export function nextWorkingMoment(at: number, seller: SellerTime): number {
  const { workingHours } = seller;
  if (workingHours === null) return at;
  // No zone is a whole day away from UTC, so the day before is early enough.
  const first = Math.floor(at / DAY) - 1;
  for (let day = first; day < first + MOST_DAYS; day++) {
    const work = workOf(day, workingHours, seller);
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
  const last = Math.floor(at / DAY) + 1;
  for (let day = last; day > last - MOST_DAYS; day--) {
    const work = workOf(day, workingHours, seller);
    if (work && work[0] <= at) return at < work[1] ? at : Math.max(work[0], work[1] - lead);
  }
  return at;
}

/** When the quiet hours end that `now` lies in, epoch ms; null outside of them. */
export function quietUntil(now: number, { quietHours, timeZone }: SellerTime): number | null {
  if (quietHours === null) return null;
  const overMidnight = quietHours.from > quietHours.to;
  const today = Math.floor(now / DAY);
  // A night may have begun the day before; and where the clock is ahead of UTC, tomorrow has.
  for (const day of [today - 2, today - 1, today, today + 1]) {
    const from = onDay(new Date(day * DAY), quietHours.from, timeZone);
    const to = onDay(new Date((day + (overMidnight ? 1 : 0)) * DAY), quietHours.to, timeZone);
    if (from <= now && now < to) return to;
  }
  return null;
}
