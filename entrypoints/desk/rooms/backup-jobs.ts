import { browser } from 'wxt/browser';
import type { BackupJobs, ReadyFile } from '../../../components/desk/backup-model.ts';
import { lock } from '../../../lib/backup/backup-lock.ts';
import { dayOf, keepBackupTimes } from '../../../lib/backup/backup-times.ts';
import { encodeCp932 } from '../../../lib/backup/cp932.ts';
import { exportBackup } from '../../../lib/backup/export-backup.ts';
import { openBackup, previewRestore, runRestore } from '../../../lib/backup/restore-backup.ts';
import { type CsvColumn, reviewsCsv } from '../../../lib/backup/reviews-csv.ts';
import { forgetAll, whatIsStored } from '../../../lib/backup/stored.ts';
import { db } from '../../../lib/db.ts';
import { refreshReminders } from '../../../lib/follow-ups/remind.ts';
import type { Translate } from '../../../lib/i18n.ts';
import { quietly } from '../../../lib/log.ts';
import { restartRetention } from '../../../lib/retention.ts';

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
    await keepBackupTimes({ madeAt: now });
    if (passphrase === '') return readyFile(name, bytes as BlobPart, 'application/zip', rows, leftOut);
    const locked = await lock(bytes, passphrase);
    return readyFile(`${name}.locked`, locked as BlobPart, 'application/octet-stream', rows, leftOut);
  },
  async exportCsv(encoding) {
    const reviews = await db().reviews.toArray();
    const text = reviewsCsv(reviews, {
      heading: (column) => headingOf(t, column),
      status: (status) => t(`status.${status}`),
      cause: (cause) => t(`cause.${cause}`),
    });
    const name = `reviews-${dayOf(Date.now())}.csv`;
    if (encoding === 'utf-8') return readyFile(name, text, 'text/csv', reviews.length, 0);
    // The mark at its beginning is one of UTF-8.
    const { bytes, replaced } = encodeCp932(text.replace(/^\ufeff/, ''));
    return { ...readyFile(name, bytes, 'text/csv', reviews.length, 0), replaced };
  },
  release: ({ url }) => URL.revokeObjectURL(url),
  open: openBackup,
  preview: (backup) => previewRestore(backup, Date.now()),
  restore: (backup) => thenRefresh(runRestore(backup, Date.now()).finally(restartRetention)),
  stored: () => whatIsStored(),
  forget: () => thenRefresh(forgetAll()),
});
