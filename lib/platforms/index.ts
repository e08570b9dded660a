/** All platforms at once, for tests and tools. A content script imports its own platform's folder instead. */
import type { Platform } from '../reviews/review.ts';
import { amazon } from './amazon/index.ts';
import type { PlatformAdapter } from './platform.ts';
import { rakuten } from './rakuten/index.ts';
import { taobao } from './taobao/index.ts';

export { reviewAddress } from './addresses.ts';

export const platforms: Record<Platform, PlatformAdapter> = { amazon, rakuten, taobao };
