import { describe, expect, it } from 'vitest';
import { changesBetween, merge } from '../../lib/reviews/diff.ts';
import { record } from './record.ts';

const types = (...given: Parameters<typeof changesBetween>) => changesBetween(...given).map((change) => change.type);

describe('merge', () => {
  it('keeps what this page does not show', () => {
    const seen = record({ orderId: null, productTitle: null, rating: null, marks: [] });
    const merged = merge(record({ marks: ['contacted'] }), seen);
    expect(merged).toMatchObject({
      orderId: '111-2222222-3333333',
      productTitle: 'Rain jacket',
      rating: 2,
      marks: ['contacted'],
    });
  });

  it('never replaces a whole body by its cut beginning', () => {
    const whole = record({ body: 'The zip broke on the second day. Then the sleeve.' });
    const merged = merge(whole, record({ body: 'The zip broke on the', partial: true }));
    expect(merged).toMatchObject({ body: whole.body, partial: false });
  });

  it('completes a cut body', () => {
    const merged = merge(record({ body: 'The zip', partial: true }), record());
    expect(merged).toMatchObject({ body: record().body, partial: false });
  });

  it('takes a cut body that is another text: the buyer edited it', () => {
    expect(merge(record(), record({ body: 'All solved', partial: true })).body).toBe('All solved');
  });
});

describe('changesBetween', () => {
  it('is empty for the same review with other white space', () => {
    expect(types(record(), record({ body: ' The zip broke\non the  second day. ' }))).toEqual([]);
  });

  it('says old and new of text, title and stars', () => {
    const changes = changesBetween(record({ title: 'Bad' }), record({ title: 'Better', body: 'Solved.', rating: 4 }));
    expect(changes).toEqual([
      { type: 'rating-changed', data: { old: 2, new: 4 } },
      { type: 'edited', data: { field: 'body', old: record().body, new: 'Solved.' } },
      { type: 'edited', data: { field: 'title', old: 'Bad', new: 'Better' } },
    ]);
  });

  it('does not call a completed body an edit', () => {
    expect(types(record({ body: 'The zip', partial: true }), record())).toEqual([]);
  });

  it('does not call a field read for the first time a change', () => {
    expect(types(record({ rating: null, title: null }), record({ rating: 3, title: 'Hm' }))).toEqual([]);
  });

  it('sees replies, follow-ups and marks arrive and change', () => {
    const reply = { body: 'Sorry.', postedAt: null };
    const after = record({ reply, followUp: { body: '还是坏了', postedAt: null }, marks: ['replied'] });
    expect(types(record(), after)).toEqual(['follow-up-added', 'reply-seen', 'mark-seen']);
    expect(types(after, { ...after, reply: { body: 'So sorry.', postedAt: null } })).toEqual(['reply-changed']);
  });
});
