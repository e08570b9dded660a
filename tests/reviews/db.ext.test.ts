import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** As version 1 was shipped. */
async function versionOne(): Promise<void> {
  const old = new Dexie('review-desk');
  old.version(1).stores({
    reviews: 'key, [platform+shop+fingerprint], [platform+orderId], lastSeenAt, status',
    events: '++id, [reviewKey+at]',
    followUps: '[reviewKey+kind], reviewKey, state',
    drafts: '[reviewKey+channel], reviewKey',
    coverage: 'key, at',
    appeals: '++id, reviewKey',
    templates: 'id',
  });
  const review = {
    key: 'taobao:main:1',
    platform: 'taobao',
    shop: 'main',
    fingerprint: 'f',
    orderId: '1',
    lastSeenAt: 1,
  };
  await old.table('reviews').add({ ...review, status: 'new' });
  await old.table('events').add({ reviewKey: review.key, at: 1, type: 'new', data: {} });
  await old.table('drafts').add({ reviewKey: review.key, channel: 'review-reply', text: '谢谢' });
  await old.table('coverage').add({ key: 'taobao:main:review-list:{}:::1', at: 1, reviewKeys: [review.key] });
  old.close();
}

it('a database of version 1 keeps its reviews, events and drafts; looks that prove nothing go', async () => {
  await versionOne();
  const store = new ReviewDeskDb();
  expect(await store.reviews.get('taobao:main:1')).toMatchObject({ status: 'new', orderId: '1' });
  expect(await store.events.count()).toBe(1);
  expect(await store.events.where('[type+at]').between(['new', 0], ['new', 2]).count()).toBe(1);
  expect(await store.drafts.get(['taobao:main:1', 'review-reply'])).toMatchObject({ text: '谢谢' });
  expect(await store.coverage.count()).toBe(0);
  expect([await store.pageHealth.count(), await store.taught.count(), await store.listed.count()]).toEqual([0, 0, 0]);
  store.close();
});
