/** Runs inside a page of the extension (tests/bench/backup.ts bundles it): a backup's whole way, on the real IndexedDB. */
import { exportBackup } from '../../lib/backup/export-backup.ts';
import { type Backup, readBackup } from '../../lib/backup/read-backup.ts';
import { previewRestore, runRestore } from '../../lib/backup/restore-backup.ts';
import { db } from '../../lib/db.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { benchRows, NOW } from './store-rows.ts';

const CHUNK = 1_000;
let file: Blob | null = null;
let backup: Backup | null = null;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function opened(): Promise<Backup> {
  const reading = file && (await readBackup(file));
  if (!reading?.ok) throw new Error(reading?.problem ?? 'no file');
  return reading.backup;
}

const given = (): Backup => {
  if (!backup) throw new Error('not opened');
  return backup;
};

const jobs = {
  forget: async () => {
    await db().delete();
    await db().open();
  },
  /** Answers with how many rows there are. */
  fill: async (reviews: number, history: number): Promise<number> => {
    const store = db();
    for (let from = 0; from < reviews; from += CHUNK) {
      const rows = benchRows(from, Math.min(reviews, from + CHUNK), history);
      await store.transaction('rw', store.reviews, store.events, store.followUps, async () => {
        await store.reviews.bulkPut(rows.reviews);
        await store.events.bulkAdd(rows.events);
        // Done: what is open the extension's own worker would remind of meanwhile, and note that it did.
        await store.followUps.bulkPut(rows.followUps.map((row) => ({ ...row, state: 'done' as const })));
      });
    }
    return (await store.reviews.count()) + (await store.events.count()) + (await store.followUps.count());
  },
  /** These four: ms. */
  exported: () =>
    timed(async () => {
      ({ file } = await exportBackup(NOW, '0', db(), DEFAULTS));
    }),
  checked: () =>
    timed(async () => {
      backup = await opened();
    }),
  previewed: () => timed(() => previewRestore(given(), NOW)),
  restored: () => timed(() => runRestore(given(), NOW)),
  /** Is what is exported now, byte for byte, what was restored? */
  same: async (): Promise<boolean> => {
    const again = await exportBackup(NOW, '0', db(), DEFAULTS);
    const digests = await Promise.all(
      [file, again.file].map(async (one) => [
        ...new Uint8Array(await crypto.subtle.digest('SHA-256', (await one?.arrayBuffer()) ?? new ArrayBuffer(0))),
      ]),
    );
    return String(digests[0]) === String(digests[1]);
  },
  bytes: async (): Promise<number> => file?.size ?? 0,
};
export type BackupJobs = typeof jobs;
(globalThis as { benchJobs?: BackupJobs }).benchJobs = jobs;
