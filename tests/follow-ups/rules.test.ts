/** What holds of every plan, whatever has happened. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFollowUps, thingOf } from '../../lib/follow-ups/rules.ts';
import {
  EVENT_TYPES,
  FOLLOW_UP_KINDS,
  type FollowUpKind,
  MARKS,
  PLATFORMS,
  STATUSES,
} from '../../lib/reviews/review.ts';
import { event } from './plan.ts';
import { analysis, DAY, row, SEEN, stored } from './stored.ts';

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
      .tuple(
        fc.constantFrom(...EVENT_TYPES),
        times,
        fc.constantFrom('buyer-message', 'rmesse', 'review-reply'),
        fc.constantFrom('solved', 'promised'),
      )
      .map(([type, when, channel, how]) => event(type, when, { channel, how, mark: 'contacted', after: ['x'] })),
    { maxLength: 8 },
  );
  const allWishes = fc.record({
    muted: fc.subarray([...FOLLOW_UP_KINDS]),
    windowDays: fc.dictionary(
      fc.constantFrom('taobao/review-reply/reply', 'amazon/report/report'),
      fc.integer({ min: 1, max: 90 }),
    ),
  });
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
    'refund',
    'resend',
    'solution',
    'report-filed',
    'taken-back',
  ];
  /** The first look at a report is done once it is due: that opens the second. */
  const REMINDED_AGAIN: FollowUpKind[] = ['check-report-again'];

  it('one row of a kind, one open row of a thing, none lost, done stays done until somebody writes, snoozes hold, planning twice changes nothing', () => {
    fc.assert(
      fc.property(reviews, events, existing, times, allWishes, (review, past, before, now, wishes) => {
        const rows = planFollowUps({ review, events: past, existing: before, now, wishes });
        expect(new Set(rows.map((one) => one.kind)).size).toBe(rows.length);
        const open = rows.filter((one) => one.state === 'open');
        expect(new Set(open.map((one) => thingOf(one.kind))).size).toBe(open.length);
        expect(open.filter((one) => wishes.muted.includes(one.kind))).toEqual([]);
        for (const old of before) {
          const after = rows.find((one) => one.kind === old.kind);
          expect(after).toBeDefined();
          const done = past.filter((one) => one.type === 'done').map((one) => one.at);
          const acted = past.some((one) => REOPENS.includes(one.type) && one.at > Math.max(...done));
          if (old.state === 'done' && !REMINDED_AGAIN.includes(old.kind) && (done.length === 0 || !acted))
            expect(after).toEqual(old);
          if (old.state === 'open') expect(after?.snoozedUntil).toBe(old.snoozedUntil);
        }
        expect(planFollowUps({ review, events: past, existing: rows, now, wishes })).toEqual(rows);
      }),
      { numRuns: 1_500 },
    );
  });
});
