/** What the events of a review say about who spoke last. Pure; times are epoch ms. */
import { fold } from '../extract/text.ts';
import type { Purpose } from '../replies/draft.ts';
import {
  type Channel,
  type EventType,
  PRIVATE_CHANNELS,
  type ReviewEvent,
  type StoredReview,
} from '../reviews/review.ts';

export const ANSWERED_MARKS: readonly unknown[] = ['contacted', 'replied', 'follow-up-replied', 'reported'];
const BUYER_EVENTS: readonly EventType[] = ['edited', 'rating-changed', 'follow-up-added'];
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

const PUBLISHED_MARKS: readonly unknown[] = ['replied', 'follow-up-replied'];

/** A page has shown an answer of ours. */
const isPublished = ({ type, data }: ReviewEvent): boolean =>
  type === 'reply-seen' || type === 'reply-changed' || (type === 'mark-seen' && PUBLISHED_MARKS.includes(data.mark));

/**
 * The last words that were put into one of these channels, where no page has shown them since; null: there are none. Pressing the
 * site's own button is the seller's, so that inserting proves nothing.
 */
export function insertedUnseen(
  review: StoredReview,
  events: Events,
  isPublic: (channel: unknown) => boolean,
): { channel: Channel; at: number } | null {
  const last = insertions(events).findLast(({ data }) => isPublic(data.channel));
  if (!last || events.some((event) => isPublished(event) && event.at >= last.at)) return null;
  const { channel, text } = last.data as { channel: Channel; text?: unknown };
  // Published word for word over an earlier answer, or inserted once more after it: no change is ever seen.
  if (typeof text === 'string' && review.reply !== null && fold(review.reply.body) === fold(text)) return null;
  return { channel, at: last.at };
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
 * The first of these events of the buyer after all that was answered or called done; null: none. Seen in the same look as an answer
 * it counts, for the order is unknown and a complaint must not be lost; not so if the platform itself says in that look that the
 * addition was answered.
 */
export function unheardAt(
  review: StoredReview,
  events: Events,
  types: readonly EventType[] = BUYER_EVENTS,
): number | null {
  const answered = answeredAt(review, events) ?? Number.NEGATIVE_INFINITY;
  const settled = events.filter(({ type, data }) => type === 'mark-seen' && data.mark === 'follow-up-replied');
  const after = Math.max(doneAt(events) ?? Number.NEGATIVE_INFINITY, latest(settled) ?? Number.NEGATIVE_INFINITY);
  const since = events.filter(({ type, at }) => types.includes(type) && at > after && at >= answered);
  return since.reduce<number | null>((first, { at }) => (first === null ? at : Math.min(first, at)), null);
}

/** When the buyer first wrote again after all that was answered or called done; null: nobody waits anew. */
export const wroteAgainAt = (review: StoredReview, events: Events): number | null =>
  answeredAt(review, events) === null && doneAt(events) === null ? null : unheardAt(review, events);

/** When the buyer wrote anything after this moment; null: not yet. */
export function buyerWroteAfter(events: Events, moment: number): number | null {
  const wrote = events.filter(({ type, at }) => BUYER_EVENTS.includes(type) && at > moment);
  return wrote.length === 0 ? null : Math.min(...wrote.map(({ at }) => at));
}

export interface Remedy {
  what: 'refund' | 'resend' | 'promised';
  at: number;
}

/** The last remedy that was sent or promised; null: none. `events`: those that stand. */
export function remedyOf(events: Events): Remedy | null {
  const remedies = events.flatMap(({ type, at, data }): Remedy[] => {
    if (type === 'refund' || type === 'resend') return [{ what: type, at }];
    return type === 'solution' && data.how === 'promised' ? [{ what: 'promised', at }] : [];
  });
  return remedies.reduce<(typeof remedies)[number] | null>(
    (last, one) => (last && last.at > one.at ? last : one),
    null,
  );
}

/** When the trouble was last called solved; null: it was not. */
export const solvedAt = (events: Events): number | null =>
  latest(events.filter(({ type, data }) => type === 'solution' && data.how === 'solved'));

const REPORTED_MARKS: readonly unknown[] = ['reported', 'follow-up-reported'];

/** When it was last reported, as the seller said or the page first showed under our eyes; null: not that we know. */
export const reportedAt = (events: Events): number | null =>
  latest(
    events.filter(
      ({ type, data }) => type === 'report-filed' || (type === 'mark-seen' && REPORTED_MARKS.includes(data.mark)),
    ),
  );

/** When the platform last decided about a report; null: not yet. */
export const reportOutcomeAt = (events: Events): number | null =>
  latest(events.filter(({ type }) => type === 'report-outcome'));

/** The first time the seller called it done at or after this moment; null: not yet. */
export function doneAtOrAfter(events: Events, moment: number): number | null {
  const done = events.filter(({ type, at }) => type === 'done' && at >= moment);
  return done.length === 0 ? null : Math.min(...done.map(({ at }) => at));
}

/** Was something written in this channel at or after this moment, and not taken back? */
export const wroteIn = (channel: Channel, events: Events, moment: number): boolean =>
  insertions(events).some(({ at, data }) => at >= moment && data.channel === channel);

/** When a message for this purpose last went out and was not taken back; null: none did. `inserted` says what its words were for. */
export const messageAt = (purpose: Purpose, events: Events): number | null =>
  latest(insertions(events).filter(({ data }) => data.purpose === purpose));

/** Within this time a message may still be on screen, not sent yet and being mended. */
const STILL_AT_IT = 12 * 3_600_000;

/** A second message has gone out, and the buyer has written nothing since. */
export function secondMessageSent(events: Events, now: number): boolean {
  const at = messageAt('second-message', events);
  return at !== null && now - at > STILL_AT_IT && buyerWroteAfter(events, at) === null;
}

/** When the buyer was last contacted, or something was last done for him: what drafts from before it were for is over. */
export const lastStepAt = (review: StoredReview, events: Events): number | null => {
  const steps = [contactedAt(review, events), remedyOf(events)?.at ?? null, solvedAt(events)];
  return steps.reduce((last, at) => (at === null || (last !== null && last >= at) ? last : at), null);
};

/**
 * The seller's own reminder: set when, and due when; null when none was set or an answer was seen since. `untilBuyer`: it waits for
 * the buyer, who has not written yet.
 */
export function ownReminder(
  review: StoredReview,
  events: Events,
): { setAt: number; due: number; untilBuyer: boolean } | null {
  const set = events.findLast(({ type, data }) => type === 'snoozed' && data.reminder === true);
  if (!set || typeof set.data.until !== 'number') return null;
  const overtaken = events.some((event) => event.at > set.at && (isAnswer(event) || event.type === 'done'));
  if (overtaken || review.presence === 'gone') return null;
  const wrote = set.data.untilBuyer === true ? buyerWroteAfter(events, set.at) : null;
  const waits = set.data.untilBuyer === true && wrote === null;
  return { setAt: set.at, due: wrote === null ? set.data.until : Math.min(wrote, set.data.until), untilBuyer: waits };
}
