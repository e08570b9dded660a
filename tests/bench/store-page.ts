/** Runs inside a page of the extension (tests/bench/store.ts bundles it): the product's own functions on the real IndexedDB. */

import { exportBackup } from '../../lib/backup/export-backup.ts';
import { readBackup } from '../../lib/backup/read-backup.ts';
import { runRestore } from '../../lib/backup/restore-backup.ts';
import { db } from '../../lib/db.ts';
import { endOfToday } from '../../lib/follow-ups/calendar.ts';
import { refreshReminders } from '../../lib/follow-ups/remind.ts';
import type { Reading, Scope } from '../../lib/platforms/platform.ts';
import { observe } from '../../lib/reviews/observe.ts';
import { popupGroups } from '../../lib/reviews/popup-data.ts';
import { recordLook } from '../../lib/reviews/removal-rows.ts';
import { createSearchIndex, NO_ASK, type SearchIndex } from '../../lib/reviews/search-index.ts';
import { ALL_ANEW } from '../../lib/reviews/search-marks.ts';
import { catchUp, pagesSince } from '../../lib/reviews/search-pages.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { type BenchRows, benchPage, benchRows, NOW } from './store-rows.ts';

/** Rows of one write. */
const CHUNK = 2_000;

async function timed<T>(act: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await act();
  return { ms: performance.now() - start, result };
}

async function forget(): Promise<void> {
  await db().delete();
  await db().open();
}

