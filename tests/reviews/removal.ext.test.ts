import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDLERS } from '../../lib/background.ts';
import { db } from '../../lib/db.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { scope } from './look.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 20, 9);
const MINUTE = 60_000;
const TABLES = ['coverage', 'reviews', 'events', 'followUps', 'listed'] as const;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1.2.3' });
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  db().close();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const one = (id: string): ReviewRecord =>
  record({ nativeId: id, orderId: `1${id}`, author: `${id}**`, productId: '7', postedAt: '2026-11-10T10:00' });
const page = (shop: string, ids: readonly string[]) => ({
  platform: 'taobao',
  pageKind: 'review-list',
  shop,
  url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
  status: ids.length > 0 ? 'records' : 'empty',
  scope: scope({ page: 1, pages: 1, pageSize: 20, total: ids.length, starts: true, ends: true }),
  health: { seen: ids.length, complete: ids.length, fields: {} },
});

/** What a content script sends for one look at a whole list. */
async function lookAt(ids: readonly string[], change: object = {}, after = 20 * MINUTE): Promise<void> {
  vi.setSystemTime(Date.now() + after);
  const seen = { ...page('main', ids), ...change };
  const states = await HANDLERS.observe({ ...seen, records: ids.map(one), settled: true }, {});
  const reviewKeys = states.flatMap((state) => state?.review.key ?? []);
  await HANDLERS.covered({ ...seen, reviewKeys }, {});
}
const keyOf = (id: string): string => `taobao:main:${id}`;
const presenceOf = async (id: string) => (await db().reviews.get(keyOf(id)))?.presence;
const typesOf = async (id: string) =>
  (await db().events.toArray()).filter(({ reviewKey }) => reviewKey === keyOf(id)).map(({ type }) => type);

describe('a review that its list no longer has', () => {
  it('is not seen, then gone, with the proof of what was read when, and its reminders end', async () => {
    await lookAt(['1', '2', '3']);
    expect(await db().followUps.where('state').equals('open').count()).toBe(3);
    await lookAt(['1', '3']);
    const once = Date.now();
    expect(await presenceOf('2')).toBe('not-seen');
    await lookAt(['1', '3']);
    expect(await presenceOf('2')).toBe('gone');
    expect(await typesOf('2')).toEqual(['new', 'not-seen', 'gone']);
    const gone = (await db().events.toArray()).find(({ type }) => type === 'gone');
    expect(gone?.data).toMatchObject({
      list: { platform: 'taobao', shop: 'main', pageKind: 'review-list', filters: {} },
      readings: [
        { from: once, at: once, total: 2, looks: 1 },
        { from: Date.now(), at: Date.now(), total: 2, looks: 1 },
      ],
    });
    expect(await db().followUps.where('state').equals('open').count()).toBe(2);
    await lookAt(['1', '3']);
    expect(await typesOf('2')).toHaveLength(3);
    expect(await typesOf('1')).toEqual(['new']);
  });

  it('is seen again, which is told as well; then it has to vanish twice anew', async () => {
    for (const ids of [
      ['1', '2', '3'],
      ['1', '3'],
      ['1', '3'],
      ['1', '2', '3'],
      ['1', '3'],
    ])
      await lookAt(ids);
    expect(await typesOf('2')).toEqual(['new', 'not-seen', 'gone', 'seen-again', 'not-seen']);
    expect(await presenceOf('2')).toBe('not-seen');
    await lookAt(['1', '3']);
    expect(await presenceOf('2')).toBe('gone');
  });

  it('has its reminder again when it comes back', async () => {
    for (const ids of [
      ['1', '2', '3'],
      ['1', '3'],
      ['1', '3'],
      ['1', '2', '3'],
    ])
      await lookAt(ids);
    expect(await db().followUps.where('state').equals('open').count()).toBe(3);
  });

  it('is no more than not seen as long as the second reading follows at once', async () => {
    await lookAt(['1', '2', '3']);
    await lookAt(['1', '3']);
    await lookAt(['1', '3'], {}, 9 * MINUTE);
    expect(await presenceOf('2')).toBe('not-seen');
  });

  it.each<[string, readonly string[], object]>([
    ['a row was not read', ['1', '3'], { health: { seen: 3, complete: 2, fields: {} } }],
    [
      'the list is narrowed',
      ['1', '3'],
      { scope: { ...page('main', ['1', '3']).scope, filters: { emotion: '负面评价' } } },
    ],
    ['what narrows it is not known', ['1', '3'], { scope: { ...page('main', ['1', '3']).scope, certain: false } }],
    ['it goes on', ['1', '3'], { scope: { ...page('main', ['1', '3']).scope, total: 3, pages: 2, ends: false } }],
    ['its total says otherwise', ['1', '3'], { scope: { ...page('main', ['1', '3']).scope, total: 3 } }],
    ['another shop is logged in', ['8', '9'], {}],
    ['another shop is shown', ['8', '9'], { shop: 'other' }],
    ['it is empty', [], {}],
  ])('is seen still when %s', async (_, ids, change) => {
    await lookAt(['1', '2', '3']);
    for (let time = 0; time < 3; time++) await lookAt(ids, change);
    expect(await presenceOf('2')).toBe('seen');
  });
});

