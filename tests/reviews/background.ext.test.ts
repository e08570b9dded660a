import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDLERS } from '../../lib/background.ts';
import { noneFound } from '../../lib/platforms/health.ts';
import { record } from './record.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1.2.3' });
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

describe('a look at a whole page', () => {
  const { records: _, settled: __, ...rest } = { ...look, records: [], settled: true };
  const covered = (change: object = {}) => HANDLERS.covered({ ...rest, reviewKeys: [], ...change }, {});

  it('is answered with what is known of its list and of its page kind', async () => {
    const health = { seen: 2, complete: 2, fields: { rating: { ...noneFound(), selector: 2 } } };
    const answer = await covered({ reviewKeys: ['rakuten:123456:a', 'rakuten:123456:b'], health });
    expect(answer).toMatchObject({
      coverage: { read: 2, total: 2, complete: true },
      past: { lost: [], fullUntil: null },
    });
    const worse = { seen: 2, complete: 0, fields: { rating: { ...noneFound(), missing: 2 } } };
    expect((await covered({ status: 'records', health: worse })).past.lost).toMatchObject([{ field: 'rating' }]);
  });

  it('that read nothing says nothing of the list', async () => {
    expect((await covered({ status: 'unreadable' })).coverage).toBeNull();
  });

  it('that does not say where its list ends is none of ours', async () => {
    const { starts: _starts, ...scope } = look.scope;
    await expect(covered({ scope })).rejects.toThrow('refused');
  });
});

it('lets readers into the page that asked, and into no other', async () => {
  const asked: unknown[] = [];
  Object.assign(fakeBrowser, { scripting: { executeScript: async (what: unknown) => void asked.push(what) } });
  await HANDLERS.bring({ script: 'taobao' }, { tab: { id: 7 }, frameId: 0 });
  expect(asked).toEqual([
    {
      target: { tabId: 7, frameIds: [0] },
      injectImmediately: true,
      files: ['taobao', 'sidebar', 'sidebar-detail'].map((name) => `/content-scripts/${name}.js`),
    },
  ]);
  await expect(HANDLERS.bring({ script: 'taobao' }, {})).rejects.toThrow('refused');
  await expect(HANDLERS.bring({ script: '../popup' }, { tab: { id: 7 } })).rejects.toThrow('refused');
  expect(asked).toHaveLength(1);
});
