/** Old words go in small steps, once, and young ones stay. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReviewDeskDb } from '../lib/db.ts';
import { cutoffOf, restartRetention, retentionStep } from '../lib/retention.ts';
import { draft, event, stored } from './backup/tables.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
let store: ReviewDeskDb;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  fakeBrowser.reset();
  store = new ReviewDeskDb();
});

const old = (id: string, days = 400) => stored(id, { lastSeenAt: NOW - days * DAY, body: `Secret of ${id}` });
async function all(months = 12, now = NOW): Promise<number> {
  let steps = 0;
  while (await retentionStep(months, now, store)) steps += 1;
  return steps;
}
const bodies = async () => (await store.reviews.toArray()).map(({ body }) => body);

describe('how long words are kept', () => {
  it.each([
    [3, '2026-08-22'],
    [12, '2025-11-22'],
  ])('counts months as the calendar does: %i', (months, day) => {
    expect(new Date(cutoffOf(months, NOW)).toISOString().slice(0, 10)).toBe(day);
  });

  it('takes the last day where there is no such day', () => {
    expect(new Date(cutoffOf(1, Date.UTC(2026, 2, 31))).toISOString().slice(0, 10)).toBe('2026-02-28');
  });

  it('removes words of what was not seen for so long, with history and drafts; the rest stays', async () => {
    await store.reviews.bulkPut([old('a'), old('b', 100)]);
    await store.events.bulkAdd([
      event('a', 'edited', NOW - 400 * DAY, { field: 'body', old: 'Older secret', new: 'Secret of a' }),
    ]);
    await store.drafts.bulkPut([draft('a'), draft('b')]);
    await all();
    expect(await bodies()).toEqual([null, 'Secret of b']);
    expect((await store.drafts.toArray()).map(({ reviewKey }) => reviewKey)).toEqual(['amazon:amazon.com:b']);
    expect((await store.events.toArray())[0]).toMatchObject({ type: 'edited', data: { field: 'body' } });
    expect(JSON.stringify(await store.events.toArray())).not.toContain('ecret');
    const [review] = await store.reviews.toArray();
    expect(review).toMatchObject({ rating: old('a').rating, wordsRemovedAt: NOW, orderId: 'order-a' });
    expect(review?.analysis.causes.flatMap(({ evidence }) => evidence)).toEqual([]);
  });

  it('goes in steps, also through many of one moment, and does nothing twice', async () => {
    await store.reviews.bulkPut(Array.from({ length: 250 }, (_, i) => old(`n${i}`)));
    expect(await all()).toBe(3);
    expect((await bodies()).every((body) => body === null)).toBe(true);
    const [first] = await store.reviews.toArray();
    expect(await all(12, NOW + 1)).toBe(0);
    expect((await store.reviews.toArray())[0]).toEqual(first);
  });

  it('goes on as time does, and begins anew when older ones come in from a file', async () => {
    await store.reviews.bulkPut([old('a'), old('b', 350)]);
    await all();
    expect((await bodies()).filter(Boolean)).toEqual(['Secret of b']);
    await all(12, NOW + 20 * DAY);
    expect((await bodies()).filter(Boolean)).toEqual([]);
    await store.reviews.put(old('c', 900));
    expect(await all(12, NOW + 20 * DAY)).toBe(0);
    await restartRetention();
    await all(12, NOW + 20 * DAY);
    expect((await bodies()).filter(Boolean)).toEqual([]);
  });
});
