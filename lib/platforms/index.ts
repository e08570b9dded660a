/** All platforms at once, for tests and tools. A content script imports its own adapter's file instead. */
import type { Platform } from '../reviews/review.ts';
import { amazon } from './amazon/index.ts';
import { amazonShops } from './amazon/shops.ts';
import type { PlatformAdapter } from './platform.ts';
import { rakuten } from './rakuten/index.ts';
import { taobao } from './taobao/index.ts';

export { reviewAddress } from './addresses.ts';

/** By platform, one adapter per content script. */
export const platforms: Record<Platform, PlatformAdapter[]> = {
  amazon: [amazon, amazonShops],
  rakuten: [rakuten],
  taobao: [taobao],
};
