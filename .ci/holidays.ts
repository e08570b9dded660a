/**
 * Writes lib/follow-ups/holiday-table.ts from two well-kept libraries: date-holidays reckons public holidays (1 MB minified, too much
 * for a worker that starts hundreds of times a day), chinese-days holds what the State Council has announced, make-up working days
 * included. Run it each December, when China's next year is known: `node .ci/holidays.ts`. A test says when the table is another.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import Holidays from 'date-holidays';
import { HOLIDAY_REGIONS, type HolidayRegion } from '../lib/seller-time.ts';

export const FIRST_YEAR = 2025;
export const LAST_YEAR = 2030;

/** `MMDD`s of a year, in order. */
type Year = [year: number, days: string];

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

const inYear = (dates: string[], year: number): string =>
  [...new Set(dates.filter((date) => date.startsWith(`${year}-`)).map((date) => date.slice(5, 10).replace('-', '')))]
    .sort()
    .join(' ');

/** Nationwide, and the whole day: in China Women's Day begins at noon, and Children's Day is children's. */
function reckoned(region: HolidayRegion, year: number): string[] {
  const days = new Holidays(region).getHolidays(year).filter(({ type }) => type === 'public');
  const dates = days.filter(({ date }) => date.slice(11, 16) === '00:00').map(({ date }) => date);
  return region === 'CN' ? dates.filter((date) => !date.includes('-06-01')) : dates;
}

const announced = Object.keys(chineseDays.holidays);
export const ANNOUNCED_UNTIL = Number(announced.sort().at(-1)?.slice(0, 4));

/** What the table holds: holidays by region, and China's make-up working days. */
export function holidayTable(): { holidays: Record<HolidayRegion, Year[]>; makeUp: Year[] } {
  const daysOf = (region: HolidayRegion, year: number): string[] =>
    region === 'CN' && year <= ANNOUNCED_UNTIL ? announced : reckoned(region, year);
  const holidays = Object.fromEntries(
    HOLIDAY_REGIONS.map((region) => [region, YEARS.map((year): Year => [year, inYear(daysOf(region, year), year)])]),
  ) as Record<HolidayRegion, Year[]>;
  const makeUp = YEARS.filter((year) => year <= ANNOUNCED_UNTIL).map(
    (year): Year => [year, inYear(Object.keys(chineseDays.workdays), year)],
  );
  return { holidays, makeUp };
}

const lines = (years: Year[], indent: string): string =>
  years.map(([year, days]) => `${indent}${year}: '${days}',`).join('\n');

function source(): string {
  const { holidays, makeUp } = holidayTable();
  const regions = HOLIDAY_REGIONS.map((region) => `  ${region}: {\n${lines(holidays[region], '    ')}\n  },`).join(
    '\n',
  );
  return `/**
 * Nationwide public holidays as \`MMDD\`, by region and year. Written by .ci/holidays.ts; not edited by hand.
 * Sources: date-holidays 3.37.0 (ISC; its dates CC-BY 3.0, after Wikipedia); China until ${ANNOUNCED_UNTIL}: chinese-days 1.5.7 (MIT),
 * after the yearly announcements of the State Council (国务院办公厅关于部分节假日安排的通知).
 */
import type { HolidayRegion } from '../seller-time.ts';

export const HOLIDAYS: Record<HolidayRegion, Readonly<Record<number, string>>> = {
${regions}
};

/** China's make-up working days (调休), as announced. */
export const MAKE_UP_DAYS: Readonly<Record<number, string>> = {
${lines(makeUp, '  ')}
};

/** The last year the State Council has announced; later ones have the legal days only, and no make-up days. */
export const CHINA_ANNOUNCED_UNTIL = ${ANNOUNCED_UNTIL};
export const LAST_YEAR = ${LAST_YEAR};
`;
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../lib/follow-ups/holiday-table.ts'), source());
