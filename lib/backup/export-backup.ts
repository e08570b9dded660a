/** Everything that is stored, as one file. Extension pages only. */
import Dexie from 'dexie';
import { db, type ReviewDeskDb } from '../db.ts';
import { fitRecord } from '../reviews/fit-record.ts';
import type { ReviewEvent } from '../reviews/review.ts';
import type { Settings } from '../settings.ts';
import { loadSettings } from '../settings-store.ts';
import { parseRow, type TableName } from './backup-rows.ts';
import { createBackupWriter } from './pack-backup.ts';

export interface ExportedBackup {
  file: Blob;
  /** Rows in it, all tables together. */
  rows: number;
  /** Rows that are stored and can't be written so that they could be read again: they are not in it. */
  leftOut: number;
}

/** Rows read at once, and reviews that are read at once with everything about them. */
const ROWS = 500;
const REVIEWS = 200;

/** Their rows belong to a review, and stand by its key. */
const OF_REVIEWS = ['events', 'followUps', 'drafts', 'appeals'] as const;
/** All others, in the order of their own keys. Lists first: what they name is still to come, and is there then. */
const BY_THEMSELVES = [
  'coverage',
  'listed',
  'templates',
  'remembered',
  'pageHealth',
  'taught',
  'tags',
  'voices',
] as const satisfies readonly TableName[];

type Add = <T extends TableName>(table: T, stored: readonly unknown[]) => void;

/** A table from its first row to its last, some rows at a time. */
async function readTable(store: ReviewDeskDb, table: TableName, add: Add): Promise<void> {
  for (let after: unknown = Dexie.minKey; ; ) {
    const keys = await store.table(table).where(':id').above(after).limit(ROWS).primaryKeys();
    const last = keys.at(-1);
    if (last === undefined) return;
    add(table, await store.table(table).where(':id').between(after, last, false, true).toArray());
    after = last;
  }
}

const byTime = <R extends { reviewKey: string; at: number }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => (a.reviewKey === b.reviewKey ? a.at - b.at : a.reviewKey < b.reviewKey ? -1 : 1));

/**
 * Reviews behind the key `after`, with their events, reminders, drafts and reports; what belongs to none of them stands where
 * its review would. Answers with the last key; null: that was all.
 */
async function readReviews(store: ReviewDeskDb, after: string | null, add: Add): Promise<string | null> {
  const { reviews, events, followUps, drafts, appeals } = store;
  return store.transaction('r', [reviews, events, followUps, drafts, appeals], async () => {
    const some = await (after === null ? reviews.orderBy(':id') : reviews.where(':id').above(after))
      .limit(REVIEWS)
      .toArray();
    const last = some.length < REVIEWS ? null : (some.at(-1)?.key ?? null);
    const from = after === null ? [Dexie.minKey] : [after, Dexie.maxKey];
    const to = last === null ? Dexie.maxKey : [last, Dexie.maxKey];
    const [told, reminders, texts, reports] = await Promise.all([
      events.where('[reviewKey+at]').between(from, to).toArray() as Promise<ReviewEvent[]>,
      followUps.where(':id').between(from, to).toArray(),
      drafts.where(':id').between(from, to).toArray(),
      appeals
        .where('reviewKey')
        .between(after ?? Dexie.minKey, last ?? Dexie.maxKey, false, true)
        .toArray(),
    ]);
    add('reviews', some);
    const rows = { events: told, followUps: reminders, drafts: texts, appeals: byTime(reports) };
    for (const table of OF_REVIEWS) add(table, rows[table]);
    return last;
  });
}

/**
 * `now` (epoch ms) and `appVersion` go into the file and nowhere else: the same data, moment and version give the same bytes.
 * `chosen`: the settings, for a page that can't read them itself.
 *
 * Read in stretches, so that neither this page's memory nor a look at a page that wants to be kept meanwhile has to wait for a
 * million reviews. What it promises when something is written in between: each review is whole, with its history, reminders,
 * drafts and reports as they stood together at one moment of the making; what lists and pages name is there, for they are read
 * before the reviews, and no review ever goes away but by the seller's own hand.
 */
export async function exportBackup(
  now: number,
  appVersion: string,
  store: ReviewDeskDb = db(),
  chosen: Settings | null = null,
): Promise<ExportedBackup> {
  const settings = chosen ?? (await loadSettings());
  const writer = createBackupWriter();
  let leftOut = 0;
  let count = 0;
  const add: Add = (table, stored) => {
    const rows = stored.flatMap((row) => parseRow(table, table === 'reviews' ? fitRecord(row) : row) ?? []);
    leftOut += stored.length - rows.length;
    count += rows.length;
    writer.add(table, rows);
  };
  for (const table of BY_THEMSELVES) await readTable(store, table, add);
  for (let last = await readReviews(store, null, add); last !== null; ) last = await readReviews(store, last, add);
  return { file: await writer.end({ appVersion, createdAt: now, settings }), rows: count, leftOut };
}
