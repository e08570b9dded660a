/**
 * Is a review gone? Pure. Decided after a list of the seller was read completely (coverage.ts), of reviews that stood in that list:
 *
 * - `not-seen`: the list was read completely, and it wasn't there once.
 * - `gone`: a second complete reading, begun `BETWEEN_READINGS` after the first, did not show it either. One is not enough: where
 *   a list isn't sorted by time, one review leaving and one arriving between two looks may hide a third.
 *
 * Absence counts only where nothing else explains it: the list keeps its reviews whatever becomes of them, it is not forgotten
 * for its age (removal-lists.ts) nor pushed out by newer ones, the reading is of the same shop, the review was not seen anywhere since, and none that came
 * up since may be the same one, written anew. What can't be decided stays as it is.
 */
import type { ListedRow, ListReading } from '../db.ts';
import { fold } from '../extract/text.ts';
import type { Posted } from './removal-lists.ts';
import type { StoredReview } from './review.ts';

/** Two complete readings (ms) must lie this far apart: a page that was drawn wrongly is drawn wrongly for a while. */
export const BETWEEN_READINGS = 10 * 60_000;

/** So few may vanish at once without a doubt about the page. */
const FEW = 3;

/** What a complete reading says of the reviews its list had. */
export interface Roll {
  reading: ListReading;
  /** Reviews it shows. */
  present: ReadonlySet<string>;
  /** Reviews the list is known to have had, of the posting times it speaks of. */
  members: readonly ListedRow[];
  posted: Posted;
}

/** `first`: the earlier complete reading that did not show it. `forget`: its absence means nothing, and never will. */
export type Verdict =
  | { row: ListedRow; says: 'not-seen' }
  | { row: ListedRow; says: 'gone'; first: ListReading }
  | { row: ListedRow; says: 'forget' };

/** One login may show several shops under one name: what stood beside it must be there still. */
const isOfThisShop = ({ beside }: ListedRow, present: ReadonlySet<string>): boolean =>
  beside.some((key) => present.has(key));

/**
 * Those that should have been there and were not. None where at least half of what the list had is missing at once: that is
 * rather a page that failed.
 */
export function missingFrom({ reading, present, members }: Roll): ListedRow[] {
  const missing = members.filter(
    (row) => !present.has(row.reviewKey) && row.at < reading.from && isOfThisShop(row, present),
  );
  const there = members.filter((row) => present.has(row.reviewKey)).length;
  return missing.length > FEW && missing.length >= there ? [] : missing;
}

const day = (wallClock: string): string => wallClock.slice(0, 10);

/** Posted before, as far as the page tells: where not both say the minute, those of one day are of one time. */
function isEarlier(one: string, other: string): boolean {
  if (day(one) !== day(other)) return day(one) < day(other);
  return one.length === other.length && one < other;
}

const isLast = ({ postedAt }: ListedRow, { present, members }: Roll): boolean =>
  !members.some((other) => present.has(other.reviewKey) && isEarlier(other.postedAt, postedAt));

/** Old enough to have fallen off the end of the list, and nothing older stands there. */
function mayBeForgotten(row: ListedRow, roll: Roll): boolean {
  if (day(row.postedAt) > roll.posted.young) return false;
  return roll.posted.stated || isLast(row, roll);
}

/**
 * The list may hold only so many reviews, and newer ones pushed the last one out. Not so if it is shorter than it once was: then
 * there was room. Of a stretch of days its length says nothing.
 */
function mayBePushedOut(row: ListedRow, roll: Roll): boolean {
  const { reading, posted } = roll;
  if (posted.stated || !isLast(row, roll)) return false;
  return reading.dateRange !== null || row.total === undefined || reading.total >= row.total;
}

/** Known of both, and not the same. */
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && fold(a) !== fold(b);

/** A review that was changed may look like another where the page shows no id of it: unless something tells the two apart, it may be it. */
function maybeSame(missing: StoredReview, { review, at }: Sighting, lastListed: number): boolean {
  if (at <= lastListed || missing.kind !== review.kind) return false;
  return !(['nativeId', 'orderId', 'productId', 'author'] as const).some((id) => differ(missing[id], review[id]));
}

/** A review that the reading shows, and when the list first had it; where that is not known, `Infinity`. */
export interface Sighting {
  review: StoredReview;
  at: number;
}

/** Only what is still thought to be there can vanish, and only from the page kind on which the seller finds it. */
function verdictOn(
  row: ListedRow,
  review: StoredReview | undefined,
  pageKind: string,
  roll: Roll,
  arrivals: readonly Sighting[],
): Verdict | null {
  const { reading } = roll;
  if (!review || review.presence === 'gone') return { row, says: 'forget' };
  if (review.seenOn.pageKind !== pageKind || review.lastSeenAt >= reading.from) return null;
  if (mayBeForgotten(row, roll)) return { row, says: 'forget' };
  if (mayBePushedOut(row, roll)) return null;
  if (arrivals.some((sighting) => maybeSame(review, sighting, row.at))) return null;
  const first = row.missed;
  // Seen elsewhere since, or a clock that went back: it begins anew.
  if (first === null || review.lastSeenAt >= first.from || first.at > reading.at) return { row, says: 'not-seen' };
  return reading.from >= first.at + BETWEEN_READINGS ? { row, says: 'gone', first } : null;
}

/** What is to be said of the missing ones (`missingFrom`); of those left out, nothing new. `reviews` by key. */
export function verdictsOn(
  missing: readonly ListedRow[],
  roll: Roll,
  known: { pageKind: string; reviews: ReadonlyMap<string, StoredReview>; arrivals: readonly Sighting[] },
): Verdict[] {
  return missing.flatMap((row) => {
    const review = known.reviews.get(row.reviewKey);
    return verdictOn(row, review, known.pageKind, roll, known.arrivals) ?? [];
  });
}
