/** Times and dates in words of the UI language. Pure: `now` and the viewer's zone are the caller's. */
import type { Translate } from '../../lib/i18n.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `3 hr`, `2 日`: one unit, rounded down, never less than a minute. `ms` may be negative. */
export function duration(t: Translate, ms: number): string {
  const size = Math.abs(ms);
  const [value, unit] =
    size >= DAY ? [size / DAY, 'day'] : size >= HOUR ? [size / HOUR, 'hour'] : [Math.max(1, size / MINUTE), 'minute'];
  return new Intl.NumberFormat(t.language, { style: 'unit', unit: String(unit), unitDisplay: 'short' }).format(
    Math.floor(Number(value)),
  );
}

/** A platform's wall clock (`YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`), shown as it stands: no zone is applied. */
export function wallClock(t: Translate, value: string): string {
  const time = value.includes('T');
  const date = new Date(time ? `${value}:00Z` : `${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(t.language, {
    dateStyle: 'medium',
    ...(time && { timeStyle: 'short' }),
    timeZone: 'UTC',
  }).format(date);
}

/** A moment (epoch ms) in the seller's own zone; the year only when it isn't this one. */
export function moment(t: Translate, at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(t.language, {
    ...(!sameYear && { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** `date, product and stars` as the language lists things. */
export const listing = (t: Translate, items: string[]): string =>
  new Intl.ListFormat(t.language, { style: 'narrow', type: 'unit' }).format(items);

/** The language's own name for a language: `Japanese`, `日本語`. */
export const languageName = (t: Translate, tag: string): string =>
  new Intl.DisplayNames([t.language], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
