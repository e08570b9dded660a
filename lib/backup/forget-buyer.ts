/** Forgetting one buyer: found by the name as masked or by an order, then taken out of everything that is stored. Extension pages only. */
import { db, type ReviewDeskDb } from '../db.ts';
import type { StoredReview } from '../reviews/review.ts';
import { normalised } from '../reviews/search-entry.ts';
import { catchUp } from '../reviews/search-pages.ts';
import { factsOnly, forgotten } from '../reviews/without-words.ts';

/** Reviews looked at in one go: the store may hold a million. */
const AT_ONCE = 50;
/** More than this is no buyer. */
export const MOST_FOUND = 200;
const SHORTEST = 2;

/** Reviews whose masked buyer or order holds this text, at most `MOST_FOUND`; none for a text that is too short. */
export async function findBuyer(text: string, now: number, store: ReviewDeskDb = db()): Promise<StoredReview[]> {
  const word = normalised(text);
  if (word.length < SHORTEST) return [];
  while (await catchUp(store, now));
  const found: StoredReview[] = [];
  for (let from = ''; found.length < MOST_FOUND; ) {
    const pages = await store.searchPages.where('from').aboveOrEqual(from).limit(AT_ONCE).toArray();
    const keys = pages.flatMap((page) => page.keys.filter((_, i) => page.texts[i]?.includes(word)));
    const reviews = await store.reviews.bulkGet(keys);
    found.push(
      ...reviews.filter(
        (review): review is StoredReview =>
          review !== undefined &&
          [review.author, review.orderId].some((one) => one !== null && normalised(one).includes(word)),
      ),
    );
    const last = pages.at(-1)?.from;
    if (last === undefined || pages.length < AT_ONCE) break;
    from = `${last}\u0000`;
  }
  return found.slice(0, MOST_FOUND);
}

/** Lists that were narrowed to this buyer or order say so in their names. */
async function forgetLists(store: ReviewDeskDb, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const isAbout = (text: string): boolean =>
    names.some((name) => text.includes(name) || text.includes(encodeURIComponent(name)));
  await store.coverage.filter(({ key, url }) => isAbout(key) || isAbout(url)).delete();
  await store.listed.filter(({ list }) => isAbout(list)).delete();
}

/**
 * Takes words, name, order and pictures out of these reviews, their history, drafts and reports, all or none; they stay as
 * stars and days. Pages that show them bring nothing of it back. Badge and alarm are the caller's to refresh.
 */
export async function forgetBuyer(keys: readonly string[], now: number, store: ReviewDeskDb = db()): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    const reviews = (await store.reviews.bulkGet([...keys])).filter((review) => review !== undefined);
    const of = (table: 'drafts' | 'appeals') => store[table].where('reviewKey').anyOf(keys);
    const ranges = keys.map((key): [[string, number], [string, number]] => [
      [key, Number.NEGATIVE_INFINITY],
      [key, Number.POSITIVE_INFINITY],
    ]);
    const events = await store.events.where('[reviewKey+at]').inAnyRange(ranges, { includeUppers: true }).toArray();
    await forgetLists(store, [
      ...new Set(reviews.flatMap(({ author, orderId }) => [author, orderId].filter((one) => one !== null))),
    ]);
    await store.reviews.bulkPut(reviews.map((review) => forgotten(review, now)));
    await store.events.bulkPut(events.map(factsOnly));
    await of('drafts').delete();
    await store.wordings.bulkDelete([...keys]);
    await store.appeals.bulkPut((await store.appeals.where('reviewKey').anyOf(keys).toArray()).map(factsOnly));
  });
  // What is searched holds the words too.
  while (await catchUp(store, now));
}
