/** What a follow-up rule looks at, and what all of them ask. Pure; times are epoch ms. */
import { POLICIES } from '../platforms/policies.ts';
import type { ChannelPolicy } from '../platforms/policy.ts';
import type { Channel, ReviewEvent, StoredReview } from '../reviews/review.ts';
import type { HolidayRegion } from '../seller-time.ts';
import { answeredAt, wroteAgainAt } from './history.ts';
import { wallClockToEpoch } from './wall-clock.ts';
import { isCertain, type WindowLeft } from './windows.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface FollowUpSettings {
  /** Hours after a negative review was first seen, by severity. */
  unansweredAfterHours: Record<StoredReview['analysis']['severity'], number>;
  /** Hours before a window closes. */
  closingBeforeHours: number;
  /** Hours after words were put into a public box, and no page has shown them. */
  publishedAfterHours: number;
  /** Working days after the buyer was contacted. */
  contactAfterWorkingDays: number;
  /** Working days after a remedy was sent or promised, by what it was. */
  arrivalAfterWorkingDays: Record<'refund' | 'resend' | 'promised', number>;
  /** Working days after the trouble was solved. */
  closingMessageAfterWorkingDays: number;
  /** Days after a report was filed: first look for its outcome, and the second. */
  reportAfterDays: [first: number, second: number];
  /** Reviews older than this many days when first seen are history, nothing to be reminded of. */
  historyAfterDays: number;
}

export const FOLLOW_UP_DEFAULTS: FollowUpSettings = {
  unansweredAfterHours: { 3: 24, 2: 48, 1: 72, 0: 72 },
  closingBeforeHours: 48,
  publishedAfterHours: 24,
  contactAfterWorkingDays: 2,
  arrivalAfterWorkingDays: { refund: 5, resend: 5, promised: 3 },
  closingMessageAfterWorkingDays: 1,
  reportAfterDays: [3, 7],
  historyAfterDays: 90,
};

export interface Case {
  review: StoredReview;
  /** Those that stand, oldest first. */
  events: readonly ReviewEvent[];
  now: number;
  settings: FollowUpSettings;
  /** The platform's clock and holidays: the buyer's working days are counted by them. */
  timeZone: string;
  holidays: HolidayRegion | 'none';
  /** All windows whose end is known. */
  windows: readonly WindowLeft[];
}

export interface Due {
  /** When the thing is due, epoch ms. */
  at: number;
  /** When its newest reason arose: later than the last "done" it opens a done row anew. null: the review itself. */
  since: number | null;
  /** When it is too late for it, epoch ms. */
  until?: number;
  /** Set by the seller until the buyer writes: when he set it. */
  untilBuyer?: number;
}

/** null when there is no reason for it now. */
export type FollowUpRule = (given: Case) => Due | null;

const SETTLED: readonly string[] = ['closed', 'replied', 'reported'];

/** Known from a public page alone, it may be any seller's; from a file alone, it may have been answered long ago. */
export const isUnsettled = ({ review }: Case): boolean =>
  review.seenOn.pageKind === 'public-reviews' || review.onPageSince === null;

/** Since when we know that it waits: a file tells of a review, but not whether it was answered. */
export const knownSince = (review: StoredReview): number => review.onPageSince ?? review.firstSeenAt;

export function isUnanswered({ review, events }: Case): boolean {
  if (SETTLED.includes(review.status) || review.presence === 'gone') return false;
  return answeredAt(review, events) === null || wroteAgainAt(review, events) !== null;
}

/** Channels in which this review can be answered, whether they are still open or not. */
export function answerChannels({ review }: Pick<Case, 'review'>): [name: Channel, policy: ChannelPolicy][] {
  const fits = (channel: ChannelPolicy): boolean =>
    channel.answers.includes(review.kind) && (review.rating ?? 0) <= (channel.maxRating?.[review.kind] ?? 5);
  // An addition is answered only where there is one.
  const isOther = (name: Channel): boolean =>
    name === 'report' || (name === 'follow-up-reply' && review.followUp === null);
  const all = Object.entries(POLICIES[review.platform].channels) as [Channel, ChannelPolicy][];
  return all.filter(([name, channel]) => !isOther(name) && fits(channel));
}

/** What is known of a review's windows. */
export type Known = Pick<Case, 'review' | 'windows'>;

/** When a channel surely closes: what the page counts down is about all that is public. Infinity: not that anybody knows. */
export function closesAt([name, { public: isPublic }]: [Channel, ChannelPolicy], { review, windows }: Known): number {
  if (isPublic && review.replyable === false) return Number.NEGATIVE_INFINITY;
  if (isPublic && review.replyClosesAt !== null) return review.replyClosesAt;
  const own = windows.find((window) => window.channel === name && isCertain(window));
  return own?.closesAt ?? Number.POSITIVE_INFINITY;
}

/** When the last channel closes in which it can be answered; -Infinity: there is none. In private one may write after a public window closed. */
export const answerableUntil = (given: Known): number =>
  answerChannels(given).reduce((last, channel) => Math.max(last, closesAt(channel, given)), Number.NEGATIVE_INFINITY);

export const isAnswerable = (given: Case): boolean => answerableUntil(given) > given.now;

/** Old when first seen, and the page doesn't count down a window that is still open. */
export function wasHistory({ review, settings, timeZone }: Case): boolean {
  if (review.replyDaysLeft !== null) return false;
  const posted = review.postedAt === null ? null : wallClockToEpoch(review.postedAt, timeZone);
  return posted !== null && knownSince(review) - posted > settings.historyAfterDays * DAY;
}
