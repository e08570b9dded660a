/** When a backup was made last and is due next. */
import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';

const DAY = 86_400_000;
const PERIODS = { week: 7 * DAY, month: 30 * DAY };
const KEY = 'backups';

/** Epoch ms; null: never. */
export interface BackupTimes {
  /** A backup was saved. */
  madeAt: number | null;
  /** The seller was reminded of it, or a backup could not be saved. */
  toldAt: number | null;
}

const momentOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export async function backupTimes(): Promise<BackupTimes> {
  const stored: { [KEY]?: Partial<BackupTimes> } = await browser.storage.local.get(KEY);
  return { madeAt: momentOf(stored[KEY]?.madeAt), toldAt: momentOf(stored[KEY]?.toldAt) };
}

export async function keepBackupTimes(change: Partial<BackupTimes>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await backupTimes()), ...change } });
}

/** A time that lies ahead is no reason to wait for it: the clock was wrong then. */
const isPast = (at: number | null, period: number, now: number): boolean =>
  at === null || now - at >= period || at > now;

/** Is one due, and nothing was said about it for as long? Pure. */
export function isBackupDue({ every }: Settings['backups'], { madeAt, toldAt }: BackupTimes, now: number): boolean {
  if (every === 'never') return false;
  return isPast(madeAt, PERIODS[every], now) && isPast(toldAt, PERIODS[every], now);
}

/** `2026-11-22`: the seller's own day. Pure. */
export function dayOf(now: number): string {
  const date = new Date(now);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
