/** Leading the seller back to a review: the right page in a new tab, and which review it shall select there. */
import { browser } from 'wxt/browser';
import { db } from '../db.ts';
import { reviewAddress } from '../platforms/addresses.ts';

// session storage: lives as long as the browser, so a worker that dies in between loses nothing.
const slot = (tabId: number): string => `select:${tabId}`;

/** Opens the review's page. Does nothing for a review that is no longer known or has no address. */
export async function openReview(key: string): Promise<void> {
  const review = await db().reviews.get(key);
  const url = review && reviewAddress(review);
  if (!url) return;
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined) await browser.storage.session.set({ [slot(tab.id)]: key });
}

/** The review this tab was opened for; asked once. */
export async function takeSelection(tabId: number | undefined): Promise<string | null> {
  if (tabId === undefined) return null;
  const stored = await browser.storage.session.get(slot(tabId));
  const key = stored[slot(tabId)];
  if (typeof key !== 'string') return null;
  await browser.storage.session.remove(slot(tabId));
  return key;
}
