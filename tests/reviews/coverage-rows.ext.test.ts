import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { Scope } from '../../lib/platforms/platform.ts';
import { coverageOf, ONE_READING } from '../../lib/reviews/coverage.ts';
import { coverageRowsOf, keepLook, type Look } from '../../lib/reviews/coverage-rows.ts';
import { observe } from '../../lib/reviews/observe.ts';
import { look, scope } from './look.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 20, 9);
const MINUTE = 60_000;
let store: ReviewDeskDb;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

const page = (n: number, keys: string[], total = 4, change: Partial<Scope> = {}): Look =>
  look(keys, {
    scope: scope({ page: n, pages: 2, pageSize: 2, total, starts: n === 1, ends: n === 2, ...change }),
  });
const keep = async (one: Look, at: number) => {
  const kept = await keepLook(one, at, store);
  return kept && coverageOf(kept.rows);
};

describe('keeping what was seen of a list', () => {
  it('keeps a row per page, and tells when the list is complete', async () => {
    expect(await keep(page(1, ['a', 'b']), NOW)).toMatchObject({
      read: 2,
      total: 4,
      complete: false,
      gaps: ['count', 'pages'],
    });
    expect(await keep(page(2, ['c', 'd']), NOW + MINUTE)).toMatchObject({ read: 4, complete: true, firstAt: NOW });
    expect(await store.coverage.count()).toBe(2);
  });

  it('keeps one row of a page that is looked at again', async () => {
    await keep(page(1, ['a', 'b']), NOW);
    await keep(page(1, ['a', 'b']), NOW + MINUTE);
    expect(await store.coverage.toArray()).toMatchObject([{ since: NOW, at: NOW + MINUTE }]);
    await keep(page(1, ['x', 'a']), NOW + 2 * MINUTE);
    expect(await store.coverage.toArray()).toMatchObject([{ since: NOW + 2 * MINUTE, reviewKeys: ['x', 'a'] }]);
  });

  it('keeps rows of another total, but marks them stale', async () => {
    await keep(page(1, ['a', 'b']), NOW);
    expect(await keep(page(2, ['b', 'c'], 3), NOW + MINUTE)).toMatchObject({ read: 2, total: 3, complete: false });
    expect((await store.coverage.toArray()).map(({ stale }) => stale)).toEqual([true, false]);
    expect(await keep(page(1, ['a', 'b'], 3), NOW + 2 * MINUTE)).toMatchObject({
      seenPages: [[1, 2]],
      gaps: ['order'],
    });
    expect(await keep(page(2, ['c'], 3), NOW + 3 * MINUTE)).toMatchObject({ complete: true });
  });

  it('takes other filters, dates, orders, page kinds and shops for other lists', async () => {
    const lists: Look[] = [
      page(1, ['a']),
      page(1, ['a'], 4, { filters: { rate: '-1' } }),
      page(1, ['a'], 4, { filters: { rate: '-1', search: '1' } }),
      page(1, ['a'], 4, { dateRange: ['2026-11-01', '2026-11-20'] }),
      page(1, ['a'], 4, { sort: '2' }),
      { ...page(1, ['a']), pageKind: 'public-reviews' },
      { ...page(1, ['a']), platform: 'amazon', shop: 'sellercentral' },
    ];
    for (const one of lists) await keep(one, NOW);
    expect(await store.coverage.count()).toBe(lists.length);
    for (const one of lists) expect(await coverageRowsOf(one, store)).toHaveLength(1);
  });

  it('takes the same filters in another order for the same list', async () => {
    await keep(page(1, ['a'], 4, { filters: { a: '1', b: '2' } }), NOW);
    await keep(page(2, ['b'], 4, { filters: { b: '2', a: '1' } }), NOW);
    expect(await coverageRowsOf(page(1, [], 4, { filters: { b: '2', a: '1' } }), store)).toHaveLength(2);
  });

  it('adds up the stretches of a list without pages until they are as many as the total', async () => {
    const stretch = (keys: string[]) => look(keys, { scope: scope({ total: 5 }) });
    expect(await keep(stretch(['a', 'b', 'c']), NOW)).toMatchObject({ read: 3, complete: false });
    expect(await keep(stretch(['c', 'd']), NOW + 1)).toMatchObject({ read: 4, complete: false });
    expect(await keep(stretch(['e']), NOW + 2)).toMatchObject({ read: 5, complete: true, firstAt: NOW });
  });

  it('adds up what a virtualised page shows of its reviews, but not more than it can hold', async () => {
    const part = (keys: string[], at: number) => keep(page(1, keys, 5, { pages: 1, pageSize: 20, ends: true }), at);
    expect(await part(['a', 'b', 'c'], NOW)).toMatchObject({ complete: false });
    expect(await part(['c', 'd', 'e'], NOW + 1)).toMatchObject({ read: 5, complete: true });
    expect(await part(['d', 'e', 'f'], NOW + 2)).toMatchObject({ read: 3, complete: false });
  });

  it('does not add up what lies too far apart, or has another total', async () => {
    const stretch = (keys: string[], total = 4) => look(keys, { scope: scope({ total }) });
    await keep(stretch(['a', 'b']), NOW);
    expect(await keep(stretch(['c', 'd']), NOW + ONE_READING + 1)).toMatchObject({ read: 2, complete: false });
    expect(await keep(stretch(['e', 'f', 'g'], 5), NOW + ONE_READING + 2)).toMatchObject({ read: 3, complete: false });
  });

  it('counts a review that came twice in one look once, and as unread', async () => {
    const twice = look(['a', 'a'], { scope: scope({ page: 1, starts: true, ends: true }) });
    expect(await keep(twice, NOW)).toMatchObject({ read: 1, complete: false, gaps: ['unread', 'count'] });
  });

  it('keeps nothing of a look that read nothing', async () => {
    expect(await keep(look([], { status: 'unreadable' }), NOW)).toBeNull();
    expect(await store.coverage.count()).toBe(0);
  });

  it('trusts no row of the future: the clock has gone back', async () => {
    await keep(page(1, ['a', 'b']), NOW + ONE_READING);
    expect(await keep(page(2, ['c', 'd']), NOW)).toMatchObject({ complete: false, seenPages: [[2, 2]] });
  });
});

