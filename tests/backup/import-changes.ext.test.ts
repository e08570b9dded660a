/** A page and a file that say different things: what was seen later wins. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../lib/reviews/observe.ts';
import { reading } from '../reviews/rakuten-reading.ts';
import { DAY, HOUR, importing, NOW, shown, WRITTEN } from './importing.ts';

const { desk, importRms, previewRms, only, events, dump } = importing();

describe('what was seen later wins', () => {
  it('keeps the words and stars of a later page, and says that the file differs', async () => {
    await observe(reading([shown({ body: '交換品は良いです', rating: 5 })]), NOW - HOUR, desk.store);
    const before = await dump();
    expect((await previewRms({})).counts).toMatchObject({ kept: 1, changed: 0 });
    await importRms({});
    const review = await only();
    expect(review).toMatchObject({ body: '交換品は良いです', rating: 5, title: null, productId: '10000001' });
    expect((await events()).length).toBe(1);
    expect(before).not.toContain('10000001');
  });

  it('takes what a newer file says, and says what it was', async () => {
    const sight = WRITTEN - DAY;
    await observe(reading([shown({ body: '良いです', rating: 5 })]), sight, desk.store);
    expect((await previewRms({})).counts).toMatchObject({ changed: 1 });
    await importRms({});
    expect(await only()).toMatchObject({
      body: '取っ手が欠けていました',
      rating: 2,
      lastSeenAt: WRITTEN,
      firstSeenAt: sight,
    });
    expect(await events()).toMatchObject([
      { type: 'new' },
      { type: 'rating-changed', at: NOW, data: { old: 5, new: 2, source: 'csv', asOf: WRITTEN } },
      { type: 'edited', data: { field: 'body', old: '良いです', source: 'csv' } },
    ]);
  });

  it('does not bring back what is gone', async () => {
    await observe(reading([shown()]), NOW - HOUR, desk.store);
    await desk.store.reviews.toCollection().modify({ presence: 'gone' });
    await importRms({});
    expect((await only()).presence).toBe('gone');
  });

  it('completes a text that a page had cut', async () => {
    await observe(reading([shown({ body: '取っ手が', partial: true })]), NOW, desk.store);
    expect((await importRms({})).counts).toMatchObject({ filled: 1 });
    expect(await only()).toMatchObject({ body: '取っ手が欠けていました', partial: false });
    expect((await events()).map(({ type }) => type)).toEqual(['new']);
  });

  it('leaves what the seller closed closed, and drafts and snoozes alone', async () => {
    const [state] = await observe(reading([shown()]), NOW - HOUR, desk.store);
    await desk.store.reviews.update(state?.review.key ?? '', { status: 'closed' });
    await desk.store.followUps.toCollection().modify({ state: 'done' });
    await importRms({ title: '残念' });
    expect(await only()).toMatchObject({ status: 'closed', title: '残念' });
    expect(await desk.store.followUps.toArray()).toMatchObject([{ state: 'done' }]);
  });
});
