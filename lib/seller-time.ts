/** When the seller works, as settings: clock, week, holidays, quiet hours. Data only; `lib/follow-ups/working-time.ts` reckons with it. */
import * as z from 'zod/mini';

/** Whose public holidays count: national ones only, a German Land or a Spanish region may have more. */
export const HOLIDAY_REGIONS = ['CN', 'JP', 'US', 'DE', 'FR', 'IT', 'ES'] as const;
export type HolidayRegion = (typeof HOLIDAY_REGIONS)[number];

/** As `Date.getDay()` counts: 0 is Sunday. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

export const DAY_MINUTES = 1_440;

/** An IANA zone this browser knows. */
export function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const minute = z.int().check(z.minimum(0), z.maximum(DAY_MINUTES));

/** A stretch of the day in minutes after midnight, `to` excluded. */
export interface DayStretch {
  from: number;
  to: number;
}

/** `auto` follows the clock of the computer. */
export const TimeZone = z.union([z.literal('auto'), z.string().check(z.maxLength(64), z.refine(isTimeZone))]);

/** Between two times of one day; null: reminders come at any hour. */
export const WorkingHours = z.nullable(
  z.object({ from: minute, to: minute }).check(z.refine(({ from, to }) => from < to)),
);

/** May go over midnight (`from` later than `to`); null: none. */
export const QuietHours = z.nullable(
  z.object({ from: minute, to: minute }).check(z.refine(({ from, to }) => from % DAY_MINUTES !== to % DAY_MINUTES)),
);

/** At least one, each once. */
export const WorkingDays = z.array(z.literal([...WEEKDAYS])).check(
  z.minLength(1),
  z.refine((days) => new Set(days).size === days.length),
);

export const Holidays = z.enum(['none', ...HOLIDAY_REGIONS]);

/** `platform/channel/window` (`-` for no channel), as `windowId` in lib/platforms/policy.ts makes it. */
const windowName = z.string().check(z.regex(/^[a-z]+\/(?:-|[a-z-]+)\/[a-z-]+$/), z.maxLength(80));
/** How long the seller says a window is open, in days; null: he says that it never closes. */
export const WindowDays = z.nullable(z.int().check(z.minimum(1), z.maximum(3_650)));
export const WindowOverrides = z.record(windowName, WindowDays);
export type WindowOverrides = z.infer<typeof WindowOverrides>;