/** Everything that is stored, to be compared. */
const stored = async () => Promise.all(TABLES.map((table) => db().table(table).toArray()));

describe('a worker that dies', () => {
  /** The n-th write from now on fails, as it does for a worker that is killed before its transaction is committed. */
  function dieAt(n: number): () => number {
    let writes = 0;
    const proto = Object.getPrototypeOf(db().reviews) as Record<'bulkPut' | 'bulkAdd' | 'bulkDelete', () => unknown>;
    for (const method of ['bulkPut', 'bulkAdd', 'bulkDelete'] as const) {
      const real = proto[method];
      vi.spyOn(proto, method).mockImplementation(function (this: unknown, ...given) {
        writes += 1;
        if (writes === n) throw new Error('killed');
        return Reflect.apply(real, this, given);
      });
    }
    return () => writes;
  }

  const reviewKeys = [keyOf('1'), keyOf('3')];
  const covered = () => HANDLERS.covered({ ...page('main', ['1', '3']), reviewKeys }, {});
  async function upToTheLook(): Promise<void> {
    await lookAt(['1', '2', '3']);
    await lookAt(['1', '3']);
    vi.setSystemTime(Date.now() + 20 * MINUTE);
  }

  it('at any write has told all of it or nothing, and the next look tells it once', async () => {
    await upToTheLook();
    const count = dieAt(Number.POSITIVE_INFINITY);
    await covered();
    const writes = count();
    vi.restoreAllMocks();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1' });
    expect(await presenceOf('2')).toBe('gone');
    expect(writes).toBeGreaterThan(5);

    let died = 0;
    for (let n = 1; n <= writes; n++) {
      db().close();
      Dexie.dependencies.indexedDB = new IDBFactory();
      await upToTheLook();
      const before = await stored();
      dieAt(n);
      const answer = await covered().then(
        () => 'told',
        () => 'died',
      );
      vi.restoreAllMocks();
      vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1' });
      const isGone = (await presenceOf('2')) === 'gone';
      if (answer === 'died' && !isGone) expect(await stored()).toEqual(before);
      if (!isGone) died += 1;
      await covered();
      expect(await typesOf('2')).toEqual(['new', 'not-seen', 'gone']);
    }
    expect(died).toBeGreaterThan(5);
  });
});

it('costs as much as the list, however many reviews the store has', async () => {
  await lookAt(['1', '2', '3']);
  const base = await db().reviews.get(keyOf('1'));
  if (!base) throw new Error('not stored');
  const others = Array.from({ length: 3_000 }, (_, i) => ({
    ...base,
    key: `taobao:far:${i}`,
    shop: 'far',
    orderId: null,
  }));
  await db().reviews.bulkPut(others);
  await db().listed.bulkPut(
    others.map(({ key }) => ({
      list: 'taobao:far:review-list:[]',
      reviewKey: key,
      postedAt: '2026-11-10',
      firstAt: 1,
      at: 1,
      beside: [],
      missed: null,
    })),
  );
  let read = 0;
  for (const table of [db().reviews, db().listed])
    table.hook('reading', (row) => {
      read += 1;
      return row;
    });
  await lookAt(['1', '3']);
  expect(await presenceOf('2')).toBe('not-seen');
  expect(read).toBeGreaterThan(5);
  expect(read).toBeLessThan(40);
});
