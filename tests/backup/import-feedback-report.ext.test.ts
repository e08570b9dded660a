/** Amazon’s feedback report as a file, and whose it is. */
import { describe, expect, it } from 'vitest';
import { shopChoice } from '../../lib/backup/import-shops.ts';
import { runImport } from '../../lib/backup/run-import.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { Platform, ReviewRecord } from '../../lib/reviews/review.ts';
import { reading, SHOP } from '../reviews/rakuten-reading.ts';
import { record } from '../reviews/record.ts';
import { reportText } from './files.ts';
import { fileWith, HOUR, importing, NOW, rms, shown } from './importing.ts';

const { desk, all, only, events } = importing();

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
      await observe(onPage([feedback()], shop), NOW - HOUR, desk.store);
      const file = await report({});
      await runImport(file, 'amazon.de', NOW, {}, desk.store);
      await observe(onPage([feedback()], shop), NOW + HOUR, desk.store);
      expect(await all()).toHaveLength(1);
      await desk.store.reviews.clear();
      await runImport(file, 'amazon.de', NOW, {}, desk.store);
      await observe(onPage([feedback({ postedAt: null })], shop), NOW + HOUR, desk.store);
      expect(await only()).toMatchObject({ postedAt: '2026-09-13', onPageSince: NOW + HOUR });
    },
  );

  it('brings the shop’s answer, which ends the reminder', async () => {
    await observe(onPage([feedback({ postedAt: '2026-11-20' })]), NOW - HOUR, desk.store);
    expect(await desk.store.followUps.toArray()).toMatchObject([{ state: 'open' }]);
    const file = await report({ date: '2026-11-20', response: 'We are sorry.' });
    expect((await runImport(file, 'amazon.de', NOW, {}, desk.store)).counts).toMatchObject({ changed: 1 });
    expect(await only()).toMatchObject({ status: 'replied', reply: { body: 'We are sorry.' } });
    expect(await desk.store.followUps.toArray()).toMatchObject([{ state: 'cancelled' }]);
    expect((await events()).at(-1)).toMatchObject({ type: 'reply-seen', data: { source: 'csv' } });
  });

  it('without any date it knows it fills in, and overrules nothing', async () => {
    await observe(onPage([feedback({ body: null, rating: 4 })]), NOW - HOUR, desk.store);
    const file = await report({ date: '9/5/2026' });
    expect((await runImport(file, 'amazon.de', NOW, {}, desk.store)).counts).toMatchObject({ kept: 1 });
    expect(await only()).toMatchObject({ rating: 4, body: 'The parcel came late.', postedAt: '2026-09-13' });
  });

  it('asks for its shop, the known ones first', async () => {
    const file = await report({});
    expect(await shopChoice(file, desk.store)).toMatchObject({
      shop: null,
      known: [],
      others: expect.arrayContaining(['amazon.co.jp', 'amazon-europe']),
    });
    await observe(onPage([feedback()], 'amazon.fr'), NOW, desk.store);
    const one = await shopChoice(file, desk.store);
    expect(one).toMatchObject({ shop: 'amazon.fr', known: ['amazon.fr'] });
    expect(one.others).not.toContain('amazon.fr');
    await observe(onPage([feedback({ orderId: '111-2222222-4444444' })], 'amazon.it'), NOW, desk.store);
    expect(await shopChoice(file, desk.store)).toMatchObject({ shop: null, known: ['amazon.fr', 'amazon.it'] });
  });
});

it('a Rakuten file that names no shop is the one shop’s, or asks which', async () => {
  const file = await rms({ order: '', url: '' });
  expect(await shopChoice(file, desk.store)).toEqual({ shop: 'main', known: [], others: [] });
  await observe(reading([shown()]), NOW, desk.store);
  expect(await shopChoice(file, desk.store)).toEqual({ shop: SHOP, known: [], others: [] });
  await observe(reading([shown({ orderId: '654321-20261001-0000000001' })], { shop: '654321' }), NOW, desk.store);
  expect(await shopChoice(file, desk.store)).toEqual({ shop: null, known: [SHOP, '654321'], others: [] });
  expect(await shopChoice(await rms({}), desk.store)).toEqual({ shop: SHOP, known: [], others: [] });
});
