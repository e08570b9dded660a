/** What is done without anybody: backups when they are due, told once. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupTimes, isBackupDue, keepBackupTimes } from '../lib/backup/backup-times.ts';
import { storeSettings } from '../lib/settings-store.ts';
import { storageRoom } from '../lib/storage-room.ts';
import { ensureUpkeep, UPKEEP_ALARM, upkeep } from '../lib/upkeep.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const shown: string[] = [];
let allowed = false;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  fakeBrowser.reset();
  shown.length = 0;
  allowed = false;
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => allowed },
    i18n: { getUILanguage: () => 'en' },
    runtime: { ...fakeBrowser.runtime, getManifest: () => ({ version: '1.0' }) },
  });
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    { message }: { message: string },
  ) => {
    shown.push(`${id}: ${message}`);
    return id;
  }) as never);
});

describe('a backup', () => {
  const weekly = { every: 'week', how: 'remind' } as const;
  it.each([
    ['never made', { madeAt: null, toldAt: null }, true],
    ['made a day ago', { madeAt: NOW - DAY, toldAt: null }, false],
    ['made a week ago', { madeAt: NOW - 7 * DAY, toldAt: null }, true],
    ['told a day ago', { madeAt: null, toldAt: NOW - DAY }, false],
    ['told a week ago, and not made since', { madeAt: NOW - 14 * DAY, toldAt: NOW - 7 * DAY }, true],
    ['made by a clock that was ahead', { madeAt: NOW + DAY, toldAt: null }, true],
  ])('%s', (_, times, due) => {
    expect(isBackupDue(weekly, times, NOW)).toBe(due);
    expect(isBackupDue({ ...weekly, every: 'never' }, times, NOW)).toBe(false);
  });

  it('is reminded of once', async () => {
    await storeSettings({ backups: weekly });
    await upkeep(NOW);
    await upkeep(NOW + DAY);
    expect(shown).toEqual(['backup: Time for a backup. A click opens the desk.']);
    await keepBackupTimes({ madeAt: NOW + 2 * DAY });
    await upkeep(NOW + 8 * DAY);
    expect(shown).toHaveLength(1);
  });

  it('that may not be saved is said to be missing, and is not taken for made', async () => {
    await storeSettings({ backups: { every: 'week', how: 'save' } });
    await upkeep(NOW);
    expect(shown).toEqual(['backup: The backup could not be saved. A click opens the desk.']);
    expect(await backupTimes()).toEqual({ madeAt: null, toldAt: NOW });
  });

  it('is saved where the seller allowed it', async () => {
    allowed = true;
    const download = vi.fn(async (_: { url: string; filename: string }) => 7);
    Object.assign(fakeBrowser, { downloads: { download, search: async () => [{ state: 'complete' }] } });
    await storeSettings({ backups: { every: 'month', how: 'save' } });
    await upkeep(NOW);
    expect(download.mock.calls[0]?.[0].filename).toBe('review-desk/review-desk-2026-11-22.zip');
    expect(await backupTimes()).toEqual({ madeAt: NOW, toldAt: null });
    expect(shown).toEqual([]);
  });
});

describe('the upkeep', () => {
  it('has one alarm, made once', async () => {
    await ensureUpkeep();
    const first = await fakeBrowser.alarms.get(UPKEEP_ALARM);
    await ensureUpkeep();
    expect(await fakeBrowser.alarms.get(UPKEEP_ALARM)).toEqual(first);
    expect(first?.periodInMinutes).toBe(60);
  });
});

describe('the room', () => {
  it('is asked for, and unknown is not guessed', async () => {
    const persist = vi.fn(async () => true);
    const estimate = async () => ({ usage: 5, quota: 12 });
    const storage = { estimate, persisted: async () => false, persist } as unknown as StorageManager;
    expect(await storageRoom(storage)).toEqual({ used: 5, free: 7, persisted: true, unlimited: false });
    expect(persist).toHaveBeenCalledOnce();
    const none = { used: null, free: null, persisted: false, unlimited: false };
    expect(await storageRoom({} as StorageManager)).toEqual(none);
  });
});
