/** A review seen again is the same one; where nobody can tell, nothing is guessed. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../lib/reviews/observe.ts';
import { freshStore } from '../fresh-store.ts';
import { publicly, reading } from './rakuten-reading.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 3, 9);
const HOUR = 3_600_000;
const desk = freshStore();
const types = async () => (await desk.store.events.toArray()).map((event) => event.type);

describe('a review that is seen again', () => {
  it('finds a review again that shows its own id only now', async () => {
    const [first] = await observe(reading([record()]), NOW, desk.store);
    const [second] = await observe(reading([record({ nativeId: '1300000000001' })]), NOW + HOUR, desk.store);
    expect(second?.review.key).toBe(first?.review.key);
    expect(await desk.store.reviews.count()).toBe(1);
  });

  it('finds an edited review again that only its day and author tell apart', async () => {
    const weak = { orderId: null, postedAt: '2026-11-01', author: '購入者さん' };
    const [first] = await observe(reading([record({ ...weak, body: '生地が薄い' })]), NOW, desk.store);
    const [second] = await observe(
      reading([record({ ...weak, body: '生地が薄いですが慣れました' })]),
      NOW + HOUR,
      desk.store,
    );
    expect(second?.review.key).toBe(first?.review.key);
  });

  it('does not guess between two of one day', async () => {
    const weak = { orderId: null, postedAt: '2026-11-01', author: '購入者さん' };
    await observe(
      reading([record({ ...weak, body: '生地が薄い' }), record({ ...weak, body: '発送が遅い' })]),
      NOW,
      desk.store,
    );
    await observe(reading([record({ ...weak, body: '良い品です' })]), NOW + HOUR, desk.store);
    expect(await desk.store.reviews.count()).toBe(3);
    expect((await types()).filter((type) => type === 'edited')).toEqual([]);
  });

  it('finds each of two reviews of one order and product again when it is seen alone', async () => {
    const [a, b] = [record(), record({ postedAt: '2026-11-03T08:00', body: 'The second one broke too.' })];
    const both = await observe(reading([a, b]), NOW, desk.store);
    const keys = both.map((state) => state?.review.key);
    expect(new Set(keys).size).toBe(2);
    for (const [i, one] of [a, b].entries()) {
      const [state] = await observe(reading([{ ...one, body: 'Edited.' }]), NOW + HOUR, desk.store);
      expect(state?.review.key).toBe(keys[i]);
    }
    expect(await desk.store.reviews.count()).toBe(2);
  });

  it('knows a stored review from a second one of its order and product that joins it', async () => {
    const second = record({ postedAt: '2026-11-03T08:00', body: 'The second one broke too.' });
    const [first] = await observe(reading([record()]), NOW, desk.store);
    const both = await observe(reading([second, record()]), NOW + HOUR, desk.store);
    expect(both[1]?.review.key).toBe(first?.review.key);
    const [alone] = await observe(reading([second]), NOW + 2 * HOUR, desk.store);
    expect(alone?.review.key).toBe(both[0]?.review.key);
    expect(await desk.store.reviews.count()).toBe(2);
  });

  it('finds a review of an order again whose product id or name is shown only sometimes', async () => {
    const [first] = await observe(reading([record()]), NOW, desk.store);
    for (const given of [
      { productId: null },
      { productId: null, productTitle: null },
      { productTitle: 'Jacket, rain' },
    ]) {
      const [state] = await observe(reading([record(given)]), NOW + HOUR, desk.store);
      expect(state?.review.key).toBe(first?.review.key);
    }
    expect(await desk.store.reviews.count()).toBe(1);
  });

  it('keeps two products of one order apart, also seen one after the other', async () => {
    const given = { productId: 'B000000002', productTitle: 'Boots' };
    await observe(reading([record()]), NOW, desk.store);
    await observe(reading([record(given)]), NOW + HOUR, desk.store);
    await observe(reading([record({ kind: 'shop-review', productId: null, productTitle: null })]), NOW, desk.store);
    expect(await desk.store.reviews.count()).toBe(3);
    expect(await types()).toEqual(['new', 'new', 'new']);
  });

  it('says nothing of a record that could be either of two of its order', async () => {
    const second = record({ postedAt: '2026-11-03T08:00', body: 'The second one broke too.' });
    await observe(reading([record(), second]), NOW, desk.store);
    expect(await observe(reading([record({ postedAt: null })]), NOW + HOUR, desk.store)).toEqual([null]);
    const [day] = await observe(reading([record({ postedAt: '2026-11-03' })]), NOW + HOUR, desk.store);
    expect(day?.review.body).toBe(record().body);
    expect(day?.review.key).toBe(
      (await desk.store.reviews.toArray()).find((one) => one.postedAt === '2026-11-03')?.key,
    );
    expect(await desk.store.reviews.count()).toBe(2);
    // Another day than either: a third one, and no complaint is lost.
    const [third] = await observe(reading([record({ postedAt: '2026-11-09T08:00' })]), NOW + HOUR, desk.store);
    expect(third?.review.firstSeenAt).toBe(NOW + HOUR);
    expect(await desk.store.reviews.count()).toBe(3);
  });

  it('takes a Rakuten page that names no shop for the one shop it knows', async () => {
    const nameless = { ...reading([record({ orderId: null })]), shop: 'main' };
    const [unknown] = await observe(nameless, NOW, desk.store);
    expect(unknown?.review.shop).toBe('main');
    await observe(
      reading([record({ orderId: '123456-20261101-0000000001', postedAt: '2026-11-01T09:00' })]),
      NOW,
      desk.store,
    );
    // A public page is anybody's shop and names none of the seller's.
    await observe({ ...publicly([record({ postedAt: '2026-10-01T09:00' })]), shop: '654321' }, NOW, desk.store);
    const [known] = await observe(nameless, NOW + HOUR, desk.store);
    expect(known?.review).toMatchObject({ key: unknown?.review.key, shop: '123456' });
    const [fresh] = await observe(
      { ...reading([record({ orderId: null, postedAt: '2026-11-02T23:00' })]), shop: 'main' },
      NOW,
      desk.store,
    );
    expect(fresh?.review).toMatchObject({ shop: '123456', key: expect.stringMatching(/^rakuten:123456:/) });
  });

  it('does not guess between two shops', async () => {
    for (const shop of ['123456', '654321']) await observe({ ...reading([record()]), shop }, NOW, desk.store);
    const [state] = await observe({ ...reading([record({ orderId: null })]), shop: 'main' }, NOW, desk.store);
    expect(state?.review.shop).toBe('main');
  });
});
