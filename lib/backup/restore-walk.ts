/** Goes through a backup beside what is stored, a stretch of rows at a time: to tell what would come of it, or to write it. */
import Dexie from 'dexie';
import type { ReviewDeskDb } from '../db.ts';
import { followUpsOf } from '../follow-ups/rows.ts';
import { eventsOfAll } from '../reviews/events.ts';
import { ALL_ANEW } from '../reviews/search-marks.ts';
import { factsOnly, forgotten } from '../reviews/without-words.ts';
import { keyOf, TABLES, type Tables } from './backup-rows.ts';
import { eachStretch, type Wait } from './each-stretch.ts';
import {
  type Planning,
  planAppeals,
  planByTime,
  planReview,
  type StoredOfReview,
  TIMED_TABLES,
  type TimedTable,
  type Writes,
} from './plan-restore.ts';
import type { Backup } from './read-backup.ts';
import { createTally, type RestorePreview, type Tally } from './restore-tally.ts';
import { type GivenReview, reviewStretches } from './review-stretches.ts';
import { type Aliases, aliasesOf } from './same-review.ts';

export interface Walk {
  store: ReviewDeskDb;
  planning: Planning;
  /** Writes what comes of it. All of it happens in the caller's transaction then. */
  writes: boolean;
  /** Given up: rejects with its reason. */
  signal?: AbortSignal;
  /** 0–1. */
  onProgress?: (done: number) => void;
}

/** What the walk knows all the way. */
interface Course extends Walk {
  tally: Tally;
  aliases: Aliases;
  isEmpty: Record<keyof Tables, boolean>;
}

const keyIn = (keys: ReadonlyMap<string, string>, key: string): string => keys.get(key) ?? key;

async function storedOf(stretch: readonly GivenReview[], { store, isEmpty }: Course): Promise<StoredOfReview[]> {
  const keys = stretch.map(({ key }) => key);
  const reviews = isEmpty.reviews ? [] : await store.reviews.bulkGet(keys);
  const events = isEmpty.events ? new Map() : await eventsOfAll(store, keys);
  const followUps = isEmpty.followUps ? new Map() : await followUpsOf(store, keys);
  return keys.map((key, i) => ({
    review: reviews[i],
    events: events.get(key) ?? [],
    followUps: followUps.get(key) ?? [],
  }));
}

/** Under the name that the store uses. */
function renamed(
  { key: told, review, events, followUps }: GivenReview,
  keys: ReadonlyMap<string, string>,
): GivenReview {
  const key = keyIn(keys, told);
  if (key === told) return { key, review, events, followUps };
  return {
    key,
    review: review && { ...review, key },
    events: events.map((row) => ({ ...row, reviewKey: key })),
    followUps: followUps.map((row) => ({ ...row, reviewKey: key })),
  };
}

/** A backup made earlier brings nobody back who was forgotten since. */
function withoutForgotten(given: GivenReview, { review: stored }: StoredOfReview): GivenReview {
  const at = stored?.forgottenAt;
  if (at === undefined) return given;
  return { ...given, review: given.review && forgotten(given.review, at), events: given.events.map(factsOnly) };
}

async function walkReviews(stretch: readonly GivenReview[], course: Course): Promise<void> {
  const { aliases, tally, planning, store } = course;
  const there = stretch.map((given) => renamed(given, aliases.keys));
  const stored = await storedOf(there, course);
  const rows: Writes = { reviews: [], events: [], followUps: [] };
  for (const [i, given] of there.entries()) {
    const before = stored[i] ?? { review: undefined, events: [], followUps: [] };
    const unclear = aliases.unclear.has(stretch[i]?.key ?? '');
    planReview(withoutForgotten(given, before), before, unclear, planning, tally, rows);
  }
  if (!course.writes) return;
  if (rows.reviews.length > 0) await store.reviews.bulkPut(rows.reviews);
  if (rows.events.length > 0) await store.events.bulkAdd(rows.events);
  if (rows.followUps.length > 0) await store.followUps.bulkPut(rows.followUps);
}

/** Keys of these reviews that were forgotten here. */
async function forgottenOf(rows: readonly { reviewKey: string }[], { store, isEmpty }: Course): Promise<Set<string>> {
  if (isEmpty.reviews) return new Set();
  const reviews = await store.reviews.bulkGet([...new Set(rows.map(({ reviewKey }) => reviewKey))]);
  return new Set(reviews.flatMap((review) => (review?.forgottenAt === undefined ? [] : [review.key])));
}

