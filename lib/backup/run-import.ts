/** Imports a file: everything that can be read of it, or nothing. Extension pages only. */
import { db, type ReviewDeskDb } from '../db.ts';
import { followUpsOf } from '../follow-ups/rows.ts';
import { type PlanWishes, planFollowUps } from '../follow-ups/rules.ts';
import { planWishes } from '../follow-ups/seller-settings.ts';
import { eventsOf, timeAfter } from '../reviews/events.ts';
import type { FollowUp, ReviewEvent } from '../reviews/review.ts';
import { shopKnowledge } from '../reviews/shop-knowledge.ts';
import type { ImportFile } from './import-file.ts';
import { storedOf, stretchesOf } from './match-rows.ts';
import { type FileContext, type MergedRow, mergeRow } from './merge-row.ts';
import { type Counts, contextOf, noCounts } from './preview-import.ts';

export interface ImportResult {
  counts: Counts;
  /** Rows that were left out because they could be either of several stored reviews. */
  unclear: number;
}

export interface ImportOptions {
  /** 0–1, for a progress bar. */
  onProgress?: (done: number) => void;
  /** Aborted before the last row is written: nothing is imported, and the promise rejects with its reason. */
  signal?: AbortSignal;
}

const eventsIn = ({ review, changes }: MergedRow, at: number): ReviewEvent[] =>
  changes.map((change) => ({ reviewKey: review.key, at, ...change }));

async function writeStretch(
  store: ReviewDeskDb,
  merged: readonly MergedRow[],
  now: number,
  wishes: PlanWishes,
): Promise<void> {
  const written = merged.filter(({ differs }) => differs);
  const followUps: FollowUp[] = [];
  const added = written.filter(({ fate }) => fate === 'new').flatMap((row) => eventsIn(row, now));
  // A review that only the file knows reminds of nothing (follow-ups/rules.ts).
  const before = written.filter(({ fate }) => fate !== 'new');
  const existing = await followUpsOf(
    store,
    before.map(({ review }) => review.key),
  );
  for (const row of before) {
    const rows = existing.get(row.review.key) ?? [];
    if (rows.length === 0 && row.changes.length === 0) continue;
    const told = await eventsOf(store, row.review.key);
    const news = eventsIn(row, timeAfter(told, now));
    added.push(...news);
    const events = [...told, ...news];
    followUps.push(...planFollowUps({ review: row.review, events, existing: rows, now, wishes }));
  }
  await store.reviews.bulkPut(written.map(({ review }) => review));
  await store.events.bulkAdd(added);
  await store.followUps.bulkPut(followUps);
}

/**
 * Imports the readable rows of a file in one transaction; rejects when anything fails, and nothing is stored then. What a
 * page has shown later than the file can know stays. Badge and alarm are the caller's to refresh.
 */
export async function runImport(
  file: ImportFile,
  shop: string,
  now: number,
  options: ImportOptions = {},
  store: ReviewDeskDb = db(),
): Promise<ImportResult> {
  const { stretches } = stretchesOf(file, shop);
  const wishes = await planWishes();
  return store.transaction('rw', store.reviews, store.events, store.followUps, store.tags, async () => {
    const knowledge = await shopKnowledge(store, file.platform, shop);
    const context: FileContext = { ...contextOf(file, shop, now), knowledge };
    const counts = noCounts();
    let unclear = 0;
    for (const [n, stretch] of stretches.entries()) {
      options.signal?.throwIfAborted();
      const stored = await storedOf(store, file, shop, stretch);
      const merged: MergedRow[] = [];
      for (const [i, { record, identity }] of stretch.entries()) {
        const before = stored[i];
        if (before === null) unclear += 1;
        else merged.push(mergeRow(record, identity, before, context, now));
      }
      await writeStretch(store, merged, now, wishes);
      for (const { fate } of merged) counts[fate] += 1;
      options.onProgress?.((n + 1) / stretches.length);
    }
    return { counts, unclear };
  });
}
