/** What the buyer writes after our answer, beside it, or while the seller waits for it. */
import { describe, expect, it } from 'vitest';
import type { StoredReview } from '../../lib/reviews/review.ts';
import { event, kinds, plan } from './plan.ts';
import { analysis, DAY, HOUR, row, SEEN, stored } from './stored.ts';

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
