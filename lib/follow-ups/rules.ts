/** What is to be done about a review, and when: one table of rules, reconciled with the rows that exist. Pure. */
import { POLICIES } from '../platforms/policies.ts';
import type { ChannelPolicy } from '../platforms/policy.ts';
import { isNegative } from '../reviews/negative.ts';
import {
  type FollowUp,
  type FollowUpKind,
  PRIVATE_CHANNELS,
  type ReviewEvent,
  type StoredReview,
} from '../reviews/review.ts';
import { addWorkingDays, wallClockToEpoch } from './calendar.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface FollowUpSettings {
  /** Hours after a negative review was first seen. */
  unansweredAfterHours: number;
  /** Hours before a window closes. */
  closingBeforeHours: number;
  /** Working days after the buyer was contacted. */
  contactAfterWorkingDays: number;
  /** Reviews older than this many days when first seen are history, nothing to be reminded of. */
  historyAfterDays: number;
}

export const FOLLOW_UP_DEFAULTS: FollowUpSettings = {
  unansweredAfterHours: 24,
  closingBeforeHours: 48,
  contactAfterWorkingDays: 2,
  historyAfterDays: 90,
};

export interface FollowUpInput {
  review: StoredReview;
  /** All events of the review, oldest first. */
  events: readonly ReviewEvent[];
  /** Its rows, in any state. */
  existing: readonly FollowUp[];
  now: number;
  settings?: Partial<FollowUpSettings>;
}

interface Case {
  review: StoredReview;
  events: readonly ReviewEvent[];
  now: number;
  settings: FollowUpSettings;
  timeZone: string;
}

/** When the thing is due (epoch ms), null when there is no reason for it now. */
type FollowUpRule = (given: Case) => number | null;

const SETTLED: readonly string[] = ['closed', 'replied', 'reported'];
const ANSWERED_MARKS: readonly string[] = ['contacted', 'replied', 'follow-up-replied', 'reported'];
const PRIVATE: readonly unknown[] = PRIVATE_CHANNELS;

/** Insertions that were not taken back, oldest first. */
function insertions(events: readonly ReviewEvent[]): ReviewEvent[] {
  const standing: ReviewEvent[] = [];
  for (const event of events) {
    if (event.type === 'inserted') standing.push(event);
    if (event.type !== 'undone') continue;
    const undone = standing.findLastIndex((one) => one.data.channel === event.data.channel);
    if (undone >= 0) standing.splice(undone, 1);
  }
  return standing;
}

function isUnanswered({ review, events }: Case): boolean {
  if (review.reply || SETTLED.includes(review.status) || review.presence === 'gone') return false;
  if (review.marks.some((mark) => ANSWERED_MARKS.includes(mark))) return false;
  return insertions(events).length === 0;
}

/** Is there a channel to answer this review, and is it still open? In private one may write after a public window closed. */
function isAnswerable({ review, now }: Case): boolean {
  const fits = (channel: ChannelPolicy): boolean =>
    channel.answers.includes(review.kind) && (review.rating ?? 0) <= (channel.maxRating?.[review.kind] ?? 5);
  const closed = review.replyable === false || (review.replyClosesAt !== null && review.replyClosesAt <= now);
  return Object.entries(POLICIES[review.platform].channels).some(
    ([name, channel]) => name !== 'report' && fits(channel) && !(channel.public && closed),
  );
}

/** Old when first seen, and the page doesn't count down a window that is still open. */
function wasHistory({ review, settings, timeZone }: Case): boolean {
  if (review.replyDaysLeft !== null) return false;
  const posted = review.postedAt === null ? null : wallClockToEpoch(review.postedAt, timeZone);
  return posted !== null && review.firstSeenAt - posted > settings.historyAfterDays * DAY;
}

const unansweredNegative: FollowUpRule = (given) => {
  const { review, settings } = given;
  if (!isNegative(review) || wasHistory(given)) return null;
  if (!isUnanswered(given) || !isAnswerable(given)) return null;
  return review.firstSeenAt + settings.unansweredAfterHours * HOUR;
};

/** Praise needs no answer: its window may close unnoticed, or every good review would become a reminder. */
const windowClosing: FollowUpRule = (given) => {
  const { review, now, settings } = given;
  const { replyClosesAt } = review;
  if (replyClosesAt === null || replyClosesAt <= now || review.replyable === false) return null;
  const wantsAnswer = isNegative(review) || review.analysis.triage !== 'leave' || review.analysis.asks;
  if (!wantsAnswer || !isUnanswered(given)) return null;
  return replyClosesAt - settings.closingBeforeHours * HOUR;
};

/** When the buyer was last contacted, as we did it or as the page first said so. */
function contactedAt({ review, events }: Case): number | null {
  const inserted = insertions(events).filter((event) => PRIVATE.includes(event.data.channel));
  const marked = events.filter((event) => event.type === 'mark-seen' && event.data.mark === 'contacted');
  const last = [...inserted, ...marked].reduce((latest, event) => Math.max(latest, event.at), Number.NEGATIVE_INFINITY);
  if (Number.isFinite(last)) return last;
  return review.marks.includes('contacted') ? review.firstSeenAt : null;
}

const checkContact: FollowUpRule = (given) => {
  const { review, settings, timeZone } = given;
  if (review.presence === 'gone' || review.status === 'closed' || wasHistory(given)) return null;
  const at = contactedAt(given);
  return at === null ? null : addWorkingDays(at, settings.contactAfterWorkingDays, timeZone);
};

const RULES: Record<FollowUpKind, FollowUpRule> = {
  'unanswered-negative': unansweredNegative,
  'window-closing': windowClosing,
  'check-contact': checkContact,
};

/** A page counts whole days, so from look to look the same window seems to close hours apart: such a shift is none. */
const TOLERANCE: Record<FollowUpKind, number> = { 'unanswered-negative': 0, 'window-closing': DAY, 'check-contact': 0 };

function reconcile(before: FollowUp, due: number | null, now: number): FollowUp {
  if (before.state === 'done') return before;
  if (due === null) return before.state === 'cancelled' ? before : { ...before, state: 'cancelled' };
  if (before.state === 'cancelled')
    return { ...before, dueAt: due, state: 'open', snoozedUntil: null, notifiedAt: null };
  if (Math.abs(before.dueAt - due) <= TOLERANCE[before.kind]) return before;
  // Put off to a later time, it is told again then.
  return { ...before, dueAt: due, notifiedAt: due > now ? null : before.notifiedAt };
}

/**
 * The full, reconciled list of follow-ups of one review: at most one row of a kind. What the seller did stays: a done row
 * is never opened again, a snooze holds. A row whose reason is gone is `cancelled`; one whose reason returns opens anew.
 */
export function planFollowUps(input: FollowUpInput): FollowUp[] {
  const { review, events, existing, now } = input;
  const settings = { ...FOLLOW_UP_DEFAULTS, ...input.settings };
  const given: Case = { review, events, now, settings, timeZone: POLICIES[review.platform].timeZone(review.shop) };
  return (Object.keys(RULES) as FollowUpKind[]).flatMap((kind) => {
    const due = RULES[kind](given);
    const before = existing.find((row) => row.kind === kind);
    if (before) return [reconcile(before, due, now)];
    if (due === null) return [];
    return [{ reviewKey: review.key, kind, dueAt: due, state: 'open', snoozedUntil: null, notifiedAt: null }];
  });
}
