/** What has to be done now and then, without anybody: old words, backups, a note of how much there is. Background only. */
import { browser } from 'wxt/browser';
import { backupTimes, isBackupDue, keepBackupTimes } from './backup/backup-times.ts';
import { saveBackup } from './backup/save-backup.ts';
import { createTranslator } from './locales.ts';
import { log } from './log.ts';
import { noteKept } from './lost-data.ts';
import { retentionStep } from './retention.ts';
import type { Settings } from './settings.ts';
import { loadSettings } from './settings-store.ts';
import { catchUpWordings } from './signs/wording-rows.ts';
import { resolveUiLanguage } from './ui-language.ts';

export const UPKEEP_ALARM = 'upkeep';
export const BACKUP_NOTIFICATION = 'backup';
const MINUTES = 60;
/** A wake does no more than this many steps; the next one goes on. */
const STEPS = 100;

/** Made once, and left alone then: making it anew would put it off. */
export async function ensureUpkeep(): Promise<void> {
  if (!(await browser.alarms.get(UPKEEP_ALARM)))
    await browser.alarms.create(UPKEEP_ALARM, { delayInMinutes: 1, periodInMinutes: MINUTES });
}

async function removeOld({ keepTextMonths }: Settings, now: number): Promise<void> {
  if (keepTextMonths === null) return;
  for (let step = 0; step < STEPS && (await retentionStep(keepTextMonths, now)); ) step += 1;
}

async function printWordings(): Promise<void> {
  for (let step = 0; step < STEPS && (await catchUpWordings()); ) step += 1;
}

async function tell(settings: Settings, what: 'due' | 'failed', now: number): Promise<void> {
  // Kept first: whoever dies in between has said it once at most.
  await keepBackupTimes({ toldAt: now });
  const t = createTranslator(resolveUiLanguage(settings, browser.i18n.getUILanguage()));
  await browser.notifications.create(BACKUP_NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: t('app.name'),
    message: t(`notification.backup-${what}`),
  });
}

async function backUp(settings: Settings, now: number): Promise<void> {
  if (!isBackupDue(settings.backups, await backupTimes(), now)) return;
  if (settings.backups.how === 'remind') return tell(settings, 'due', now);
  try {
    await saveBackup(settings, now);
    await keepBackupTimes({ madeAt: now });
  } catch (error) {
    log('saving a backup failed:', error instanceof Error ? error.message : 'unknown');
    await tell(settings, 'failed', now);
  }
}

/** All of it; one that fails keeps nothing from the others. */
export async function upkeep(now: number): Promise<void> {
  const settings = await loadSettings();
  const done = await Promise.allSettled([
    noteKept(now),
    removeOld(settings, now),
    backUp(settings, now),
    printWordings(),
  ]);
  for (const one of done)
    if (one.status === 'rejected') log('upkeep failed:', String(one.reason?.message ?? 'unknown'));
}
