/**
 * What the structural reader makes of neighbouring records, against what the adapter made of them. Pure. Where both found
 * something and it isn't the same, the field is unknown: a guess would be stored for ever. What the adapter did not find is
 * filled in, but only from a place that has proved itself on the other records.
 */
import type { ShownRecord } from '../extract/structural-reader.ts';
import { fold } from '../extract/text.ts';
import type { ReviewRecord } from '../reviews/review.ts';
import { onlyOne } from './labelled-text.ts';
import type { Found, LocatedRecord } from './platform.ts';

/** What is compared of a structural reading. */
export type Shown = Pick<
  ShownRecord,
  'ratings' | 'ratingMax' | 'date' | 'dateElement' | 'body' | 'bodyElement' | 'sentiment'
>;

/** Fields that structure can tell, doubted or filled in in this order. Names and titles it only guesses at. */
const FIELDS = ['rating', 'sentiment', 'postedAt', 'body'] as const;
type Field = (typeof FIELDS)[number];

/** Whole stars that the buyer may have given; a broken number is the mean of a product. */
const starsIn = ({ ratings, ratingMax }: Shown): number[] =>
  ratingMax === 5 ? ratings.filter((rating) => Number.isInteger(rating) && rating >= 1 && rating <= 5) : [];

/** Does the day stand in what the adapter knows to be somebody's words? It is not the day on which they were posted, then. */
function isWrittenDay({ dateElement }: Shown, { title, body, reply, followUp }: ReviewRecord): boolean {
  const line = fold(dateElement?.textContent ?? '');
  return line !== '' && [title, body, reply?.body, followUp?.body].some((words) => fold(words ?? '').includes(line));
}

/** The fields as the record would have them; null: structure can't say. */
const valuesOf = (shown: Shown, record: ReviewRecord): Pick<ReviewRecord, Field> => ({
  rating: onlyOne(shown.ratings.length === 1 ? starsIn(shown) : []),
  sentiment: shown.sentiment,
  postedAt: isWrittenDay(shown, record) ? null : shown.date,
  body: shown.body === '' ? null : shown.body,
});

/** Is it, or does it hold, what the adapter knows to be another field? */
function isOtherField(body: string, record: ReviewRecord): boolean {
  const { title, productTitle, productId, author, orderId, nativeId, reply, followUp } = record;
  const text = fold(body);
  return [title, productTitle, productId, author, orderId, nativeId, reply?.body, followUp?.body].some((other) => {
    const known = fold(other ?? '');
    return known !== '' && (known.includes(text) || text.includes(known));
  });
}

/** One text is the other or a part of it. */
function isSameText(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.includes(b) || b.includes(a);
}

function disagrees(field: Field, record: ReviewRecord, shown: Shown): boolean {
  const mine = record[field];
  if (mine === null || mine === '') return false;
  if (field === 'rating') {
    const stars = starsIn(shown);
    return stars.length > 0 && !stars.includes(Number(mine));
  }
  if (field === 'sentiment') return shown.sentiment !== null && mine !== shown.sentiment;
  if (field !== 'body') return false;
  // A few words beside a long text are a label.
  const isLabel = 2 * shown.body.length < String(mine).length;
  return !isLabel && !isSameText(String(mine), shown.body) && !isOtherField(shown.body, record);
}

/** The same value: a day and the same day with its minute are not, since reviews are told apart by it. */
const agree = (mine: unknown, theirs: unknown): boolean =>
  typeof mine === 'string' && typeof theirs === 'string' ? fold(mine) === fold(theirs) : mine === theirs;

/** What they are shows them to be what they are; any other text might be the page's. */
const PLAIN: readonly Field[] = ['rating', 'sentiment', 'postedAt'];

/**
 * Has the place where structure found this field proved itself? It has where it says the same as the adapter in at least two
 * records and never another thing; where the adapter found nothing at all, stars and days do when (nearly) every record has them
 * there and they differ.
 */
function isProven(field: Field, located: readonly LocatedRecord[], shown: readonly Shown[]): boolean {
  const theirs = located.map(({ record }, i) => {
    const other = shown[i];
    return other ? valuesOf(other, record)[field] : null;
  });
  const pairs = located.flatMap(({ record }, i) =>
    record[field] !== null && theirs[i] !== null ? [agree(record[field], theirs[i])] : [],
  );
  if (pairs.length > 0) return pairs.length >= 2 && pairs.every(Boolean);
  if (!PLAIN.includes(field)) return false;
  const found = theirs.filter((value) => value !== null);
  return found.length >= 0.8 * located.length && new Set(found).size > 1;
}

/** The tags from the record down to where structure found the words. */
function wayToBody({ element }: LocatedRecord, { bodyElement }: Shown): string {
  const tags: string[] = [];
  for (let at = bodyElement; at && at !== element; at = at.parentElement) tags.push(at.localName);
  return tags.join('<');
}

/** Where structure and adapter found the same words: what stands elsewhere is another thing, in a record that lacks them. */
function provenWays(located: readonly LocatedRecord[], shown: readonly Shown[]): Set<string> {
  const ways = located.flatMap((one, i) => {
    const other = shown[i];
    return other && one.record.body !== null && agree(one.record.body, other.body) ? [wayToBody(one, other)] : [];
  });
  return new Set(ways);
}

/** Words that another field or another record shows as well are likely the page's own: a button, a heading. */
const isPages = (words: string, one: LocatedRecord, located: readonly LocatedRecord[]): boolean =>
  isOtherField(words, one.record) ||
  located.some((other) => other !== one && (other.element.textContent ?? '').includes(words));

/**
 * The records with both readings in them; `shown` has a reading for each, in order. Fields which the page kind doesn't show (no
 * provenance) are never filled in. A record that stays as it was is the same object.
 */
export function confirm(located: readonly LocatedRecord[], shown: readonly Shown[]): LocatedRecord[] {
  const proven = new Set(FIELDS.filter((field) => isProven(field, located, shown)));
  const ways = provenWays(located, shown);
  return located.map((one, i) => {
    const other = shown[i];
    if (!other) return one;
    const values = valuesOf(other, one.record);
    let { record, provenance } = one;
    const settle = <F extends Field>(field: F, value: ReviewRecord[F], found: Found) => {
      record = { ...record, [field]: value };
      provenance = { ...provenance, [field]: found };
    };
    for (const field of FIELDS) {
      if (disagrees(field, record, other)) settle(field, null, 'unsure');
      else if (provenance[field] !== 'missing' || values[field] === null || !proven.has(field)) continue;
      else if (PLAIN.includes(field)) settle(field, values[field], 'structure');
      else if (ways.has(wayToBody(one, other)) && !isPages(String(values[field]), one, located))
        settle(field, values[field], 'structure');
    }
    return record === one.record ? one : { ...one, record, provenance };
  });
}
