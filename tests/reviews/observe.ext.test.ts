import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import { composeFor } from '../../lib/reviews/compose-for.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { markDone, reportAction, saveDraft, snooze, stateOf, statesOfOrder } from '../../lib/reviews/store.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 3, 9);
const HOUR = 3_600_000;
let store: ReviewDeskDb;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

const reading = (records: ReviewRecord[], settled = true): Reading => ({
  platform: 'rakuten',
  pageKind: 'review-check-tool',
  shop: '123456',
  url: 'https://review.rms.rakuten.co.jp/search/',
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
  settled,
});

const publicly = (records: ReviewRecord[]): Reading => ({
  ...reading(records),
  pageKind: 'public-reviews',
  url: 'https://review.rakuten.co.jp/item/1/123456_10000001/1.1/',
});

const types = async () => (await store.events.toArray()).map((event) => event.type);

describe('observe', () => {
  it('stores a new review with its judgement and an event', async () => {
    const [state] = await observe(reading([record()]), NOW, store);
    expect(await store.reviews.count()).toBe(1);
    expect(state?.review).toMatchObject({ firstSeenAt: NOW, presence: 'seen', rating: 2, shop: '123456' });
    expect(state?.review.analysis.causes.length).toBeGreaterThan(0);
    expect(await types()).toEqual(['new']);
  });

  it('writes nothing for a reading that has not settled, but judges it', async () => {
    const [state] = await observe(reading([record()], false), NOW, store);
    expect(state?.review.analysis.sentiment).toBe('negative');
    expect(await store.reviews.count()).toBe(0);
    expect(await store.events.count()).toBe(0);
  });

  it('remembers hundreds of one page in one go, again and again', async () => {
    const many = Array.from({ length: 400 }, (_, i) => record({ nativeId: `R${i}`, orderId: null }));
    await observe(reading(many), NOW, store);
    const states = await observe(reading(many), NOW + HOUR, store);
    expect(states.every((state) => state?.review.lastSeenAt === NOW + HOUR)).toBe(true);
    expect(await store.reviews.count()).toBe(400);
    expect(await store.events.count()).toBe(400);
  });

  it('says nothing twice', async () => {
    await observe(reading([record()]), NOW, store);
    await observe(reading([record()]), NOW + HOUR, store);
    expect(await types()).toEqual(['new']);
    expect((await store.reviews.toArray())[0]).toMatchObject({ firstSeenAt: NOW, lastSeenAt: NOW + HOUR });
  });

  it('finds an edited review again and keeps old and new', async () => {
    const [first] = await observe(reading([record()]), NOW, store);
    const [second] = await observe(
      reading([record({ body: 'New zip works, thank you.', rating: 5 })]),
      NOW + HOUR,
      store,
    );
    expect(second?.review.key).toBe(first?.review.key);
    expect(await store.events.toArray()).toMatchObject([
      { type: 'new' },
      { type: 'rating-changed', data: { old: 2, new: 5 } },
      { type: 'edited', data: { field: 'body', new: 'New zip works, thank you.' } },
    ]);
  });

  it('finds a review again that shows its own id only now', async () => {
    const [first] = await observe(reading([record()]), NOW, store);
    const [second] = await observe(reading([record({ nativeId: '1300000000001' })]), NOW + HOUR, store);
    expect(second?.review.key).toBe(first?.review.key);
    expect(await store.reviews.count()).toBe(1);
  });

  it('finds an edited review again that only its day and author tell apart', async () => {
    const weak = { orderId: null, postedAt: '2026-11-01', author: '購入者さん' };
    const [first] = await observe(reading([record({ ...weak, body: '生地が薄い' })]), NOW, store);
    const [second] = await observe(
      reading([record({ ...weak, body: '生地が薄いですが慣れました' })]),
      NOW + HOUR,
      store,
    );
    expect(second?.review.key).toBe(first?.review.key);
  });

  it('does not guess between two of one day', async () => {
    const weak = { orderId: null, postedAt: '2026-11-01', author: '購入者さん' };
    await observe(
      reading([record({ ...weak, body: '生地が薄い' }), record({ ...weak, body: '発送が遅い' })]),
      NOW,
      store,
    );
    await observe(reading([record({ ...weak, body: '良い品です' })]), NOW + HOUR, store);
    expect(await store.reviews.count()).toBe(3);
    expect((await types()).filter((type) => type === 'edited')).toEqual([]);
  });

  it('marks a review replied when the shop’s answer is seen, and cancels the reminder', async () => {
    const [before] = await observe(reading([record()]), NOW, store);
    expect(before?.followUps.map((row) => row.kind)).toEqual(['unanswered-negative']);
    const [after] = await observe(reading([record({ reply: { body: 'Sorry.', postedAt: null } })]), NOW + HOUR, store);
    expect(after?.review.status).toBe('replied');
    expect(after?.followUps).toEqual([]);
  });

  it('finds each of two reviews of one order and product again when it is seen alone', async () => {
    const [a, b] = [record(), record({ postedAt: '2026-11-03T08:00', body: 'The second one broke too.' })];
    const both = await observe(reading([a, b]), NOW, store);
    const keys = both.map((state) => state?.review.key);
    expect(new Set(keys).size).toBe(2);
    for (const [i, one] of [a, b].entries()) {
      const [state] = await observe(reading([{ ...one, body: 'Edited.' }]), NOW + HOUR, store);
      expect(state?.review.key).toBe(keys[i]);
    }
    expect(await store.reviews.count()).toBe(2);
  });

  it('knows a stored review from a second one of its order and product that joins it', async () => {
    const second = record({ postedAt: '2026-11-03T08:00', body: 'The second one broke too.' });
    const [first] = await observe(reading([record()]), NOW, store);
    const both = await observe(reading([second, record()]), NOW + HOUR, store);
    expect(both[1]?.review.key).toBe(first?.review.key);
    const [alone] = await observe(reading([second]), NOW + 2 * HOUR, store);
    expect(alone?.review.key).toBe(both[0]?.review.key);
    expect(await store.reviews.count()).toBe(2);
  });

  it('finds a review of an order again whose product id or name is shown only sometimes', async () => {
    const [first] = await observe(reading([record()]), NOW, store);
    for (const given of [
      { productId: null },
      { productId: null, productTitle: null },
      { productTitle: 'Jacket, rain' },
    ]) {
      const [state] = await observe(reading([record(given)]), NOW + HOUR, store);
      expect(state?.review.key).toBe(first?.review.key);
    }
    expect(await store.reviews.count()).toBe(1);
  });

  it('keeps two products of one order apart, also seen one after the other', async () => {
    const given = { productId: 'B000000002', productTitle: 'Boots' };
    await observe(reading([record()]), NOW, store);
    await observe(reading([record(given)]), NOW + HOUR, store);
    await observe(reading([record({ kind: 'shop-review', productId: null, productTitle: null })]), NOW, store);
    expect(await store.reviews.count()).toBe(3);
    expect(await types()).toEqual(['new', 'new', 'new']);
  });

  it('says nothing of a record that could be either of two of its order', async () => {
    const second = record({ postedAt: '2026-11-03T08:00', body: 'The second one broke too.' });
    await observe(reading([record(), second]), NOW, store);
    expect(await observe(reading([record({ postedAt: null })]), NOW + HOUR, store)).toEqual([null]);
    const [day] = await observe(reading([record({ postedAt: '2026-11-03' })]), NOW + HOUR, store);
    expect(day?.review.body).toBe(record().body);
    expect(day?.review.key).toBe((await store.reviews.toArray()).find((one) => one.postedAt === '2026-11-03')?.key);
    expect(await store.reviews.count()).toBe(2);
    // Another day than either: a third one, and no complaint is lost.
    const [third] = await observe(reading([record({ postedAt: '2026-11-09T08:00' })]), NOW + HOUR, store);
    expect(third?.review.firstSeenAt).toBe(NOW + HOUR);
    expect(await store.reviews.count()).toBe(3);
  });

  it('takes a Rakuten page that names no shop for the one shop it knows', async () => {
    const nameless = { ...reading([record({ orderId: null })]), shop: 'main' };
    const [unknown] = await observe(nameless, NOW, store);
    expect(unknown?.review.shop).toBe('main');
    await observe(
      reading([record({ orderId: '123456-20261101-0000000001', postedAt: '2026-11-01T09:00' })]),
      NOW,
      store,
    );
    // A public page is anybody's shop and names none of the seller's.
    await observe({ ...publicly([record({ postedAt: '2026-10-01T09:00' })]), shop: '654321' }, NOW, store);
    const [known] = await observe(nameless, NOW + HOUR, store);
    expect(known?.review).toMatchObject({ key: unknown?.review.key, shop: '123456' });
    const [fresh] = await observe(
      { ...reading([record({ orderId: null, postedAt: '2026-11-02T23:00' })]), shop: 'main' },
      NOW,
      store,
    );
    expect(fresh?.review).toMatchObject({ shop: '123456', key: expect.stringMatching(/^rakuten:123456:/) });
  });

  it('does not guess between two shops', async () => {
    for (const shop of ['123456', '654321']) await observe({ ...reading([record()]), shop }, NOW, store);
    const [state] = await observe({ ...reading([record({ orderId: null })]), shop: 'main' }, NOW, store);
    expect(state?.review.shop).toBe('main');
  });

  it('makes no work of a review that only a public page has shown: it may be anybody’s', async () => {
    const [first] = await observe(publicly([record()]), NOW, store);
    const [second] = await observe(publicly([record({ body: 'It broke again.' })]), NOW + HOUR, store);
    for (const state of [first, second]) expect(state).toMatchObject({ review: { status: 'new' }, followUps: [] });
    expect(await store.followUps.count()).toBe(0);
  });

  it('makes it work once a page of the seller shows it', async () => {
    await observe(publicly([record()]), NOW, store);
    const [state] = await observe(reading([record()]), NOW + HOUR, store);
    expect(state?.review).toMatchObject({ status: 'to-do', seenOn: { pageKind: 'review-check-tool' } });
    expect(state?.followUps.map((row) => row.kind)).toEqual(['unanswered-negative']);
  });

  it('keeps status, reminder and place of a seller’s review that is seen in public later', async () => {
    await observe(reading([record()]), NOW, store);
    const [state] = await observe(publicly([record()]), NOW + HOUR, store);
    expect(state?.review).toMatchObject({ status: 'to-do', seenOn: { pageKind: 'review-check-tool' } });
    expect(state?.followUps.map((row) => row.kind)).toEqual(['unanswered-negative']);
  });

  it('leaves what the buyer added after the answer to do, until that is answered too', async () => {
    const reply = { body: 'Sorry.', postedAt: null };
    const added = record({ reply, followUp: { body: 'It broke again, terrible.', postedAt: null } });
    await observe(reading([record({ reply })]), NOW, store);
    for (const hours of [1, 2, 3]) {
      const [state] = await observe(reading([added]), NOW + hours * HOUR, store);
      expect(state?.review.status).toBe('to-do');
      expect(state?.followUps).toMatchObject([{ kind: 'buyer-added', dueAt: NOW + HOUR }]);
    }
    const answered = { ...added, marks: ['follow-up-replied' as const] };
    const [state] = await observe(reading([answered]), NOW + 4 * HOUR, store);
    expect(state).toMatchObject({ review: { status: 'replied' }, followUps: [] });
    const [later] = await observe(reading([answered]), NOW + 5 * HOUR, store);
    expect(later).toMatchObject({ review: { status: 'replied' }, followUps: [] });
  });

  it('says that a contacted buyer wrote again', async () => {
    const contacted = record({ marks: ['contacted'] });
    await observe(reading([contacted]), NOW, store);
    await observe(reading([{ ...contacted, body: 'Nobody helps me. It broke again.' }]), NOW + HOUR, store);
    const [state] = await observe(
      reading([{ ...contacted, body: 'Nobody helps me. It broke again.' }]),
      NOW + 2 * HOUR,
      store,
    );
    expect(state?.review.status).toBe('to-do');
    expect(state?.followUps.map((row) => row.kind)).toContain('unanswered-negative');
  });

  it('survives a clock that went backwards', async () => {
    await observe(reading([record()]), NOW, store);
    const [state] = await observe(reading([record()]), NOW - HOUR, store);
    expect(state?.review.lastSeenAt).toBe(NOW);
  });
});

