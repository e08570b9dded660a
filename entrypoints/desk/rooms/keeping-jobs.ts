import { browser } from 'wxt/browser';
import type { ForgetBuyerJobs } from '../../../components/desk/keeping/forget-buyer-model.ts';
import type { KeepingJobs } from '../../../components/desk/keeping/keeping-model.ts';
import { backupTimes } from '../../../lib/backup/backup-times.ts';
import { findBuyer, forgetBuyer } from '../../../lib/backup/forget-buyer.ts';
import { mayDownload } from '../../../lib/backup/save-backup.ts';
import { pause } from '../../../lib/backup/turns.ts';
import { refreshReminders } from '../../../lib/follow-ups/remind.ts';
import { retentionStep } from '../../../lib/retention.ts';
import { storeSettings } from '../../../lib/settings-store.ts';
import { storageRoom } from '../../../lib/storage-room.ts';

/** Over the real store and the real browser. */
export const keepingJobs: KeepingJobs = {
  save: storeSettings,
  allowDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
  mayDownload,
  times: backupTimes,
  room: () => storageRoom(),
  async removeOld(months) {
    while (await retentionStep(months, Date.now())) await pause();
  },
};

export const forgetBuyerJobs: ForgetBuyerJobs = {
  find: (text) => findBuyer(text, Date.now()),
  async forget(keys) {
    await forgetBuyer(keys, Date.now());
    await refreshReminders(Date.now());
  },
};
