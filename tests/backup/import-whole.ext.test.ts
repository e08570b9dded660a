/** An import is taken over whole or not at all, and a preview is no import. */
import { describe, expect, it } from 'vitest';
import { runImport } from '../../lib/backup/run-import.ts';
import { observe } from '../../lib/reviews/observe.ts';
import { reading, SHOP } from '../reviews/rakuten-reading.ts';
import type { RmsRow } from './files.ts';
import { importing, NOW, rms, shown } from './importing.ts';

const { desk, importRms, previewRms, dump } = importing();

describe('all or nothing', () => {
  const many = (n: number): RmsRow[] =>
    Array.from({ length: n }, (_, i) => ({
      order: `123456-20261001-${String(i).padStart(10, '0')}`,
      stars: String((i % 5) + 1),
      url: '',
    }));

  it('leaves nothing behind when a row in the middle fails', async () => {
    await observe(reading([shown({ orderId: '123456-20261001-0000000003', productTitle: null })]), NOW, desk.store);
    const before = await dump();
    const fail = (_: unknown, review: { orderId: string | null }) => {
      if (review.orderId?.endsWith('450')) throw new Error('no room');
    };
    desk.store.reviews.hook('creating', fail);
    await expect(importRms(...many(600))).rejects.toThrow();
    expect(await dump()).toBe(before);
    desk.store.reviews.hook('creating').unsubscribe(fail);
    expect((await importRms(...many(600))).counts).toMatchObject({ new: 599 });
  });

  it('leaves nothing behind when it is cancelled on the way', async () => {
    const file = await rms(...many(600));
    const cancel = new AbortController();
    const onProgress = (done: number) => {
      if (done > 0.3) cancel.abort();
    };
    await expect(runImport(file, SHOP, NOW, { onProgress, signal: cancel.signal }, desk.store)).rejects.toThrow();
    expect(await desk.store.reviews.count()).toBe(0);
  });

  it('a preview writes nothing and counts what the import then does', async () => {
    await observe(
      reading([shown({ orderId: '123456-20261001-0000000003', rating: 1, productTitle: null })]),
      NOW,
      desk.store,
    );
    const before = await dump();
    const preview = await previewRms(...many(10), { stars: 'x' });
    expect(await dump()).toBe(before);
    expect(preview).toMatchObject({
      shop: SHOP,
      badRows: [{ line: 12, reason: 'rating' }],
      days: ['2026-10-06', '2026-10-06'],
    });
    expect(preview.samples[0]).toMatchObject({ line: 2, fate: 'new' });
    expect(preview.samples.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(preview.samples[3]?.fate).toBe('kept');
    expect((await importRms(...many(10), { stars: 'x' })).counts).toEqual(preview.counts);
  });

  it('refuses a flood of rows of one order instead of comparing each with each', async () => {
    const rows = many(300).map((row, i) => ({
      ...row,
      order: '123456-20261001-0000000001',
      time: `2026/10/06 ${i % 24}:${10 + (i % 50)}:00`,
    }));
    const preview = await previewRms(...rows);
    expect(preview.badRows.length).toBe(300);
    expect((await importRms(...rows)).counts.new).toBe(0);
  });
});