/** The file's rows under the names that the store uses, without what was forgotten here. */
async function cleaned<T extends TimedTable>(
  table: T,
  rows: readonly Tables[T][number][],
  course: Course,
): Promise<Tables[T][number][]> {
  const { keys } = course.aliases;
  if (table === 'drafts') {
    const drafts = (rows as Tables['drafts']).map((row) => ({ ...row, reviewKey: keyIn(keys, row.reviewKey) }));
    const gone = await forgottenOf(drafts, course);
    return drafts.filter(({ reviewKey }) => !gone.has(reviewKey)) as Tables[T];
  }
  if (keys.size === 0) return [...rows];
  const of = (all: readonly string[]): string[] => all.map((key) => keyIn(keys, key));
  if (table === 'listed')
    return (rows as Tables['listed']).map((row) => ({
      ...row,
      reviewKey: keyIn(keys, row.reviewKey),
      beside: of(row.beside),
    })) as Tables[T];
  if (table === 'coverage')
    return (rows as Tables['coverage']).map((row) => ({ ...row, reviewKeys: of(row.reviewKeys) })) as Tables[T];
  return [...rows];
}

async function walkTimed<T extends TimedTable>(
  table: T,
  given: readonly Tables[T][number][],
  course: Course,
): Promise<void> {
  const rows = await cleaned(table, given, course);
  const stored = course.store.table<Tables[T][number]>(table);
  const before = course.isEmpty[table] ? [] : await stored.bulkGet(rows.map((row) => keyOf(table, row)));
  const writes = planByTime(table, rows, before, course.tally);
  if (course.writes && writes.length > 0) await stored.bulkPut(writes);
}

async function walkAppeals(given: Tables['appeals'], course: Course): Promise<void> {
  const { store, aliases } = course;
  const rows = given.map((row) => ({ ...row, reviewKey: keyIn(aliases.keys, row.reviewKey) }));
  const gone = await forgottenOf(rows, course);
  const keys = [...new Set(rows.map(({ reviewKey }) => reviewKey))];
  const stored = course.isEmpty.appeals ? [] : await store.appeals.where('reviewKey').anyOf(keys).toArray();
  const writes = planAppeals(
    rows.map((row) => (gone.has(row.reviewKey) ? factsOnly(row) : row)),
    stored,
    course.tally,
  );
  if (course.writes && writes.length > 0) await store.appeals.bulkAdd(writes);
}

/** All reports of one review in one stretch: each is there once, and what was just written is not taken for known. */
async function* wholeReviews(source: AsyncGenerator<Tables['appeals']>): AsyncGenerator<Tables['appeals']> {
  let open: Tables['appeals'] = [];
  for await (const rows of source) {
    open.push(...rows);
    const last = open.at(-1)?.reviewKey;
    const whole = open.filter(({ reviewKey }) => reviewKey !== last);
    if (whole.length === 0) continue;
    open = open.slice(whole.length);
    yield whole;
  }
  if (open.length > 0) yield open;
}

/** Rejects as soon as anything fails; in a transaction nothing has changed then. */
export async function walkRestore(backup: Backup, walk: Walk): Promise<RestorePreview> {
  const { store, writes, signal, onProgress } = walk;
  const wait: Wait = (work) => (writes ? Dexie.waitFor(work) : work);
  const sizes = await Promise.all(TABLES.map(async (table) => [table, await store.table(table).count()] as const));
  const isEmpty = Object.fromEntries(sizes.map(([table, size]) => [table, size === 0])) as Course['isEmpty'];
  const tally = createTally(sizes.every(([, size]) => size === 0));
  const aliases = isEmpty.reviews
    ? { keys: new Map(), unclear: new Set<string>() }
    : await aliasesOf(store, backup, wait);
  const course: Course = { ...walk, tally, aliases, isEmpty };
  if (writes && isEmpty.reviews) await store.searchMarks.put(ALL_ANEW);
  const total = Object.values(backup.counts).reduce((sum, count) => sum + count, 0);
  let done = 0;
  const each = <T>(source: AsyncGenerator<T>, rowsIn: (one: T) => number, work: (one: T) => Promise<void>) =>
    eachStretch(source, wait, async (stretch) => {
      signal?.throwIfAborted();
      await work(stretch);
      done += rowsIn(stretch);
      onProgress?.(total > 0 ? done / total : 1);
    });
  await each(
    reviewStretches(backup),
    (stretch) => stretch.reduce((sum, { events, followUps }) => sum + 1 + events.length + followUps.length, 0),
    (stretch) => walkReviews(stretch, course),
  );
  for (const table of TIMED_TABLES)
    await each(
      backup.rows(table),
      ({ length }) => length,
      (rows) => walkTimed(table, rows, course),
    );
  await each(
    wholeReviews(backup.rows('appeals')),
    ({ length }) => length,
    (rows) => walkAppeals(rows, course),
  );
  return tally.result;
}
