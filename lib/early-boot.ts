/**
 * What a sidebar needs to begin is asked for by the gate (lib/gate.ts), while the page is still on its way; the sidebar takes it
 * from the world which both share and the page's scripts don't.
 */
import { type Boot, sendMessage } from './messages.ts';
import type { Platform } from './reviews/review.ts';

/** Older than this, ms, it may no longer be what the seller has set. */
const FRESH = 5_000;

const world: { reviewDeskBoot?: { at: number; answer: Promise<Boot> } | undefined } = globalThis as object;

/** Asks ahead. A failure is the taker's to see. */
export function bootEarly(platform: Platform): void {
  const answer = sendMessage('boot', { platform });
  answer.catch(() => undefined);
  world.reviewDeskBoot = { at: performance.now(), answer };
}

/** What was asked ahead, once and while it is fresh; else asked now. Rejects as `sendMessage` does. */
export function takeBoot(platform: Platform): Promise<Boot> {
  const early = world.reviewDeskBoot;
  world.reviewDeskBoot = undefined;
  const isFresh = early !== undefined && performance.now() - early.at < FRESH;
  return isFresh ? early.answer : sendMessage('boot', { platform });
}
