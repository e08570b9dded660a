/** Puts a backup back: a look at what would come of it, then all of it or nothing. Extension pages only. */
import Dexie from 'dexie';
import { db, type ReviewDeskDb } from '../db.ts';
import { planWishes, wishesOf } from '../follow-ups/seller-settings.ts';
import { loadSettings, storeSettings } from '../settings-store.ts';
import { type Backup, type BackupProblem, LARGEST_BACKUP, unpackBackup } from './backup-file.ts';
import { isLocked, type LockProblem, unlock } from './backup-lock.ts';
import { TABLES, type TableName } from './backup-rows.ts';
import { readTables } from './export-backup.ts';
import { withoutForgotten } from './forget-buyer.ts';
import type { FileLike } from './import-file.ts';
import { type Planning, planRestore, type RestorePlan } from './plan-restore.ts';

/** `locked`: a passphrase is needed first. `unreadable`: it could not be opened at all. */
export type RestoreProblem = BackupProblem | LockProblem | 'locked' | 'unreadable';
export type OpenedBackup = { ok: true; backup: Backup } | { ok: false; problem: RestoreProblem };

/** Opens a chosen file; `passphrase`: null as long as nobody has given one. */
export async function openBackup(file: FileLike, passphrase: string | null): Promise<OpenedBackup> {
  if (file.size > LARGEST_BACKUP) return { ok: false, problem: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
  if (!isLocked(bytes)) return unpackBackup(bytes);
  if (passphrase === null) return { ok: false, problem: 'locked' };
  const unlocked = await unlock(bytes, passphrase);
  return unlocked.ok ? unpackBackup(unlocked.bytes) : unlocked;
}

export type RestorePreview = Omit<RestorePlan, 'writes'>;

async function plan({ tables }: Backup, planning: Planning, store: ReviewDeskDb): Promise<RestorePlan> {
  const stored = await readTables(store);
  return planRestore(withoutForgotten(tables, stored.reviews), stored, planning, store);
}

/** What a restore would do. Writes nothing. */
export async function previewRestore(backup: Backup, now: number, store: ReviewDeskDb = db()): Promise<RestorePreview> {
  const { writes: _, ...preview } = await plan(backup, { now, wishes: await planWishes() }, store);
  return preview;
}

async function write(store: ReviewDeskDb, { writes }: RestorePlan): Promise<void> {
  const added: readonly TableName[] = ['events', 'appeals'];
  for (const table of TABLES) {
    const rows: readonly unknown[] = writes[table];
    if (rows.length === 0) continue;
    if (added.includes(table)) await store.table(table).bulkAdd(rows);
    else await store.table(table).bulkPut(rows);
  }
}

/**
 * Restores in one transaction, from what is stored by then; rejects when anything fails, and nothing has changed then. Badge
 * and alarm are the caller's to refresh.
 */
export async function runRestore(backup: Backup, now: number, store: ReviewDeskDb = db()): Promise<RestorePreview> {
  const before = await loadSettings();
  let settingsTaken = false;
  try {
    return await store.transaction('rw', store.tables, async () => {
      const planned = await plan(backup, { now, wishes: wishesOf(before) }, store);
      await write(store, planned);
      // The settings live elsewhere: if they can't be kept, the rows are not kept either.
      if (planned.intoEmpty) {
        settingsTaken = true;
        await Dexie.waitFor(storeSettings(backup.settings));
      }
      const { writes: _, ...done } = planned;
      return done;
    });
  } catch (error) {
    if (settingsTaken) await storeSettings(before);
    throw error;
  }
}
