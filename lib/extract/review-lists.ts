/** Of all the ways to cut a page into records: those which are its lists of reviews, each review once. */
import { type Item, textIn, within } from './outline.ts';
import type { ReadRecord } from './record-fields.ts';
import { foldOwner } from './threads.ts';

const share = (list: ReadRecord[], has: (record: ReadRecord) => boolean): number =>
  list.filter(has).length / list.length;

const isJudged = ({ rating, sentiment }: ReadRecord): boolean => rating !== null || sentiment !== null;

/** A box that says itself that it is a review (schema.org): one alone is a list. */
export const isReviewScope = ({ attributes }: Item): boolean =>
  /schema\.org\/(?:User)?Review$/.test(attributes.get('itemtype') ?? '');

const PRICE = /[$€£¥￥]\s?\d|\d\s?(?:[€£]|円|元|kr\b|zł|Kč)/;

/** Without days a list must be everything else: rated, signed, long texts, and nothing for sale. */
function isUndatedList(list: ReadRecord[]): boolean {
  return (
    share(list, isJudged) >= 0.9 &&
    share(list, ({ author }) => author !== null) >= 0.9 &&
    share(list, ({ body }) => body.length >= 40) >= 0.6 &&
    share(list, ({ root }) => PRICE.test(textIn(root).slice(0, 2_000))) < 0.3
  );
}

/** A list of reviews has prose and days in (nearly) every record, and stars in some. Product cards have no days, blogs no stars. */
function isReviewList(list: ReadRecord[]): boolean {
  if (list.length > 0 && list.every(({ root }) => isReviewScope(root))) return true;
  return (
    list.length > 1 &&
    share(list, ({ body }) => body.length > 0) >= 0.4 &&
    (share(list, ({ dated }) => dated) >= 0.5 || isUndatedList(list)) &&
    share(list, isJudged) >= 0.2 &&
    list.reduce((sum, { body }) => sum + body.length, 0) / list.length >= 8
  );
}

function completeness(record: ReadRecord): number {
  const { dated, author, title, body } = record;
  const prose = body === '' ? 0 : 0.7 + Math.min(body.length, 300) / 1_000;
  return (isJudged(record) ? 1 : 0) + (dated ? 1 : 0) + (author ? 0.6 : 0) + (title ? 0.3 : 0) + prose;
}

/** A day alone is no review, and words without day or judgement are none. */
const isReview = (record: ReadRecord): boolean => {
  const { rating, dated, author, title, body } = record;
  if (body !== '') return dated || isJudged(record);
  return rating !== null && (title !== null || author !== null);
};

const mean = (list: ReadRecord[]): number => list.reduce((sum, record) => sum + completeness(record), 0) / list.length;

/** Complete records count for more than many: a cut in the wrong place gives more, but poorer ones. */
const value = (list: ReadRecord[]): number => Math.sqrt(list.length) * mean(list) ** 4;

const fold = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/[\s….]+/g, '');

/** The same review shown twice (a teaser on top, a carousel): same writer or day, and one text begins like the other. */
function isCopy(record: ReadRecord, of: ReadRecord): boolean {
  const [a, b] = [fold(record.body), fold(of.body)];
  const length = Math.min(a.length, b.length, 40);
  if (length < 4 || a.slice(0, length) !== b.slice(0, length)) return false;
  return (
    (record.author !== null && fold(record.author) === fold(of.author)) || (record.date === of.date && length >= 20)
  );
}

const touches = (a: ReadRecord, b: ReadRecord): boolean => within(a.root, b.root) || within(b.root, a.root);

const overlap = (a: ReadRecord[], b: ReadRecord[]): boolean => a.some((one) => b.some((other) => touches(one, other)));

/** How much better `list` reads the records that it shares with `other`; `null`: they share too few to tell. */
function gain(list: ReadRecord[], other: ReadRecord[]): number | null {
  const shared = list.flatMap((one) => {
    const there = other.filter((record) => touches(record, one)).map(completeness);
    return there.length > 0 ? [completeness(one) - Math.max(...there)] : [];
  });
  return shared.length >= Math.min(3, list.length) ? shared.reduce((sum, more) => sum + more, 0) / shared.length : null;
}

/** A longer list that reads the same records as well, and more of the same make (the unrated ones of a thread), is the better one. */
function longest(main: ReadRecord[], lists: ReadRecord[][]): ReadRecord[] {
  const isLonger = (list: ReadRecord[]) => {
    const more = list.filter((record) => !main.some((one) => touches(one, record)));
    const isAlike =
      share(more, ({ root }) => root.key === main[0]?.root.key) > 0.8 &&
      (share(main, ({ author }) => author !== null) < 0.9 || share(more, ({ author }) => author !== null) > 0.5);
    return more.length > 0.1 * main.length && isAlike && (gain(main, list) ?? 1) <= 0.2;
  };
  return lists.filter(isLonger).sort((a, b) => mean(b) * b.length - mean(a) * a.length)[0] ?? main;
}

/** The best list, and further ones that don't overlap it and are not much smaller or poorer; copies are left out. */
export function chooseLists(lists: ReadRecord[][]): ReadRecord[] {
  const reviews = lists
    .map((list) => list.filter(isReview))
    .filter(isReviewList)
    .sort((a, b) => value(b) - value(a));
  const [best] = reviews;
  if (!best) return [];
  const main = longest(best, reviews);
  const chosen = [main];
  for (const list of reviews) {
    if (list.length < Math.max(3, main.length / 3) || mean(list) < 0.8 * mean(main)) continue;
    if (chosen.some((one) => overlap(one, list))) continue;
    chosen.push(list);
  }
  const kept: ReadRecord[] = [];
  for (const list of chosen) kept.push(...list.filter((record) => !kept.some((other) => isCopy(record, other))));
  return foldOwner(kept.sort((a, b) => a.root.at - b.root.at));
}
