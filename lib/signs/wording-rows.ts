/**
 * Finds reviews of a shop with nearly the same words. The prints they are found by are made from the reviews some time after
 * these were written, a stretch at a time, so that no look at a page waits for it. Background and extension pages only.
 */
import { db, type ReviewDeskDb, type WordingRow } from '../db.ts';
import type { StoredReview } from '../reviews/review.ts';
import type { SameWords } from './sign.ts';
import { isSameWording, printsOf } from './wording.ts';

const AT_ONCE = 500;
/** Reviews that are compared word by word. */
const CANDIDATES = 60;
const MOST_SHOWN = 5;

const shopOf = ({ platform, shop }: StoredReview): string => `${platform}:${shop}`;

const rowOf = (review: StoredReview): WordingRow => ({
  key: review.key,
  at: review.lastSeenAt,
  prints: printsOf(shopOf(review), review.body),
});

/** Those whose prints are older than they are, or missing. */
async function outdated(store: ReviewDeskDb, reviews: readonly StoredReview[]): Promise<StoredReview[]> {
  const rows = await store.wordings.bulkGet(reviews.map(({ key }) => key));
  return reviews.filter(({ lastSeenAt }, i) => rows[i]?.at !== lastSeenAt);
}

/** Reviews seen since the last stretch: first the rest of its last moment, in the order of their keys. */
async function seenSince(store: ReviewDeskDb): Promise<StoredReview[]> {
  const last = await store.wordings.orderBy('at').last();
  if (!last) return store.reviews.orderBy('lastSeenAt').limit(AT_ONCE).toArray();
  const { at } = last;
  const done = await store.wordings.where('at').equals(at).count();
  const same = await store.reviews.where('lastSeenAt').equals(at).offset(done).limit(AT_ONCE).toArray();
  const rest = await outdated(store, same);
  return rest.length > 0 ? rest : store.reviews.where('lastSeenAt').above(at).limit(AT_ONCE).toArray();
}

/** Reviews that came with a day long past (from a file), and rows whose review is gone. */
async function unequal(store: ReviewDeskDb): Promise<{ missing: string[]; surplus: string[] }> {
  const [reviews, rows] = await Promise.all([store.reviews.count(), store.wordings.count()]);
  if (reviews === rows) return { missing: [], surplus: [] };
  const [keys, have] = await Promise.all([
    store.reviews.toCollection().primaryKeys(),
    store.wordings.toCollection().primaryKeys(),
  ]);
  const known = new Set(have);
  const there = new Set(keys);
  return {
    missing: keys.filter((key) => !known.has(key)).slice(0, AT_ONCE),
    surplus: have.filter((key) => !there.has(key)),
  };
}

/** One stretch. `true`: there is more to do. Killed in between, it is done again, which changes nothing. */
export async function catchUpWordings(store: ReviewDeskDb = db()): Promise<boolean> {
  const seen = await seenSince(store);
  if (seen.length > 0) {
    await store.wordings.bulkPut(seen.map(rowOf));
    return true;
  }
  const { missing, surplus } = await unequal(store);
  await store.wordings.bulkDelete(surplus);
  const found = (await store.reviews.bulkGet(missing)).filter((review) => review !== undefined);
  await store.wordings.bulkPut(found.map(rowOf));
  return found.length > 0;
}

/** The same review on another page, or another one of the same order: no wonder that the words are the same. */
function isOfOnePurchase(one: StoredReview, other: StoredReview): boolean {
  if (one.orderId !== null && one.orderId === other.orderId) return true;
  return one.author === other.author && one.postedAt === other.postedAt && one.productTitle === other.productTitle;
}

/**
 * Other reviews of the shop with nearly the same words as `review`, newest first, at most 5. None for praise and short
 * texts. Looks at 60 reviews at most; what was first seen a moment ago may not be found yet.
 */
export async function sameWords(review: StoredReview, store: ReviewDeskDb = db()): Promise<SameWords[]> {
  const { body } = review;
  if (body === null || review.analysis.sentiment === 'positive') return [];
  const prints = printsOf(shopOf(review), body);
  if (prints.length === 0) return [];
  await catchUpWordings(store);
  const keys = await store.wordings.where('prints').anyOf(prints).distinct().limit(CANDIDATES).primaryKeys();
  const others = (await store.reviews.bulkGet(keys)).filter((other) => other !== undefined && other.key !== review.key);
  return others
    .filter((other) => other !== undefined)
    .filter((other) => shopOf(other) === shopOf(review) && !isOfOnePurchase(review, other))
    .filter((other) => other.body !== null && isSameWording(body, other.body))
    .sort((a, b) => (b.postedAt ?? '').localeCompare(a.postedAt ?? '') || b.firstSeenAt - a.firstSeenAt)
    .slice(0, MOST_SHOWN)
    .map(({ key, kind, postedAt, author, productTitle }) => ({ key, kind, postedAt, author, productTitle }));
}
