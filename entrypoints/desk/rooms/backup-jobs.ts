import { browser } from 'wxt/browser';
import type { BackupJobs, ReadyFile } from '../../../components/desk/backup-model.ts';
import { lock } from '../../../lib/backup/backup-lock.ts';
import { exportBackup } from '../../../lib/backup/export-backup.ts';
import { openBackup, previewRestore, runRestore } from '../../../lib/backup/restore-backup.ts';
import { type CsvColumn, reviewsCsv } from '../../../lib/backup/reviews-csv.ts';
import { forgetAll, whatIsStored } from '../../../lib/backup/stored.ts';
import { db } from '../../../lib/db.ts';
import { refreshReminders } from '../../../lib/follow-ups/remind.ts';
import type { Translate } from '../../../lib/i18n.ts';
import { quietly } from '../../../lib/log.ts';

/** The seller's own day: two backups of one day are told apart by the browser. */
function dayOf(now: number): string {
  const date = new Date(now);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function readyFile(name: string, content: BlobPart, type: string, rows: number, leftOut: number): ReadyFile {
  const blob = new Blob([content], { type });
  return { name, url: URL.createObjectURL(blob), size: blob.size, rows, leftOut };
}

const headingOf = (t: Translate, column: CsvColumn): string =>
  column === 'platform' || column === 'shop' || column === 'status' || column === 'causes'
    ? t(`csv.${column}`)
    : t(`field.${column}`);

/** Badge and alarm once what they are made of is another. */
async function thenRefresh<T>(write: Promise<T>): Promise<T> {
  const result = await write;
  quietly('refreshing reminders', refreshReminders(Date.now()));
  return result;
}

/** The desk's backup over the real store. */
export const backupJobs = (t: Translate): BackupJobs => ({
  async exportBackup(passphrase) {
    const now = Date.now();
    const { bytes, rows, leftOut } = await exportBackup(now, browser.runtime.getManifest().version);
    const name = `review-desk-${dayOf(now)}.zip`;
    if (passphrase === '') return readyFile(name, bytes as BlobPart, 'application/zip', rows, leftOut);
    const locked = await lock(bytes, passphrase);
    return readyFile(`${name}.locked`, locked as BlobPart, 'application/octet-stream', rows, leftOut);
  },
  async exportCsv() {
    const reviews = await db().reviews.toArray();
    const text = reviewsCsv(reviews, {
      heading: (column) => headingOf(t, column),
      status: (status) => t(`status.${status}`),
      cause: (cause) => t(`cause.${cause}`),
    });
    return readyFile(`reviews-${dayOf(Date.now())}.csv`, text, 'text/csv', reviews.length, 0);
  },
  release: ({ url }) => URL.revokeObjectURL(url),
  open: openBackup,
  preview: (backup) => previewRestore(backup, Date.now()),
  restore: (backup) => thenRefresh(runRestore(backup, Date.now())),
  stored: () => whatIsStored(),
  forget: () => thenRefresh(forgetAll()),
});
