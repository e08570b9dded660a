/** Which review a tab was opened for: kept until it is found there, put down, or too old to be meant any more. */
import { browser } from 'wxt/browser';
import { db } from '../db.ts';
import { reviewAddress } from '../platforms/addresses.ts';
import { FOLLOW_UP_KINDS, type FollowUpKind, type StoredReview } from './review.ts';

/** A tab that has gone on to other things is not asked for ever. */
const MEANT_FOR = 15 * 60_000;

/** What the sidebar says about a review that its page doesn't show. */
export interface WantedReview
  extends Pick<
    StoredReview,
    'key' | 'platform' | 'rating' | 'author' | 'postedAt' | 'productTitle' | 'orderId' | 'presence' | 'url'
  > {
  /** The reminder it was opened from; null: from none. */
  reminder: FollowUpKind | null;
}

// session storage: lives as long as the browser, so a worker that dies in between loses nothing.
const slot = (tabId: number): string => `select:${tabId}`;

/** A new tab's page may ask before its review is written down: it waits for that. */
let opening: Promise<void> = Promise.resolve();

async function openIn(url: string, key: string, reminder: FollowUpKind | null, now: number): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined) await browser.storage.session.set({ [slot(tab.id)]: { key, at: now, reminder } });
}

/** Opens the review's page in a new tab. Does nothing for a review that is no longer known or has no address. */
export async function openReview(key: string, now: number, reminder: FollowUpKind | null = null): Promise<void> {
  const review = await db().reviews.get(key);
  const url = review && reviewAddress(review);
  if (!url) return;
  const opened = openIn(url, key, reminder, now);
  opening = opened.catch(() => undefined);
  await opened;
}

/** The review this tab was opened for; null: none, or not any more. A clock that was set back doesn't keep it longer. */
export async function wantedIn(tabId: number | undefined, now: number): Promise<WantedReview | null> {
  if (tabId === undefined) return null;
  await opening;
  const stored: unknown = (await browser.storage.session.get(slot(tabId)))[slot(tabId)];
  const { key, at, reminder } = Object(stored) as { key?: unknown; at?: unknown; reminder?: unknown };
  if (typeof key !== 'string' || typeof at !== 'number') return null;
  const review = Math.abs(now - at) > MEANT_FOR ? undefined : await db().reviews.get(key);
  if (!review) {
    await putDownWanted(tabId);
    return null;
  }
  const { platform, rating, author, postedAt, productTitle, orderId, presence, url } = review;
  const kind = FOLLOW_UP_KINDS.find((one) => one === reminder) ?? null;
  return { key, platform, rating, author, postedAt, productTitle, orderId, presence, url, reminder: kind };
}

/** It was found, or the seller goes on without it. */
export async function putDownWanted(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await browser.storage.session.remove(slot(tabId));
}
