/** The append-only history of one review. */
import type { ReviewDeskDb } from '../db.ts';
import type { EventType, ReviewEvent, StoredReview } from './review.ts';

/** All events of one review, oldest first. */
export const eventsOf = (store: ReviewDeskDb, key: string): Promise<ReviewEvent[]> =>
  store.events.where('[reviewKey+at]').between([key, -Infinity], [key, Infinity]).toArray();

/**
 * Of many reviews, by key. Asked for all at once: hundreds of awaits in a row, one a review, would lose Dexie's transaction.
 */
export async function eventsOfAll(store: ReviewDeskDb, keys: readonly string[]): Promise<Map<string, ReviewEvent[]>> {
  const events = await Promise.all(keys.map((key) => eventsOf(store, key)));
  return new Map(keys.map((key, i) => [key, events[i] ?? []]));
}

/**
 * When what happens now is dated: never before what happened already, so that a clock which was put back neither opens what the
 * seller called done nor hides what the buyer wrote after it. `told`: oldest first.
 */
export function timeAfter(told: readonly Pick<ReviewEvent, 'at'>[], now: number): number {
  const last = told.at(-1)?.at ?? now;
  return now >= last ? now : last + 1;
}

/** The same for one review, as its history is stored. */
export async function timeFor(store: ReviewDeskDb, key: string, now: number): Promise<number> {
  const last = await store.events.where('[reviewKey+at]').between([key, -Infinity], [key, Infinity]).last();
  return timeAfter(last ? [last] : [], now);
}

/** Whether the buyer changed text or stars after the shop's published answer. `events` oldest first. */
export function changedSinceReply(review: Pick<StoredReview, 'reply'>, events: readonly ReviewEvent[]): boolean {
  if (review.reply === null) return false;
  const last = (types: readonly EventType[]) => events.findLastIndex(({ type }) => types.includes(type));
  return last(['edited', 'rating-changed']) > last(['reply-seen', 'reply-changed']);
}

/**
 * Events without what the seller recorded by mistake, and without the notes that say so. In their order; what they are not
 * about stays, also where a merged backup knows only one half of it.
 */
export function standing<E extends Pick<ReviewEvent, 'type' | 'at' | 'data'>>(events: readonly E[]): E[] {
  const name = (type: unknown, at: unknown): string => `${type} ${at}`;
  const notes = events.filter(({ type }) => type === 'taken-back');
  if (notes.length === 0) return [...events];
  const mistaken = new Set(notes.map(({ data }) => name(data.type, data.at)));
  return events.filter(({ type, at }) => type !== 'taken-back' && !mistaken.has(name(type, at)));
}
