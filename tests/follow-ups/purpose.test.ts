import { describe, expect, it } from 'vitest';
import { secondMessageSent } from '../../lib/follow-ups/history.ts';
import { channelFor, proposedPurpose } from '../../lib/follow-ups/purpose.ts';
import type { FollowUpKind } from '../../lib/reviews/review.ts';
import { event } from './plan.ts';
import { DAY, HOUR, row, SEEN } from './stored.ts';

const due = (...kinds: FollowUpKind[]) => kinds.map((kind) => row({ kind, dueAt: SEEN }));
const RMESSE = { channel: 'rmesse', privately: true } as const;
const COMMENT = { channel: 'review-comment', privately: true } as const;
const TAOBAO = { channel: 'review-reply', privately: false } as const;

describe('what a reminder asks the seller to write', () => {
  it.each([
    ['check-contact', 'second-message'],
    ['confirm-arrival', 'arrival'],
    ['closing-message', 'after-solution'],
    ['unanswered-negative', null],
    ['report-closing', null],
    ['seller-reminder', null],
  ] as const)('%s: %s, in private', (kind, purpose) => {
    expect(proposedPurpose(due(kind), RMESSE, SEEN)).toBe(purpose);
    expect(proposedPurpose(due(kind), COMMENT, SEEN)).toBeNull();
  });

  it('is said in public where there is no other way, unless an answer is due there', () => {
    expect(proposedPurpose(due('confirm-arrival'), TAOBAO, SEEN)).toBe('arrival');
    expect(proposedPurpose(due('confirm-arrival', 'window-closing'), TAOBAO, SEEN)).toBeNull();
  });

  it('waits for its day, for the end of a snooze, and for nothing that is done', () => {
    const at = (change: Parameters<typeof row>[0]) =>
      proposedPurpose([row({ kind: 'check-contact', dueAt: SEEN, ...change })], RMESSE, SEEN);
    expect(at({ dueAt: SEEN + DAY })).toBeNull();
    expect(at({ dueAt: SEEN + 3 * HOUR })).toBe('second-message');
    expect(at({ snoozedUntil: SEEN + DAY })).toBeNull();
    expect(at({ state: 'done' })).toBeNull();
    expect(at({ until: SEEN - 1 })).toBeNull();
  });

  it('is an answer once the buyer has written anew', () => {
    expect(proposedPurpose(due('check-contact', 'outdated-reply'), RMESSE, SEEN)).toBeNull();
  });
});

describe('the channel a review is opened with', () => {
  const rakuten = ['review-comment', 'rmesse'] as const;
  it('is the private one where a message is asked for, and an answer does not come first', () => {
    expect(channelFor(rakuten, due('check-contact'), null, SEEN)).toBe('rmesse');
    expect(channelFor(rakuten, due('check-contact', 'unanswered-negative'), null, SEEN)).toBe('review-comment');
    expect(channelFor(rakuten, due('check-contact', 'unanswered-negative'), 'check-contact', SEEN)).toBe('rmesse');
    expect(channelFor(rakuten, due('check-contact'), 'unanswered-negative', SEEN)).toBe('review-comment');
    expect(channelFor(['review-reply'], due('confirm-arrival'), null, SEEN)).toBe('review-reply');
    expect(channelFor([], due('confirm-arrival'), null, SEEN)).toBeNull();
  });

  it('is that of the 追評 where one has come', () => {
    const taobao = ['review-reply', 'follow-up-reply'] as const;
    expect(channelFor(taobao, due('buyer-added'), null, SEEN)).toBe('follow-up-reply');
    expect(channelFor(taobao, [], null, SEEN)).toBe('review-reply');
  });
});

describe('a second message', () => {
  const second = event('inserted', SEEN, { channel: 'rmesse', purpose: 'second-message' });
  it('is the last, until the buyer writes', () => {
    expect(secondMessageSent([], SEEN + DAY)).toBe(false);
    expect(secondMessageSent([event('inserted', SEEN, { channel: 'rmesse' })], SEEN + DAY)).toBe(false);
    expect(secondMessageSent([second], SEEN + DAY)).toBe(true);
    expect(secondMessageSent([second], SEEN + HOUR), 'it may still be in the box').toBe(false);
    expect(secondMessageSent([second, event('undone', SEEN + 1, { channel: 'rmesse' })], SEEN + DAY)).toBe(false);
    expect(secondMessageSent([second, event('edited', SEEN + HOUR)], SEEN + DAY)).toBe(false);
  });
});
