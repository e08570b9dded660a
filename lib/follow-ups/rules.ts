/** What is to be done about a review, and when: one table of rules, reconciled with the rows that exist. Pure. */
import { POLICIES } from '../platforms/policies.ts';
import type { ChannelPolicy } from '../platforms/policy.ts';
import { isNegative } from '../reviews/negative.ts';
import type { FollowUp, FollowUpKind, ReviewEvent, StoredReview } from '../reviews/review.ts';
import { addWorkingDays, wallClockToEpoch } from './calendar.ts';
import { answeredAt, contactedAt, doneAt, ownReminder, wroteAgainAt } from './history.ts';

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

interface Due {
  /** When the thing is due, epoch ms. */
  at: number;
  /** When its newest reason arose: later than the last "done" it opens a done row anew. null: the review itself. */
  since: number | null;
  /** When it is too late for it, epoch ms. */
  until?: number;
}

/** null when there is no reason for it now. */
type FollowUpRule = (given: Case) => Due | null;

const SETTLED: readonly string[] = ['closed', 'replied', 'reported'];

/** Known from a public page alone, it may be any seller's; from a file alone, it may have been answered long ago. */
const isUnsettled = ({ review }: Case): boolean =>
  review.seenOn.pageKind === 'public-reviews' || review.onPageSince === null;

/** Since when we know that it waits: a file tells of a review, but not whether it was answered. */
const knownSince = (review: StoredReview): number => review.onPageSince ?? review.firstSeenAt;

function isUnanswered({ review, events }: Case): boolean {
  if (SETTLED.includes(review.status) || review.presence === 'gone') return false;
  return answeredAt(review, events) === null || wroteAgainAt(review, events) !== null;
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
  return posted !== null && knownSince(review) - posted > settings.historyAfterDays * DAY;
}

const unansweredNegative: FollowUpRule = (given) => {
  const { review, events, settings } = given;
  const wroteAgain = wroteAgainAt(review, events);
  // Words written under our eyes are no history, however old the review is.
  if (!isNegative(review) || isUnsettled(given) || (wroteAgain === null && wasHistory(given))) return null;
  if (!isUnanswered(given) || !isAnswerable(given)) return null;
  return { at: (wroteAgain ?? knownSince(review)) + settings.unansweredAfterHours * HOUR, since: wroteAgain };
};

/** Praise needs no answer: its window may close unnoticed, or every good review would become a reminder. */
const windowClosing: FollowUpRule = (given) => {
  const { review, events, now, settings } = given;
  const { replyClosesAt } = review;
  if (replyClosesAt === null || replyClosesAt <= now || review.replyable === false) return null;
  const wantsAnswer = isNegative(review) || review.analysis.triage !== 'leave' || review.analysis.asks;
  if (!wantsAnswer || isUnsettled(given) || !isUnanswered(given)) return null;
  const at = replyClosesAt - settings.closingBeforeHours * HOUR;
  return { at, since: wroteAgainAt(review, events), until: replyClosesAt };
};

const checkContact: FollowUpRule = (given) => {
  const { review, events, settings, timeZone } = given;
  if (review.presence === 'gone' || review.status === 'closed' || wasHistory(given)) return null;
  const contacted = contactedAt(review, events);
  if (contacted === null) return null;
  const since = contacted === review.firstSeenAt ? null : contacted;
  return { at: addWorkingDays(contacted, settings.contactAfterWorkingDays, timeZone), since };
};

const sellerReminder: FollowUpRule = ({ review, events }) => {
  const own = ownReminder(review, events);
  return own && { at: own.due, since: own.setAt };
};

const RULES: Record<FollowUpKind, FollowUpRule> = {
  'unanswered-negative': unansweredNegative,
  'window-closing': windowClosing,
  'check-contact': checkContact,
  'seller-reminder': sellerReminder,
};

/** A page counts whole days, so from look to look the same window seems to close hours apart: such a shift is none. */
const TOLERANCE: Partial<Record<FollowUpKind, number>> = { 'window-closing': DAY };

function opened(reviewKey: string, kind: FollowUpKind, { at, until }: Due): FollowUp {
  return {
    reviewKey,
    kind,
    dueAt: at,
    state: 'open',
    // What the seller put off by hand shows as put off.
    snoozedUntil: kind === 'seller-reminder' ? at : null,
    notifiedAt: null,
    ...(until !== undefined && { until }),
  };
}

function reconcile(before: FollowUp, due: Due | null, done: number | null, now: number): FollowUp {
  if (before.state === 'done') {
    const anew = due?.since != null && done !== null && due.since > done;
    return anew ? opened(before.reviewKey, before.kind, due) : before;
  }
  if (due === null) return before.state === 'cancelled' ? before : { ...before, state: 'cancelled' };
  if (before.state === 'cancelled') return opened(before.reviewKey, before.kind, due);
  const row = due.until === undefined ? before : { ...before, until: due.until };
  if (Math.abs(before.dueAt - due.at) <= (TOLERANCE[before.kind] ?? 0)) return row;
  // Put off to a later time, it is told again then.
  return { ...row, dueAt: due.at, notifiedAt: due.at > now ? null : before.notifiedAt };
}

/**
 * The full, reconciled list of follow-ups of one review: at most one row of a kind. What the seller did stays: a done row
 * opens anew only when the buyer wrote (or was contacted) after it was done, a snooze holds. A row whose reason is gone is
 * `cancelled`; one whose reason returns opens anew.
 */
export function planFollowUps(input: FollowUpInput): FollowUp[] {
  const { review, events, existing, now } = input;
  const settings = { ...FOLLOW_UP_DEFAULTS, ...input.settings };
  const given: Case = { review, events, now, settings, timeZone: POLICIES[review.platform].timeZone(review.shop) };
  const done = doneAt(events);
  return (Object.keys(RULES) as FollowUpKind[]).flatMap((kind) => {
    const due = RULES[kind](given);
    const before = existing.find((row) => row.kind === kind);
    if (before) return [reconcile(before, due, done, now)];
    return due === null ? [] : [opened(review.key, kind, due)];
  });
}
