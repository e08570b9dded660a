/** What the popup lists: open follow-ups by group, as stored and live: the worker's writes show without a reload. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { db, type ReviewDeskDb } from '../db.ts';
import { GROUPS, type Group, groupFollowUps } from '../follow-ups/groups.ts';
import { openFollowUps } from '../follow-ups/rows.ts';
import { sellerTimeOf, zoneOf } from '../follow-ups/seller-settings.ts';
import { type Stand, standOf } from '../follow-ups/stand.ts';
import { type WindowLeft, windowsShown } from '../follow-ups/windows.ts';
import type { Settings } from '../settings.ts';
import { type FollowUp, MOST_CHOSEN, type StoredReview } from './review.ts';

export interface PopupItem {
  review: StoredReview;
  /** Due within the hours the seller works in. */
  followUp: FollowUp;
  /** Until when what can be done about it, soonest first. */
  windows: WindowLeft[];
  /** Where the review stands, as far as its status does not tell. */
  stand: Stand | null;
}

export interface PopupGroup {
  group: Group;
  /** How much there is to do in it. */
  count: number;
  /** The reviews it is about, each once; no more than can be put off or done at once. */
  keys: string[];
  /** The most pressing, `MOST_SHOWN` of them. */
  items: PopupItem[];
}

/** When, and how the seller works. */
export interface PopupAsk {
  now: number;
  settings: Settings;
}

/** Of each group. A popup is for what is next; of thousands the desk has the list, with filters and a search. */
export const MOST_SHOWN = 20;

/** The groups that have something, in order. One look; costs as much as is open, not as is stored. */
export async function popupGroups({ now, settings }: PopupAsk, store: ReviewDeskDb = db()): Promise<PopupGroup[]> {
  const open = await openFollowUps(sellerTimeOf(settings), store);
  const groups = groupFollowUps(open, now, zoneOf(settings));
  const shown = GROUPS.map((group) => groups[group].slice(0, MOST_SHOWN));
  const reviews = await store.reviews.bulkGet(shown.flat().map((row) => row.reviewKey));
  const reviewOf = new Map(reviews.flatMap((review) => (review ? [[review.key, review] as const] : [])));
  const about = Map.groupBy(open, (row) => row.reviewKey);
  return GROUPS.map((group, i): PopupGroup => {
    const rows = groups[group];
    const items = (shown[i] ?? []).flatMap((followUp) => {
      const review = reviewOf.get(followUp.reviewKey);
      if (!review) return [];
      const windows = windowsShown(review, now, settings.windowDays);
      return [{ review, followUp, windows, stand: standOf(review, about.get(review.key) ?? [], now) }];
    });
    const keys = [...new Set(rows.map((row) => row.reviewKey))].slice(0, MOST_CHOSEN);
    return { group, count: rows.length, keys, items };
  }).filter(({ items }) => items.length > 0);
}

/** `groups` is null until the first answer; `failed` says the database could not be read (the popup offers a reload). */
export function watchPopup(ask: ReadonlySignal<PopupAsk>): {
  groups: ReadonlySignal<PopupGroup[] | null>;
  failed: ReadonlySignal<boolean>;
} {
  const current = signal<PopupGroup[] | null>(null);
  const failed = signal(false);
  effect(() => {
    const asked = ask.value;
    const watching = liveQuery(() => popupGroups(asked)).subscribe({
      next: (value) => {
        current.value = value;
      },
      error: () => {
        failed.value = true;
      },
    });
    return () => watching.unsubscribe();
  });
  return { groups: current, failed };
}
