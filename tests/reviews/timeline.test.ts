import { expect, it } from 'vitest';
import type { EventType, ReviewEvent } from '../../lib/reviews/review.ts';
import { timelineOf } from '../../lib/reviews/timeline.ts';

const event = (at: number, type: EventType, data: ReviewEvent['data'] = {}): ReviewEvent => ({
  id: at,
  reviewKey: 'a',
  at,
  type,
  data,
});
const told = (events: ReviewEvent[]) => timelineOf(events, 'en').map(({ diff, against }) => ({ diff, against }));
const BOX = { channel: 'review-comment' };

it('is newest first, and carries no text twice', () => {
  const entries = timelineOf(
    [event(1, 'inserted', { ...BOX, text: 'Sorry.' }), event(2, 'edited', { field: 'body', old: 'a b', new: 'a c' })],
    'en',
  );
  expect(entries.map(({ event: { id } }) => id)).toEqual([2, 1]);
  expect(entries.map(({ event: { data } }) => data)).toEqual([{ field: 'body' }, BOX]);
  expect(entries[0]?.diff?.map(({ kind }) => kind)).toEqual(['same', 'old', 'new']);
});

it('keeps what is no text: stars, verdicts, proofs, source', () => {
  const data = [
    { old: 1, new: 4 },
    { old: 'negative', new: 'positive' },
    { readings: [{ at: 1 }], list: {} },
  ];
  const events = [event(1, 'rating-changed', data[0]), event(2, 'rating-changed', data[1]), event(3, 'gone', data[2])];
  expect(timelineOf(events, null).map((entry) => entry.event.data)).toEqual(data.toReversed());
  expect(timelineOf(events, null).every(({ diff }) => diff === null)).toBe(true);
});

it('compares a published answer with the last words that went into a public box', () => {
  const published = event(9, 'reply-seen', { new: 'Very sorry.' });
  const inserted = (at: number, text: string, channel = 'review-comment') => event(at, 'inserted', { channel, text });
  expect(told([inserted(1, 'Hi.'), inserted(2, 'Sorry.'), published])[0]).toMatchObject({ against: 'inserted' });
  expect(told([inserted(1, 'very  sorry.'), published])[0]?.against).toBe('as-inserted');
  const nothing = { against: null, diff: [{ kind: 'new', text: 'Very sorry.' }] };
  expect(told([published])[0]).toEqual(nothing);
  expect(told([inserted(1, 'Sorry.', 'buyer-message'), published])[0]).toEqual(nothing);
  expect(told([inserted(1, 'Sorry.'), event(2, 'undone', BOX), published])[0]).toEqual(nothing);
});

it('shows at most 50, but knows what came before them', () => {
  const many = Array.from({ length: 60 }, (_, i) => event(i + 2, 'snoozed', {}));
  const events = [
    event(1, 'inserted', { ...BOX, text: 'Sorry.' }),
    ...many,
    event(99, 'reply-seen', { new: 'Sorry.' }),
  ];
  expect(told(events)).toHaveLength(50);
  expect(told(events)[0]?.against).toBe('as-inserted');
});

it('marks a deed that was taken back, and nothing else', () => {
  const events = [event(1, 'refund'), event(2, 'refund'), event(3, 'taken-back', { type: 'refund', at: 1 })];
  expect(timelineOf(events, null).map(({ takenBack }) => takenBack)).toEqual([false, false, true]);
});
