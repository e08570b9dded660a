/** Reviews of a backup with their history and reminders: three tables in the order of one key, gone through side by side. */
import type { FollowUp, ReviewEvent, StoredReview } from '../reviews/review.ts';
import type { Backup } from './read-backup.ts';

/** What a backup has under one review's key. */
export interface GivenReview {
  key: string;
  /** undefined: something belongs to a review that is not in the file. */
  review: StoredReview | undefined;
  events: ReviewEvent[];
  followUps: FollowUp[];
}

/** Rows of one stretch, all tables together. */
const ROWS_AT_ONCE = 4_000;

/** The rows of one table, one after the other. */
class Cursor<R> {
  head: R | undefined;
  readonly #source: AsyncIterator<R[]>;
  #rows: R[] = [];
  #at = 0;

  constructor(source: AsyncIterator<R[]>) {
    this.#source = source;
  }

  /** Moves on. true: the next row is there already. */
  step(): boolean {
    this.head = this.#rows[this.#at];
    this.#at += 1;
    return this.head !== undefined;
  }

  async fill(): Promise<void> {
    this.#at = 0;
    do {
      const { done, value } = await this.#source.next();
      if (done) this.#rows = [];
      else this.#rows = value;
      if (done) break;
    } while (this.#rows.length === 0);
    this.step();
  }
}

async function take<R>(cursor: Cursor<R>, isOf: (row: R) => boolean): Promise<R[]> {
  const rows: R[] = [];
  while (cursor.head !== undefined && isOf(cursor.head)) {
    rows.push(cursor.head);
    if (!cursor.step()) await cursor.fill();
  }
  return rows;
}

/** Everything about each review together, in stretches of about so many rows. */
export async function* reviewStretches(backup: Pick<Backup, 'rows'>): AsyncGenerator<GivenReview[]> {
  const reviews = new Cursor(backup.rows('reviews'));
  const events = new Cursor(backup.rows('events'));
  const followUps = new Cursor(backup.rows('followUps'));
  for (const cursor of [reviews, events, followUps]) await cursor.fill();
  let stretch: GivenReview[] = [];
  let rows = 0;
  for (;;) {
    const heads = [reviews.head?.key, events.head?.reviewKey, followUps.head?.reviewKey].filter(
      (one) => one !== undefined,
    );
    const key = heads.reduce((first, one) => (one < first ? one : first), heads[0] ?? '');
    if (heads.length === 0) break;
    const [review] = await take(reviews, (row) => row.key === key);
    const isOf = ({ reviewKey }: { reviewKey: string }): boolean => reviewKey === key;
    const given = { key, review, events: await take(events, isOf), followUps: await take(followUps, isOf) };
    stretch.push(given);
    rows += 1 + given.events.length + given.followUps.length;
    if (rows < ROWS_AT_ONCE) continue;
    yield stretch;
    [stretch, rows] = [[], 0];
  }
  if (stretch.length > 0) yield stretch;
}
