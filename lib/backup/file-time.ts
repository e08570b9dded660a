/** What a file can know at the latest. Pure. */
import { wallClockToEpoch } from '../follow-ups/wall-clock.ts';
import { POLICIES } from '../platforms/policies.ts';
import type { Platform, ReviewRecord } from '../reviews/review.ts';

/**
 * The last moment (epoch ms) the file certainly knows of: its newest review was there when it was made. When a file was
 * saved says less, for copying and re-saving an old file makes it young. null: it has no dates.
 */
export function fileTime(
  platform: Platform,
  shop: string,
  records: readonly ReviewRecord[],
  now: number,
): number | null {
  let newest: string | null = null;
  for (const { postedAt } of records)
    if (postedAt !== null && (newest === null || postedAt > newest)) newest = postedAt;
  const at = newest === null ? null : wallClockToEpoch(newest, POLICIES[platform].timeZone(shop));
  return at === null ? null : Math.min(at, now);
}
