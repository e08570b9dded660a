import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFollowUps } from '../../lib/follow-ups/rules.ts';
import {
  EVENT_TYPES,
  FOLLOW_UP_KINDS,
  type FollowUp,
  type FollowUpKind,
  MARKS,
  PLATFORMS,
  type ReviewEvent,
  STATUSES,
  type StoredReview,
} from '../../lib/reviews/review.ts';
import { analysis, DAY, HOUR, row, SEEN, stored } from './stored.ts';

const event = (type: ReviewEvent['type'], at: number, data: Record<string, unknown> = {}): ReviewEvent => ({
  reviewKey: 'taobao:shop:1',
  at,
  type,
  data,
});
const plan = (review: StoredReview, events: ReviewEvent[] = [], existing: FollowUp[] = [], now = SEEN) =>
  planFollowUps({ review, events, existing, now });
const kinds = (rows: FollowUp[]): FollowUpKind[] => rows.filter((one) => one.state === 'open').map((one) => one.kind);
const amazon = (given: Partial<StoredReview> = {}) =>
  stored({ platform: 'amazon', shop: 'amazon.de', key: 'amazon:amazon.de:1', replyable: false, ...given });

describe('unanswered negative', () => {
  it('is due a day after it was first seen', () => {
    expect(plan(stored())).toEqual([row()]);
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
    const [cancelled] = plan(stored(), [inserted], [row({ snoozedUntil: SEEN + 9 * DAY, notifiedAt: SEEN })]);
    expect(cancelled?.state).toBe('cancelled');
    const again = plan(stored(), [inserted, undone], cancelled ? [cancelled] : []);
    expect(again).toEqual([row()]);
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
    const reopened = row({ dueAt: SEEN + 9 * HOUR + DAY });
    expect(plan(stored(), [...events, wrote], [done])).toEqual([reopened]);
    // Another word of the buyer doesn't put it off.
    expect(plan(stored(), [...events, wrote, event(type, SEEN + 20 * HOUR, data)], [reopened])).toEqual([reopened]);
  });

  it.each([
    ['reply-seen', {}],
    ['reply-changed', {}],
    ['mark-seen', { mark: 'replied' }],
    ['inserted', { channel: 'review-reply' }],
  ] as const)('counts words of the buyer after the last answer: %s', (type, data) => {
    const answer = event(type, SEEN + HOUR, data);
    const added = event('follow-up-added', SEEN + 2 * HOUR);
    const replied = stored(type === 'inserted' ? {} : { reply: { body: 'x', postedAt: null } });
    expect(kinds(plan(replied, [answer]))).toEqual([]);
    expect(plan(replied, [answer, added])).toEqual([row({ dueAt: SEEN + 2 * HOUR + DAY })]);
    expect(kinds(plan(replied, [answer, added, { ...answer, at: SEEN + 3 * HOUR }]))).toEqual([]);
  });
});

describe('window closing', () => {
  const closes = SEEN + 10 * DAY;
  const open = (given: Partial<StoredReview> = {}) => stored({ replyClosesAt: closes, replyable: true, ...given });
  const closing = (rows: FollowUp[]) => rows.find((one) => one.kind === 'window-closing');

  it('is due 48 hours before the page’s countdown ends', () => {
    expect(closing(plan(open()))?.dueAt).toBe(closes - 2 * DAY);
  });

  it('ends with the window, also when that is seen to close later', () => {
    const existing = plan(open());
    expect(closing(existing)?.until).toBe(closes);
    expect(closing(plan(open({ replyClosesAt: closes + 13 * HOUR }), [], existing))?.until).toBe(closes + 13 * HOUR);
  });

  it('is cancelled once the window is closed or the review answered', () => {
    const existing = plan(open());
    expect(closing(plan(open(), [], existing, closes))?.state).toBe('cancelled');
    expect(closing(plan(open({ status: 'replied' }), [], existing))?.state).toBe('cancelled');
  });

  it('does not wander with the hour of the look, but follows a real change', () => {
    const existing = plan(open());
    expect(closing(plan(open({ replyClosesAt: closes + 13 * HOUR }), [], existing))?.dueAt).toBe(closes - 2 * DAY);
    expect(closing(plan(open({ replyClosesAt: closes + 5 * DAY }), [], existing))?.dueAt).toBe(closes + 3 * DAY);
  });

  it('lets the window of plain praise close', () => {
    const praise = open({ rating: 5, analysis: analysis({ sentiment: 'positive', triage: 'leave' }) });
    expect(plan(praise)).toEqual([]);
    expect(kinds(plan({ ...praise, analysis: { ...praise.analysis, asks: true } }))).toEqual(['window-closing']);
  });
});

