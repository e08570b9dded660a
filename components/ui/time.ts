/** Times and dates in words of the UI language. Pure: `now` is the caller's. */
import type { Translate } from '../../lib/i18n.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const made = new Map<string, unknown>();

/** Making a formatter costs more than drawing a card, so each is made once; `name` says which of a language and zone. */
export function once<F>(t: Translate, name: string, make: () => F): F {
  const key = `${t.language} ${t.timeZone} ${name}`;
  const format = (made.get(key) as F | undefined) ?? make();
  made.set(key, format);
  return format;
}

const dates = (t: Translate, name: string, options: Intl.DateTimeFormatOptions) =>
  once(t, name, () => new Intl.DateTimeFormat(t.language, { timeZone: t.timeZone, ...options }));

/** The day (`2026-11-22`) of a moment on the seller's clock. */
const dayOf = (t: Translate, at: number): string =>
  once(
    t,
    'clock day',
    () => new Intl.DateTimeFormat('sv-SE', { timeZone: t.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  ).format(at);
const yearOf = (t: Translate, at: number): string => dayOf(t, at).slice(0, 4);

function unitOf(size: number): { value: number; unit: 'day' | 'hour' | 'minute' } {
  if (size >= DAY) return { value: size / DAY, unit: 'day' };
  if (size >= HOUR) return { value: size / HOUR, unit: 'hour' };
  return { value: Math.max(1, size / MINUTE), unit: 'minute' };
}

/** `3 hr`, `2日`: one unit, rounded down, never less than a minute. `ms` may be negative. */
export function duration(t: Translate, ms: number): string {
  const { value, unit } = unitOf(Math.abs(ms));
  const options = { style: 'unit', unit, unitDisplay: 'short' } as const;
  const text = once(t, unit, () => new Intl.NumberFormat(t.language, options)).format(Math.floor(value));
  // Japanese and Chinese set no space between number and unit.
  return t.language === 'en' ? text : text.replace(/\s/g, '');
}

/** A platform's wall clock (`YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`), shown as it stands: no zone is applied. */
export function wallClock(t: Translate, value: string): string {
  const time = value.includes('T');
  const date = new Date(time ? `${value}:00Z` : `${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  const day = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  return (time ? dates(t, 'wall clock', { ...day, timeStyle: 'short' }) : dates(t, 'wall day', day)).format(date);
}

/** A moment (epoch ms) by the seller's own clock; the year only when it isn't this one. */
export function moment(t: Translate, at: number, now: number): string {
  const short = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  const sameYear = yearOf(t, at) === yearOf(t, now);
  return (sameYear ? dates(t, 'moment', short) : dates(t, 'far moment', { ...short, year: 'numeric' })).format(at);
}

/** A moment of the seller's own day as its time, any other as its day; the year only when it isn't this one. */
export function dayOrTime(t: Translate, at: number, now: number): string {
  if (dayOf(t, at) === dayOf(t, now)) return dates(t, 'time', { timeStyle: 'short' }).format(at);
  const short = { month: 'short', day: 'numeric' } as const;
  const sameYear = yearOf(t, at) === yearOf(t, now);
  return (sameYear ? dates(t, 'short day', short) : dates(t, 'far day', { ...short, year: 'numeric' })).format(at);
}

/** `date, product, stars` as the language lists things. */
export const listing = (t: Translate, items: string[]): string =>
  once(t, 'list', () => new Intl.ListFormat(t.language, { style: 'narrow', type: 'conjunction' })).format(items);

/** Chinese is told apart by how it is written: `简体中文`, not `中文（中国）`. */
const SCRIPTS: Record<string, string> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** The UI language's name for a language: `Japanese`, `日本語`, `简体中文`. */
export const languageName = (t: Translate, tag: string): string =>
  once(t, 'names', () => new Intl.DisplayNames([t.language], { type: 'language', languageDisplay: 'dialect' })).of(
    SCRIPTS[tag] ?? tag,
  ) ?? tag;
