/** The stored follow-ups: which are open, and which became due without having been told. */
import Dexie from 'dexie';
import { db, type ReviewDeskDb } from '../db.ts';
import type { FollowUp } from '../reviews/review.ts';
import { isDue } from './due.ts';
import { inWorkingHours } from './working-due.ts';
import type { SellerTime } from './working-time.ts';

/** The open follow-ups as stored: due as the rules say. */
export const storedFollowUps = (store: ReviewDeskDb = db()): Promise<FollowUp[]> =>
  store.followUps.where('state').equals('open').toArray();

/** The open follow-ups, due within the hours the seller works in; not to be written back. */
export async function openFollowUps(seller: SellerTime, store: ReviewDeskDb = db()): Promise<FollowUp[]> {
  const rows = await storedFollowUps(store);
  return seller.workingHours === null ? rows : rows.map((row) => inWorkingHours(row, seller));
}

/**
 * The follow-ups that became due and were not told yet, marked as told in the same transaction: two wakes at once, or a
 * worker that dies right after, never tell twice.
 */
export async function claimDue(now: number, seller: SellerTime, store: ReviewDeskDb = db()): Promise<FollowUp[]> {
  return store.transaction('rw', store.followUps, async () => {
    const untold = (await storedFollowUps(store)).filter((row) => row.notifiedAt === null);
    const due = untold.filter((row) => isDue(inWorkingHours(row, seller), now));
    await store.followUps.bulkPut(due.map((row) => ({ ...row, notifiedAt: now })));
    return due;
  });
}

/** Of many reviews, by review; those without any are missing. One request a review, all asked in one go: Dexie's transaction is kept. */
export async function followUpsOf(store: ReviewDeskDb, keys: readonly string[]): Promise<Map<string, FollowUp[]>> {
  const rows = await Promise.all(
    keys.map((key) => store.followUps.where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray()),
  );
  return new Map(keys.flatMap((key, i) => (rows[i]?.length ? [[key, rows[i]] as const] : [])));
}
