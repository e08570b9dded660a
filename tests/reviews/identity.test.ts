import { describe, expect, it } from 'vitest';
import { identify } from '../../lib/reviews/identity.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { record } from './record.ts';

const keys = (...records: ReviewRecord[]) => identify('rakuten', '123456', records).map((one) => one?.key ?? null);

describe('identify', () => {
  it('uses the platform’s own id where shown', () => {
    expect(keys(record({ nativeId: 'R1ABC' }))).toEqual(['rakuten:123456:R1ABC']);
  });

  it('survives an edit of text, title and stars when there is an order', () => {
    const [before] = keys(record());
    const [after] = keys(record({ body: 'Shop answered, new zip works.', title: 'Solved', rating: 5 }));
    expect(after).toBe(before);
  });

  it('tells item reviews of one order apart', () => {
    const [a, b] = keys(record({ productId: 'A' }), record({ productId: 'B' }));
    expect(a).not.toBe(b);
  });

  it('tells the shop review and the item review of one order apart', () => {
    const [a, b] = keys(record({ kind: 'shop-review', productId: null, productTitle: null }), record());
    expect(a).not.toBe(b);
  });

  it('falls back to the minute of posting without an order', () => {
    const [a] = keys(record({ orderId: null }));
    const [b] = keys(record({ orderId: null, body: 'edited' }));
    expect(a).not.toBeNull();
    expect(b).toBe(a);
  });

  it('tells two of one day and author name apart by their text', () => {
    const day = { orderId: null, postedAt: '2026-11-02', author: '購入者さん' };
    const [a, b] = keys(record({ ...day, body: '生地が薄い' }), record({ ...day, body: '発送が早い' }));
    expect(a).not.toBeNull();
    expect(a).not.toBe(b);
  });

  it('gives no key to what can’t be told apart', () => {
    const day = { orderId: null, postedAt: '2026-11-02', author: '購入者さん', body: 'よい' };
    expect(keys(record(day), record(day))).toEqual([null, null]);
    expect(keys(record({ orderId: null, postedAt: null }))).toEqual([null]);
  });
});
