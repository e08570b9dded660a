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

  it('keeps the longer of two cuts of one text, whatever dots a page puts behind it', () => {
    const before = record({ body: 'The zip broke on the second', partial: true });
    expect(merge(before, record({ body: 'The zip broke…', partial: true }))).toMatchObject({
      body: before.body,
      partial: true,
    });
  });

  it('keeps title and text where a page shows them as one, and takes them apart where another does', () => {
    const apart = record({ title: 'Bad zip', body: 'It broke.' });
    const whole = record({ title: null, body: 'Bad zip It broke.' });
    expect(merge(apart, whole)).toMatchObject({ title: 'Bad zip', body: 'It broke.' });
    expect(merge(whole, apart)).toMatchObject({ title: 'Bad zip', body: 'It broke.' });
    expect(types(whole, merge(whole, apart))).toEqual([]);
  });

  it('keeps pictures that a page does not show, or shows in another size', () => {
    const before = record({ images: ['https://m.media-amazon.com/images/I/71a.jpg'] });
    expect(merge(before, record({ images: [] })).images).toEqual(before.images);
    const small = record({ images: ['https://m.media-amazon.com/images/I/71a._SY88.jpg?x=1'] });
    expect(merge(before, small).images).toEqual(before.images);
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

  it('does not call another cut of the same text an edit, but another beginning', () => {
    const before = record({ body: 'The zip broke on', partial: true });
    for (const body of ['The zip', 'The zip broke...', 'The zip broke on the second']) {
      expect(types(before, merge(before, record({ body, partial: true })))).toEqual([]);
    }
    expect(types(before, merge(before, record({ body: 'All good', partial: true })))).toEqual(['edited']);
  });

  it('tells of pictures that came or went, seen on one page kind', () => {
    const [a, b] = ['https://img.alicdn.com/i1/a.jpg', 'https://img.alicdn.com/i1/b.png_120x120q90.png_.webp'];
    const [before, after] = [record({ images: [a] }), record({ images: [a, b] })];
    expect(changesBetween(before, after, true)).toEqual([{ type: 'media-changed', data: { old: [a], new: [a, b] } }]);
    expect(changesBetween(after, before, true)).toHaveLength(1);
    expect(changesBetween(before, after)).toEqual([]);
    const sized = record({ images: [`${a}_60x60.jpg`] });
    expect(changesBetween(before, sized, true)).toEqual([]);
  });

  it('tells whether it can be answered, where one page kind said both', () => {
    const [open, shut] = [record({ replyable: true }), record({ replyable: false })];
    expect(changesBetween(open, shut, true)).toEqual([{ type: 'replyable-changed', data: { old: true, new: false } }]);
    expect(types(open, shut)).toEqual([]);
    expect(changesBetween(record({ replyable: null }), shut, true)).toEqual([]);
    const answered = record({ replyable: false, reply: { body: 'Sorry.', postedAt: null } });
    expect(changesBetween(open, answered, true).map(({ type }) => type)).toEqual(['reply-seen']);
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
