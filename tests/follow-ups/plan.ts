/** A review's follow-ups as they are planned, in few words. */
import { planFollowUps } from '../../lib/follow-ups/rules.ts';
import type { FollowUp, FollowUpKind, ReviewEvent, StoredReview } from '../../lib/reviews/review.ts';
import { SEEN, stored } from './stored.ts';

export const event = (type: ReviewEvent['type'], at: number, data: Record<string, unknown> = {}): ReviewEvent => ({
  reviewKey: 'taobao:shop:1',
  at,
  type,
  data,
});

export const plan = (review: StoredReview, events: ReviewEvent[] = [], existing: FollowUp[] = [], now = SEEN) =>
  planFollowUps({ review, events, existing, now });

/** Kinds that are open. */
export const kinds = (rows: FollowUp[]): FollowUpKind[] =>
  rows.filter((one) => one.state === 'open').map((one) => one.kind);

/** On a page that takes no answers. */
export const amazon = (given: Partial<StoredReview> = {}) =>
  stored({ platform: 'amazon', shop: 'amazon.de', key: 'amazon:amazon.de:1', replyable: false, ...given });
