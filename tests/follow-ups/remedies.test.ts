/** What was promised to the buyer, and what may be said after it helped. */
import { describe, expect, it } from 'vitest';
import type { FollowUp, StoredReview } from '../../lib/reviews/review.ts';
import { amazon, event, kinds, plan } from './plan.ts';
import { DAY, HOUR, SEEN, stored } from './stored.ts';

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

  it('that the buyer was asked about wait for his answer', () => {
    const remedy = event('refund', monday + DAY);
    const asked = event('inserted', at('2026-11-17T11:00:00+01:00'), { channel: 'buyer-message', purpose: 'arrival' });
    const before = plan(feedback(), [contacted, remedy]);
    expect(kinds(before)).toEqual(['confirm-arrival']);
    expect(open(plan(feedback(), [contacted, remedy, asked], before))).toEqual([
      ['check-contact', at('2026-11-19T11:00:00+01:00')],
    ]);
    const undone = event('undone', asked.at + 1, { channel: 'buyer-message' });
    expect(kinds(plan(feedback(), [contacted, remedy, asked, undone], before))).toEqual(['confirm-arrival']);
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
    expect(kinds(plan(stored(), [event('inserted', SEEN, { channel: 'review-reply' })]))).toEqual(['check-published']);
    const rows = plan(amazon(), [inserted(SEEN)]);
    expect(plan(amazon({ status: 'closed' }), [inserted(SEEN)], rows).map((one) => one.state)).toEqual(['cancelled']);
  });
});
