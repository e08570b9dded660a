/** What a file brings, and what it does not: the beginning of a history. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../lib/reviews/observe.ts';
import { reading, SHOP } from '../reviews/rakuten-reading.ts';
import { DAY, HOUR, importing, NOW, shown, WRITTEN } from './importing.ts';

const { desk, importRms, only, events } = importing();

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
    expect(await desk.store.followUps.count()).toBe(0);
    const [state] = await observe(reading([shown({ postedAt: '2026-11-21T09:00' })]), NOW + DAY, desk.store);
    expect(state?.review).toMatchObject({ status: 'to-do', onPageSince: NOW + DAY });
    expect(state?.followUps).toMatchObject([{ kind: 'unanswered-negative', dueAt: NOW + DAY + 48 * HOUR }]);
  });

  it('reminds of no review that was history when a page first showed it', async () => {
    await importRms({ time: '2024/10/06 9:07:30' });
    const [state] = await observe(reading([shown({ postedAt: '2024-10-06T09:07' })]), NOW, desk.store);
    expect(state?.review.firstSeenAt).toBeLessThan(NOW - 365 * DAY);
    expect(state?.followUps).toEqual([]);
    await observe(reading([shown({ postedAt: '2024-10-06T09:07' })]), NOW + HOUR, desk.store);
    expect(await desk.store.followUps.count()).toBe(0);
  });

  it('makes no work of it when a public page shows it', async () => {
    await importRms({});
    const file = await only();
    const seen = { ...shown({ orderId: file.orderId }) };
    await observe(reading([seen], { pageKind: 'public-reviews' }), NOW, desk.store);
    expect(await only()).toMatchObject({ status: 'new', onPageSince: null });
    expect(await desk.store.followUps.count()).toBe(0);
  });
});
