/** One buyer is taken out of everything, and nothing brings him back. */

import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportBackup } from '../../lib/backup/export-backup.ts';
import { findBuyer, forgetBuyer } from '../../lib/backup/forget-buyer.ts';
import { runRestore } from '../../lib/backup/restore-backup.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import { unknownScope } from '../../lib/platforms/scope.ts';
import { observe } from '../../lib/reviews/observe.ts';
import { saveDraft } from '../../lib/reviews/store.ts';
import { record } from '../reviews/record.ts';
import { stored } from './tables.ts';
import { inMemory, opened } from './whole.ts';

const NOW = Date.UTC(2026, 10, 22);
const SECRETS = ['zipper', 'Mo***', '114-5555555-1234567', 'never again', 'i.jpg', 'We are sorry, Mo'];
let store: ReviewDeskDb;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  fakeBrowser.reset();
  store = new ReviewDeskDb();
});

const reading = (change: Parameters<typeof record>[0] = {}): Reading => ({
  platform: 'amazon',
  shop: 'amazon.com',
  pageKind: 'feedback-manager',
  url: 'https://sellercentral.amazon.com/feedback-manager/index.html?orderId=114-5555555-1234567',
  records: [
    record({
      kind: 'seller-feedback',
      nativeId: 'R7',
      body: 'The zipper broke',
      title: 'never again',
      author: 'Mo***',
      orderId: '114-5555555-1234567',
      images: ['https://m.example/i.jpg'],
      rating: 1,
      ...change,
    }),
  ],
  scope: { ...unknownScope(), filters: { search: '114-5555555-1234567' }, certain: true },
  status: 'records',
  health: { seen: 1, complete: 1, fields: {} },
  settled: true,
});

/** Everything that is stored, in one text. */
async function everything(): Promise<string> {
  const all = await Promise.all(store.tables.map((table) => table.toArray()));
  return JSON.stringify(all);
}
const secretsLeft = async () => {
  const text = await everything();
  return SECRETS.filter((secret) => text.includes(secret));
};

async function remembered(): Promise<string> {
  await observe(reading(), NOW, store);
  await observe(reading({ body: 'The zipper broke twice' }), NOW + 1, store);
  const [key = ''] = await store.reviews.toCollection().primaryKeys();
  const draft = { text: 'We are sorry, Mo', variant: 0, blanks: {}, edited: true, carried: false };
  await saveDraft(
    { reviewKey: key, channel: 'feedback-reply', ...draft } as Parameters<typeof saveDraft>[0],
    NOW,
    store,
  );
  await store.appeals.add({ reviewKey: key, at: NOW, state: 'filed', data: { note: 'Mo*** wrote: never again' } });
  await store.reviews.put(stored('other', { body: 'Fine', author: 'Someone' }));
  return key;
}

describe('one buyer', () => {
  it('is found by the masked name or the order, not by what was written', async () => {
    const key = await remembered();
    const find = async (text: string) => (await findBuyer(text, NOW, store)).map((review) => review.key);
    expect(await find('mo***')).toEqual([key]);
    expect(await find('5555555')).toEqual([key]);
    expect(await find('zipper')).toEqual([]);
    expect(await find('m')).toEqual([]);
  });

  it('is forgotten everywhere; stars, days and other buyers stay', async () => {
    const key = await remembered();
    expect(await secretsLeft()).toEqual(SECRETS);
    const before = await store.events.count();
    await forgetBuyer([key], NOW + 2, store);
    expect(await secretsLeft()).toEqual([]);
    expect(await store.reviews.get(key)).toMatchObject({
      rating: 1,
      forgottenAt: NOW + 2,
      author: null,
      orderId: null,
    });
    expect(await store.events.count()).toBe(before);
    expect(await everything()).toContain('Someone');
  });

  it('does not come back from the page that still shows him', async () => {
    const key = await remembered();
    await forgetBuyer([key], NOW + 2, store);
    await observe(reading({ body: 'The zipper broke for good', rating: 2 }), NOW + 3, store);
    expect(await store.reviews.count()).toBe(2);
    expect(await secretsLeft()).toEqual([]);
    expect(await store.reviews.get(key)).toMatchObject({ rating: 2 });
  });

  it('is in no backup made later, and comes back from none made before', async () => {
    const key = await remembered();
    const made = async () => opened((await exportBackup(NOW + 1, '1', store)).file);
    const earlier = await made();
    await forgetBuyer([key], NOW + 2, store);
    const later = JSON.stringify(await made());
    expect(SECRETS.filter((secret) => later.includes(secret))).toEqual([]);
    await runRestore(inMemory(earlier), NOW + 4, store);
    expect(await secretsLeft()).toEqual([]);
  });

  it('is forgotten whole or not at all', async () => {
    const key = await remembered();
    const before = await everything();
    store.appeals.hook('updating', () => {
      throw new Error('disk');
    });
    await expect(forgetBuyer([key], NOW, store)).rejects.toThrow();
    const [review] = await store.reviews.bulkGet([key]);
    expect(review?.author).toBe('Mo***');
    expect((await everything()).length).toBeGreaterThanOrEqual(before.length);
  });
});
