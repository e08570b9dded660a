/** The browser cleared what was stored: noticed at the next opening, told once, settled by the seller. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAll } from '../lib/backup/stored.ts';
import { db } from '../lib/db.ts';
import { lostData, mindLosses, noteKept, settleLoss, watchLost } from '../lib/lost-data.ts';
import { upkeep } from '../lib/upkeep.ts';
import { stored } from './backup/tables.ts';

const NOW = Date.UTC(2026, 10, 22, 9);
mindLosses();

/** What eviction does: the files of the database are gone, what lies beside it is not. */
function evicted(): void {
  db().close();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}
const opened = async () => {
  await db().reviews.count();
  await new Promise((resume) => setTimeout(resume, 20));
};

beforeEach(() => {
  fakeBrowser.reset();
  evicted();
});

describe('what was stored is gone', () => {
  it('is noticed at the next opening, whatever pages have brought in since, and told until it is settled', async () => {
    await db().reviews.bulkPut([stored('a'), stored('b')]);
    await upkeep(NOW);
    evicted();
    const lost = watchLost();
    await db().reviews.put(stored('c'));
    await opened();
    expect(await lostData()).toEqual({ reviews: 2, at: NOW });
    expect(lost.value).toEqual({ reviews: 2, at: NOW });
    // A later note of what is there now does not hide it.
    await noteKept(NOW + 1);
    expect(await lostData()).toEqual({ reviews: 2, at: NOW });
    await settleLoss();
    expect([await lostData(), lost.value]).toEqual([null, null]);
  });

  it('twice is told as the first', async () => {
    await db().reviews.bulkPut([stored('a'), stored('b')]);
    await noteKept(NOW);
    evicted();
    await opened();
    await db().reviews.put(stored('c'));
    await noteKept(NOW + 1);
    evicted();
    await opened();
    expect(await lostData()).toEqual({ reviews: 2, at: NOW });
  });
});

describe('nothing is lost', () => {
  it('at the first install', async () => {
    await opened();
    expect(await lostData()).toBeNull();
  });

  it('when the browser opens what is there', async () => {
    await db().reviews.put(stored('a'));
    await noteKept(NOW);
    db().close();
    await opened();
    expect(await db().reviews.count()).toBe(1);
    expect(await lostData()).toBeNull();
  });

  it('where the seller himself had forgotten everything', async () => {
    await db().reviews.put(stored('a'));
    await noteKept(NOW);
    await forgetAll();
    await noteKept(NOW + 1);
    evicted();
    await opened();
    expect(await lostData()).toBeNull();
  });

  it.each([null, 'x', { reviews: 'many', at: 1 }, { reviews: 3 }])('by a note that is none: %j', async (kept) => {
    await fakeBrowser.storage.local.set({ kept });
    await opened();
    expect(await lostData()).toBeNull();
  });
});
