import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ImportFile, readImportFile } from '../../lib/backup/import-file.ts';
import { shopChoice } from '../../lib/backup/import-shops.ts';
import { previewImport } from '../../lib/backup/preview-import.ts';
import { runImport } from '../../lib/backup/run-import.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { Platform, ReviewRecord } from '../../lib/reviews/review.ts';
import { record } from '../reviews/record.ts';
import { cp932, fileOf, type RmsRow, reportText, rmsText } from './files.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 9);
/** The newest row of `rmsText({})`: 2026-10-06 09:07 in Tokyo. */
const WRITTEN = Date.UTC(2026, 9, 6, 0, 7);
const SHOP = '123456';
let store: ReviewDeskDb;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

async function fileWith(bytes: Uint8Array | string): Promise<ImportFile> {
  const reading = await readImportFile(fileOf(bytes), NOW);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.file;
}
const rms = (...rows: RmsRow[]) => fileWith(cp932(rmsText(...rows)));
const importRms = async (...rows: RmsRow[]) => runImport(await rms(...rows), SHOP, NOW, {}, store);
const previewRms = async (...rows: RmsRow[]) => previewImport(await rms(...rows), SHOP, NOW, store);

const reading = (records: ReviewRecord[], given: Partial<Reading> = {}): Reading => ({
  platform: 'rakuten',
  pageKind: 'review-check-tool',
  shop: SHOP,
  url: 'https://review.rms.rakuten.co.jp/search/index/',
  status: 'records',
  records,
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
  health: { seen: records.length, complete: records.length, fields: {} },
  settled: true,
  ...given,
});

/** The default row of the file, as レビューチェックツール shows it: no title, no product number, no address. */
const shown = (given: Partial<ReviewRecord> = {}): ReviewRecord =>
  record({
    rating: 2,
    body: '取っ手が欠けていました',
    postedAt: '2026-10-06T09:07',
    author: null,
    productTitle: '湯のみ 大',
    productId: null,
    orderId: '123456-20261001-0000000001',
    ...given,
  });

const all = () => store.reviews.toArray();
const only = async () => {
  const [review, ...others] = await all();
  if (!review || others.length > 0) throw new Error(`${others.length + 1} reviews`);
  return review;
};
const events = () => store.events.toArray();
const dump = async () => JSON.stringify([await all(), await events(), await store.followUps.toArray()]);

describe('a file begins the history', () => {
  it('with what it knows, as of its newest review, and an event that says where it is from', async () => {
    expect((await importRms({ title: '残念' })).counts).toMatchObject({ new: 1, known: 0 });
    expect(await only()).toMatchObject({
      shop: SHOP,
      title: '残念',
      firstSeenAt: WRITTEN,
      lastSeenAt: WRITTEN,
      presence: 'seen',
      status: 'new',
      onPageSince: null,
      seenOn: { pageKind: 'review-check-tool', url: 'https://review.rms.rakuten.co.jp/' },
    });
    expect((await only()).analysis).toMatchObject({ language: 'ja', sentiment: 'negative' });
    expect(await events()).toMatchObject([
      { type: 'new', at: NOW, data: { source: 'csv', format: 'rms-csv', asOf: WRITTEN } },
    ]);
  });

  it('reminds of nothing: whether it was answered, only a page can tell', async () => {
    await importRms({ time: '2026/11/21 9:00:00' });
    expect(await store.followUps.count()).toBe(0);
    const [state] = await observe(reading([shown({ postedAt: '2026-11-21T09:00' })]), NOW + DAY, store);
    expect(state?.review).toMatchObject({ status: 'to-do', onPageSince: NOW + DAY });
    expect(state?.followUps).toMatchObject([{ kind: 'unanswered-negative', dueAt: NOW + DAY + 48 * HOUR }]);
  });

  it('reminds of no review that was history when a page first showed it', async () => {
    await importRms({ time: '2024/10/06 9:07:30' });
    const [state] = await observe(reading([shown({ postedAt: '2024-10-06T09:07' })]), NOW, store);
    expect(state?.review.firstSeenAt).toBeLessThan(NOW - 365 * DAY);
    expect(state?.followUps).toEqual([]);
    await observe(reading([shown({ postedAt: '2024-10-06T09:07' })]), NOW + HOUR, store);
    expect(await store.followUps.count()).toBe(0);
  });

  it('makes no work of it when a public page shows it', async () => {
    await importRms({});
    const file = await only();
    const seen = { ...shown({ orderId: file.orderId }) };
    await observe(reading([seen], { pageKind: 'public-reviews' }), NOW, store);
    expect(await only()).toMatchObject({ status: 'new', onPageSince: null });
    expect(await store.followUps.count()).toBe(0);
  });
});

