/** Reviews that a page states for machines (schema.org in `<script type="application/ld+json">`), next to what it shows. */
import type { ExtractedRecord } from './record-fields.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function numberOf(value: unknown): number | null {
  const number = typeof value === 'number' ? value : Number(textOf(value)?.replace(',', '.') ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? textOf(one.name) : textOf(one);
}

function reviewOf(node: Json): ExtractedRecord {
  const stars = isObject(node.reviewRating) ? node.reviewRating : {};
  const rating = numberOf(stars.ratingValue);
  const best = numberOf(stars.bestRating) ?? 5;
  const isKnown = rating !== null && (best === 5 || best === 10) && rating >= 0 && rating <= best;
  return {
    rating: isKnown ? rating : null,
    ratingMax: isKnown ? best : null,
    date: /^\d{4}-\d{2}-\d{2}/.exec(textOf(node.datePublished) ?? '')?.[0] ?? null,
    author: nameOf(node.author),
    title: textOf(node.name) ?? textOf(node.headline),
    body: textOf(node.reviewBody) ?? textOf(node.description) ?? '',
    reply: null,
  };
}

const DEEPEST = 12;

function collect(value: unknown, into: ExtractedRecord[], depth = 0): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into, depth + 1);
  } else if (isObject(value)) {
    const types = [value['@type']].flat();
    if (types.some((type) => type === 'Review' || type === 'UserReview')) into.push(reviewOf(value));
    else for (const one of Object.values(value)) collect(one, into, depth + 1);
  }
}

/** Every review that the page states, in its order; a block that is no JSON is left out. */
export function statedReviews(root: Document | Element): ExtractedRecord[] {
  const found: ExtractedRecord[] = [];
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), found);
    } catch {
      // Not ours to mend: the page shows its reviews too.
    }
  }
  return found.filter(({ body, rating }) => body !== '' || rating !== null);
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').slice(0, 80);

/** The only one of `all` with the same words, and by the same author where both say one. */
function sameReview(record: ExtractedRecord, all: ExtractedRecord[]): ExtractedRecord | null {
  const body = fold(record.body);
  if (body === '') return null;
  const same = all.filter(
    (one) => fold(one.body) === body && (!one.author || !record.author || fold(one.author) === fold(record.author)),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

/**
 * What a record doesn't show is taken from the stated review with the same words. Stars that disagree are unknown: one of
 * the two is wrong.
 */
export function fillFromStated<R extends ExtractedRecord>(records: R[], stated: ExtractedRecord[]): R[] {
  if (stated.length === 0) return records;
  return records.map((record) => {
    const same = sameReview(record, stated);
    if (!same || sameReview(same, records) !== record) return record;
    const isOtherScale = record.rating === null || same.rating === null || record.ratingMax !== same.ratingMax;
    const agree = isOtherScale || record.rating === same.rating;
    return {
      ...record,
      rating: agree ? (record.rating ?? same.rating) : null,
      ratingMax: record.ratingMax ?? same.ratingMax,
      date: record.date ?? same.date,
      author: record.author ?? same.author,
      title: record.title ?? same.title,
    };
  });
}
