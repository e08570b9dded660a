/**
 * What the structural reader makes of a record, against what the adapter made of it. Pure. What the adapter did not find is
 * filled in; where both found something and it isn't the same, the field is unknown: a guess would be stored for ever.
 */
import type { ShownRecord } from '../extract/structural-reader.ts';
import { fold } from '../extract/text.ts';
import type { ReviewField, ReviewRecord } from '../reviews/review.ts';
import type { Found, LocatedRecord } from './platform.ts';

type Shown = Pick<ShownRecord, 'rating' | 'ratingMax' | 'date' | 'author' | 'title' | 'body' | 'sentiment'>;

/** The fields that structure can tell, as the record has them; null: it can't say. */
function fieldsOf(shown: Shown): Partial<ReviewRecord> {
  const { rating, ratingMax } = shown;
  // A broken number is the mean of a product, never what one buyer gave.
  const isBuyers = rating !== null && ratingMax === 5 && Number.isInteger(rating) && rating >= 1;
  return {
    rating: isBuyers ? rating : null,
    sentiment: shown.sentiment,
    postedAt: shown.date,
    author: shown.author,
    title: shown.title,
    body: shown.body === '' ? null : shown.body,
  };
}

/** One text is the other, a part of it, or what the adapter knows to be another field. */
function isSameText(body: string, other: string, record: ReviewRecord): boolean {
  const [a, b] = [fold(body), fold(other)];
  if (a.includes(b) || b.includes(a)) return true;
  const others = [record.title, record.productTitle, record.reply?.body, record.followUp?.body, record.author];
  return others.some((text) => {
    const known = fold(text ?? '');
    return known !== '' && (known.includes(b) || b.includes(known));
  });
}

function disagrees(field: ReviewField, record: ReviewRecord, other: Partial<ReviewRecord>): boolean {
  const [mine, theirs] = [record[field], other[field] ?? null];
  if (mine === null || mine === '' || theirs === null) return false;
  if (field === 'rating' || field === 'sentiment') return mine !== theirs;
  return field === 'body' && !isSameText(String(mine), String(theirs), record);
}

/** Fields that may be filled in or doubted, in this order. */
const FIELDS = ['rating', 'sentiment', 'postedAt', 'author', 'title', 'body'] as const;

/** The record with both readings in it. Fields which the page kind doesn't show (no provenance) are never filled in. */
export function confirm(located: LocatedRecord, shown: Shown): LocatedRecord {
  const other = fieldsOf(shown);
  const record = { ...located.record };
  const provenance = { ...located.provenance };
  let isSame = true;
  const settle = <F extends (typeof FIELDS)[number]>(field: F, value: ReviewRecord[F], found: Found) => {
    record[field] = value;
    provenance[field] = found;
    isSame = false;
  };
  for (const field of FIELDS) {
    if (disagrees(field, record, other)) settle(field, null, 'unsure');
    else if (provenance[field] === 'missing' && other[field] != null) settle(field, other[field], 'structure');
  }
  return isSame ? located : { ...located, record, provenance };
}