describe('one review, whichever comes first', () => {
  const variants: [string, RmsRow, Partial<ReviewRecord>][] = [
    ['with its order number', {}, {}],
    ['with the page’s link to its product', {}, { productId: '10000001' }],
    ['without order number', { order: '' }, { orderId: null }],
    ['without order number, with the page’s link', { order: '' }, { orderId: null, productId: '10000001' }],
    ['of the shop', { type: 'ショップレビュー', product: '' }, { kind: 'shop-review', productTitle: null }],
    ['with a title that the page shows in its text', { title: '残念' }, { body: '残念\n取っ手が欠けていました' }],
  ];

  it.each(variants)('page, then file: %s', async (_, row, page) => {
    const [state] = await observe(reading([shown(page)]), NOW - HOUR, store);
    expect((await previewRms(row)).counts).toMatchObject({ new: 0, changed: 0, kept: 0 });
    await importRms(row);
    expect(await only()).toMatchObject({ key: state?.review.key, body: shown(page).body, lastSeenAt: NOW - HOUR });
    expect((await events()).map(({ type }) => type)).toEqual(['new']);
  });

  it.each(variants)('file, then page: %s', async (_, row, page) => {
    await importRms(row);
    const { key } = await only();
    await observe(reading([shown(page)]), NOW + HOUR, store);
    expect(await only()).toMatchObject({ key, firstSeenAt: WRITTEN, lastSeenAt: NOW + HOUR, onPageSince: NOW + HOUR });
    expect((await events()).map(({ type }) => type)).toEqual(['new']);
  });

  it('also when the page named no shop', async () => {
    const nameless = { shop: 'main' };
    await observe(reading([shown({ orderId: null })], nameless), NOW - HOUR, store);
    await importRms({ order: '' }, { order: '123456-20261001-0000000002', time: '2026/10/5 8:00:00' });
    expect(await all()).toHaveLength(2);
    await observe(reading([shown({ orderId: null })], nameless), NOW + HOUR, store);
    expect((await all()).map(({ shop }) => shop)).toEqual([SHOP, SHOP]);
  });

  it('and the same file again changes nothing', async () => {
    const rows = [{}, { order: '123456-20261001-0000000002', time: '2026/10/5 8:00:00' }, { order: '', stars: '5' }];
    await importRms(...rows);
    const before = await dump();
    expect((await importRms(...rows)).counts).toEqual({ new: 0, filled: 0, changed: 0, kept: 0, known: 3 });
    expect(await dump()).toBe(before);
  });

  it('keeps two products of one order apart, and two reviews of one minute', async () => {
    const other = {
      product: '小皿',
      url: 'https://review.rakuten.co.jp/item/1/123456_10000002/abcd-efghi-jklmno_1_101/',
    };
    await importRms({}, other, { ...other, order: '', stars: '4' }, { order: '', stars: '3' });
    expect(await all()).toHaveLength(4);
    await observe(reading([shown(), shown({ productTitle: '小皿' })]), NOW, store);
    await observe(reading([shown({ orderId: null, productTitle: '小皿', rating: 4 })]), NOW, store);
    expect(await all()).toHaveLength(4);
  });

  it('keeps two apart that a file gives one address', async () => {
    await importRms({ order: '', time: '2026/10/6 9:08:30', body: '二つ目です' });
    await importRms({ order: '' });
    await importRms({ order: '123456-20261001-0000000002', time: '2026/10/6 9:09:30', body: '三つ目です' });
    await importRms({ order: '123456-20261001-0000000003', time: '2026/10/6 9:09:30', body: '四つ目です' });
    expect(await all()).toHaveLength(4);
    expect((await events()).map(({ type }) => type)).toEqual(['new', 'new', 'new', 'new']);
  });

  it('does not guess which of two it is', async () => {
    const [a, b] = [shown(), shown({ postedAt: '2026-10-06T09:08', body: '二つ目も欠けていました' })];
    await observe(
      reading([
        { ...a, postedAt: '2026-10-06' },
        { ...b, postedAt: null },
      ]),
      NOW,
      store,
    );
    const before = await dump();
    expect((await previewRms({})).badRows).toEqual([{ line: 2, reason: 'unclear' }]);
    expect(await importRms({})).toMatchObject({ unclear: 1, counts: { new: 0, changed: 0 } });
    expect(await dump()).toBe(before);
  });

  it('names rows that nothing tells apart', async () => {
    const twice = await previewRms({}, { body: '書き直しました' });
    expect(twice.badRows).toEqual([
      { line: 2, reason: 'not-distinct' },
      { line: 3, reason: 'not-distinct' },
    ]);
    expect(await importRms({}, { body: '書き直しました' })).toMatchObject({ counts: { new: 0 } });
    expect(await all()).toEqual([]);
  });
});

