import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { scope } from './look.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 20, 9);
let store: ReviewDeskDb;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

type Page = Pick<Reading, 'platform' | 'pageKind' | 'shop' | 'url'>;
/** What a page kind or a file shows of one review; the rest is not there. */
interface Sight {
  page: Page;
  shows: Partial<ReviewRecord>;
}
const NOTHING: Partial<ReviewRecord> = {
  ...{ rating: null, title: null, body: null, postedAt: null, author: null, productTitle: null, productId: null },
  ...{ orderId: null, replyable: null },
};

const AMAZON = { platform: 'amazon', shop: 'amazon.com' } as const;
const RAKUTEN = { platform: 'rakuten', shop: '123456' } as const;
const TAOBAO = { platform: 'taobao', shop: 'main', pageKind: 'review-list' } as const;
const BODY = 'The zip broke on the second day.';
const ORDER = '123456-20261101-0000000001';
const PERMALINK = 'https://review.rakuten.co.jp/item/1/123456_10000001/abcd-i00-12-3_1_9';

/** Every page kind and file that shows a review, with the fields it shows (lib/platforms, lib/backup). */
const SIGHTS: Record<string, Record<string, Sight>> = {
  'an Amazon product review': {
    list: {
      page: {
        ...AMAZON,
        pageKind: 'customer-reviews',
        url: 'https://sellercentral.amazon.com/brand-customer-reviews/',
      },
      shows: {
        nativeId: 'R1',
        rating: 2,
        title: 'Bad',
        body: BODY,
        postedAt: '2026-11-02',
        author: 'Ann',
        productId: 'B1',
      },
    },
    public: {
      page: { ...AMAZON, pageKind: 'public-reviews', url: 'https://www.amazon.com/product-reviews/B1' },
      shows: {
        nativeId: 'R1',
        rating: 2,
        title: 'Bad',
        body: BODY,
        postedAt: '2026-11-02',
        author: 'Ann',
        productId: 'B1',
      },
    },
  },
  'Amazon feedback': {
    list: {
      page: {
        ...AMAZON,
        pageKind: 'feedback-manager',
        url: 'https://sellercentral.amazon.com/feedback-manager/index.html',
      },
      shows: { kind: 'seller-feedback', rating: 2, body: BODY, postedAt: '2026-11-02', orderId: '111-2222222-3333333' },
    },
    'list of another day format': {
      page: {
        ...AMAZON,
        pageKind: 'feedback-manager',
        url: 'https://sellercentral.amazon.com/feedback-manager/index.html',
      },
      shows: { kind: 'seller-feedback', rating: 2, body: BODY, postedAt: null, orderId: '111-2222222-3333333' },
    },
  },
  'a Rakuten product review': {
    list: {
      page: { ...RAKUTEN, pageKind: 'review-check-tool', url: 'https://review.rms.rakuten.co.jp/search/index/' },
      shows: {
        rating: 2,
        body: `Bad${BODY}`,
        postedAt: '2026-11-02T10:15',
        orderId: ORDER,
        productId: '10000001',
        url: PERMALINK,
      },
    },
    file: {
      page: { ...RAKUTEN, pageKind: 'review-check-tool', url: 'https://review.rms.rakuten.co.jp/search/index/' },
      shows: {
        rating: 2,
        title: 'Bad',
        body: BODY,
        postedAt: '2026-11-02T10:15',
        orderId: ORDER,
        productId: '10000001',
        url: PERMALINK,
      },
    },
    public: {
      page: { ...RAKUTEN, pageKind: 'public-reviews', url: 'https://review.rakuten.co.jp/item/1/123456_10000001/1.1/' },
      shows: {
        rating: 2,
        title: 'Bad',
        body: BODY,
        postedAt: '2026-11-02',
        author: 'a**',
        productId: '10000001',
        url: PERMALINK,
      },
    },
  },
  'a Taobao review': {
    'list with its number': {
      page: { ...TAOBAO, url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC' },
      shows: {
        nativeId: '88',
        body: BODY,
        postedAt: '2026-11-02T10:15',
        author: 'a**',
        orderId: '33090',
        productId: '7',
      },
    },
    'list without': {
      page: { ...TAOBAO, url: 'https://qn.taobao.com/home.htm/comment-manage/list/rateWait4PC' },
      shows: { body: BODY, postedAt: '2026-11-02T10:15', author: 'a**', orderId: '33090', productId: '7' },
    },
  },
};

const see = ({ page, shows }: Sight, now: number, change: Partial<ReviewRecord> = {}) =>
  observe(
    {
      ...page,
      status: 'records',
      scope: scope(),
      health: { seen: 1, complete: 1, fields: {} },
      records: [record({ ...NOTHING, ...shows, ...change })],
      settled: true,
    },
    now,
    store,
  );

const pairs = Object.entries(SIGHTS).flatMap(([review, sights]) =>
  Object.keys(sights).flatMap((first) =>
    Object.keys(sights).map((second): [string, string, string] => [review, first, second]),
  ),
);

describe('one review', () => {
  it.each(pairs)('%s, seen on %s and then on %s', async (review, first, second) => {
    const [one, other] = [SIGHTS[review]?.[first], SIGHTS[review]?.[second]];
    if (!one || !other) throw new Error('no such sight');
    await see(one, NOW);
    await see(other, NOW + 1);
    // And back again: what the second page lacks must not have been lost.
    await see(one, NOW + 2);
    expect(await store.reviews.count()).toBe(1);
    expect((await store.events.toArray()).map(({ type }) => type)).toEqual(['new']);
  });

  it.each(Object.keys(SIGHTS))('%s: another one is another', async (review) => {
    const [one] = Object.values(SIGHTS[review] ?? {});
    if (!one) throw new Error('no such sight');
    await see(one, NOW);
    await see(one, NOW + 1, {
      ...{ nativeId: one.shows.nativeId ? 'R2' : null, orderId: one.shows.orderId ? '999-8888888-7777777' : null },
      ...{ url: one.shows.url ? `${PERMALINK}9` : null, author: 'Bob' },
    });
    expect(await store.reviews.count()).toBe(2);
  });

  it('a list without its link, a file without its link and the public page: by the order, then by the address', async () => {
    const { list, file, public: open } = SIGHTS['a Rakuten product review'] ?? {};
    if (!list || !file || !open) throw new Error('no such sight');
    await see(list, NOW);
    await see(open, NOW + 1);
    await see(file, NOW + 2, { url: null });
    expect(await store.reviews.count()).toBe(1);
  });
});
