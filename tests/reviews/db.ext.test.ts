import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** The tables as each version was shipped: what it added to the one before. */
const SHIPPED: Record<string, string>[] = [
  {
    reviews: 'key, [platform+shop+fingerprint], [platform+orderId], lastSeenAt, status',
    events: '++id, [reviewKey+at]',
    followUps: '[reviewKey+kind], reviewKey, state',
    drafts: '[reviewKey+channel], reviewKey',
    coverage: 'key, at',
    appeals: '++id, reviewKey',
    templates: 'id',
  },
  { pageHealth: 'key', taught: 'key' },
  { listed: '[list+reviewKey], [list+postedAt], reviewKey' },
];

const KEY = 'taobao:main:1';
const seen = { platform: 'taobao', shop: 'main', pageKind: 'review-list' };
/** Rows as they were written then, by the version that began to write them. */
const WRITTEN: Record<string, object[]>[] = [
  {
    reviews: [{ key: KEY, ...seen, fingerprint: 'f', orderId: '1', lastSeenAt: 1, status: 'new', url: null }],
    events: [
      { reviewKey: KEY, at: 1, type: 'new', data: {} },
      { reviewKey: KEY, at: 2, type: 'done', data: {} },
    ],
    followUps: [{ reviewKey: KEY, kind: 'unanswered-negative', dueAt: 3, state: 'open', snoozedUntil: null }],
    drafts: [{ reviewKey: KEY, channel: 'review-reply', text: '谢谢', updatedAt: 4 }],
    coverage: [{ key: 'taobao:main:review-list:{}:::1', at: 1, reviewKeys: [KEY] }],
    appeals: [{ reviewKey: KEY, at: 5, state: 'filed', data: {} }],
    templates: [{ id: 't', platform: null, channel: null, language: 'zh-CN', text: '感谢支持' }],
  },
  {
    pageHealth: [{ key: 'taobao:review-list', platform: 'taobao', pageKind: 'review-list', readings: [] }],
    taught: [{ key: 'taobao:review-list:body', ...seen, field: 'body', taughtAt: 6 }],
  },
  { listed: [{ list: 'all', reviewKey: KEY, postedAt: '2026-01-01', firstAt: 1, at: 2, beside: [], missed: null }] },
];

/** A database as a seller had it who last used this version (from 1); answers with its rows. */
async function oldDatabase(version: number): Promise<Record<string, object[]>> {
  const old = new Dexie('review-desk');
  for (const [i, tables] of SHIPPED.slice(0, version).entries()) old.version(i + 1).stores(tables);
  const rows: Record<string, object[]> = Object.assign({}, ...WRITTEN.slice(0, version));
  for (const [name, some] of Object.entries(rows)) await old.table(name).bulkAdd(some.map((row) => ({ ...row })));
  const written: Record<string, object[]> = {};
  for (const { name } of old.tables) written[name] = await old.table(name).toArray();
  old.close();
  return written;
}

describe.each([1, 2, 3])('a database of version %i', (version) => {
  it('keeps every row as it was; only looks of version 1, which prove nothing, go', async () => {
    const before = await oldDatabase(version);
    const store = new ReviewDeskDb();
    for (const [name, rows] of Object.entries(before))
      expect([name, await store.table(name).toArray()]).toEqual([
        name,
        name === 'coverage' && version === 1 ? [] : rows,
      ]);
    const added = store.tables.filter(({ name }) => !Object.hasOwn(before, name));
    for (const table of added) expect([table.name, await table.count()]).toEqual([table.name, 0]);
    store.close();
  });

  it('finds its rows by the indexes that came later', async () => {
    await oldDatabase(version);
    const store = new ReviewDeskDb();
    expect(await store.events.where('[type+at]').between(['done', 0], ['done', 9]).count()).toBe(1);
    expect(await store.reviews.where('[platform+shop+productTitle+lastSeenAt]').above(['']).count()).toBe(0);
    expect(await store.reviews.where('[platform+shop+fingerprint]').equals(['taobao', 'main', 'f']).count()).toBe(1);
    store.close();
  });
});
