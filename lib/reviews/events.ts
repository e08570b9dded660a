/** The append-only history of one review. */
import type { ReviewDeskDb } from '../db.ts';
import type { EventType, ReviewEvent, StoredReview } from './review.ts';

/** All events of one review, oldest first. */
export const eventsOf = (store: ReviewDeskDb, key: string): Promise<ReviewEvent[]> =>
  store.events.where('[reviewKey+at]').between([key, -Infinity], [key, Infinity]).toArray();

/** Whether the buyer changed text or stars after the shop's published answer. `events` oldest first. */
export function changedSinceReply(review: Pick<StoredReview, 'reply'>, events: readonly ReviewEvent[]): boolean {
  if (review.reply === null) return false;
  const last = (types: readonly EventType[]) => events.findLastIndex(({ type }) => types.includes(type));
  return last(['edited', 'rating-changed']) > last(['reply-seen', 'reply-changed']);
}