describe('Rakuten pages that name no shop', () => {
  const unnamed = (n: number, keys: string[]): Look => ({
    ...page(n, keys),
    platform: 'rakuten',
    pageKind: 'review-check-tool',
    url: 'https://review.rms.rakuten.co.jp/search/index/',
  });
  /** What makes a shop known: a review of it on a page of the seller. */
  const known = (shop: string, nativeId: string) =>
    observe(
      {
        ...unnamed(1, []),
        shop,
        records: [record({ nativeId })],
        settled: true,
      },
      NOW,
      store,
    );

  it('are filed under the shop once it is known, those of before as well', async () => {
    await keep(unnamed(1, ['a', 'b']), NOW);
    expect((await store.coverage.toArray()).map(({ shop }) => shop)).toEqual(['main']);
    await known('123456', 'r1');
    expect(await keep(unnamed(2, ['c', 'd']), NOW + MINUTE)).toMatchObject({ complete: true, seenPages: [[1, 2]] });
    expect((await store.coverage.toArray()).map(({ shop }) => shop)).toEqual(['123456', '123456']);
    expect(await coverageRowsOf({ ...unnamed(1, []), shop: '123456' }, store)).toHaveLength(2);
  });

  it('are adopted by a page that names the shop', async () => {
    await keep(unnamed(1, ['a', 'b']), NOW);
    await known('123456', 'r1');
    expect(await keep({ ...unnamed(2, ['c', 'd']), shop: '123456' }, NOW + MINUTE)).toMatchObject({ complete: true });
  });

  it('stay unnamed as long as they may be of two shops', async () => {
    await keep(unnamed(1, ['a', 'b']), NOW);
    await known('123456', 'r1');
    await known('654321', 'r2');
    await keep({ ...unnamed(2, ['c', 'd']), shop: '123456' }, NOW + MINUTE);
    expect((await store.coverage.toArray()).map(({ shop }) => shop).sort()).toEqual(['123456', 'main']);
  });

  it('don’t overwrite what was seen since', async () => {
    await known('123456', 'r1');
    await keep({ ...unnamed(1, ['x', 'y']), shop: '123456' }, NOW + MINUTE);
    const [row] = await coverageRowsOf({ ...unnamed(1, []), shop: '123456' }, store);
    if (!row) throw new Error('no row');
    await store.coverage.put({
      ...row,
      key: row.key.replace('123456', 'main'),
      shop: 'main',
      at: NOW,
      reviewKeys: ['a'],
    });
    await keep({ ...unnamed(2, ['c', 'd']), shop: '123456' }, NOW + MINUTE);
    expect((await store.coverage.toArray()).map(({ reviewKeys }) => reviewKeys)).toEqual([
      ['x', 'y'],
      ['c', 'd'],
    ]);
  });
});
