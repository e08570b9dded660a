/** Reports to the platform, and kinds of reminders that the seller does not want. */
import { describe, expect, it } from 'vitest';
import { planFollowUps } from '../../lib/follow-ups/rules.ts';
import type { FollowUp } from '../../lib/reviews/review.ts';
import { amazon, event, kinds, plan } from './plan.ts';
import { analysis, DAY, HOUR, row, SEEN, stored } from './stored.ts';

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
