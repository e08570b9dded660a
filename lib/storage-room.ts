/** How safely and how roomily the browser keeps what is stored. Extension pages only. */
import { browser } from 'wxt/browser';

export interface StorageRoom {
  /** Bytes; null where the browser does not say. */
  used: number | null;
  free: number | null;
  /** The browser promises not to clear it by itself when the disk is full. */
  persisted: boolean;
  /** No more room than the disk has. */
  unlimited: boolean;
}

/** Below this it may soon fail: a large import or a backup takes a part of it. */
const SHORT = 200_000_000;

/** Too little is free for what comes next. Unknown is not short. */
export const isShort = ({ free }: StorageRoom): boolean => free !== null && free < SHORT;

/** Nothing is cleared by the browser itself: it promised, or the permission `unlimitedStorage` exempts us from that. */
export const isSafe = ({ persisted, unlimited }: StorageRoom): boolean => persisted || unlimited;

/** Asks for the promise where it was not given: with `unlimitedStorage` browsers give it without a question. */
export async function storageRoom(storage: StorageManager | undefined = navigator.storage): Promise<StorageRoom> {
  const estimate = await storage?.estimate?.().catch(() => undefined);
  const { usage, quota } = estimate ?? {};
  const given = (await storage?.persisted?.().catch(() => false)) ?? false;
  const persisted = given || ((await storage?.persist?.().catch(() => false)) ?? false);
  const unlimited = await browser.permissions.contains({ permissions: ['unlimitedStorage'] }).catch(() => false);
  return {
    used: usage ?? null,
    free: usage === undefined || quota === undefined ? null : Math.max(0, quota - usage),
    persisted,
    unlimited,
  };
}
