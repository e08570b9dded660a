import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDLERS } from '../../lib/background.ts';
import { record } from './record.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const look = {
  platform: 'rakuten',
  pageKind: 'review-check-tool',
  shop: '123456',
  url: 'https://review.rms.rakuten.co.jp/search/',
  status: 'records',
  scope: {
    filters: {},
    dateRange: null,
    sort: null,
    page: 1,
    pages: 1,
    pageSize: null,
    total: null,
    starts: true,
    ends: true,
    certain: true,
  },
  health: { seen: 3, complete: 3, fields: {} },
  settled: false,
};

it('one odd record costs no other its answer, nor its place', async () => {
  const records = [record({ rating: 9 }), record({ productTitle: 'x'.repeat(2_100) }), null];
  const states = await HANDLERS.observe({ ...look, records }, {});
  expect(states.map((state) => state?.review.rating ?? null)).toEqual([null, 2, null]);
});

it('a message that is none is refused', async () => {
  await expect(HANDLERS.observe({ ...look, records: 'x' }, {})).rejects.toThrow('refused');
  await expect(HANDLERS.observe({ ...look, url: 'https://evil.example/', records: [] }, {})).rejects.toThrow('refused');
});