describe('what was seen later wins', () => {
  it('keeps the words and stars of a later page, and says that the file differs', async () => {
    await observe(reading([shown({ body: '交換品は良いです', rating: 5 })]), NOW - HOUR, store);
    const before = await dump();
    expect((await previewRms({})).counts).toMatchObject({ kept: 1, changed: 0 });
    await importRms({});
    const review = await only();
    expect(review).toMatchObject({ body: '交換品は良いです', rating: 5, title: null, productId: '10000001' });
    expect((await events()).length).toBe(1);
    expect(before).not.toContain('10000001');
  });

  it('takes what a newer file says, and says what it was', async () => {
    const sight = WRITTEN - DAY;
    await observe(reading([shown({ body: '良いです', rating: 5 })]), sight, store);
    expect((await previewRms({})).counts).toMatchObject({ changed: 1 });
    await importRms({});
    expect(await only()).toMatchObject({
      body: '取っ手が欠けていました',
      rating: 2,
      lastSeenAt: WRITTEN,
      firstSeenAt: sight,
    });
    expect(await events()).toMatchObject([
      { type: 'new' },
      { type: 'rating-changed', at: NOW, data: { old: 5, new: 2, source: 'csv', asOf: WRITTEN } },
      { type: 'edited', data: { field: 'body', old: '良いです', source: 'csv' } },
    ]);
  });

  it('does not bring back what is gone', async () => {
    await observe(reading([shown()]), NOW - HOUR, store);
    await store.reviews.toCollection().modify({ presence: 'gone' });
    await importRms({});
    expect((await only()).presence).toBe('gone');
  });

  it('completes a text that a page had cut', async () => {
    await observe(reading([shown({ body: '取っ手が', partial: true })]), NOW, store);
    expect((await importRms({})).counts).toMatchObject({ filled: 1 });
    expect(await only()).toMatchObject({ body: '取っ手が欠けていました', partial: false });
    expect((await events()).map(({ type }) => type)).toEqual(['new']);
  });

  it('leaves what the seller closed closed, and drafts and snoozes alone', async () => {
    const [state] = await observe(reading([shown()]), NOW - HOUR, store);
    await store.reviews.update(state?.review.key ?? '', { status: 'closed' });
    await store.followUps.toCollection().modify({ state: 'done' });
    await importRms({ title: '残念' });
    expect(await only()).toMatchObject({ status: 'closed', title: '残念' });
    expect(await store.followUps.toArray()).toMatchObject([{ state: 'done' }]);
  });
});

