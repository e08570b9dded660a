/** Importing files of RMS into a store of each test's own. */
import type { ImportFile } from '../../lib/backup/import-file.ts';
import { readImportFile } from '../../lib/backup/import-file.ts';
import { previewImport } from '../../lib/backup/preview-import.ts';
import { runImport } from '../../lib/backup/run-import.ts';
import type { ReviewRecord, StoredReview } from '../../lib/reviews/review.ts';
import { freshStore } from '../fresh-store.ts';
import { SHOP } from '../reviews/rakuten-reading.ts';
import { record } from '../reviews/record.ts';
import { cp932, fileOf, type RmsRow, rmsText } from './files.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOW = Date.UTC(2026, 10, 22, 9);
/** The newest row of `rmsText({})`: 2026-10-06 09:07 in Tokyo. */
export const WRITTEN = Date.UTC(2026, 9, 6, 0, 7);

export async function fileWith(bytes: Uint8Array | string): Promise<ImportFile> {
  const read = await readImportFile(fileOf(bytes), NOW);
  if (!read.ok) throw new Error(read.problem);
  return read.file;
}
export const rms = (...rows: RmsRow[]): Promise<ImportFile> => fileWith(cp932(rmsText(...rows)));

/** The default row of the file, as レビューチェックツール shows it: no title, no product number, no address. */
export const shown = (given: Partial<ReviewRecord> = {}): ReviewRecord =>
  record({
    rating: 2,
    body: '取っ手が欠けていました',
    postedAt: '2026-10-06T09:07',
    author: null,
    productTitle: '湯のみ 大',
    productId: null,
    orderId: '123456-20261001-0000000001',
    ...given,
  });

/** To be called once, at the top of a file: a store, what files bring into it, and what is in it then. */
export function importing() {
  const desk = freshStore();
  const all = (): Promise<StoredReview[]> => desk.store.reviews.toArray();
  const events = () => desk.store.events.toArray();
  return {
    desk,
    importRms: async (...rows: RmsRow[]) => runImport(await rms(...rows), SHOP, NOW, {}, desk.store),
    previewRms: async (...rows: RmsRow[]) => previewImport(await rms(...rows), SHOP, NOW, desk.store),
    all,
    /** The one there is; throws where there are others. */
    only: async (): Promise<StoredReview> => {
      const [review, ...others] = await all();
      if (!review || others.length > 0) throw new Error(`${others.length + 1} reviews`);
      return review;
    },
    events,
    /** All of it as text, for comparing before and after. */
    dump: async () => JSON.stringify([await all(), await events(), await desk.store.followUps.toArray()]),
  };
}
