/** Every element of a page that looks like it shows a day. */
import { readDate } from './dates.ts';
import { type Item, ownText, textIn } from './outline.ts';
import { isRelativeDate } from './relative-dates.ts';

/** A day an element shows, on its own. */
export interface DateMark {
  item: Item;
  /** `YYYY-MM-DD`, with `THH:mm` where the minute is shown; `null`: relative, or in numbers whose order the list must tell (`numbers`). */
  date: string | null;
  /** The text of a date made of numbers only, year last: `9/22/13`. */
  numbers: string | null;
  /** 2: machine-readable · 1: shown · 0: relative. */
  trust: 0 | 1 | 2;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
const NUMBERS = /(?<![\d/.-])(\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?![\d/.-])/;

/** The one kind of day in a text whose order nobody knows yet: `9/22/13`. */
export const numericDay = (text: string): string | null => NUMBERS.exec(text.normalize('NFKC'))?.[1] ?? null;

function isoDay(text: string | undefined): string | null {
  const iso = ISO.exec((text ?? '').trim())?.[1];
  return iso === undefined ? null : readDate(iso);
}

/** A label that names the day of something else: what was ordered, sent, received. */
const OTHER_DAY =
  /(?:注文|購入|発送|出荷|到着|お届け|来店|下单|下單|购买|購買|发货|收货|付款)(?:日|日期|日時|时间|時間)?\s*[:：]\s*|\b(?:order(?:ed)?|purchased?|bought|shipped|delivered|date of (?:purchase|order))(?: (?:on|date))?:\s*/iu;
const OTHER_DAY_ONLY = new RegExp(`(?:${OTHER_DAY.source})$`, 'iu');

/** What stands right before the item. */
function wordsBefore(item: Item): string {
  const parts = item.parent?.parts ?? [];
  for (let at = parts.indexOf(item) - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    const words = typeof part === 'string' ? part.trim() : textIn(part);
    if (words !== '') return words;
  }
  return '';
}

/** Does a label in the item, or alone before it, say that this is another day than that of the review? */
const isOtherDay = (item: Item, text: string): boolean =>
  OTHER_DAY.test(text) || OTHER_DAY_ONLY.test(wordsBefore(item));

/** A day in `datetime`, `content` or a tooltip, else in the element's short text. */
export function dateMark(item: Item): DateMark | null {
  for (const name of ['datetime', 'content', 'data-datetime', 'data-date', 'title']) {
    const date = isoDay(item.attributes.get(name));
    if (date) return { item, date, numbers: null, trust: 2 };
  }
  const own = ownText(item);
  if (own === '' || own.length > 80 || item.end - item.at > 8) return null;
  const text = textIn(item);
  if (text.length > 90) return null;
  if (/\d/.test(text)) {
    const numbers = numericDay(text);
    const date = numbers ? null : readDate(text);
    if ((numbers || date) && isOtherDay(item, text)) return null;
    if (numbers) return { item, date: null, numbers, trust: 1 };
    if (date) return { item, date, numbers: null, trust: 1 };
  }
  return isRelativeDate(own) ? { item, date: null, numbers: null, trust: 0 } : null;
}

/** A line that says who and when is short. */
const LONGEST_LINE = 120;
const BETWEEN = /\s+(?:on|am|le|el|il|op|den|em|dnia)\s+|\s*[,|·•–—]\s*|\s+-\s+/g;

/** The words in front of a day on one line (`— Ana on March 3, 2026`); `null`: the line holds nothing but the day, or more. */
export function beforeDate(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const text = line.normalize('NFKC');
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    const [left, right] = [text.slice(0, index).trim(), text.slice(index + between.length)];
    const isDay = readDate(right) !== null || NUMBERS.test(right) || isRelativeDate(right);
    if (left !== '' && isDay && !/\d{3,}/.test(left)) return left;
  }
  return null;
}
