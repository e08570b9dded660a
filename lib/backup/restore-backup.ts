/** Puts a backup back: a look at what would come of it, then all of it or nothing. Extension pages only. */
import Dexie from 'dexie';
import { db, type ReviewDeskDb } from '../db.ts';
import { planWishes, wishesOf } from '../follow-ups/seller-settings.ts';
import { loadSettings, storeSettings } from '../settings-store.ts';
import { isLocked, type LockProblem, unlock } from './backup-lock.ts';
import { type Backup, type BackupProblem, type ReadOptions, readBackup } from './read-backup.ts';
import type { RestorePreview } from './restore-tally.ts';
import { walkRestore } from './restore-walk.ts';

/** `locked`: a passphrase is needed first. */
export type RestoreProblem = BackupProblem | LockProblem | 'locked';
export type OpenedBackup = { ok: true; backup: Backup } | { ok: false; problem: RestoreProblem };

/**
 * Opens a chosen file and checks all of it; `passphrase`: null as long as nobody has given one. Rejects only when given up. The
 * file has to stay where it is as long as the backup is used.
 */
export async function openBackup(
  file: Blob,
  passphrase: string | null,
  options: ReadOptions = {},
): Promise<OpenedBackup> {
  const locked = await isLocked(file).catch(() => null);
  if (locked === null) return { ok: false, problem: 'unreadable' };
  if (!locked) return readBackup(file, options);
  if (passphrase === null) return { ok: false, problem: 'locked' };
  const unlocked = await unlock(file, passphrase);
  return unlocked.ok ? readBackup(unlocked.file, options) : unlocked;
}

/** What a restore would do. Writes nothing, and nobody waits for it: what pages bring meanwhile is kept. */
export async function previewRestore(
  backup: Backup,
  now: number,
  store: ReviewDeskDb = db(),
  options: ReadOptions = {},
): Promise<RestorePreview> {
  const planning = { now, wishes: await planWishes() };
  return walkRestore(backup, { store, planning, writes: false, ...options });
}

/**
 * Restores in one transaction, from what is stored by then; rejects when anything fails, and nothing has changed then. Badge
 * and alarm are the caller's to refresh.
 */
export async function runRestore(
  backup: Backup,
  now: number,
  store: ReviewDeskDb = db(),
  options: ReadOptions = {},
): Promise<RestorePreview> {
  const before = await loadSettings();
  let settingsTaken = false;
  try {
    return await store.transaction('rw', store.tables, async () => {
      const planning = { now, wishes: wishesOf(before) };
      const done = await walkRestore(backup, { store, planning, writes: true, ...options });
      // The settings live elsewhere: if they can't be kept, the rows are not kept either.
      if (done.intoEmpty) {
        settingsTaken = true;
        await Dexie.waitFor(storeSettings(backup.settings));
      }
      return done;
    });
  } catch (error) {
    if (settingsTaken) await storeSettings(before);
    throw error;
  }
}
