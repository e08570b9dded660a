/** What the events of a review say about who spoke last. Pure; times are epoch ms. */
import { PRIVATE_CHANNELS, type ReviewEvent, type StoredReview } from '../reviews/review.ts';

export const ANSWERED_MARKS: readonly unknown[] = ['contacted', 'replied', 'follow-up-replied', 'reported'];
const BUYER_EVENTS: readonly string[] = ['edited', 'rating-changed', 'follow-up-added'];
const PRIVATE: readonly unknown[] = PRIVATE_CHANNELS;

type Events = readonly ReviewEvent[];

/** The latest of these events, null for none. */
const latest = (events: Events): number | null =>
  events.length === 0 ? null : events.reduce((last, { at }) => Math.max(last, at), Number.NEGATIVE_INFINITY);

/** Insertions that were not taken back, oldest first. */
function insertions(events: Events): ReviewEvent[] {
  const standing: ReviewEvent[] = [];
  for (const event of events) {
    if (event.type === 'inserted') standing.push(event);
    if (event.type !== 'undone') continue;
    const undone = standing.findLastIndex((one) => one.data.channel === event.data.channel);
    if (undone >= 0) standing.splice(undone, 1);
  }
  return standing;
}

const isAnswer = ({ type, data }: ReviewEvent): boolean =>
  type === 'reply-seen' || type === 'reply-changed' || (type === 'mark-seen' && ANSWERED_MARKS.includes(data.mark));

/** When the review was last answered; what was there at first sight counts from then. null: no answer stands. */
export function answeredAt(review: StoredReview, events: Events): number | null {
  const inserted = insertions(events);
  const stands = Boolean(review.reply) || review.marks.some((mark) => ANSWERED_MARKS.includes(mark));
  if (!stands) return latest(inserted);
  return latest([...events.filter(isAnswer), ...inserted]) ?? review.firstSeenAt;
}

/** When the buyer was last contacted, as we did it or as the page first said so; null: never. */
export function contactedAt(review: StoredReview, events: Events): number | null {
  const inserted = insertions(events).filter((event) => PRIVATE.includes(event.data.channel));
  const marked = events.filter((event) => event.type === 'mark-seen' && event.data.mark === 'contacted');
  return latest([...inserted, ...marked]) ?? (review.marks.includes('contacted') ? review.firstSeenAt : null);
}

/** When the seller last called it done; null: never. */
export const doneAt = (events: Events): number | null => latest(events.filter(({ type }) => type === 'done'));

/**
 * When the buyer first wrote again after all that was answered or called done; null: nobody waits anew. Seen in the same
 * look as an answer it counts, for the order is unknown and a complaint must not be lost; not so if the platform itself
 * says in that look that the addition was answered.
 */
export function wroteAgainAt(review: StoredReview, events: Events): number | null {
  const answered = answeredAt(review, events);
  const done = doneAt(events);
  const settled = events.filter(({ type, data }) => type === 'mark-seen' && data.mark === 'follow-up-replied');
  const after = Math.max(done ?? Number.NEGATIVE_INFINITY, latest(settled) ?? Number.NEGATIVE_INFINITY);
  if (answered === null && done === null) return null;
  const since = events.filter(
    ({ type, at }) => BUYER_EVENTS.includes(type) && at > after && at >= (answered ?? Number.NEGATIVE_INFINITY),
  );
  return since.reduce<number | null>((first, { at }) => (first === null ? at : Math.min(first, at)), null);
}

/** The seller's own reminder: set when, and due when; null when none was set or an answer was seen since. */
export function ownReminder(review: StoredReview, events: Events): { setAt: number; due: number } | null {
  const set = events.findLast(({ type, data }) => type === 'snoozed' && data.reminder === true);
  if (!set || typeof set.data.until !== 'number') return null;
  const overtaken = events.some((event) => event.at > set.at && (isAnswer(event) || event.type === 'done'));
  return overtaken || review.presence === 'gone' ? null : { setAt: set.at, due: set.data.until };
}
