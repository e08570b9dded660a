/** Reading a taught field in the records of a page. Pure: nothing is written, nothing is guessed. */
import type { ReviewRecord } from '../reviews/review.ts';
import { readNumericDates } from './numeric-dates.ts';
import { outlineOf } from './outline.ts';
import { type RecordItems, recordItems } from './records.ts';
import type { Steps } from './steps.ts';
import type { TaughtField, TaughtWay, TeachableField } from './taught.ts';
import { readSpot, type TaughtText, type ValueRules } from './taught-value.ts';
import { follow, type Spot } from './taught-ways.ts';
import { type IsWritten, writtenIn } from './taught-words.ts';
import { fold } from './text.ts';

/** A record of the page as it is known without what was taught. */
export interface KnownRecord {
  element: Element;
  record: ReviewRecord;
}

/** How this page writes. */
export interface PageRules extends ValueRules {
  /** BCP 47 tag or `''`: which number of `3/4/2026` is the month. */
  language: string;
}

/** A record as items, with what people wrote in it. */
export interface RecordTree extends RecordItems {
  /** Known texts of the record other than the field. */
  others: string[];
  isWritten: IsWritten;
}

/** The tree of one record, for reading `field` in it. */
export function treeOf({ element, record }: KnownRecord, field: TeachableField): RecordTree {
  const { tops, items } = outlineOf([element]);
  const [tree = { root: items[0] as never, items }] = recordItems(tops, items);
  const texts = {
    body: record.body,
    title: record.title,
    reply: record.reply?.body,
    productTitle: record.productTitle,
    followUp: record.followUp?.body,
  };
  const others = Object.entries(texts).flatMap(([name, text]) => (text && name !== field ? [text] : []));
  return { ...tree, others, isWritten: writtenIn(tree.root, others) };
}

const IN_WORDS: readonly TeachableField[] = ['title', 'body', 'productTitle', 'reply'];
/** A text that is mostly another one is that one, with something around it. */
const MOSTLY = 0.6;

/** A day in the buyer's words is not the review's; a title may stand in the body's element, but is no other text as a whole. */
export function isOthers(
  field: TeachableField,
  { item }: Spot,
  text: string,
  { others, isWritten }: RecordTree,
): boolean {
  if (!IN_WORDS.includes(field)) return isWritten(item, text);
  const folded = fold(text);
  return others
    .map(fold)
    .some((other) => other === folded || (folded.includes(other) && other.length > MOSTLY * folded.length));
}

/** By one way; null: it leads nowhere in this record, or into what somebody wrote. */
export function readByWay(
  way: TaughtWay,
  field: TeachableField,
  tree: RecordTree,
  rules: ValueRules,
): TaughtText | null {
  const spot = follow(way, tree, tree.isWritten);
  if (!spot) return null;
  const found = readSpot(field, spot, rules);
  return isOthers(field, spot, found.text, tree) ? null : found;
}

/** The same value, as far as it is known yet. */
export const sameValue = (a: TaughtText, b: TaughtText): boolean =>
  a.numbers === b.numbers && JSON.stringify(a.value) === JSON.stringify(b.value);

const isReadable = ({ value, numbers }: TaughtText): boolean => value !== null || numbers !== null;

/** By all ways: what the first of them reads; without a value where two of them read two. null: none leads anywhere. */
export function readByWays(
  ways: readonly TaughtWay[],
  field: TeachableField,
  tree: RecordTree,
  rules: ValueRules,
): TaughtText | null {
  const found = ways.map((way) => readByWay(way, field, tree, rules)).filter((one) => one !== null);
  const [first, ...others] = found.filter(isReadable);
  if (!first) return found[0] ?? null;
  return others.every((other) => sameValue(first, other)) ? first : { ...first, value: null, numbers: null };
}

/** Days in numbers are read together: the list tells day from month, or nobody does. */
export function withDays(found: readonly (TaughtText | null)[], language: string): (TaughtText | null)[] {
  const open = found.flatMap((one) => one?.numbers ?? []);
  const days = readNumericDates(open, language).values();
  return found.map((one) => (one?.numbers == null ? one : { ...one, value: days.next().value ?? null }));
}

/** The field in each record, in the same order; null where no way leads anywhere. */
export function* readTaught(
  records: readonly KnownRecord[],
  { field, ways }: Pick<TaughtField, 'field' | 'ways'>,
  rules: PageRules,
): Steps<(TaughtText | null)[]> {
  const found: (TaughtText | null)[] = [];
  for (const known of records) {
    found.push(readByWays(ways, field, treeOf(known, field), rules));
    yield;
  }
  return withDays(found, rules.language);
}
