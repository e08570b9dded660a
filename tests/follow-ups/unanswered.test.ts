/** A complaint that nobody has answered: when it is reminded of, and what ends that. */
import { describe, expect, it } from 'vitest';
import { amazon, event, kinds, plan } from './plan.ts';
import { analysis, DAY, HOUR, row, SEEN, stored } from './stored.ts';

describe('unanswered negative', () => {
  it.each([
    [3, 24],
    [2, 48],
    [1, 72],
    [0, 72],
  ] as const)('of severity %s is due %s hours after it was first seen', (severity, hours) => {
    const review = stored({ rating: 1, analysis: analysis({ severity }) });
    expect(plan(review)).toEqual([row({ dueAt: SEEN + hours * HOUR })]);
  });

  it.each([
    [
      'the platform says negative',
      { rating: null, sentiment: 'negative' as const, analysis: analysis({ sentiment: 'neutral' }) },
    ],
    ['three stars', { rating: 3, analysis: analysis({ sentiment: 'positive' }) }],
    ['mixed at five stars', { rating: 5, analysis: analysis({ sentiment: 'mixed' }) }],
  ])('counts as negative: %s', (_, given) => {
    expect(kinds(plan(stored(given)))).toEqual(['unanswered-negative']);
  });

  it('leaves praise alone', () => {
    expect(plan(stored({ rating: 5, analysis: analysis({ sentiment: 'positive', triage: 'leave' }) }))).toEqual([]);
  });

  it.each([
    ['answered', { reply: { body: 'x', postedAt: null } }],
    ['closed', { status: 'closed' as const }],
    ['reported', { status: 'reported' as const }],
    ['contacted', { marks: ['contacted' as const], postedAt: null, status: 'waiting' as const }],
    ['gone', { presence: 'gone' as const }],
    ['window closed', { replyClosesAt: SEEN - 1 }],
    ['the page says it can’t be answered', { replyable: false }],
  ])('is not planned when %s', (_, given) => {
    expect(kinds(plan(stored(given)))).not.toContain('unanswered-negative');
  });

  it('is planned where only a private channel is left', () => {
    expect(kinds(plan(amazon({ rating: 2 })))).toEqual(['unanswered-negative']);
  });

  it('is not planned where the platform lets nobody contact the buyer: Amazon product reviews of four stars', () => {
    expect(plan(amazon({ rating: 4 }))).toEqual([]);
    expect(kinds(plan(amazon({ rating: 3 })))).toEqual(['unanswered-negative']);
  });

  it('is history when the review was over 90 days old at first sight, counted on the platform’s clock', () => {
    // 90 days before SEEN (noon in Shanghai) is 2026-08-06T12:00 there.
    expect(plan(stored({ postedAt: '2026-08-06T11:59' }))).toEqual([]);
    expect(kinds(plan(stored({ postedAt: '2026-08-06T12:00' })))).toEqual(['unanswered-negative']);
    expect(kinds(plan(stored({ postedAt: '2026-08-06T11:59', replyDaysLeft: 3 })))).toContain('unanswered-negative');
    expect(kinds(plan(stored({ postedAt: null })))).toEqual(['unanswered-negative']);
  });

  it('is cancelled by an inserted answer and comes back when that is undone', () => {
    const inserted = event('inserted', SEEN + HOUR, { channel: 'review-reply' });
    const undone = event('undone', SEEN + 2 * HOUR, { channel: 'review-reply' });
    const rows = plan(stored(), [inserted], [row({ snoozedUntil: SEEN + 9 * DAY, notifiedAt: SEEN })]);
    expect(rows.find(({ kind }) => kind === 'unanswered-negative')?.state).toBe('cancelled');
    const again = plan(stored(), [inserted, undone], rows);
    expect(again.filter(({ state }) => state === 'open')).toEqual([row()]);
  });

  it('keeps a snooze, a notification and a done row', () => {
    const snoozed = row({ snoozedUntil: SEEN + 3 * DAY, notifiedAt: SEEN + DAY });
    expect(plan(stored(), [], [snoozed])).toEqual([snoozed]);
    const done = row({ state: 'done' });
    expect(plan(stored(), [], [done])).toEqual([done]);
  });

  it.each([
    ['edited', { field: 'body' }],
    ['rating-changed', {}],
    ['follow-up-added', {}],
  ] as const)('is opened anew by the buyer after it was done: %s', (type, data) => {
    const events = [event(type, SEEN + HOUR, data), event('done', SEEN + 2 * HOUR)];
    const done = row({ state: 'done', notifiedAt: SEEN });
    expect(plan(stored(), events, [done])).toEqual([done]);
    const wrote = event(type, SEEN + 9 * HOUR, data);
    const open = plan(stored(), [...events, wrote], [done]).filter(({ state }) => state === 'open');
    // An addition is a matter of its own, at once; else it is the same complaint again.
    const expected =
      type === 'follow-up-added'
        ? row({ kind: 'buyer-added', dueAt: SEEN + 9 * HOUR })
        : row({ dueAt: SEEN + 9 * HOUR + 2 * DAY });
    expect(open).toEqual([expected]);
    // Another word of the buyer doesn't put it off.
    const again = plan(stored(), [...events, wrote, event(type, SEEN + 20 * HOUR, data)], open);
    expect(again.filter(({ state }) => state === 'open')).toEqual([expected]);
  });

  it.each([
    ['reply-seen', {}],
    ['reply-changed', {}],
    ['mark-seen', { mark: 'replied' }],
    ['inserted', { channel: 'review-reply' }],
  ] as const)('counts words of the buyer after the last answer: %s', (type, data) => {
    const answer = event(type, SEEN + HOUR, data);
    const added = event('edited', SEEN + 2 * HOUR);
    const replied = stored(type === 'inserted' ? {} : { reply: { body: 'x', postedAt: null } });
    const settled = type === 'inserted' ? ['check-published'] : [];
    expect(kinds(plan(replied, [answer]))).toEqual(settled);
    // With a published answer it is that answer which no longer fits.
    const expected =
      type === 'inserted'
        ? row({ dueAt: SEEN + 2 * HOUR + 2 * DAY })
        : row({ kind: 'outdated-reply', dueAt: SEEN + 2 * HOUR });
    expect(plan(replied, [answer, added])).toEqual([expected]);
    expect(kinds(plan(replied, [answer, added, { ...answer, at: SEEN + 3 * HOUR }]))).toEqual(settled);
  });
});
