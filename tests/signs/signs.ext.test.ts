/** Signs as the story tells them, over a real store. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { forgetBuyer } from '../../lib/backup/forget-buyer.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { Platform, ReviewRecord } from '../../lib/reviews/review.ts';
import { storyOf } from '../../lib/reviews/story.ts';
import { catchUpWordings } from '../../lib/signs/wording-rows.ts';
import { scope } from '../reviews/look.ts';
import { record } from '../reviews/record.ts';

const NOW = Date.UTC(2026, 9, 1, 9);
const LONG =
  'The switch of this lamp gave up after two evenings, nobody answered my messages and the money is lost, so stay away from this shop.';
let store: ReviewDeskDb;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

async function look(records: ReviewRecord[], platform: Platform = 'amazon', shop = 'amazon.com', now = NOW) {
  const pageKind = platform === 'amazon' ? 'customer-reviews' : 'review-list';
  const states = await observe(
    {
      platform,
      pageKind,
      shop,
      url: 'https://sellercentral.amazon.com/brand-customer-reviews/',
      status: 'records',
      scope: scope(),
      health: { seen: records.length, complete: records.length, fields: {} },
      records,
      settled: true,
    },
    now,
    store,
  );
  return states.map((state) => state?.review.key);
}

const signs = async (key = '') => (await storyOf(key, { now: NOW, outcomeDays: 90 }, store))?.signs ?? [];
const one = (n: number, given: Partial<ReviewRecord> = {}) =>
  record({
    nativeId: `R${n}`,
    orderId: null,
    author: `B${n}`,
    productTitle: `Lamp ${n}`,
    postedAt: `2026-09-0${n}`,
    rating: 1,
    body: LONG,
    ...given,
  });

it('finds the same words in other reviews of the shop, the newest first', async () => {
  const [a, b, c] = await look([
    one(1),
    one(2, { body: LONG.replace('two', '3') }),
    one(3),
    one(4, { body: 'It broke.' }),
  ]);
  await look([one(5)], 'amazon', 'amazon.de');
  const [found, ...more] = await signs(a);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ sign: 'same-words', span: null, ground: { clause: 'Repetitive text or spam' } });
  expect(found?.others).toEqual([
    { key: c, kind: 'product-review', postedAt: '2026-09-03', author: 'B3', productTitle: 'Lamp 3' },
    { key: b, kind: 'product-review', postedAt: '2026-09-02', author: 'B2', productTitle: 'Lamp 2' },
  ]);
});

it('not in others of the same order, nor in the same one seen elsewhere, nor for praise', async () => {
  const again = { author: 'B1', productTitle: 'Lamp 1', postedAt: '2026-09-01' };
  const [a] = await look([one(1, { orderId: 'o' }), one(2, { orderId: 'o' }), one(3, again)]);
  expect(await signs(a)).toEqual([]);
  const praise = `${'A lovely lamp that makes our hallway warm and bright'} and the delivery was quick, thank you so much for the card in the box!`;
  const [p] = await look([one(6, { body: praise, rating: 5 }), one(7, { body: praise, rating: 5 })]);
  expect(await signs(p)).toEqual([]);
});

it('keeps up with words that change, reviews from long ago and buyers who are forgotten', async () => {
  const [a, b] = await look([one(1), one(2, { body: 'It broke.' })]);
  expect(await signs(a)).toEqual([]);
  await look([one(2)], 'amazon', 'amazon.com', NOW + 1);
  expect((await signs(a))[0]?.others.map(({ key }) => key)).toEqual([b]);

  // A file brings it, seen long before all others.
  const [late] = await look([one(3)], 'amazon', 'amazon.com', NOW - 1_000_000);
  expect((await signs(a))[0]?.others.map(({ key }) => key)).toEqual([late, b]);

  await forgetBuyer([b ?? ''], NOW + 2, store);
  expect(await store.wordings.get(b ?? '')).toBeUndefined();
  expect((await signs(a))[0]?.others.map(({ key }) => key)).toEqual([late]);
  while (await catchUpWordings(store));
  expect((await store.wordings.get(b ?? ''))?.prints).toEqual([]);
});

it('comes to an end, one stretch after the other, and forgets what is gone', async () => {
  const all = Array.from({ length: 700 }, (_, i) =>
    one(1, { nativeId: `M${i}`, body: `${LONG} ${i}`, author: `C${i}` }),
  );
  await look(all.slice(0, 350));
  await look(all.slice(350));
  let steps = 0;
  while ((await catchUpWordings(store)) && steps < 10) steps += 1;
  expect(steps).toBe(2);
  expect(await store.wordings.count()).toBe(700);
  await store.reviews.limit(3).delete();
  expect(await catchUpWordings(store)).toBe(false);
  expect(await store.wordings.count()).toBe(697);
});

it('quotes what the judgement flagged and what says that nothing came, each with its ground or none', async () => {
  const body = '还没收到货，质量太差了。不给我退100块就天天来差评';
  const [key] = await look(
    [record({ nativeId: 'T1', orderId: null, rating: null, sentiment: 'negative', body })],
    'taobao',
    'main',
  );
  const found = await signs(key);
  expect(found.map(({ sign, ground }) => [sign, ground?.clause])).toEqual([
    ['extortion', '利用中差评索取不当利益'],
    ['before-delivery', '未收到货但给出与商品实际不符的虚假评价'],
  ]);
  for (const { span } of found) expect(body.slice(span?.start, span?.end)).not.toBe('');
  const [own] = await look([
    record({ nativeId: 'A1', orderId: null, body: 'Refund me 50 dollars or I post a one star review everywhere.' }),
  ]);
  expect((await signs(own)).find(({ sign }) => sign === 'extortion')).toMatchObject({ ground: null });
});
