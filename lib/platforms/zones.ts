/** Whose clock each platform's pages tell the time by; without their policies, so that content scripts stay small. */
import type { Platform } from '../reviews/review.ts';
import { zoneOf as amazon } from './amazon/zone.ts';
import { zoneOf as rakuten } from './rakuten/zone.ts';
import { zoneOf as taobao } from './taobao/zone.ts';

const ZONES: Record<Platform, (shop: string) => string> = { amazon, rakuten, taobao };

/** The zone (IANA) of the wall clock of a shop's pages. */
export const platformZone = (platform: Platform, shop: string): string => ZONES[platform](shop);
