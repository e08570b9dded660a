/** The append-only history of one review. */
import type { ReviewDeskDb } from '../db.ts';
import type { ReviewEvent } from './review.ts';

/** All events of one review, oldest first. */
export const eventsOf = (store: ReviewDeskDb, key: string): Promise<ReviewEvent[]> =>
  store.events.where('[reviewKey+at]').between([key, -Infinity], [key, Infinity]).toArray();
