/** A stored review and a follow-up row for tests: only what the test is about needs to be said. */
import type { Analysis, FollowUp, StoredReview } from '../../lib/reviews/review.ts';
import { record } from '../reviews/record.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Wednesday, noon in Shanghai. */
export const SEEN = Date.parse('2026-11-04T12:00:00+08:00');

export const analysis = (given: Partial<Analysis> = {}): Analysis => ({
  language: 'zh-CN',
  sentiment: 'negative',
  severity: 2,
  causes: [],
  flags: [],
  flagEvidence: [],
  praise: [],
  asks: false,
  triage: 'answer-publicly',
  reasons: [],
  confidence: 0.9,
  ...given,
});

export const stored = (given: Partial<StoredReview> = {}): StoredReview => ({
  ...record({ replyable: null, postedAt: '2026-11-03' }),
  key: 'taobao:shop:1',
  fingerprint: 'f1',
  platform: 'taobao',
  shop: 'shop',
  firstSeenAt: SEEN,
  lastSeenAt: SEEN,
  presence: 'seen',
  status: 'to-do',
  analysis: analysis(),
  seenOn: { url: 'https://myseller.taobao.com/home.htm', pageKind: 'review-list' },
  replyClosesAt: null,
  ...given,
});

export const row = (given: Partial<FollowUp> = {}): FollowUp => ({
  reviewKey: 'taobao:shop:1',
  kind: 'unanswered-negative',
  dueAt: SEEN + 2 * DAY,
  state: 'open',
  snoozedUntil: null,
  notifiedAt: null,
  ...given,
});
