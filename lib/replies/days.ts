/** Days of the calendar, as each language writes them in a letter. Pure: there is no clock and no zone in them. */
import type { PackLanguage } from './draft.ts';

const DAY = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** `YYYY-MM-DD` so many days later, or earlier; null when `day` is no day of the calendar. */
export function dayAfter(day: string, days: number): string | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? timeOf(day) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** The month's name is taken from the browser; everything else around it is set here, so that it is the same everywhere. */
function monthIn(language: PackLanguage, day: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(timeOf(day));
}

/** Day and month without the year. Italian brings its article, which depends on the number. `day`: `YYYY-MM-DD`. */
export function dayIn(language: PackLanguage, day: string): string {
  const number = Number(day.slice(8));
  if (/^(ja|zh)/.test(language)) return `${Number(day.slice(5, 7))}月${number}日`;
  const month = monthIn(language, day);
  if (language === 'en') return `${month} ${number}`;
  if (language === 'de') return `${number}. ${month}`;
  if (language === 'es') return `${number} de ${month}`;
  if (language === 'fr') return `${number === 1 ? '1er' : number} ${month}`;
  if (number === 8 || number === 11) return `l’${number} ${month}`;
  return `il ${number === 1 ? '1°' : number} ${month}`;
}
