import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDLERS } from '../../lib/background.ts';
import { record } from './record.ts';

const THERE = { url: 'https://review.rms.rakuten.co.jp/search/' };
const ELSEWHERE = { url: 'https://sellercentral.amazon.com/brand-customer-reviews' };
const look = {
  platform: 'rakuten',
  pageKind: 'review-check-tool',
  shop: '123456',
  url: THERE.url,
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
  health: { seen: 1, complete: 1, fields: {} },
  settled: true,
};

let key = '';
beforeEach(async () => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const [state] = await HANDLERS.observe({ ...look, records: [record()] }, THERE);
  key = state?.review.key ?? '';
});

const said = [{ about: 'cause', cause: 'smell', is: true }];
const asks = () => ({
  correct: { key, said, words: null },
  undoCorrection: { key, at: 1 },
  nameTag: { key, name: 'Jacket', example: 'jacket', ofProduct: false },
});

describe('what is said about a review', () => {
  it('comes from a page of its platform', async () => {
    const answer = await HANDLERS.correct(asks().correct, THERE);
    expect(answer?.state.review.analysis.causes[0]).toMatchObject({ cause: 'smell', score: 1 });
    expect(await HANDLERS.nameTag(asks().nameTag, THERE)).not.toBeNull();
  });

  it.each(['correct', 'undoCorrection', 'nameTag'] as const)('is refused from elsewhere: %s', async (type) => {
    const ask = asks()[type];
    await expect(HANDLERS[type](ask, ELSEWHERE)).rejects.toThrow('refused');
    await expect(HANDLERS[type](ask, {})).rejects.toThrow('refused');
    await expect(HANDLERS[type]({ ...ask, key: 'ebay:x:y' }, THERE)).rejects.toThrow('refused');
  });

  it.each([
    ['nothing', []],
    ['an unknown cause', [{ about: 'cause', cause: 'mood', is: true }]],
    ['a cause that is neither', [{ about: 'cause', cause: 'late', is: 'yes' }]],
    ['an unknown triage', [{ about: 'triage', is: 'sue' }]],
    ['something else', [{ about: 'stars', is: 5 }]],
  ])('is refused where it says %s', async (_, odd) => {
    await expect(HANDLERS.correct({ key, said: odd, words: null }, THERE)).rejects.toThrow('refused');
  });

  it('may point at places that are not there, which are no words', async () => {
    const words = { field: 'body', start: 90_000, end: 90_010 };
    const answer = await HANDLERS.correct({ key, said, words }, THERE);
    expect(answer?.state.review.corrections?.[0]?.words).toEqual([]);
  });
});
