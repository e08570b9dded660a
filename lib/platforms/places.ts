/** Which content script an address needs. Asked on every page of the platforms' hosts, so it knows addresses and nothing else. */

import type { Platform } from '../reviews/review.ts';
import { isSellerPage, isPublicReviews as isShopReviews, SELLER_MATCHES, SHOP_MATCHES } from './amazon/places.ts';
import { isPlace as isRakuten, MATCHES as RAKUTEN } from './rakuten/places.ts';
import { isReviewList, MATCHES as TAOBAO } from './taobao/places.ts';

/** The platforms' content scripts, by the names of their entrypoints. */
export const SCRIPTS = ['amazon', 'amazon-shops', 'rakuten', 'taobao'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Whose pages they read. */
export const PLATFORM_OF: Record<Script, Platform> = {
  amazon: 'amazon',
  'amazon-shops': 'amazon',
  rakuten: 'rakuten',
  taobao: 'taobao',
};

const IS_PLACE: Record<Script, (url: URL) => boolean> = {
  amazon: isSellerPage,
  'amazon-shops': isShopReviews,
  rakuten: isRakuten,
  taobao: isReviewList,
};

/** Everywhere a review page may come up. */
export const MATCHES = [...SELLER_MATCHES, ...SHOP_MATCHES, ...RAKUTEN, ...TAOBAO];

/** null: nothing to read at this address. */
export const scriptFor = (url: URL): Script | null => SCRIPTS.find((script) => IS_PLACE[script](url)) ?? null;
