/** Where a review can be seen again, for all platforms; without their page readers, so that the background stays small. */
import type { Platform } from '../reviews/review.ts';
import { reviewAddress as amazon } from './amazon/address.ts';
import type { ReviewAddress } from './platform.ts';
import { reviewAddress as rakuten } from './rakuten/address.ts';
import { reviewAddress as taobao } from './taobao/address.ts';

const ADDRESSES: Record<Platform, ReviewAddress> = { amazon, rakuten, taobao };

export const reviewAddress: ReviewAddress = (review) => ADDRESSES[review.platform](review);