/** A plain database with the same tables and indexes as ours, and nothing of ours in the way. */
async function openRaw(): Promise<IDBDatabase> {
  await new Promise((done) => {
    indexedDB.deleteDatabase('raw').onsuccess = done;
  });
  const shapes = db().tables.filter(({ name }) => ['reviews', 'events', 'followUps'].includes(name));
  return new Promise((done, failed) => {
    const opening = indexedDB.open('raw', 1);
    opening.onupgradeneeded = () => {
      for (const { name, schema } of shapes) {
        const { primKey, indexes } = schema;
        const table = opening.result.createObjectStore(name, {
          keyPath: primKey.keyPath ?? null,
          autoIncrement: primKey.auto ?? false,
        });
        for (const one of indexes) {
          if (one.keyPath) table.createIndex(one.name, one.keyPath, { multiEntry: one.multi ?? false });
        }
      }
    };
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
}

/** All rows in one transaction, as a restore writes them: all or nothing. */
const putRaw = (raw: IDBDatabase, rows: BenchRows): Promise<void> =>
  new Promise((done, failed) => {
    const writing = raw.transaction(['reviews', 'events', 'followUps'], 'readwrite');
    for (const [name, values] of Object.entries(rows)) for (const value of values) writing.objectStore(name).put(value);
    writing.oncomplete = () => done();
    writing.onerror = () => failed(writing.error);
  });

/**
 * Rows a second: written plainly from memory, and restored into an empty desk from the file of a backup of the same rows, with
 * unpacking, checking and planning.
 */
async function rates(count: number, history: number): Promise<{ rows: number; raw: number; restored: number }> {
  const rows = benchRows(0, count, history);
  const total = rows.reviews.length + rows.events.length + rows.followUps.length;
  const raw = await openRaw();
  const plain = await timed(() => putRaw(raw, rows));
  raw.close();
  indexedDB.deleteDatabase('raw');
  await forget();
  await fill(count, history);
  const reading = await readBackup((await exportBackup(NOW, '0', db(), DEFAULTS)).file);
  if (!reading.ok) throw new Error(reading.problem);
  await forget();
  const ours = await timed(() => runRestore(reading.backup, NOW));
  return { rows: total, raw: (total / plain.ms) * 1_000, restored: (total / ours.ms) * 1_000 };
}

/** Adds rows until there are `count`, without measuring. */
async function fill(count: number, history: number): Promise<void> {
  const store = db();
  for (let from = await store.reviews.count(); from < count; from += CHUNK) {
    const rows = benchRows(from, Math.min(count, from + CHUNK), history);
    await store.transaction('rw', store.reviews, store.events, store.followUps, store.searchMarks, async () => {
      await store.searchMarks.put(ALL_ANEW);
      await store.reviews.bulkPut(rows.reviews);
      await store.events.bulkAdd(rows.events);
      await store.followUps.bulkPut(rows.followUps);
    });
  }
}

const SCOPE: Scope = {
  filters: {},
  dateRange: null,
  sort: null,
  page: 1,
  pages: 1_000,
  pageSize: 100,
  total: 100_000,
  starts: true,
  ends: false,
  certain: true,
};

/** Observes a page of 100 and says that this is what was on screen: ms. */
async function seePage(from: number, edited: number): Promise<number> {
  const reading: Reading = {
    platform: 'amazon',
    pageKind: 'customer-reviews',
    shop: `shop${from % 3}`,
    url: 'https://sellercentral.amazon.com/brand-customer-reviews/',
    status: 'records',
    scope: SCOPE,
    health: { seen: 100, complete: 100, fields: {} },
    records: benchPage(from, edited),
    settled: true,
  };
  const { ms } = await timed(async () => {
    const states = await observe(reading, NOW);
    const { records: _, settled: __, ...look } = reading;
    const reviewKeys = states.flatMap((state) => (state ? [state.review.key] : []));
    await recordLook({ ...look, reviewKeys }, NOW, NOW);
  });
  return ms;
}

/** What plain IndexedDB takes in the same store to read a page of 100 with its history, and to write the reviews back: ms. */
async function plainPage(from: number): Promise<number> {
  const keys = benchPage(from, 0).map(({ nativeId }) => `amazon:shop${from % 3}:${nativeId}`);
  const plain = db().backendDB();
  const { ms } = await timed(
    () =>
      new Promise<void>((done, failed) => {
        const work = plain.transaction(['reviews', 'events'], 'readwrite');
        const reviews = work.objectStore('reviews');
        const history = work.objectStore('events').index('[reviewKey+at]');
        for (const key of keys) {
          history.getAll(IDBKeyRange.bound([key, -Infinity], [key, Infinity]));
          const asked = reviews.get(key);
          asked.onsuccess = () => asked.result && reviews.put(asked.result);
        }
        work.oncomplete = () => done();
        work.onerror = () => failed(work.error);
      }),
  );
  return ms;
}

let index: SearchIndex = createSearchIndex();

/** Makes what is searched, as the desk does when it is opened, and reads it: ms each. */
async function makeSearchable(): Promise<{ made: number; read: number }> {
  const made = await timed(async () => {
    while (await catchUp(db(), NOW));
  });
  index = createSearchIndex();
  const read = await timed(async () => {
    for (;;) {
      const pages = await pagesSince(db(), index.held(), 60);
      if (pages.length === 0) return;
      index.take(pages);
    }
  });
  return { made: made.ms, read: read.ms };
}

/** One search, ms, and what it found. */
function search(text: string): { ms: number; found: number } {
  const start = performance.now();
  const clock = { now: NOW, endOfDay: endOfToday(NOW, 'Asia/Tokyo') };
  const { length } = index.search({ ...NO_ASK, text }, clock, () => ({ causes: [], flags: [] }));
  return { ms: performance.now() - start, found: length };
}

const jobs = {
  forget,
  rates,
  fill,
  seePage,
  plainPage,
  makeSearchable,
  search: async (text: string) => search(text),
  popup: async () => {
    const { ms, result } = await timed(() => popupGroups({ now: NOW, settings: DEFAULTS }));
    return { ms, found: result.reduce((sum, { count }) => sum + count, 0) };
  },
  badge: async () => (await timed(() => refreshReminders(NOW))).ms,
  exported: async () => {
    const { ms, result } = await timed(() => exportBackup(NOW, '0'));
    const opened = await timed(() => readBackup(result.file));
    return { ms, bytes: result.file.size, openedMs: opened.ms };
  },
};
export type StoreJobs = typeof jobs;
(globalThis as { benchJobs?: StoreJobs }).benchJobs = jobs;
