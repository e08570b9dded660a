/** Which of a record's ratings and dates is the review's: the same place in every record decides, not one record alone. */
import type { DateMark } from './date-marks.ts';
import { readNumericDates } from './numeric-dates.ts';
import { type Item, ownText, pathFrom } from './outline.ts';
import type { RatingMark } from './rating-marks.ts';
import { type Marks, markSlots, type RecordItems } from './records.ts';
import type { SentimentMark, SentimentWord } from './sentiment-marks.ts';

/** A value of a record and the item that shows it. */
export interface FoundMark<T> {
  value: T;
  item: Item;
}

/** Slots of a list differ by records that have nothing there; one with much less than the best is another thing. */
const NEARLY = 0.8;

/** A rating on the list's scale. */
export interface FoundRating {
  rating: number;
  max: number;
}

interface RatingSlot {
  path: string;
  marks: (RatingMark | undefined)[];
  coverage: number;
  first: number;
}

const valuesOf = ({ marks }: RatingSlot): number[] => marks.flatMap((mark) => (mark ? [mark.rating] : []));
const trustOf = ({ marks }: RatingSlot): number => marks.find((mark) => mark)?.trust ?? 0;

/** Votes stand behind the text, and the number of stars before it (or in a cell of its own). */
function standsBeforeText(mark: RatingMark, { items }: RecordItems): boolean {
  if (mark.item.key.includes(':') || mark.item.parent?.key.includes(':')) return true;
  let longest: Item | null = null;
  for (const item of items) if (!longest || ownText(item).length > ownText(longest).length) longest = item;
  return longest !== null && mark.item.at < longest.at;
}

/** Bare numbers are ratings only where each record has one, none is another number, and they differ. */
function isProven(slot: RatingSlot, records: RecordItems[]): boolean {
  if (trustOf(slot) > 0) return true;
  if (slot.coverage < records.length || new Set(valuesOf(slot)).size < 2) return false;
  return records.every((record, index) => {
    const mark = slot.marks[index];
    if (!mark || !standsBeforeText(mark, record)) return false;
    return record.items.every(
      (item) => item === mark.item || ownText(item) === '' || pathFrom(record.root, item) !== slot.path,
    );
  });
}

/** The same broken number in every record is the mean of the product they review. */
const isMean = (slot: RatingSlot): boolean => {
  const values = valuesOf(slot);
  return values.length > 2 && new Set(values).size === 1 && !Number.isInteger(values[0]);
};

function bestSlot(slots: RatingSlot[]): RatingSlot | undefined {
  const best = Math.max(0, ...slots.map(({ coverage }) => coverage));
  const [slot] = slots
    .filter(({ coverage }) => coverage >= NEARLY * best)
    .sort((a, b) => Number(isMean(a)) - Number(isMean(b)) || trustOf(b) - trustOf(a) || a.first - b.first);
  return slot;
}

/** Places where most records have a rating of some kind: the words there are labels, not prose. */
export function ratingPlaces(records: RecordItems[], marks: Marks): Set<string> {
  const slots = markSlots<RatingMark>(records, marks.ratings);
  const shown = slots.filter((slot) => slot.coverage > records.length / 2 && trustOf(slot) > 0);
  return new Set(shown.map(({ path }) => path));
}

/**
 * Per record its overall rating. Sub-ratings stand behind it; a rating written in a review stands at no common place.
 * Records of another make (a second list) have theirs at another place: taken when it is one place for (nearly) all of them.
 */
export function ratingsOf(records: RecordItems[], marks: Marks): (FoundMark<FoundRating> | null)[] {
  const slots = markSlots<RatingMark>(records, marks.ratings).filter((slot) => isProven(slot, records));
  const slot = bestSlot(slots);
  if (!slot) return records.map(() => null);
  const left = slot.marks.filter((mark) => !mark).length;
  const second = slots.find(
    (other) =>
      other !== slot &&
      trustOf(other) >= trustOf(slot) &&
      other.marks.filter((mark, index) => mark && !slot.marks[index]).length >= Math.max(2, NEARLY * left),
  );
  const chosen = slot.marks.map((mark, index) => mark ?? second?.marks[index]);
  const max = Math.max(...chosen.map((mark) => mark?.max ?? 0));
  return chosen.map((mark) => (mark ? { value: { rating: mark.rating, max }, item: mark.item } : null));
}

/** Per record every rating that could be its own: where there are several (a product's mean beside the buyer's), none is certain. */
export function possibleRatings(records: RecordItems[], marks: Marks): number[][] {
  const slots = markSlots<RatingMark>(records, marks.ratings).filter((slot) => isProven(slot, records));
  return records.map((_, index) => [...new Set(slots.flatMap(({ marks }) => marks[index]?.rating ?? []))]);
}

/** Per record its day: machine-readable before shown before relative (`value: null`), the first of several. */
export function datesOf(records: RecordItems[], marks: Marks, language: string): (FoundMark<string | null> | null)[] {
  const slots = markSlots<DateMark>(records, marks.dates);
  const best = Math.max(0, ...slots.map(({ coverage }) => coverage));
  const trust = (row: (DateMark | undefined)[]) => Math.max(...row.map((mark) => mark?.trust ?? 0));
  const [slot] = slots
    .filter(({ coverage }) => coverage >= NEARLY * best)
    .sort((a, b) => trust(b.marks) - trust(a.marks) || a.first - b.first);
  if (!slot) return records.map(() => null);
  const numbers = slot.marks.map((mark) => mark?.numbers ?? null);
  const ordered = readNumericDates(
    numbers.filter((text) => text !== null),
    language,
  );
  return slot.marks.map((mark) => {
    if (!mark) return null;
    const date = mark.numbers === null ? mark.date : (ordered.shift() ?? null);
    return { value: date, item: mark.item };
  });
}

/** Per record its judgement, where the list sorts reviews instead of counting stars. */
export function sentimentsOf(records: RecordItems[], marks: Marks): (FoundMark<SentimentWord> | null)[] {
  const slots = markSlots<SentimentMark>(records, marks.sentiments);
  const [slot] = slots.sort((a, b) => b.coverage - a.coverage || a.first - b.first);
  if (!slot || slot.coverage < records.length / 2) return records.map(() => null);
  return slot.marks.map((mark) => (mark ? { value: mark.sentiment, item: mark.item } : null));
}
