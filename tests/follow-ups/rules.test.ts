import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFollowUps, thingOf } from '../../lib/follow-ups/rules.ts';
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
    expect(kinds(plan(replied, [answer]))).toEqual([]);
    // With a published answer it is that answer which no longer fits.
    const expected =
      type === 'inserted'
        ? row({ dueAt: SEEN + 2 * HOUR + 2 * DAY })
        : row({ kind: 'outdated-reply', dueAt: SEEN + 2 * HOUR });
    expect(plan(replied, [answer, added])).toEqual([expected]);
    expect(kinds(plan(replied, [answer, added, { ...answer, at: SEEN + 3 * HOUR }]))).toEqual([]);
  });
});

describe('window closing', () => {
  const closes = SEEN + 10 * DAY;
  /** No complaint, so that only its window reminds of it. */
  const open = (given: Partial<StoredReview> = {}) =>
    stored({
      replyClosesAt: closes,
      replyable: true,
      rating: 5,
      analysis: analysis({ sentiment: 'positive', asks: true }),
      ...given,
    });
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

describe('one reminder of one answer', () => {
  const closing = (days: number) => stored({ replyable: true, replyClosesAt: SEEN + days * DAY });

  it('is the complaint’s while its window is open for long, and ends with the window', () => {
    expect(plan(closing(10))).toEqual([row({ until: SEEN + 10 * DAY })]);
  });

  it('is the window’s where that closes first', () => {
    expect(plan(closing(3))).toEqual([row({ kind: 'window-closing', dueAt: SEEN + DAY, until: SEEN + 3 * DAY })]);
  });

  it('hands over what the seller put off and was told', () => {
    const before = row({ snoozedUntil: SEEN + DAY, notifiedAt: SEEN });
    const after = plan(closing(1), [], [before]);
    expect(after.find((one) => one.state === 'open')).toMatchObject({
      kind: 'window-closing',
      snoozedUntil: SEEN + DAY,
      notifiedAt: SEEN,
    });
    expect(after.find((one) => one.kind === 'unanswered-negative')?.state).toBe('cancelled');
  });

  it('keeps its kind where the page’s count wanders by hours', () => {
    // Both are due within a day of each other: whichever stands stays.
    const first = plan(closing(4.1));
    expect(kinds(first)).toEqual(['unanswered-negative']);
    expect(kinds(plan(closing(3.6), [], first))).toEqual(['unanswered-negative']);
  });
});

describe('what the buyer does', () => {
  const replied = (given: Partial<StoredReview> = {}) => stored({ reply: { body: 'x', postedAt: null }, ...given });
  const answered = event('reply-seen', SEEN + HOUR);
  const edited = event('edited', SEEN + 5 * DAY, { field: 'body' });

  it('after our answer makes it outdated, at once', () => {
    expect(plan(replied(), [answered, edited])).toEqual([row({ kind: 'outdated-reply', dueAt: edited.at })]);
    const changed = event('reply-changed', SEEN + 6 * DAY);
    const before = plan(replied(), [answered, edited]);
    expect(kinds(plan(replied({ status: 'replied' }), [answered, edited, changed], before))).toEqual([]);
  });

  it('is left alone where it became praise and the answer can’t be changed any more', () => {
    const praise = { rating: 5, analysis: analysis({ sentiment: 'positive', triage: 'leave' }) };
    expect(plan(replied(praise), [answered, edited])).toEqual([]);
    const rakuten = { ...praise, platform: 'rakuten' as const, shop: 'sora', key: 'rakuten:sora:1' };
    expect(kinds(plan(replied(rakuten), [answered, edited]))).toEqual(['outdated-reply']);
  });

  it('with an addition is told at once, praise or not, also while the review itself is overdue', () => {
    const added = event('follow-up-added', SEEN + 5 * DAY);
    const followUp = { body: '还是会掉色', postedAt: null };
    const before = plan(stored());
    const after = plan(stored({ followUp }), [added], before, SEEN + 5 * DAY);
    expect(after.filter((one) => one.state === 'open')).toEqual([row({ kind: 'buyer-added', dueAt: added.at })]);
    const settled = event('mark-seen', SEEN + 6 * DAY, { mark: 'follow-up-replied' });
    const marks = ['follow-up-replied' as const];
    expect(kinds(plan(stored({ followUp, marks, status: 'replied' }), [added, settled], after))).toEqual([]);
    const praise = { rating: 5, analysis: analysis({ sentiment: 'positive', triage: 'leave' }) };
    expect(kinds(plan(stored({ ...praise, followUp }), [added]))).toEqual(['buyer-added']);
  });

  it('in a second review, once unhappy, is told at once, and once', () => {
    const seen = event('new', SEEN, { after: ['taobao:shop:0'] });
    expect(kinds(plan(stored(), [seen]))).toEqual(['second-review']);
    expect(kinds(plan(stored(), [event('new', SEEN, { after: [] })]))).toEqual(['unanswered-negative']);
    const done = event('done', SEEN + HOUR);
    const rows = plan(stored(), [seen]).map((one) => ({ ...one, state: 'done' as const }));
    expect(kinds(plan(stored({ status: 'closed' }), [seen, done], rows))).toEqual([]);
  });

  it('overtakes the seller’s own reminder, which comes back if nothing was done about it', () => {
    const snoozed = event('snoozed', SEEN, { until: SEEN + 9 * DAY, reminder: true });
    const praise = stored({ rating: 5, analysis: analysis({ sentiment: 'positive', triage: 'leave' }) });
    const own = plan(praise, [snoozed]);
    expect(kinds(own)).toEqual(['seller-reminder']);
    const added = event('follow-up-added', SEEN + DAY);
    expect(kinds(plan(praise, [snoozed, added], own))).toEqual(['buyer-added']);
  });
});

describe('put off until the buyer writes', () => {
  const waiting = row({ snoozedUntil: SEEN + 14 * DAY, notifiedAt: SEEN, untilBuyer: SEEN + HOUR });

  it('holds until then', () => {
    expect(plan(stored(), [], [waiting])).toEqual([waiting]);
    expect(plan(stored(), [event('edited', SEEN)], [waiting])).toEqual([waiting]);
  });

  it('ends with the buyer’s next word, and is told anew', () => {
    const [after] = plan(stored(), [event('edited', SEEN + DAY, { field: 'body' })], [waiting]);
    expect(after).toEqual(row());
  });

  it('also where nothing else reminds of the review', () => {
    const praise = stored({ rating: 5, analysis: analysis({ sentiment: 'positive', triage: 'leave' }) });
    const set = event('snoozed', SEEN + HOUR, { until: SEEN + 14 * DAY, reminder: true, untilBuyer: true });
    const before = plan(praise, [set]);
    expect(before).toEqual([
      row({
        kind: 'seller-reminder',
        dueAt: SEEN + 14 * DAY,
        snoozedUntil: SEEN + 14 * DAY,
        untilBuyer: SEEN + HOUR,
      }),
    ]);
    const wrote = event('rating-changed', SEEN + 2 * DAY);
    const [after] = plan(praise, [set, wrote], before);
    expect(after).toEqual(row({ kind: 'seller-reminder', dueAt: SEEN + 2 * DAY, snoozedUntil: null }));
  });
});

describe('remedies', () => {
  const at = (iso: string) => Date.parse(iso);
  // A Monday; the platform's week has no holiday.
  const monday = at('2026-11-09T10:00:00+01:00');
  const contacted = event('inserted', monday, { channel: 'buyer-message' });
  const feedback = (given: Partial<StoredReview> = {}) => amazon({ kind: 'seller-feedback', rating: 1, ...given });
  const open = (rows: FollowUp[]) => rows.filter((one) => one.state === 'open').map(({ kind, dueAt }) => [kind, dueAt]);

  it.each([
    ['refund', {}, '2026-11-17T10:00:00+01:00'],
    ['resend', {}, '2026-11-17T10:00:00+01:00'],
    ['solution', { how: 'promised' }, '2026-11-13T10:00:00+01:00'],
  ] as const)('%s: has it arrived? It takes the place of waiting for an answer', (type, data, due) => {
    const remedy = event(type, monday + DAY, data);
    const before = plan(feedback(), [contacted]);
    expect(kinds(before)).toEqual(['check-contact']);
    expect(open(plan(feedback(), [contacted, remedy], before))).toEqual([['confirm-arrival', at(due)]]);
  });

  it('recorded by mistake are none', () => {
    const remedy = event('refund', monday + DAY);
    const back = event('taken-back', monday + 2 * DAY, { type: 'refund', at: remedy.at });
    const before = plan(feedback(), [contacted, remedy]);
    expect(kinds(plan(feedback(), [contacted, remedy, back], before))).toEqual(['check-contact']);
  });

  it('that solved it allow a last message about seller feedback, and nowhere else', () => {
    const solved = event('solution', monday + DAY, { how: 'solved' });
    const events = [contacted, event('refund', monday + HOUR), solved];
    expect(open(plan(feedback(), events))).toEqual([['closing-message', at('2026-11-11T10:00:00+01:00')]]);
    expect(kinds(plan(amazon({ rating: 1 }), events))).toEqual([]);
    const rakuten = stored({ platform: 'rakuten', shop: 'sora', key: 'rakuten:sora:1', kind: 'shop-review' });
    expect(kinds(plan(rakuten, [solved]))).not.toContain('closing-message');
    const written = event('inserted', monday + 2 * DAY, { channel: 'buyer-message' });
    expect(kinds(plan(feedback(), [...events, written]))).not.toContain('closing-message');
  });

  it('wait over public holidays of the buyers’ country', () => {
    // Thanksgiving is on Thursday the 26th.
    const before = event('inserted', at('2026-11-25T09:00:00-08:00'), { channel: 'buyer-message' });
    const shop = { shop: 'amazon.com', key: 'amazon:amazon.com:1', postedAt: '2026-11-20' };
    const due = (given: Partial<StoredReview>) =>
      plan(amazon(given), [before]).find((one) => one.kind === 'check-contact')?.dueAt;
    expect(due(shop)).toBe(at('2026-11-30T09:00:00-08:00'));
    expect(due({ ...shop, shop: 'amazon.ca', key: 'amazon:amazon.ca:1' })).toBe(at('2026-11-27T09:00:00-08:00'));
  });
});

describe('reports', () => {
  const filed = event('report-filed', SEEN);
  const reported = stored({ status: 'reported', analysis: analysis({ triage: 'report' }) });
  const done = (when: number) => event('done', when);
  const asDone = (rows: FollowUp[]) =>
    rows.map((one) => (one.state === 'open' ? { ...one, state: 'done' as const } : one));

  it('are looked at after three days and after seven', () => {
    const first = plan(reported, [filed]);
    expect(first).toEqual([row({ kind: 'check-report', dueAt: SEEN + 3 * DAY })]);
    const looked = [filed, done(SEEN + 3 * DAY + HOUR)];
    const closed = { ...reported, status: 'closed' as const };
    const second = plan(closed, looked, asDone(first), SEEN + 3 * DAY + HOUR);
    expect(second.filter((one) => one.state === 'open')).toEqual([
      row({ kind: 'check-report-again', dueAt: SEEN + 7 * DAY }),
    ]);
    const again = plan(closed, [...looked, done(SEEN + 7 * DAY + HOUR)], asDone(second), SEEN + 8 * DAY);
    expect(kinds(again)).toEqual([]);
    // Called done before its time, it stays done.
    expect(kinds(plan(closed, [...looked, done(SEEN + 4 * DAY)], asDone(second), SEEN + 4 * DAY))).toEqual([]);
  });

  it.each([
    ['an outcome', [event('report-outcome', SEEN + DAY, { result: 'rejected' })], {}],
    ['its end', [], { presence: 'gone' as const }],
    ['a report that was none', [event('taken-back', SEEN + DAY, { type: 'report-filed', at: SEEN })], {}],
  ])('are over with %s', (_, more, given) => {
    const before = plan(reported, [filed]);
    expect(kinds(plan({ ...reported, ...given }, [filed, ...more], before))).toEqual([]);
  });

  it('are known from the page’s own mark', () => {
    const seen = event('mark-seen', SEEN + HOUR, { mark: 'reported' });
    expect(kinds(plan(reported, [seen]))).toEqual(['check-report']);
  });

  it('are due before nobody can report any more', () => {
    const feedback = amazon({
      kind: 'seller-feedback',
      rating: 1,
      postedAt: '2026-11-01',
      analysis: analysis({ triage: 'report' }),
    });
    const [first] = plan(feedback).filter((one) => one.kind === 'report-closing');
    // 90 days, second-hand: it may be later, so it never counts as too late.
    expect(first).toEqual({
      ...row({ reviewKey: feedback.key, kind: 'report-closing' }),
      dueAt: Date.parse('2027-01-30T00:00:00+01:00') - 2 * DAY,
    });
    const wishes = { muted: [], windowDays: { 'amazon/report/report': 30 } };
    const own = planFollowUps({ review: feedback, events: [], existing: [], now: SEEN, wishes });
    const closes = Date.parse('2026-12-01T00:00:00+01:00');
    expect(own.find((one) => one.kind === 'report-closing')).toMatchObject({ dueAt: closes - 2 * DAY, until: closes });
    const filedNow = event('report-filed', SEEN + HOUR);
    expect(kinds(plan({ ...feedback, status: 'reported' }, [filedNow], first ? [first] : []))).toEqual([
      'check-report',
    ]);
  });
});

describe('what the seller does not want', () => {
  const wishes = { muted: ['unanswered-negative' as const], windowDays: {} };
  const planned = (existing: FollowUp[], muted = wishes) =>
    planFollowUps({ review: stored(), events: [], existing, now: SEEN, wishes: muted });

  it('is not open, but keeps its place until he wants it again', () => {
    expect(planned([])).toEqual([row({ state: 'cancelled' })]);
    expect(planned([row()])).toEqual([row({ state: 'cancelled' })]);
    expect(planned(planned([]), { ...wishes, muted: [] as never[] })).toEqual([row()]);
  });

  it('leaves the thing to another kind', () => {
    const added = event('follow-up-added', SEEN + HOUR);
    const muted = { muted: ['buyer-added' as const], windowDays: {} };
    const rows = planFollowUps({ review: stored(), events: [added], existing: [], now: SEEN, wishes: muted });
    expect(kinds(rows)).toEqual(['unanswered-negative']);
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
