/** Rules about answering a review: what waits too long, what runs out, what the buyer has written anew. Pure. */
import { saidToLeave } from '../reviews/correction.ts';
import { changedSinceReply } from '../reviews/events.ts';
import { isNegative } from '../reviews/negative.ts';
import {
  answerableUntil,
  answerChannels,
  type FollowUpRule,
  HOUR,
  isAnswerable,
  isUnanswered,
  isUnsettled,
  knownSince,
  wasHistory,
} from './case.ts';
import { unheardAt, wroteAgainAt } from './history.ts';
import { isCertain } from './windows.ts';

/** By severity: danger and fraud wait a day, a real problem two, a small gripe three. */
export const unansweredNegative: FollowUpRule = (given) => {
  const { review, events, settings } = given;
  const wroteAgain = wroteAgainAt(review, events);
  // Words written under our eyes are no history, however old the review is.
  if (!isNegative(review) || isUnsettled(given) || (wroteAgain === null && wasHistory(given))) return null;
  if (!isUnanswered(given) || !isAnswerable(given)) return null;
  // Until the buyer writes again, the seller's own decision holds.
  if (wroteAgain === null && saidToLeave(review)) return null;
  const hours = settings.unansweredAfterHours[review.analysis.severity];
  const until = answerableUntil(given);
  const at = (wroteAgain ?? knownSince(review)) + hours * HOUR;
  return { at, since: wroteAgain, ...(Number.isFinite(until) && { until }) };
};

/** Praise needs no answer: its window may close unnoticed, or every good review would become a reminder. */
export const windowClosing: FollowUpRule = (given) => {
  const { review, events, now, settings, windows } = given;
  const wantsAnswer = isNegative(review) || review.analysis.triage !== 'leave' || review.analysis.asks;
  if (!wantsAnswer || saidToLeave(review) || isUnsettled(given) || !isUnanswered(given)) return null;
  const channels = new Map(answerChannels(given).map(([name, policy]) => [name, policy.public]));
  const open = windows.filter(({ channel, closesAt }) => {
    const isPublic = channel === null ? undefined : channels.get(channel);
    return isPublic !== undefined && closesAt > now && !(isPublic && review.replyable === false);
  });
  const [first] = open.toSorted((a, b) => a.closesAt - b.closesAt);
  if (!first) return null;
  const at = first.closesAt - settings.closingBeforeHours * HOUR;
  return { at, since: wroteAgainAt(review, events), ...(isCertain(first) && { until: first.closesAt }) };
};

/** At once: our published answer no longer fits what stands above it. Praise counts only where the answer can still be changed. */
export const outdatedReply: FollowUpRule = (given) => {
  const { review, events } = given;
  if (isUnsettled(given) || !isUnanswered(given) || !changedSinceReply(review, events)) return null;
  const editable = answerChannels(given).some(([, channel]) => channel.public && channel.editable === true);
  if (!isNegative(review) && !editable) return null;
  const at = unheardAt(review, events, ['edited', 'rating-changed']);
  return at === null ? null : { at, since: at };
};

/** At once: a 追評 that came under our eyes, whatever it says. */
export const buyerAdded: FollowUpRule = (given) => {
  const { review, events } = given;
  if (isUnsettled(given) || !isUnanswered(given) || !isAnswerable(given)) return null;
  const at = unheardAt(review, events, ['follow-up-added']);
  return at === null ? null : { at, since: at };
};

/** At once: a buyer who was unhappy writes about the same order again, in another review. */
export const secondReview: FollowUpRule = (given) => {
  const { events } = given;
  const seen = events.find(({ type, data }) => type === 'new' && Array.isArray(data.after) && data.after.length > 0);
  if (!seen || isUnsettled(given) || !isUnanswered(given) || wasHistory(given)) return null;
  return { at: seen.at, since: null };
};
