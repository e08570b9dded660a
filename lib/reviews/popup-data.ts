/** What the popup lists: open follow-ups with their reviews, as stored and live: the worker's writes show without a reload. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { db } from '../db.ts';
import { storedFollowUps } from '../follow-ups/rows.ts';
import { sellerTimeOf } from '../follow-ups/seller-settings.ts';
import { type WindowLeft, windowsShown } from '../follow-ups/windows.ts';
import { inWorkingHours } from '../follow-ups/working-due.ts';
import type { Settings } from '../settings.ts';
import type { FollowUp, StoredReview } from './review.ts';

export interface PopupItem {
  review: StoredReview;
  followUp: FollowUp;
  /** Until when what can be done about it, soonest first. */
  windows: WindowLeft[];
}

/** One look at it. */
export async function popupItems(): Promise<PopupItem[]> {
  const followUps = await storedFollowUps();
  const reviews = await db().reviews.bulkGet(followUps.map((row) => row.reviewKey));
  return followUps.flatMap((followUp, i) => {
    const review = reviews[i];
    return review ? [{ review, followUp, windows: [] }] : [];
  });
}

/** The items as the seller works: due within his hours, with the windows that matter as he knows them. */
export function asWorked(items: readonly PopupItem[], now: number, settings: Settings): PopupItem[] {
  const seller = sellerTimeOf(settings);
  return items.map(({ review, followUp }) => ({
    review,
    followUp: inWorkingHours(followUp, seller),
    windows: windowsShown(review, now, settings.windowDays),
  }));
}

/** `items` is null until the first answer; `failed` says the database could not be read (the popup offers a reload). */
export function watchPopup(): { items: ReadonlySignal<PopupItem[] | null>; failed: ReadonlySignal<boolean> } {
  const current = signal<PopupItem[] | null>(null);
  const failed = signal(false);
  liveQuery(popupItems).subscribe({
    next: (value) => {
      current.value = value;
    },
    error: () => {
      failed.value = true;
    },
  });
  return { items: current, failed };
}
