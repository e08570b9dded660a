/** What an import would do, without doing it. */
import { db, type ReviewDeskDb } from '../db.ts';
import type { ReviewRecord } from '../reviews/review.ts';
import { shopKnowledge } from '../reviews/shop-knowledge.ts';
import { type BadRow, badRow } from './file-record.ts';
import { fileTime } from './file-time.ts';
import type { ImportFile } from './import-file.ts';
import { storedOf, stretchesOf } from './match-rows.ts';
import { type FileContext, mergeRow, ROW_FATES, type RowFate } from './merge-row.ts';

const SAMPLES = 8;

export type Counts = Record<RowFate, number>;

export interface Sample {
  line: number;
  record: ReviewRecord;
  fate: RowFate;
}

export interface ImportPreview {
  shop: string;
  counts: Counts;
  /** Of the file and of this store, in the order of the file. */
  badRows: BadRow[];
  /** The first readable rows. */
  samples: Sample[];
  /** What the file can know at the latest, epoch ms. */
  asOf: number | null;
  /** First and last day that is written in it, `YYYY-MM-DD`. */
  days: [first: string, last: string] | null;
}

export const noCounts = (): Counts => Object.fromEntries(ROW_FATES.map((fate) => [fate, 0])) as Counts;

/** What holds for all rows of a file that is imported for this shop. */
export function contextOf(file: ImportFile, shop: string, now: number): FileContext {
  const { format, platform, records } = file;
  return {
    platform,
    shop,
    pageKind: format.pageKind,
    url: format.address(shop),
    asOf: fileTime(platform, shop, records, now),
    format: format.name,
  };
}

function daysOf(records: readonly ReviewRecord[]): [string, string] | null {
  const days = records.flatMap(({ postedAt }) => postedAt?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? [first, last] : null;
}

/** Compares a file with what is stored. Writes nothing. `shop`: the file's own, or the one the seller chose. */
export async function previewImport(
  file: ImportFile,
  shop: string,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<ImportPreview> {
  const knowledge = await shopKnowledge(store, file.platform, shop);
  const context = { ...contextOf(file, shop, now), knowledge };
  const { stretches, notDistinct } = stretchesOf(file, shop);
  const counts = noCounts();
  const badRows = [...file.badRows, ...notDistinct.map((line) => badRow(line, 'not-distinct'))];
  const samples: Sample[] = [];
  const lastSampled = file.lines[SAMPLES - 1] ?? Infinity;
  for (const stretch of stretches) {
    const stored = await storedOf(store, file, shop, stretch);
    for (const [i, { line, record, identity }] of stretch.entries()) {
      const before = stored[i];
      if (before === null) {
        badRows.push(badRow(line, 'unclear'));
        continue;
      }
      // A new review needs no look at what it says: judging costs the most of all.
      const fate = before ? mergeRow(record, identity, before, context, now).fate : 'new';
      counts[fate] += 1;
      if (line <= lastSampled) samples.push({ line, record, fate });
    }
  }
  for (const rows of [badRows, samples]) rows.sort((a, b) => a.line - b.line);
  return { shop, counts, badRows, samples, asOf: context.asOf, days: daysOf(file.records) };
}
