/** Which stored review a review of a backup is, where the two desks came to know it by different names. */
import type { ReviewDeskDb } from '../db.ts';
import { findStored } from '../reviews/find-stored.ts';
import { UNNAMED } from '../reviews/known-shop.ts';
import type { Platform, StoredReview } from '../reviews/review.ts';
import { eachStretch, type Wait } from './each-stretch.ts';
import type { Backup } from './read-backup.ts';

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

const shopsOf = ({ platform, shop }: StoredReview): string[] =>
  platform === 'rakuten' ? [...new Set([shop, UNNAMED])] : [shop];

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

/** What of the store goes by the order, fingerprint or address of any of these: all that `findStored` would look at. */
async function relatedTo(store: ReviewDeskDb, reviews: readonly StoredReview[]): Promise<StoredReview[]> {
  const orders = reviews.flatMap(({ platform, orderId }): [Platform, string][] =>
    orderId ? [[platform, orderId]] : [],
  );
  const prints = reviews.flatMap((review) =>
    shopsOf(review).map((shop): [Platform, string, string] => [review.platform, shop, review.fingerprint]),
  );
  const found = await Promise.all([
    store.reviews.where('[platform+orderId]').anyOf(orders).toArray(),
    store.reviews.where('[platform+shop+fingerprint]').anyOf(prints).toArray(),
    store.reviews
      .where('url')
      .anyOf(reviews.flatMap(({ url }) => url ?? []))
      .toArray(),
  ]);
  return found.flat();
}

/** What a review may be found by beside its key. */
const namesOf = ({ orderId, fingerprint, url }: StoredReview): string[] => [
  `print ${fingerprint}`,
  ...(orderId === null ? [] : [`order ${orderId}`]),
  ...(url === null ? [] : [`address ${url}`]),
];

interface Contenders {
  /** Reviews of the file that may be stored under other names: the others are new, and need no asking. */
  reviews: StoredReview[];
  /** Keys of what they may be. */
  stored: Set<string>;
}

async function contendersOf(store: ReviewDeskDb, backup: Backup, wait: Wait): Promise<Contenders> {
  const contenders: Contenders = { reviews: [], stored: new Set() };
  const look = async (rows: StoredReview[]): Promise<void> => {
    const known = await store.reviews.bulkGet(rows.map(({ key }) => key));
    const unknown = rows.filter((_, i) => known[i] === undefined);
    if (unknown.length === 0) return;
    const related = await relatedTo(store, unknown);
    for (const { key } of related) contenders.stored.add(key);
    const names = new Set(related.flatMap(namesOf));
    contenders.reviews.push(...unknown.filter((review) => namesOf(review).some((name) => names.has(name))));
  };
  await eachStretch(backup.rows('reviews'), wait, look);
  return contenders;
}

/** Reviews that go by the same key in both are the same and need no asking. */
export async function aliasesOf(store: ReviewDeskDb, backup: Backup, wait: Wait): Promise<Aliases> {
  const aliases: Aliases = { keys: new Map(), unclear: new Set() };
  const contenders = await contendersOf(store, backup, wait);
  if (contenders.reviews.length === 0) return aliases;
  const claimed = new Set<string>();
  const claim = async (rows: StoredReview[]): Promise<void> => {
    for (const { key } of rows) if (contenders.stored.has(key)) claimed.add(key);
  };
  await eachStretch(backup.rows('reviews'), wait, claim);
  for (const stretch of stretchesOf(contenders.reviews)) {
    const [first] = stretch;
    if (!first) continue;
    const asked = { platform: first.platform, records: stretch };
    const found = await findStored(store, asked, shopsOf(first), stretch.map(identityOf));
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
