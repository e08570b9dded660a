/** Which stored review a review of a backup is, where the two desks came to know it by different names. */
import type { ReviewDeskDb } from '../db.ts';
import { findStored } from '../reviews/find-stored.ts';
import { UNNAMED } from '../reviews/known-shop.ts';
import type { StoredReview } from '../reviews/review.ts';

/** Looked up at once; more of one fingerprint than this are nobody's reviews and cost their square. */
const AT_ONCE = 200;

export interface Aliases {
  /** Key in the store, by key in the file. */
  keys: Map<string, string>;
  /** Keys of the file that could be either of several stored reviews: they stay by themselves. */
  unclear: Set<string>;
}

const identityOf = ({ key, fingerprint, orderId, postedAt }: StoredReview) => ({
  key,
  fingerprint,
  strong: true,
  shared: orderId !== null || (postedAt?.includes('T') ?? false),
});

/** In stretches of one shop, those of one order or minute together. */
function stretchesOf(reviews: readonly StoredReview[]): StoredReview[][] {
  const byShop = Map.groupBy(reviews, ({ platform, shop }) => `${platform}:${shop}`);
  return [...byShop.values()].flatMap((ofShop) => {
    const stretches: StoredReview[][] = [[]];
    for (const alike of Map.groupBy(ofShop, ({ fingerprint }) => fingerprint).values()) {
      if (alike.length > AT_ONCE) continue;
      const last = stretches.at(-1) ?? [];
      if (last.length + alike.length > AT_ONCE) stretches.push(alike);
      else last.push(...alike);
    }
    return stretches.filter(({ length }) => length > 0);
  });
}

/** `stored`: keys of the store. Reviews that go by the same key in both are the same and need no asking. */
export async function aliasesOf(
  store: ReviewDeskDb,
  reviews: readonly StoredReview[],
  stored: ReadonlySet<string>,
): Promise<Aliases> {
  const aliases: Aliases = { keys: new Map(), unclear: new Set() };
  if (stored.size === 0) return aliases;
  const claimed = new Set(reviews.flatMap(({ key }) => (stored.has(key) ? [key] : [])));
  for (const stretch of stretchesOf(reviews.filter(({ key }) => !stored.has(key)))) {
    const [first] = stretch;
    if (!first) continue;
    const { platform, shop } = first;
    const shops = platform === 'rakuten' ? [...new Set([shop, UNNAMED])] : [shop];
    const found = await findStored(store, { platform, records: stretch }, shops, stretch.map(identityOf));
    for (const [i, review] of stretch.entries()) {
      const same = found[i];
      if (same === null) aliases.unclear.add(review.key);
      if (!same || claimed.has(same.key)) continue;
      claimed.add(same.key);
      aliases.keys.set(review.key, same.key);
    }
  }
  return aliases;
}
