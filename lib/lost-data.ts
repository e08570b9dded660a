/**
 * The browser cleared away what was stored: short of disk, or because it found the files damaged. What the extension notes
 * beside its database (`storage.local`) is not cleared with it, and tells that there was something. Background and extension pages only.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { db, onMade, type ReviewDeskDb } from './db.ts';
import { quietly } from './log.ts';

const KEPT = 'kept';
const LOST = 'lost';

/** What there was: how many reviews, and when they were last counted (epoch ms). */
export interface Kept {
  reviews: number;
  at: number;
}

function keptOf(value: unknown): Kept | null {
  const { reviews, at } = Object(value) as Partial<Kept>;
  return typeof reviews === 'number' && typeof at === 'number' && reviews > 0 ? { reviews, at } : null;
}

/** Notes how much is stored: now and then, and when the seller himself has removed it. */
export async function noteKept(now: number, store: ReviewDeskDb = db()): Promise<void> {
  await browser.storage.local.set({ [KEPT]: { reviews: await store.reviews.count(), at: now } satisfies Kept });
}

/** The database is new and empty: was there one before? A loss is noted once, and stays noted until it is settled. */
export async function noteLoss(): Promise<void> {
  const stored = await browser.storage.local.get([KEPT, LOST]);
  const kept = keptOf(stored[KEPT]);
  if (kept && !keptOf(stored[LOST])) await browser.storage.local.set({ [LOST]: kept });
}

/** What was lost and the seller has not settled yet. */
export async function lostData(): Promise<Kept | null> {
  const stored = await browser.storage.local.get(LOST);
  return keptOf(stored[LOST]);
}

/** It is back, or the seller goes on without it. */
export const settleLoss = (): Promise<void> => browser.storage.local.remove(LOST);

/** Every context that may be the first to open the database notes a loss. To be called before it is opened. */
export function mindLosses(): void {
  onMade(() => quietly('noting a loss', noteLoss()));
}

/** The loss as it is, whichever page notes or settles it. */
export function watchLost(): ReadonlySignal<Kept | null> {
  const lost = signal<Kept | null>(null);
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, LOST)) lost.value = keptOf(changes[LOST]?.newValue);
  });
  quietly(
    'reading whether anything was lost',
    lostData().then((known) => {
      lost.value = known;
    }),
  );
  return lost;
}
