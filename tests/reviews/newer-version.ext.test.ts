import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { db, onNewerVersion } from '../../lib/db.ts';

it('a page of an older version lets the newer one in at once, says so, and keeps out of its way', async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const told = vi.fn();
  onNewerVersion(told);
  await db().templates.put({ id: 't' } as never);
  const newer = new Dexie('review-desk');
  const blocked = vi.fn();
  newer.on('blocked', blocked);
  newer.version(1_000).stores({ templates: 'id', something: 'id' });
  await newer.open();
  expect(await newer.table('templates').count()).toBe(1);
  expect(told).toHaveBeenCalledOnce();
  expect(blocked).not.toHaveBeenCalled();
  // What the old page still asks for is refused, and does not open the old version again.
  await expect(db().templates.count()).rejects.toThrow();
  await expect(db().templates.count()).rejects.toThrow();
  expect(newer.isOpen()).toBe(true);
  newer.close();
});
