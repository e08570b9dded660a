/** Where the seller wants the extension to stay out. Pure. */
import { isPlatformAddress } from './platforms/hosts.ts';
import { PLATFORMS, type Platform } from './reviews/review.ts';
import type { Settings } from './settings.ts';

export type Paused = Settings['paused'];
/** A whole platform, or one of its hosts. */
export type Pausable = { platform: Platform } | { host: string };

/** The platform an address belongs to; null: none of ours. */
export const platformAt = (address: string): Platform | null =>
  PLATFORMS.find((platform) => isPlatformAddress(platform, address)) ?? null;

/** Is it to stay out of the page at this address? Addresses of no platform are nobody's to pause. */
export function isPausedAt({ platforms, hosts }: Paused, address: string): boolean {
  const platform = platformAt(address);
  return platform !== null && (platforms.includes(platform) || hosts.includes(new URL(address).host));
}

/** The same with this one paused, or no longer. Each stands in it once. */
export function withPause({ platforms, hosts }: Paused, what: Pausable, pause: boolean): Paused {
  const change = <T>(list: readonly T[], one: T): T[] => [
    ...list.filter((other) => other !== one),
    ...(pause ? [one] : []),
  ];
  return 'platform' in what
    ? { platforms: change(platforms, what.platform), hosts }
    : { platforms, hosts: change(hosts, what.host).sort() };
}
