/** What one look at a page leaves in the store. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../lib/reviews/observe.ts';
import { freshStore } from '../fresh-store.ts';
import { reading } from './rakuten-reading.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 3, 9);
const HOUR = 3_600_000;
const desk = freshStore();
const types = async () => (await desk.store.events.toArray()).map((event) => event.type);

describe('observe', () => {
  it('stores a new review with its judgement and an event', async () => {
    const [state] = await observe(reading([record()]), NOW, desk.store);
    expect(await desk.store.reviews.count()).toBe(1);
    expect(state?.review).toMatchObject({ firstSeenAt: NOW, presence: 'seen', rating: 2, shop: '123456' });
    expect(state?.review.analysis.causes.length).toBeGreaterThan(0);
    expect(await types()).toEqual(['new']);
  });

  it('writes nothing for a reading that has not settled, but judges it', async () => {
    const [state] = await observe(reading([record()], { settled: false }), NOW, desk.store);
    expect(state?.review.analysis.sentiment).toBe('negative');
    expect(await desk.store.reviews.count()).toBe(0);
    expect(await desk.store.events.count()).toBe(0);
  });

  it('remembers hundreds of one page in one go, again and again', async () => {
    const many = Array.from({ length: 400 }, (_, i) => record({ nativeId: `R${i}`, orderId: null }));
    await observe(reading(many), NOW, desk.store);
    const states = await observe(reading(many), NOW + HOUR, desk.store);
    expect(states.every((state) => state?.review.lastSeenAt === NOW + HOUR)).toBe(true);
    expect(await desk.store.reviews.count()).toBe(400);
    expect(await desk.store.events.count()).toBe(400);
  });

  it('says nothing twice', async () => {
    await observe(reading([record()]), NOW, desk.store);
    await observe(reading([record()]), NOW + HOUR, desk.store);
    expect(await types()).toEqual(['new']);
    expect((await desk.store.reviews.toArray())[0]).toMatchObject({ firstSeenAt: NOW, lastSeenAt: NOW + HOUR });
  });

  it('finds an edited review again and keeps old and new', async () => {
    const [first] = await observe(reading([record()]), NOW, desk.store);
    const [second] = await observe(
      reading([record({ body: 'New zip works, thank you.', rating: 5 })]),
      NOW + HOUR,
      desk.store,
    );
    expect(second?.review.key).toBe(first?.review.key);
    expect(await desk.store.events.toArray()).toMatchObject([
      { type: 'new' },
      { type: 'rating-changed', data: { old: 2, new: 5 } },
      { type: 'edited', data: { field: 'body', new: 'New zip works, thank you.' } },
    ]);
  });

  it('survives a clock that went backwards', async () => {
    await observe(reading([record()]), NOW, desk.store);
    const [state] = await observe(reading([record()]), NOW - HOUR, desk.store);
    expect(state?.review.lastSeenAt).toBe(NOW);
  });
});
