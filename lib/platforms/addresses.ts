/** Where a review can be seen again, for all platforms; without their page readers, so that the background stays small. */
import type { Platform, StoredReview } from '../reviews/review.ts';
import { reviewAddress as amazon } from './amazon/address.ts';
import { isPlatformAddress } from './hosts.ts';
import type { ReviewAddress } from './platform.ts';
import { reviewAddress as rakuten } from './rakuten/address.ts';
import { reviewAddress as taobao } from './taobao/address.ts';

const ADDRESSES: Record<Platform, ReviewAddress> = { amazon, rakuten, taobao };

/** Never an address outside the review's platform, whatever a page once claimed; null when none is known. */
export function reviewAddress(review: StoredReview): string | null {
  const candidates = [ADDRESSES[review.platform](review), review.seenOn.url];
  return candidates.find((address) => isPlatformAddress(review.platform, address)) ?? null;
}
