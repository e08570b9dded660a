import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import { claimDue } from '../../lib/follow-ups/rows.ts';
import { ALWAYS } from '../../lib/follow-ups/working-time.ts';
import { DAY, row, SEEN } from './stored.ts';

const seller = { ...ALWAYS, timeZone: 'Asia/Shanghai' };

it('claims what is due once, and nothing whose window has closed', async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const store = new ReviewDeskDb();
  await store.followUps.bulkPut([
    row({ reviewKey: 'a', kind: 'window-closing', dueAt: SEEN, until: SEEN + DAY }),
    row({ reviewKey: 'b', dueAt: SEEN }),
  ]);
  expect((await claimDue(SEEN + DAY, seller, store)).map((one) => one.reviewKey)).toEqual(['b']);
  expect(await claimDue(SEEN + DAY, seller, store)).toEqual([]);
});
