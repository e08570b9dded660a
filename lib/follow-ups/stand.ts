/** Where a review of the queue stands, as far as its status alone does not tell. Pure; not for content scripts. */
import type { FollowUp, StoredReview } from '../reviews/review.ts';
import { answerableUntil, answerChannels, type Known } from './case.ts';
import { isInserted } from './inserted.ts';
import { windowsOf } from './windows.ts';

/** `inserted`: not seen on the page yet · `no-channel`: the platform takes no answer · `window-closed`: it takes none any more. */
export const STANDS = ['inserted', 'no-channel', 'window-closed'] as const;
export type Stand = (typeof STANDS)[number];

/** Until when a review that is to be answered can be: -Infinity: never, Infinity: nobody knows an end. null: no answer is due. */
export function answerableTo(review: StoredReview): number | null {
  const { status, presence, reply, analysis } = review;
  // What should be reported is not waiting for an answer.
  if (status !== 'to-do' || presence === 'gone' || reply !== null || analysis.triage === 'report') return null;
  return answerableUntil(knownOf(review));
}

/** By what the page and the platform's data are sure of; windows that the seller has to verify close nothing. */
const knownOf = (review: StoredReview): Known => ({ review, windows: windowsOf(review) });

/** Is there, or was there, a way to answer it at all? */
const hasChannel = (review: StoredReview): boolean =>
  answerChannels(knownOf(review)).some(([, { public: isPublic }]) => !isPublic || review.replyable !== false);

/** `followUps`: the review's, in whatever state. null: its status says it all. */
export function standOf(review: StoredReview, followUps: readonly FollowUp[], now: number): Stand | null {
  if (isInserted(review, followUps)) return 'inserted';
  const until = answerableTo(review);
  if (until === null || until > now) return null;
  return hasChannel(review) ? 'window-closed' : 'no-channel';
}
