/** What closes: the reminder before its end, and the one reminder that two reasons share. */
import { describe, expect, it } from 'vitest';
import type { FollowUp, StoredReview } from '../../lib/reviews/review.ts';
import { kinds, plan } from './plan.ts';
import { analysis, DAY, HOUR, row, SEEN, stored } from './stored.ts';

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
