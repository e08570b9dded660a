/** What stands at a taught place, read as the field it is said to be. What is none of its kind is no value: `null`. */
import type { ReviewRecord } from '../reviews/review.ts';
import { authorName } from './author.ts';
import { dateMark, numericDay } from './date-marks.ts';
import { readDate } from './dates.ts';
import { childItems, type Item, isControl, textIn, textWithout } from './outline.ts';
import { readRatingLabel } from './rating-label.ts';
import { ratingMark } from './rating-marks.ts';
import { isRelativeDate } from './relative-dates.ts';
import type { TeachableField } from './taught.ts';
import type { Spot } from './taught-ways.ts';

/** A value of a taught field. */
export type TaughtValue = NonNullable<ReviewRecord[TeachableField]>;

/** What was found at a place. */
export interface TaughtText {
  /** As the page shows it, on one line; empty for pictures. */
  text: string;
  value: TaughtValue | null;
  /** A day in numbers whose order only the list can tell (`3/4/2026`). */
  numbers: string | null;
  /** Only the beginning of a body: the page shows no more. */
  cut?: boolean;
}

/** What a value must look like on this platform. */
export interface ValueRules {
  /** An order number, anywhere in a text; without flags. */
  orderForm: RegExp;
}

const LONGEST_LINE = 200;
const LONGEST_NAME = 80;
const LONGEST_TITLE = 500;

/** The marks nearest to the top: a row of stars before each of its stars. */
function marksIn(item: Item): number[] {
  for (let level = [item]; level.length > 0; level = level.flatMap(childItems)) {
    const marks = level.map(ratingMark).filter((mark) => mark !== null);
    if (marks.length > 0) return marks.map(({ rating, max }) => (max === 5 ? rating : 0));
  }
  return [];
}

/** Whole stars 1–5; a mean, another scale or two different ones are none. */
function starsAt({ item, text }: Spot): number | null {
  const label = text === null ? null : readRatingLabel(text);
  const bare = text !== null && /^[1-5]$/.test(text) ? [Number(text)] : [];
  const found = text === null ? marksIn(item) : label ? [label.max === 5 ? label.rating : 0] : bare;
  const [only = 0] = found;
  const isWhole = new Set(found).size === 1 && Number.isInteger(only) && only >= 1 && only <= 5;
  return isWhole ? only : null;
}

/** As it is shown; where that is no date (`3 days ago`), as the element states it for machines. */
function dayAt({ item, text }: Spot, line: string): string | null {
  const shown = line.length <= LONGEST_LINE ? readDate(line) : null;
  const stated = text === null ? dateMark(item) : null;
  return shown ?? (stated?.trust === 2 ? stated.date : null);
}

function orderIn(text: string, form: RegExp): string | null {
  const found = new Set(Array.from(text.matchAll(new RegExp(form, 'g')), ([match]) => match));
  const [only] = found;
  return found.size === 1 && readDate(text) === null ? (only ?? null) : null;
}

function nameIn(line: string): string | null {
  if (/[:：]$/.test(line)) return null;
  const name = authorName(line).trim();
  const isName = name !== '' && name.length <= LONGEST_NAME && /[\p{L}*]/u.test(name);
  return isName && readDate(name) === null && !isRelativeDate(name) ? name : null;
}

/** A line of words, not a label in front of something. */
const lineIn = (line: string): string | null =>
  line !== '' && line.length <= LONGEST_TITLE && /\p{L}/u.test(line) && !/[:：]$/.test(line) ? line : null;

/** `Read more` behind a text is the page's. */
function trailingControls(item: Item): Item[] {
  const last = item.parts.findLast((part) => typeof part !== 'string' || part.trim() !== '');
  if (last === undefined || typeof last === 'string') return [];
  if (isControl(last))
    return [last, ...trailingControls({ ...item, parts: item.parts.slice(0, item.parts.indexOf(last)) })];
  return trailingControls(last);
}

/** How a page ends the beginning of a text. */
const CUT = /\s*(?:…|\.\.\.)$/;

/** Is only the beginning shown, with a way to the rest behind it? */
function isCut(item: Item): boolean {
  const controls = trailingControls(item);
  return controls.length > 0 && CUT.test(textWithout(item, new Set(controls)));
}

function valueAt(field: TeachableField, spot: Spot, line: string, rules: ValueRules): TaughtValue | null {
  if (field === 'rating') return starsAt(spot);
  if (field === 'postedAt') return dayAt(spot, line);
  if (field === 'orderId') return line.length <= LONGEST_LINE ? orderIn(line, rules.orderForm) : null;
  if (field === 'author') return nameIn(line);
  if (field === 'title' || field === 'productTitle') return lineIn(line);
  const words = spot.text ?? textWithout(spot.item, new Set(trailingControls(spot.item)));
  if (words === '') return null;
  if (field === 'body') return spot.text === null && isCut(spot.item) ? words.replace(CUT, '') : words;
  return field === 'reply' ? { body: words, postedAt: null } : words;
}

/** What stands at the place. `value` is null for what is no such field: stars that aren't whole, a day that is no date. */
export function readSpot(field: TeachableField, spot: Spot, rules: ValueRules): TaughtText {
  const text = spot.text ?? textIn(spot.item);
  // Also one that can only be read in one way: it tells how the others of its list are written.
  const numbers = field === 'postedAt' && text.length <= LONGEST_LINE ? numericDay(text) : null;
  const value = numbers === null ? valueAt(field, spot, text, rules) : null;
  const cut = field === 'body' && spot.text === null && isCut(spot.item);
  return { text, value, numbers, ...(cut ? { cut } : {}) };
}
