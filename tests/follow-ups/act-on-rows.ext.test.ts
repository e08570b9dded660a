import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReviewDeskDb } from '../../lib/db.ts';
import { markAllDone, snoozeAll } from '../../lib/follow-ups/act-on-rows.ts';
import { replanIfWished } from '../../lib/follow-ups/replan.ts';
import { setWindow } from '../../lib/follow-ups/set-window.ts';
import { eventsOf } from '../../lib/reviews/events.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { FollowUp, ReviewRecord } from '../../lib/reviews/review.ts';
import { loadSettings, storeSettings } from '../../lib/settings-store.ts';
import { reading } from '../reviews/rakuten-reading.ts';
import { record } from '../reviews/record.ts';
import { analysis, DAY, HOUR, SEEN, stored } from './stored.ts';

let store: ReviewDeskDb;
beforeEach(() => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

const keyOf = (id: number) => `taobao:shop:${id}`;
const praise = { rating: 5, analysis: analysis({ sentiment: 'positive', triage: 'leave' }) };
const put = async (count: number, given: Parameters<typeof stored>[0] = {}) => {
  const reviews = Array.from({ length: count }, (_, id) => stored({ key: keyOf(id), fingerprint: `f${id}`, ...given }));
  await store.reviews.bulkPut(reviews);
  return reviews.map(({ key }) => key);
};
const open = async (): Promise<FollowUp[]> => store.followUps.where('state').equals('open').toArray();
const inAWeek = { until: SEEN + 7 * DAY, untilBuyer: false };

describe('many at once', () => {
  it('are put off and done, each with its own history', async () => {
    const keys = await put(300);
    await snoozeAll([...keys, ...keys, 'taobao:shop:unknown'], inAWeek, SEEN, store);
    const rows = await open();
    expect(rows).toHaveLength(300);
    expect(await store.events.count()).toBe(300);
    await markAllDone(keys, SEEN + HOUR, store);
    expect(await open()).toEqual([]);
    expect(new Set((await store.reviews.toArray()).map(({ status }) => status))).toEqual(new Set(['closed']));
    expect((await eventsOf(store, keyOf(7))).map(({ type }) => type)).toEqual(['snoozed', 'done']);
    expect(await store.events.count()).toBe(600);
  });

  it('are all written or none', async () => {
    const keys = await put(5);
    const failing = vi.spyOn(store.followUps, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    await expect(markAllDone(keys, SEEN, store)).rejects.toThrow('disk full');
    failing.mockRestore();
    expect(await store.events.count()).toBe(0);
    expect((await store.reviews.toArray()).every(({ status }) => status === 'to-do')).toBe(true);
  });

  it('keep a snooze from outlasting a window', async () => {
    const [key = ''] = await put(1, { replyable: true, replyClosesAt: SEEN + 5 * DAY });
    await store.followUps.put({
      reviewKey: key,
      kind: 'unanswered-negative',
      dueAt: SEEN + 2 * DAY,
      state: 'open',
      snoozedUntil: null,
      notifiedAt: null,
      until: SEEN + 5 * DAY,
    });
    await snoozeAll([key], inAWeek, SEEN, store);
    expect((await open()).map(({ snoozedUntil }) => snoozedUntil)).toEqual([SEEN + 4 * DAY]);
  });

  it('put off until the buyer writes come back with his next word', async () => {
    const reading = (records: ReviewRecord[]) => ({
      platform: 'taobao' as const,
      pageKind: 'review-list' as const,
      shop: 'shop',
      url: 'https://myseller.taobao.com/home.htm',
      status: 'records' as const,
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
      health: { seen: 1, complete: 1, fields: {} },
      settled: true,
    });
    const seen = record({ nativeId: '77', rating: 1, body: '用了两天就坏了，很失望。' });
    const [state] = await observe(reading([seen]), SEEN, store);
    const key = state?.review.key ?? '';
    await snoozeAll([key], { until: SEEN + 14 * DAY, untilBuyer: true }, SEEN + HOUR, store);
    expect(await open()).toMatchObject([{ snoozedUntil: SEEN + 14 * DAY, untilBuyer: SEEN + HOUR }]);
    await observe(reading([{ ...seen, body: '用了两天就坏了，客服也没有回复。' }]), SEEN + 3 * DAY, store);
    const [row] = await open();
    expect(row).toMatchObject({ snoozedUntil: null, notifiedAt: null });
    expect(row?.untilBuyer).toBeUndefined();
  });
});

describe('a second review of the same order', () => {
  const order = '123456-20261101-0000000001';
  const rakuten = (records: ReviewRecord[], now: number) => observe(reading(records), now, store);
  const unhappy = record({ nativeId: 'a', rating: 1, orderId: order, body: 'すぐに壊れました。残念です。' });
  const second = record({
    nativeId: 'b',
    kind: 'shop-review',
    rating: 4,
    orderId: order,
    body: '対応はふつうでした。',
  });

  it('is told at once when the first was bad, and known before', async () => {
    await rakuten([unhappy], SEEN);
    const [, state] = await rakuten([unhappy, second], SEEN + DAY);
    expect(state?.followUps).toMatchObject([{ kind: 'second-review', dueAt: SEEN + DAY }]);
    // The same look again tells nothing new.
    const [, again] = await rakuten([unhappy, second], SEEN + 2 * DAY);
    expect(again?.followUps).toEqual(state?.followUps);
  });

  it('is no matter when the first was fine, of another order, or seen in the same look', async () => {
    await rakuten([record({ ...unhappy, rating: 5, body: 'とても良いです。' })], SEEN);
    const [fine] = await rakuten([second], SEEN + DAY);
    const [, other] = await rakuten(
      [unhappy, record({ ...second, nativeId: 'c', orderId: '123456-20261101-0000000002' })],
      SEEN + DAY,
    );
    for (const state of [fine, other])
      expect(state?.followUps.filter(({ kind }) => kind === 'second-review') ?? []).toEqual([]);
  });
});

describe('wishes of the seller', () => {
  it('plan anew what they concern, once', async () => {
    await put(3);
    await put(1, praise);
    await snoozeAll([keyOf(1), keyOf(2)], inAWeek, SEEN, store);
    expect(await replanIfWished(SEEN, store)).toBe(false);
    await storeSettings({ mutedReminders: ['unanswered-negative'] });
    expect(await replanIfWished(SEEN, store)).toBe(true);
    expect(await open()).toEqual([]);
    expect(await replanIfWished(SEEN, store)).toBe(false);
    await storeSettings({ mutedReminders: [] });
    expect(await replanIfWished(SEEN, store)).toBe(true);
    expect((await open()).map(({ kind }) => kind)).toEqual(['unanswered-negative', 'unanswered-negative']);
  });

  it('a worker that dies half way does the rest next time', async () => {
    await put(450);
    await storeSettings({ windowDays: { 'taobao/review-reply/reply': 20 } });
    const really = store.followUps.bulkPut.bind(store.followUps);
    const dying = vi.spyOn(store.followUps, 'bulkPut');
    dying.mockImplementationOnce(really as never).mockRejectedValueOnce(new Error('killed'));
    await expect(replanIfWished(SEEN, store)).rejects.toThrow('killed');
    dying.mockRestore();
    expect((await open()).length).toBe(200);
    expect(await replanIfWished(SEEN, store)).toBe(true);
    const rows = await open();
    expect(rows).toHaveLength(450);
    expect(new Set(rows.map(({ until }) => until))).toEqual(new Set([Date.parse('2026-11-23T00:00:00+08:00')]));
  });

  it('know only windows that there are', async () => {
    await setWindow('amazon/report/report', 60);
    await setWindow('taobao/-/buyer-change', null);
    expect((await loadSettings()).windowDays).toEqual({ 'amazon/report/report': 60, 'taobao/-/buyer-change': null });
    await setWindow('amazon/report/report', undefined);
    expect((await loadSettings()).windowDays).toEqual({ 'taobao/-/buyer-change': null });
    await expect(setWindow('amazon/report/reply', 3)).rejects.toThrow('no such window');
  });
});