describe('actions', () => {
  const seen = async (given: Partial<ReviewRecord> = {}) => {
    const [state] = await observe(reading([record(given)]), NOW, store);
    if (!state) throw new Error('not stored');
    return state.review.key;
  };

  it('inserting into a private box means the buyer is being contacted', async () => {
    const key = await seen();
    const state = await reportAction({ key, type: 'inserted', channel: 'rmesse', text: 'hello' }, NOW + HOUR, store);
    expect(state?.review.status).toBe('waiting');
    expect(state?.followUps.map((row) => row.kind)).toEqual(['check-contact']);
    expect(state?.events[0]).toMatchObject({ type: 'inserted', data: { channel: 'rmesse', text: 'hello' } });
  });

  it('done closes it until the buyer writes again', async () => {
    const key = await seen();
    expect((await markDone(key, NOW + 1, store))?.review.status).toBe('closed');
    await observe(reading([record()]), NOW + HOUR, store);
    expect((await stateOf(key, store))?.review.status).toBe('closed');
    await observe(reading([record({ body: 'It broke again.' })]), NOW + 2 * HOUR, store);
    expect((await stateOf(key, store))?.review.status).toBe('to-do');
  });

  it('reminds anew when the buyer writes after it was done, two days after that', async () => {
    const key = await seen();
    await markDone(key, NOW + HOUR, store);
    await observe(reading([record()]), NOW + 2 * HOUR, store);
    expect((await stateOf(key, store))?.followUps).toEqual([]);
    await observe(reading([record({ body: 'It broke again.' })]), NOW + 72 * HOUR, store);
    await observe(reading([record({ body: 'It broke again.' })]), NOW + 73 * HOUR, store);
    expect((await stateOf(key, store))?.followUps).toMatchObject([
      { kind: 'unanswered-negative', dueAt: NOW + 120 * HOUR, notifiedAt: null },
    ]);
  });

  it('reminds to check a contact made after the last one was done', async () => {
    const key = await seen();
    await reportAction({ key, type: 'inserted', channel: 'rmesse' }, NOW + HOUR, store);
    expect((await markDone(key, NOW + 2 * HOUR, store))?.followUps).toEqual([]);
    const state = await reportAction({ key, type: 'inserted', channel: 'rmesse' }, NOW + 3 * HOUR, store);
    expect(state?.followUps.map((row) => row.kind)).toEqual(['check-contact']);
  });

  it('a snooze of a review without a reminder is a reminder', async () => {
    const key = await seen({ rating: 5, body: 'Great, thank you.' });
    const state = await snooze(key, { until: NOW + 72 * HOUR, untilBuyer: false }, NOW, store);
    expect(state?.followUps).toMatchObject([
      { kind: 'seller-reminder', dueAt: NOW + 72 * HOUR, snoozedUntil: NOW + 72 * HOUR },
    ]);
    const sooner = await snooze(key, { until: NOW + 24 * HOUR, untilBuyer: false }, NOW + HOUR, store);
    expect(sooner?.followUps).toMatchObject([
      { kind: 'seller-reminder', dueAt: NOW + 24 * HOUR, snoozedUntil: NOW + 24 * HOUR },
    ]);
    await observe(reading([record({ rating: 5, body: 'Great, thank you.' })]), NOW + 2 * HOUR, store);
    expect((await stateOf(key, store))?.followUps).toHaveLength(1);
    expect((await markDone(key, NOW + 3 * HOUR, store))?.followUps).toEqual([]);
    const again = await snooze(key, { until: NOW + 48 * HOUR, untilBuyer: false }, NOW + 4 * HOUR, store);
    expect(again?.followUps).toMatchObject([{ kind: 'seller-reminder', dueAt: NOW + 48 * HOUR }]);
  });

  it('a reminder of the seller’s own goes when the answer is seen', async () => {
    const praise = { rating: 5, body: 'Great, thank you.' };
    const key = await seen(praise);
    await snooze(key, { until: NOW + 72 * HOUR, untilBuyer: false }, NOW, store);
    await observe(reading([record({ ...praise, reply: { body: 'Thanks.', postedAt: null } })]), NOW + HOUR, store);
    expect((await stateOf(key, store))?.followUps).toEqual([]);
  });

  it('a snooze holds over later looks', async () => {
    const key = await seen();
    await snooze(key, { until: NOW + 72 * HOUR, untilBuyer: false }, NOW, store);
    await observe(reading([record()]), NOW + HOUR, store);
    expect((await stateOf(key, store))?.followUps).toMatchObject([{ snoozedUntil: NOW + 72 * HOUR }]);
  });

  it('keeps drafts by channel, and none for a review it doesn’t know', async () => {
    const draft = { channel: 'rmesse', text: 'hello', variant: 0, blanks: {}, edited: true, carried: false } as const;
    expect(await saveDraft({ reviewKey: 'rakuten:1:unknown', ...draft }, NOW, store)).toBeNull();
    const key = await seen();
    await saveDraft({ reviewKey: key, ...draft }, NOW, store);
    expect((await stateOf(key, store))?.drafts).toMatchObject([{ channel: 'rmesse', text: 'hello' }]);
  });

  it('keeps the seller’s own words in the history when another wording takes their place', async () => {
    const key = await seen();
    const draft = {
      channel: 'review-comment',
      text: '自分で書いた返信',
      variant: 0,
      blanks: {},
      edited: true,
      carried: false,
    } as const;
    await saveDraft({ reviewKey: key, ...draft }, NOW, store);
    const ask = { key, channel: 'review-comment', glossLanguage: 'en', buyerLanguage: null } as const;
    expect((await composeFor(ask, DEFAULTS, NOW, store))?.text).toBe('自分で書いた返信');
    const anew = await composeFor({ ...ask, variant: 1 }, DEFAULTS, NOW + 1, store);
    expect(anew?.edited).toBe(false);
    expect((await stateOf(key, store))?.events[0]).toMatchObject({
      type: 'drafted',
      data: { old: '自分で書いた返信' },
    });
  });

  it('drafts for the changed review what fits a changed review', async () => {
    const reply = { body: 'ご利用ありがとうございます。', postedAt: null };
    const answered = record({ body: '箱がつぶれて届きました。中身も割れています。', reply });
    const key = (await observe(reading([answered]), NOW, store))[0]?.review.key ?? '';
    const ask = { key, channel: 'review-comment', glossLanguage: 'en', buyerLanguage: null } as const;
    expect((await composeFor(ask, DEFAULTS, NOW, store))?.draft.situation).not.toMatch(/^edited/);
    await observe(reading([{ ...answered, body: '箱がつぶれて届き、交換品もまだ来ません。' }]), NOW + HOUR, store);
    expect((await composeFor(ask, DEFAULTS, NOW + HOUR, store))?.draft.situation).toMatch(/^edited/);
    const again = {
      ...answered,
      body: '箱がつぶれて届き、交換品もまだ来ません。',
      reply: { ...reply, body: 'お詫び申し上げます。' },
    };
    await observe(reading([again]), NOW + 2 * HOUR, store);
    expect((await composeFor(ask, DEFAULTS, NOW + 2 * HOUR, store))?.draft.situation).not.toMatch(/^edited/);
  });

  it('lists the reviews of an order, then carried drafts without one', async () => {
    const ofOrder = await seen();
    const [other] = await observe(reading([record({ orderId: null, nativeId: 'R9' })]), NOW, store);
    const draft = { channel: 'rmesse', text: 'x', variant: 0, blanks: {}, edited: true, carried: true } as const;
    await saveDraft({ reviewKey: other?.review.key ?? '', ...draft }, NOW, store);
    const states = await statesOfOrder('rakuten', '111-2222222-3333333', store);
    expect(states.map((state) => state.review.key)).toEqual([ofOrder, other?.review.key]);
  });
});
