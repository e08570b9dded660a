import { browser } from 'wxt/browser';
import type { BackupJobs, ReadyFile } from '../../../components/desk/backup-model.ts';
import { lock } from '../../../lib/backup/backup-lock.ts';
import { dayOf, keepBackupTimes } from '../../../lib/backup/backup-times.ts';
import { exportBackup } from '../../../lib/backup/export-backup.ts';
import { exportCsv } from '../../../lib/backup/export-csv.ts';
import { openBackup, previewRestore, runRestore } from '../../../lib/backup/restore-backup.ts';
import type { CsvColumn } from '../../../lib/backup/reviews-csv.ts';
import { forgetAll, whatIsStored } from '../../../lib/backup/stored.ts';
import { db } from '../../../lib/db.ts';
import { refreshReminders } from '../../../lib/follow-ups/remind.ts';
import type { Translate } from '../../../lib/i18n.ts';
import { quietly } from '../../../lib/log.ts';
import { noteKept, settleLoss } from '../../../lib/lost-data.ts';
import { restartRetention } from '../../../lib/retention.ts';

const readyFile = (name: string, file: Blob, rows: number, leftOut: number): ReadyFile => ({
  name,
  url: URL.createObjectURL(file),
  size: file.size,
  rows,
  leftOut,
});

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
    const { file, rows, leftOut } = await exportBackup(now, browser.runtime.getManifest().version);
    const name = `review-desk-${dayOf(now)}.zip`;
    const locked = passphrase === '' ? null : await lock(file, passphrase);
    // The file is there; that it was made is only a note for the next reminder.
    quietly('noting a backup', keepBackupTimes({ madeAt: now }));
    return locked ? readyFile(`${name}.locked`, locked, rows, leftOut) : readyFile(name, file, rows, leftOut);
  },
  async exportCsv(encoding) {
    const { file, rows, replaced } = await exportCsv(encoding, {
      heading: (column) => headingOf(t, column),
      status: (status) => t(`status.${status}`),
      cause: (cause) => t(`cause.${cause}`),
    });
    return { ...readyFile(`reviews-${dayOf(Date.now())}.csv`, file, rows, 0), replaced };
  },
  release: ({ url }) => URL.revokeObjectURL(url),
  open: openBackup,
  preview: (backup, options) => previewRestore(backup, Date.now(), db(), options),
  restore: (backup, options) =>
    thenRefresh(
      runRestore(backup, Date.now(), db(), options).then(async (done) => {
        // It is back. The rows are kept by now: what these notes say is only about them.
        await Promise.allSettled([settleLoss(), noteKept(Date.now()), restartRetention()]);
        return done;
      }),
    ),
  stored: () => whatIsStored(),
  forget: () => thenRefresh(forgetAll().then(() => noteKept(Date.now()))),
});
