import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import { asItWas } from '../../lib/reviews/as-it-was.ts';
import { recordDeed } from '../../lib/reviews/deeds.ts';
import { type LedgerEntry, ledgerOf, readLedger } from '../../lib/reviews/ledger.ts';
import { recentOutcomes } from '../../lib/reviews/recent-outcomes.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { DAY, eventOf, START, seeOn } from './remembered.ts';

let store: ReviewDeskDb;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

const one = (id: string, change: Partial<ReviewRecord> = {}): Partial<ReviewRecord> => ({
  nativeId: id,
  orderId: `1${id}`,
  author: id,
  rating: 1,
  postedAt: '2026-05-20T10:00',
  ...change,
});
const ledger = (days = 200, signal = new AbortController().signal, progress: number[] = []): Promise<LedgerEntry[]> =>
  readLedger({ now: START + days * DAY, window: 90 * DAY, signal, onProgress: (n) => progress.push(n) }, store);

describe('a review as it was', () => {
  it('is what it was before everything that happened since, judged anew', async () => {
    await seeOn(store, [one('1')]);
    const praise = { rating: 5, title: 'Thanks', body: 'They replaced it at once. Perfect!' };
    const [now] = await seeOn(store, [one('1', { ...praise, followUp: { body: '很好', postedAt: null } })], 9);
    const events = await store.events.toArray();
    expect(now?.analysis.sentiment).toBe('positive');
    const then = now && asItWas(now, events, START + DAY);
    expect(then).toMatchObject({ rating: 1, body: 'The zip broke on the second day.', followUp: null });
    expect(then?.analysis.sentiment).toBe('negative');
    expect(then?.analysis.causes.map(({ cause }) => cause)).toContain('defect');
    expect(now && asItWas(now, events, START + 9 * DAY)).toBe(now);
  });

  it('leaves alone what events of other hands say in another form', async () => {
    const [review] = await seeOn(store, [one('1')]);
    const odd = [
      eventOf('1', 1, 'edited', { field: 'body', old: 7 }),
      eventOf('1', 1, 'rating-changed', { old: 'great' }),
      eventOf('1', 1, 'edited', { field: 'followUp', old: 'x' }),
    ];
    expect(review && asItWas(review, odd, START)).toBe(review);
  });
});

describe('the ledger', () => {
  it('counts a complaint that was turned into praise, under what it was about and what was done', async () => {
    const [review] = await seeOn(store, [one('1')]);
    const key = review?.key ?? '';
    await recordDeed(key, { type: 'refund' }, START + DAY, store);
    await seeOn(store, [one('1', { rating: 5, body: 'All is well now.' })], 9);
    // Too late to be an action of this window.
    await recordDeed(key, { type: 'resend' }, START + 150 * DAY, store);
    expect(await ledger()).toMatchObject([
      { platform: 'taobao', causes: ['defect'], actions: ['refund'], outcome: { kind: 'rating-up', settled: true } },
    ]);
  });

  it('leaves out praise, and what only public pages showed', async () => {
    await seeOn(store, [one('1', { rating: 5, body: 'Perfect, thank you!' })]);
    await seeOn(store, [one('2')], 0, {
      platform: 'amazon',
      pageKind: 'public-reviews',
      shop: 'amazon.com',
      url: 'https://www.amazon.com/product-reviews/B000000001',
    });
    expect(await store.reviews.count()).toBe(2);
    expect(await ledger()).toEqual([]);
  });

  it('reads many in stretches, says how far it is, and stops when nobody waits any more', async () => {
    for (let from = 0; from < 1_100; from += 100) {
      await seeOn(
        store,
        Array.from({ length: 100 }, (_, i) => one(String(from + i + 100_000))),
      );
    }
    const progress: number[] = [];
    expect(await ledger(200, new AbortController().signal, progress)).toHaveLength(1_100);
    expect(progress).toEqual([500, 1_000, 1_100]);
    expect(await ledger(200, AbortSignal.abort())).toEqual([]);
  });

  it('has rates of settled outcomes, by group, and says how many are open', () => {
    const entry = (change: Partial<LedgerEntry>, settled = true, acted = true): LedgerEntry => ({
      platform: 'taobao',
      causes: ['late'],
      actions: acted ? ['refund', 'contacted'] : [],
      outcome: {
        ...{ kind: 'rating-up', actedAt: acted ? START : null, from: START, until: START, at: START },
        settled,
      } as LedgerEntry['outcome'],
      ...change,
    });
    const of = ledgerOf([
      ...Array.from({ length: 20 }, () => entry({})),
      ...Array.from({ length: 3 }, () => entry({ platform: 'amazon', causes: [] }, true, false)),
      entry({}, false),
    ]);
    expect(of.open).toBe(1);
    expect(of.all).toMatchObject({ n: { acted: 20, left: 3 }, left: { gone: { few: true, hits: 0, n: 3 } } });
    expect(of.all.acted['rating-up']).toMatchObject({ few: false, share: 1 });
    expect(of.platforms.map(({ group, n }) => [group, n.acted, n.left])).toEqual([
      ['amazon', 0, 3],
      ['taobao', 20, 0],
    ]);
    expect(of.causes.map(({ group }) => group)).toEqual(['late']);
    expect(of.actions.map(({ group, n }) => [group, n.acted])).toEqual([
      ['contacted', 20],
      ['refund', 20],
    ]);
  });
});

describe('recent outcomes', () => {
  const recent = async (days: number) =>
    (await recentOutcomes({ now: START + days * DAY, outcomeDays: 90 }, store)).map(({ review, outcome, acted }) => [
      review.nativeId,
      outcome.kind,
      acted.map(({ action }) => action).join(),
    ]);

  it('are ratings that changed after we acted, for two weeks', async () => {
    const [first] = await seeOn(store, [one('1'), one('2'), one('3')]);
    await recordDeed(first?.key ?? '', { type: 'refund' }, START + DAY, store);
    await seeOn(store, [one('1', { rating: 4 }), one('2', { rating: 4 }), one('3', { body: 'Still bad.' })], 5);
    expect(await recent(6)).toEqual([['1', 'rating-up', 'refund']]);
    expect(await recent(18)).toEqual([['1', 'rating-up', 'refund']]);
    expect(await recent(20)).toEqual([]);
  });

  it('are none where the change came before the action', async () => {
    const [first] = await seeOn(store, [one('1')]);
    await seeOn(store, [one('1', { rating: 4 })], 2);
    await recordDeed(first?.key ?? '', { type: 'refund' }, START + 3 * DAY, store);
    expect(await recent(6)).toEqual([]);
  });
});
