/** Which stored review a record of a page is. */

import type { ReviewDeskDb } from '../db.ts';
import { fold } from '../extract/text.ts';
import type { Reading } from '../platforms/platform.ts';
import type { Identity } from './identity.ts';
import type { Platform, ReviewRecord, StoredReview } from './review.ts';

interface Sought {
  identity: Identity;
  record: ReviewRecord;
  i: number;
}

/** What can't be one review: other ids of the platform; with an order or minute in common, other products. */
function canBe({ identity, record }: Sought, review: StoredReview): boolean {
  if (review.fingerprint !== identity.fingerprint) return false;
  if (review.nativeId && record.nativeId && review.nativeId !== record.nativeId) return false;
  if (!identity.shared) return true;
  if (review.productId && record.productId) return review.productId === record.productId;
  if (!review.productTitle || !record.productTitle) return true;
  return fold(review.productTitle) === fold(record.productTitle);
}

/** As far as both are known: one page shows the minute, another only the day. */
const maybeSameTime = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a);

/** Pairs that have only each other. Taken out of both lists. */
function pairUp(
  sought: Set<Sought>,
  free: Set<StoredReview>,
  fits: (one: Sought, review: StoredReview) => boolean,
  take: (one: Sought, review: StoredReview) => void,
): void {
  const pairs = [...sought].flatMap((one) => {
    const fitting = [...free].filter((review) => fits(one, review));
    const [review] = fitting;
    if (!review || fitting.length > 1) return [];
    return [...sought].some((other) => other !== one && fits(other, review)) ? [] : [{ one, review }];
  });
  for (const { one, review } of pairs) {
    sought.delete(one);
    free.delete(review);
    take(one, review);
  }
}

/**
 * What the sought ones may be. On Amazon an order is looked up in every shop: its number is nobody else's, and one
 * marketplace goes by several names (`amazon-europe` where only the host is known, `amazon.de` where a file is imported).
 */
async function candidatesOf(
  store: ReviewDeskDb,
  platform: Platform,
  shops: readonly string[],
  sought: Iterable<Sought>,
): Promise<StoredReview[]> {
  const orders: [Platform, string][] = [];
  const prints: [Platform, string, string][] = [];
  for (const { identity, record } of sought) {
    if (record.orderId && platform === 'amazon') orders.push([platform, record.orderId]);
    else for (const shop of shops) prints.push([platform, shop, identity.fingerprint]);
  }
  const [ofOrders, ofPrints] = await Promise.all([
    store.reviews.where('[platform+orderId]').anyOf(orders).toArray(),
    store.reviews.where('[platform+shop+fingerprint]').anyOf(prints).toArray(),
  ]);
  return [...new Map([...ofOrders, ...ofPrints].map((review) => [review.key, review])).values()];
}

/** Both know it, and it is another: no address makes one review of these. A buyer's edit may move the time, but not the order. */
function contradicts({ record }: Sought, review: StoredReview): boolean {
  if (record.orderId && review.orderId) return record.orderId !== review.orderId;
  if (record.productId && review.productId && record.productId !== review.productId) return true;
  return !maybeSameTime(record.postedAt, review.postedAt);
}

/**
 * Where the platform gives a review no number but an address of its own (Rakuten, rakuten.md 1.2), that tells it on every page
 * and in every file: the public page shows no order, the seller's list no buyer.
 */
async function byAddress(store: ReviewDeskDb, sought: ReadonlySet<Sought>): Promise<Map<Sought, StoredReview>> {
  const addressed = [...sought].filter(({ record }) => record.nativeId === null && record.url !== null);
  if (addressed.length === 0) return new Map();
  const rows = await store.reviews
    .where('url')
    .anyOf(addressed.flatMap(({ record }) => record.url ?? []))
    .toArray();
  const pairs = new Map<Sought, StoredReview>();
  for (const one of addressed) {
    const fits = rows.filter(
      (review) => review.url === one.record.url && review.kind === one.record.kind && !contradicts(one, review),
    );
    const alone = addressed.every((other) => other === one || other.record.url !== one.record.url);
    const [only] = fits;
    if (only && fits.length === 1 && alone) pairs.set(one, only);
  }
  return pairs;
}

/**
 * The stored review of each record: by the platform's id, our key or its own address, else the only one that has its fingerprint. Several of
 * one order are told apart by product and posting time. undefined: a new review; null: it could be either of several of its
 * order, and must not be guessed. `shops`: where to look, the reading's own first.
 */
export async function findStored(
  store: ReviewDeskDb,
  { platform, records }: Pick<Reading, 'platform' | 'records'>,
  shops: readonly string[],
  identities: readonly (Identity | null)[],
): Promise<(StoredReview | undefined | null)[]> {
  const byKey = await store.reviews.bulkGet(identities.map((identity) => identity?.key ?? ''));
  // A key made of an order or a minute is only a name: what the review shows decides, for the page may show another one of them.
  const found: (StoredReview | undefined | null)[] = byKey.map((review, i) =>
    identities[i]?.shared && !records[i]?.nativeId ? undefined : review,
  );
  const sought = new Set<Sought>();
  for (const [i, record] of records.entries()) {
    const identity = identities[i];
    if (identity && !found[i]) sought.add({ identity, record, i });
  }
  if (sought.size === 0) return found;
  for (const [one, review] of await byAddress(store, sought)) {
    found[one.i] = review;
    sought.delete(one);
  }
  const claimed = new Set(found.flatMap((review) => (review ? [review.key] : [])));
  const candidates = await candidatesOf(store, platform, shops, sought);
  const free = new Set(candidates.filter((review) => !claimed.has(review.key)));
  const take = ({ i }: Sought, review: StoredReview): void => {
    found[i] = review;
  };
  const sameTime = (one: Sought, review: StoredReview): boolean =>
    one.identity.shared && maybeSameTime(one.record.postedAt, review.postedAt) && canBe(one, review);
  pairUp(sought, free, sameTime, take);
  pairUp(sought, free, canBe, take);
  for (const one of sought) {
    const ambiguous = one.identity.shared && !one.record.nativeId && [...free].some((review) => sameTime(one, review));
    if (ambiguous || byKey[one.i]) found[one.i] = null;
  }
  return found;
}
