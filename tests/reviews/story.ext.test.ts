import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import { recordDeed, takeBackDeed } from '../../lib/reviews/deeds.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { Deed, ReviewRecord } from '../../lib/reviews/review.ts';
import { storyOf } from '../../lib/reviews/story.ts';
import { scope } from './look.ts';
import { record } from './record.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 9, 1, 9);
const LATER = { now: NOW + 10 * DAY, outcomeDays: 90 };
let store: ReviewDeskDb;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

/** Looks at these records; the key of the first. */
async function look(records: ReviewRecord[], now = NOW, change: Partial<Reading> = {}): Promise<string> {
  const reading: Reading = {
    platform: 'amazon',
    pageKind: 'feedback-manager',
    shop: 'amazon.com',
    url: 'https://sellercentral.amazon.com/feedback-manager/index.html',
    status: 'records',
    scope: scope(),
    health: { seen: records.length, complete: records.length, fields: {} },
    records,
    settled: true,
    ...change,
  };
  const [first] = await observe(reading, now, store);
  return first?.review.key ?? '';
}

const types = async (key: string) => (await storyOf(key, LATER, store))?.timeline.map(({ event }) => event.type);
const statusOf = async (key: string) => (await store.reviews.get(key))?.status;

it('of an unknown review is none, and nothing can be recorded of it', async () => {
  expect(await storyOf('amazon:x:y', LATER, store)).toBeNull();
  expect(await recordDeed('amazon:x:y', { type: 'refund' }, NOW, store)).toBeNull();
  expect(await store.events.count()).toBe(0);
});

it.each<[Deed, string, Record<string, unknown>]>([
  [{ type: 'refund' }, 'waiting', {}],
  [{ type: 'resend' }, 'waiting', {}],
  [{ type: 'solution', how: 'promised' }, 'waiting', { how: 'promised' }],
  [{ type: 'report-filed' }, 'reported', {}],
])('a deed is an event and can be taken back: %o', async (deed, status, data) => {
  const key = await look([record()]);
  expect(await statusOf(key)).toBe('to-do');
  const state = await recordDeed(key, deed, NOW + 1, store);
  expect(state?.review.status).toBe(status);
  expect(state?.events[0]).toMatchObject({ type: deed.type, at: NOW + 1, data });
  expect((await storyOf(key, LATER, store))?.outcome).toMatchObject({ kind: 'unchanged', actedAt: NOW + 1 });

  const mistake = { type: deed.type, at: NOW + 1 };
  expect((await takeBackDeed(key, mistake, NOW + 2, store))?.review.status).toBe('to-do');
  expect(await types(key)).toEqual(['taken-back', deed.type, 'new']);
  expect((await storyOf(key, LATER, store))?.outcome).toBeNull();
  // Twice is once; what never was can't be taken back.
  await takeBackDeed(key, mistake, NOW + 3, store);
  await takeBackDeed(key, { ...mistake, at: 5 }, NOW + 3, store);
  expect(await store.events.count()).toBe(3);
});

it('one deed taken back leaves the status to the others', async () => {
  const key = await look([record()]);
  await recordDeed(key, { type: 'refund' }, NOW + 1, store);
  await recordDeed(key, { type: 'resend' }, NOW + 2, store);
  await takeBackDeed(key, { type: 'refund', at: NOW + 1 }, NOW + 3, store);
  expect(await statusOf(key)).toBe('waiting');
});

it('a report that is refused is to do again, one that is upheld is not', async () => {
  const key = await look([record()]);
  await recordDeed(key, { type: 'report-filed' }, NOW + 1, store);
  await recordDeed(key, { type: 'report-outcome', result: 'upheld' }, NOW + 2, store);
  expect(await statusOf(key)).toBe('reported');
  await recordDeed(key, { type: 'report-outcome', result: 'rejected' }, NOW + 3, store);
  expect(await statusOf(key)).toBe('to-do');
});

it('what the seller closed stays closed', async () => {
  const key = await look([record()]);
  await store.reviews.update(key, { status: 'closed' });
  await recordDeed(key, { type: 'refund' }, NOW + 1, store);
  expect(await statusOf(key)).toBe('closed');
});

it('tells what came of it: the buyer changed the stars after the refund', async () => {
  const key = await look([record({ rating: 1 })]);
  await recordDeed(key, { type: 'refund' }, NOW + DAY, store);
  await look([record({ rating: 4, body: 'The zip was replaced on the third day.' })], NOW + 5 * DAY);
  const story = await storyOf(key, LATER, store);
  expect(story?.acted).toEqual([{ action: 'refund', at: NOW + DAY }]);
  expect(story?.outcome).toMatchObject({ kind: 'rating-up', at: NOW + 5 * DAY, settled: false });
  expect(story?.timeline.map(({ event }) => event.type)).toEqual(['edited', 'rating-changed', 'refund', 'new']);
  expect(story?.timeline[0]?.diff?.some(({ kind }) => kind === 'old')).toBe(true);
});

it('links all reviews of one order, and only those', async () => {
  const orderId = '111-2222222-3333333';
  const feedback = await look([record({ kind: 'seller-feedback', orderId, nativeId: null })]);
  const product = await look([record({ orderId, nativeId: 'R1', body: 'x'.repeat(500) })], NOW + 1, {
    pageKind: 'customer-reviews',
    url: 'https://sellercentral.amazon.com/brand-customer-reviews',
  });
  await look([record({ orderId: '999-2222222-3333333', nativeId: 'R2' })], NOW + 2);
  const story = await storyOf(feedback, LATER, store);
  expect(story?.linked.map(({ key, kind }) => [key, kind])).toEqual([[product, 'product-review']]);
  expect(story?.linked[0]?.words).toHaveLength(120);
  expect((await storyOf(product, LATER, store))?.linked.map(({ key }) => key)).toEqual([feedback]);
});

it('without an order nothing is linked', async () => {
  const key = await look([record({ orderId: null, nativeId: 'R1' }), record({ orderId: null, nativeId: 'R2' })]);
  expect((await storyOf(key, LATER, store))?.linked).toEqual([]);
});
