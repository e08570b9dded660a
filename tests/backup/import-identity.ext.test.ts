/** Whichever comes first, page or file: one review is one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observe } from '../../lib/reviews/observe.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { reading, SHOP } from '../reviews/rakuten-reading.ts';
import type { RmsRow } from './files.ts';
import { HOUR, importing, NOW, shown, WRITTEN } from './importing.ts';

const { desk, importRms, previewRms, all, only, events, dump } = importing();

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
    const [state] = await observe(reading([shown(page)]), NOW - HOUR, desk.store);
    expect((await previewRms(row)).counts).toMatchObject({ new: 0, changed: 0, kept: 0 });
    await importRms(row);
    expect(await only()).toMatchObject({ key: state?.review.key, body: shown(page).body, lastSeenAt: NOW - HOUR });
    expect((await events()).map(({ type }) => type)).toEqual(['new']);
  });

  it.each(variants)('file, then page: %s', async (_, row, page) => {
    await importRms(row);
    const { key } = await only();
    await observe(reading([shown(page)]), NOW + HOUR, desk.store);
    expect(await only()).toMatchObject({ key, firstSeenAt: WRITTEN, lastSeenAt: NOW + HOUR, onPageSince: NOW + HOUR });
    expect((await events()).map(({ type }) => type)).toEqual(['new']);
  });

  it('also when the page named no shop', async () => {
    const nameless = { shop: 'main' };
    await observe(reading([shown({ orderId: null })], nameless), NOW - HOUR, desk.store);
    await importRms({ order: '' }, { order: '123456-20261001-0000000002', time: '2026/10/5 8:00:00' });
    expect(await all()).toHaveLength(2);
    await observe(reading([shown({ orderId: null })], nameless), NOW + HOUR, desk.store);
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
    await observe(reading([shown(), shown({ productTitle: '小皿' })]), NOW, desk.store);
    await observe(reading([shown({ orderId: null, productTitle: '小皿', rating: 4 })]), NOW, desk.store);
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
      desk.store,
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
          desk.renew();
          const seen = new Set<string>();
          for (const [i, { file, linked, part }] of looks.entries()) {
            const some = truths.filter((_, at) => part.includes(at));
            for (const one of some) seen.add(JSON.stringify(one));
            if (some.length === 0) continue;
            if (file) await importRms(...some.map(rowFor));
            else await observe(reading(some.map((one) => recordFor(one, linked))), NOW + i * HOUR, desk.store);
          }
          expect((await all()).map(({ body }) => body).sort()).toEqual([...seen].sort());
          expect((await events()).map(({ type }) => type)).toEqual([...seen].map(() => 'new'));
        },
      ),
      { numRuns: 150, seed: 11 },
    );
  }, 30_000);
});
