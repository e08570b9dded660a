/**
 * How a page's platform reaches the sidebar. Both are content scripts of the same manifest entry, the platform's first, so they
 * run one after the other in one world of their own, which the page's scripts don't share.
 */
import type { PlatformAdapter } from './platform.ts';

const world: { reviewDeskPlatform?: PlatformAdapter } = globalThis as object;

/** Said once by the platform's content script. */
export function bringPlatform(platform: PlatformAdapter): void {
  world.reviewDeskPlatform = platform;
}

/** The platform of this page. Throws when its content script did not run before. */
export function broughtPlatform(): PlatformAdapter {
  if (!world.reviewDeskPlatform) throw new Error('no platform on this page');
  return world.reviewDeskPlatform;
}