describe('check contact', () => {
  const inserted = (at: number) => event('inserted', at, { channel: 'buyer-message' });
  const due = (rows: FollowUp[]) => rows.find((one) => one.kind === 'check-contact' && one.state === 'open')?.dueAt;
  const at = (iso: string) => Date.parse(iso);

  it('looks again after two working days', () => {
    expect(due(plan(amazon({ status: 'waiting' }), [inserted(at('2026-11-04T10:00:00+01:00'))]))).toBe(
      at('2026-11-06T10:00:00+01:00'),
    );
  });

  it('skips the weekend of the platform’s zone', () => {
    expect(due(plan(amazon(), [inserted(at('2026-11-06T10:00:00+01:00'))]))).toBe(at('2026-11-10T10:00:00+01:00'));
    // Friday evening in Los Angeles is Saturday in Berlin.
    const friday = at('2026-11-06T18:00:00-08:00');
    expect(due(plan(amazon({ shop: 'amazon.com' }), [inserted(friday)]))).toBe(at('2026-11-10T18:00:00-08:00'));
    expect(due(plan(amazon(), [inserted(friday)]))).toBe(at('2026-11-10T03:00:00+01:00'));
  });

  it('keeps the time of day over the end of daylight saving', () => {
    expect(due(plan(amazon({ postedAt: null }), [inserted(at('2026-10-23T09:30:00+02:00'))]))).toBe(
      at('2026-10-27T09:30:00+01:00'),
    );
    expect(due(plan(amazon({ shop: 'amazon.com', postedAt: null }), [inserted(at('2026-10-30T09:30:00-07:00'))]))).toBe(
      at('2026-11-03T09:30:00-08:00'),
    );
  });

  it('knows the contact from the page’s own mark', () => {
    const seen = event('mark-seen', at('2026-11-04T10:00:00+01:00'), { mark: 'contacted' });
    expect(due(plan(amazon({ marks: ['contacted'] }), [seen]))).toBe(at('2026-11-06T10:00:00+01:00'));
    expect(due(plan(amazon({ marks: ['contacted'] })))).toBe(SEEN + 2 * DAY);
  });

  it('moves with a later contact, and tells again', () => {
    const first = inserted(at('2026-11-03T10:00:00+01:00'));
    const rows = plan(amazon(), [first]).map((one) => ({ ...one, notifiedAt: SEEN }));
    const later = plan(amazon(), [first, inserted(at('2026-11-05T10:00:00+01:00'))], rows);
    expect(due(later)).toBe(at('2026-11-09T10:00:00+01:00'));
    expect(later.find((one) => one.kind === 'check-contact')?.notifiedAt).toBeNull();
  });

  it('is no matter of a public answer, and ends with the review closed', () => {
    expect(plan(stored(), [event('inserted', SEEN, { channel: 'review-reply' })])).toEqual([]);
    const rows = plan(amazon(), [inserted(SEEN)]);
    expect(plan(amazon({ status: 'closed' }), [inserted(SEEN)], rows).map((one) => one.state)).toEqual(['cancelled']);
  });
});

describe('always', () => {
  const times = fc.integer({ min: SEEN - 60 * DAY, max: SEEN + 60 * DAY });
  const reviews = fc
    .record({
      platform: fc.constantFrom(...PLATFORMS),
      kind: fc.constantFrom('product-review' as const, 'seller-feedback' as const, 'shop-review' as const),
      rating: fc.option(fc.integer({ min: 1, max: 5 })),
      status: fc.constantFrom(...STATUSES),
      presence: fc.constantFrom('seen' as const, 'not-seen' as const, 'gone' as const),
      marks: fc.uniqueArray(fc.constantFrom(...MARKS)),
      replyable: fc.option(fc.boolean()),
      replyClosesAt: fc.option(times),
      postedAt: fc.constantFrom(null, '2026-09-01', '2026-11-03T08:00'),
      asks: fc.boolean(),
      sentiment: fc.constantFrom('positive' as const, 'negative' as const, 'mixed' as const, 'neutral' as const),
    })
    .map(({ asks, sentiment, ...given }) => stored({ ...given, analysis: analysis({ asks, sentiment }) }));
  const events = fc.array(
    fc
      .tuple(fc.constantFrom(...EVENT_TYPES), times, fc.constantFrom('buyer-message', 'rmesse', 'review-reply'))
      .map(([type, when, channel]) => event(type, when, { channel, mark: 'contacted' })),
    { maxLength: 6 },
  );
  const existing = fc.uniqueArray(fc.constantFrom(...FOLLOW_UP_KINDS)).chain((some) =>
    fc.tuple(
      ...some.map((kind) =>
        fc
          .record({
            state: fc.constantFrom('open' as const, 'done' as const, 'cancelled' as const),
            dueAt: times,
            snoozedUntil: fc.option(times),
          })
          .map((given) => row({ kind, ...given })),
      ),
    ),
  );

  const REOPENS: readonly string[] = [
    'edited',
    'rating-changed',
    'follow-up-added',
    'inserted',
    'mark-seen',
    'snoozed',
  ];

  it('at most one row of a kind, no row lost, done stays done until somebody writes, snoozes hold, planning twice changes nothing', () => {
    fc.assert(
      fc.property(reviews, events, existing, times, (review, past, before, now) => {
        const rows = planFollowUps({ review, events: past, existing: before, now });
        expect(new Set(rows.map((one) => one.kind)).size).toBe(rows.length);
        for (const old of before) {
          const after = rows.find((one) => one.kind === old.kind);
          expect(after).toBeDefined();
          const done = past.filter((one) => one.type === 'done').map((one) => one.at);
          const acted = past.some((one) => REOPENS.includes(one.type) && one.at > Math.max(...done));
          if (old.state === 'done' && (done.length === 0 || !acted)) expect(after).toEqual(old);
          if (old.state === 'open') expect(after?.snoozedUntil).toBe(old.snoozedUntil);
        }
        expect(planFollowUps({ review, events: past, existing: rows, now })).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