describe('all or nothing', () => {
  const many = (n: number): RmsRow[] =>
    Array.from({ length: n }, (_, i) => ({
      order: `123456-20261001-${String(i).padStart(10, '0')}`,
      stars: String((i % 5) + 1),
      url: '',
    }));

  it('leaves nothing behind when a row in the middle fails', async () => {
    await observe(reading([shown({ orderId: '123456-20261001-0000000003', productTitle: null })]), NOW, store);
    const before = await dump();
    const fail = (_: unknown, review: { orderId: string | null }) => {
      if (review.orderId?.endsWith('450')) throw new Error('no room');
    };
    store.reviews.hook('creating', fail);
    await expect(importRms(...many(600))).rejects.toThrow();
    expect(await dump()).toBe(before);
    store.reviews.hook('creating').unsubscribe(fail);
    expect((await importRms(...many(600))).counts).toMatchObject({ new: 599 });
  });

  it('leaves nothing behind when it is cancelled on the way', async () => {
    const file = await rms(...many(600));
    const cancel = new AbortController();
    const onProgress = (done: number) => {
      if (done > 0.3) cancel.abort();
    };
    await expect(runImport(file, SHOP, NOW, { onProgress, signal: cancel.signal }, store)).rejects.toThrow();
    expect(await store.reviews.count()).toBe(0);
  });

  it('a preview writes nothing and counts what the import then does', async () => {
    await observe(
      reading([shown({ orderId: '123456-20261001-0000000003', rating: 1, productTitle: null })]),
      NOW,
      store,
    );
    const before = await dump();
    const preview = await previewRms(...many(10), { stars: 'x' });
    expect(await dump()).toBe(before);
    expect(preview).toMatchObject({
      shop: SHOP,
      badRows: [{ line: 12, reason: 'rating' }],
      days: ['2026-10-06', '2026-10-06'],
    });
    expect(preview.samples[0]).toMatchObject({ line: 2, fate: 'new' });
    expect(preview.samples.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(preview.samples[3]?.fate).toBe('kept');
    expect((await importRms(...many(10), { stars: 'x' })).counts).toEqual(preview.counts);
  });

  it('refuses a flood of rows of one order instead of comparing each with each', async () => {
    const rows = many(300).map((row, i) => ({
      ...row,
      order: '123456-20261001-0000000001',
      time: `2026/10/06 ${i % 24}:${10 + (i % 50)}:00`,
    }));
    const preview = await previewRms(...rows);
    expect(preview.badRows.length).toBe(300);
    expect((await importRms(...rows)).counts.new).toBe(0);
  });
});

describe('Amazon’s feedback report', () => {
  const report = (...rows: Parameters<typeof reportText>) => fileWith(reportText(...rows));
  const feedback = (given: Partial<ReviewRecord> = {}): ReviewRecord =>
    record({
      kind: 'seller-feedback',
      rating: 2,
      body: 'The parcel came late.',
      postedAt: '2026-09-13',
      author: null,
      productTitle: null,
      productId: null,
      orderId: '111-2222222-3333333',
      replyable: true,
      ...given,
    });
  const onPage = (records: ReviewRecord[], shop = 'amazon.de'): Reading =>
    reading(records, {
      platform: 'amazon' as Platform,
      pageKind: 'feedback-manager',
      shop,
      url: 'https://sellercentral.amazon.de/feedback-manager/index.html#/',
    });

  it.each(['amazon.de', 'amazon-europe'])(
    'is one review with the page’s, also where that calls the shop %s',
    async (shop) => {
      await observe(onPage([feedback()], shop), NOW - HOUR, store);
      const file = await report({});
      await runImport(file, 'amazon.de', NOW, {}, store);
      await observe(onPage([feedback()], shop), NOW + HOUR, store);
      expect(await all()).toHaveLength(1);
      await store.reviews.clear();
      await runImport(file, 'amazon.de', NOW, {}, store);
      await observe(onPage([feedback({ postedAt: null })], shop), NOW + HOUR, store);
      expect(await only()).toMatchObject({ postedAt: '2026-09-13', onPageSince: NOW + HOUR });
    },
  );

  it('brings the shop’s answer, which ends the reminder', async () => {
    await observe(onPage([feedback({ postedAt: '2026-11-20' })]), NOW - HOUR, store);
    expect(await store.followUps.toArray()).toMatchObject([{ state: 'open' }]);
    const file = await report({ date: '2026-11-20', response: 'We are sorry.' });
    expect((await runImport(file, 'amazon.de', NOW, {}, store)).counts).toMatchObject({ changed: 1 });
    expect(await only()).toMatchObject({ status: 'replied', reply: { body: 'We are sorry.' } });
    expect(await store.followUps.toArray()).toMatchObject([{ state: 'cancelled' }]);
    expect((await events()).at(-1)).toMatchObject({ type: 'reply-seen', data: { source: 'csv' } });
  });

  it('without any date it knows it fills in, and overrules nothing', async () => {
    await observe(onPage([feedback({ body: null, rating: 4 })]), NOW - HOUR, store);
    const file = await report({ date: '9/5/2026' });
    expect((await runImport(file, 'amazon.de', NOW, {}, store)).counts).toMatchObject({ kept: 1 });
    expect(await only()).toMatchObject({ rating: 4, body: 'The parcel came late.', postedAt: '2026-09-13' });
  });

  it('asks for its shop, the known ones first', async () => {
    const file = await report({});
    expect(await shopChoice(file, store)).toMatchObject({
      shop: null,
      known: [],
      others: expect.arrayContaining(['amazon.co.jp', 'amazon-europe']),
    });
    await observe(onPage([feedback()], 'amazon.fr'), NOW, store);
    const one = await shopChoice(file, store);
    expect(one).toMatchObject({ shop: 'amazon.fr', known: ['amazon.fr'] });
    expect(one.others).not.toContain('amazon.fr');
    await observe(onPage([feedback({ orderId: '111-2222222-4444444' })], 'amazon.it'), NOW, store);
    expect(await shopChoice(file, store)).toMatchObject({ shop: null, known: ['amazon.fr', 'amazon.it'] });
  });
});

it('a Rakuten file that names no shop is the one shop’s, or asks which', async () => {
  const file = await rms({ order: '', url: '' });
  expect(await shopChoice(file, store)).toEqual({ shop: 'main', known: [], others: [] });
  await observe(reading([shown()]), NOW, store);
  expect(await shopChoice(file, store)).toEqual({ shop: SHOP, known: [], others: [] });
  await observe(reading([shown({ orderId: '654321-20261001-0000000001' })], { shop: '654321' }), NOW, store);
  expect(await shopChoice(file, store)).toEqual({ shop: null, known: [SHOP, '654321'], others: [] });
  expect(await shopChoice(await rms({}), store)).toEqual({ shop: SHOP, known: [], others: [] });
});

describe('in whatever order pages and files are seen', () => {
  interface Truth {
    shop: boolean;
    product: number;
    order: number | null;
    minute: number;
  }
  const truth: fc.Arbitrary<Truth> = fc.record({
    shop: fc.boolean(),
    product: fc.nat(2),
    order: fc.option(fc.nat(2), { nil: null }),
    minute: fc.nat(3),
  });
  const orderOf = ({ order }: Truth) => (order === null ? null : `123456-20261001-000000000${order}`);
  /** Each review has its own (rakuten.md 1.2). */
  const addressOf = ({ shop, product, order, minute }: Truth): string | null =>
    shop ? null : `https://review.rakuten.co.jp/item/1/123456_${product}/abcd-efghi-jklmno_1_${order ?? 8}${minute}/`;
  const rowFor = (one: Truth): RmsRow => ({
    type: one.shop ? 'ショップレビュー' : '商品レビュー',
    product: one.shop ? '' : `商品${one.product}`,
    url: addressOf(one) ?? '',
    time: `2026/10/06 9:1${one.minute}:30`,
    body: JSON.stringify(one),
    order: orderOf(one) ?? '',
  });
  const recordFor = (one: Truth, linked: boolean): ReviewRecord =>
    shown({
      kind: one.shop ? 'shop-review' : 'product-review',
      productTitle: one.shop ? null : `商品${one.product}`,
      productId: linked && !one.shop ? String(one.product) : null,
      url: linked ? addressOf(one) : null,
      postedAt: `2026-10-06T09:1${one.minute}`,
      body: JSON.stringify(one),
      orderId: orderOf(one),
    });
  const look = fc.record({
    file: fc.boolean(),
    linked: fc.boolean(),
    part: fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
  });

  it('each review is there once, with its own words', async () => {
    // A buyer reviews a product of an order once, and the shop once.
    const distinct = ({ shop, product, order, minute }: Truth): string =>
      [shop, shop ? 0 : product, order, order === null ? minute : 0].join();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(truth, { minLength: 1, maxLength: 5, selector: distinct }),
        fc.array(look, { minLength: 1, maxLength: 6 }),
        async (truths, looks) => {
          Dexie.dependencies.indexedDB = new IDBFactory();
          store = new ReviewDeskDb();
          const seen = new Set<string>();
          for (const [i, { file, linked, part }] of looks.entries()) {
            const some = truths.filter((_, at) => part.includes(at));
            for (const one of some) seen.add(JSON.stringify(one));
            if (some.length === 0) continue;
            if (file) await importRms(...some.map(rowFor));
            else await observe(reading(some.map((one) => recordFor(one, linked))), NOW + i * HOUR, store);
          }
          expect((await all()).map(({ body }) => body).sort()).toEqual([...seen].sort());
          expect((await events()).map(({ type }) => type)).toEqual([...seen].map(() => 'new'));
        },
      ),
      { numRuns: 150, seed: 11 },
    );
  }, 30_000);
});
