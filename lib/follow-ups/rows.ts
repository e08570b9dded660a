/** The stored follow-ups: which are open, and which became due without having been told. */
import { db, type ReviewDeskDb } from '../db.ts';
import type { FollowUp } from '../reviews/review.ts';
import { isDue } from './due.ts';

export const openFollowUps = (store: ReviewDeskDb = db()): Promise<FollowUp[]> =>
  store.followUps.where('state').equals('open').toArray();

/**
 * The follow-ups that became due and were not told yet, marked as told in the same transaction: two wakes at once, or a
 * worker that dies right after, never tell twice.
 */
export async function claimDue(now: number, store: ReviewDeskDb = db()): Promise<FollowUp[]> {
  return store.transaction('rw', store.followUps, async () => {
    const due = (await openFollowUps(store)).filter((row) => row.notifiedAt === null && isDue(row, now));
    await store.followUps.bulkPut(due.map((row) => ({ ...row, notifiedAt: now })));
    return due;
  });
}
