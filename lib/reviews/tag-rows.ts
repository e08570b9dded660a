/** The seller's own tags as they are kept: named in the sidebar, looked after at the desk. */
import {
  isExample,
  LONGEST_NAME,
  MOST_EXAMPLES,
  MOST_TAGS,
  SHORTEST_EXAMPLE,
  sameExample,
  sameName,
} from '../classify/tags.ts';
import { db, type ReviewDeskDb, type TagRow } from '../db.ts';
import { quietly } from '../log.ts';
import type { Corrected } from '../messages.ts';
import { isWordless, tagsOf, withOpinion } from './opinion.ts';
import { rejudgeShop } from './rejudge.ts';
import type { Platform, StoredReview } from './review.ts';
import { type ShopKnowledge, shopKnowledge } from './shop-knowledge.ts';
import { stateOf } from './store.ts';

export interface NamingTag {
  key: string;
  name: string;
  /** Words of the review, as they stand in it. */
  example: string;
  /** Only for reviews of the same product. */
  ofProduct: boolean;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const shopTags = (store: ReviewDeskDb, platform: Platform, shop: string) =>
  store.tags.where('[platform+shop]').equals([platform, shop]);

/** The row after these words were named so; null: the name or the words say too little, or there are too many already. */
function named(ask: NamingTag, review: StoredReview, tags: readonly TagRow[], now: number): TagRow | null {
  const [name, example] = [oneLine(ask.name), oneLine(ask.example)];
  if (name === '' || name.length > LONGEST_NAME || example.length < SHORTEST_EXAMPLE || !isExample(example))
    return null;
  const before = tags.find((tag) => sameName(tag.name, name));
  const productId = ask.ofProduct ? review.productId : null;
  if (!before) {
    if (tags.length >= MOST_TAGS) return null;
    const { platform, shop } = review;
    // The same on every desk, so that two of them agree when one is restored on the other.
    const plain = `${platform}:${shop}:${name}`;
    const id = tags.some((tag) => tag.id === plain) ? `${plain} ${now}` : plain;
    return { id, platform, shop, name, examples: [example], productId, createdAt: now, changedAt: now };
  }
  const known = before.examples.some((one) => sameExample(one, example));
  if (!known && before.examples.length >= MOST_EXAMPLES) return null;
  return {
    ...before,
    examples: known ? before.examples : [...before.examples, example],
    // Named for another product too, it is of all.
    productId: before.productId === productId ? productId : null,
    changedAt: Math.max(now, before.changedAt + 1),
  };
}

/** Makes a tag, or adds an example to the one of that name. */
export async function nameTag(ask: NamingTag, now: number, store: ReviewDeskDb = db()): Promise<Corrected | null> {
  const changed = await store.transaction('rw', store.reviews, store.events, store.followUps, store.tags, async () => {
    const review = await store.reviews.get(ask.key);
    if (!review) return null;
    const { platform, shop } = review;
    const row = named(ask, review, await shopTags(store, platform, shop).toArray(), now);
    if (!row) return null;
    await store.tags.put(row);
    return { platform, shop, states: await rejudgeShop(store, platform, shop, now) };
  });
  if (!changed) return null;
  quietly('tagging the shop', retagShop(changed.platform, changed.shop, store));
  const state = await stateOf(ask.key, store);
  return state && { state, others: changed.states.filter(({ review }) => review.key !== ask.key) };
}

/** Changes a tag, or removes it (null), and everything that carries it. */
async function changeTag(
  id: string,
  now: number,
  store: ReviewDeskDb,
  make: (row: TagRow) => TagRow | null,
): Promise<void> {
  const place = await store.transaction('rw', store.reviews, store.events, store.followUps, store.tags, async () => {
    const before = await store.tags.get(id);
    if (!before) return null;
    const after = make(before);
    if (after) await store.tags.put({ ...after, changedAt: Math.max(now, before.changedAt + 1) });
    else await store.tags.delete(id);
    await rejudgeShop(store, before.platform, before.shop, now);
    return before;
  });
  if (place) await retagShop(place.platform, place.shop, store);
}

/** false: another tag of the shop has that name, or it is none. */
export async function renameTag(id: string, name: string, now: number, store: ReviewDeskDb = db()): Promise<boolean> {
  const row = await store.tags.get(id);
  const plain = oneLine(name);
  if (!row || plain === '' || plain.length > LONGEST_NAME) return false;
  const others = await shopTags(store, row.platform, row.shop).toArray();
  if (others.some((one) => one.id !== id && sameName(one.name, plain))) return false;
  await changeTag(id, now, store, (before) => ({ ...before, name: plain }));
  return true;
}

/** Without its last example a tag is gone. */
export const removeExample = (id: string, example: string, now: number, store: ReviewDeskDb = db()): Promise<void> =>
  changeTag(id, now, store, (before) => {
    const examples = before.examples.filter((one) => one !== example);
    return examples.length > 0 ? { ...before, examples } : null;
  });

export const removeTag = (id: string, now: number, store: ReviewDeskDb = db()): Promise<void> =>
  changeTag(id, now, store, () => null);

/** The review with its tags as they are now; null: they are what they were. */
function retagged(review: StoredReview, knowledge: ShopKnowledge): StoredReview | null {
  if (isWordless(review)) return null;
  const { tags, tagged } = tagsOf(review, knowledge);
  if (JSON.stringify(tags) === JSON.stringify(review.tags)) return null;
  const { analysis, judgedWith } = review;
  return withOpinion(review, { analysis, ...(judgedWith && { judgedWith }), ...(tags && tagged && { tags, tagged }) });
}

const AT_ONCE = 500;

/**
 * Looks for the shop's tags in all of its reviews, a stretch at a time; writes only where they are others than before. Cut
 * short by the worker's end, the rest is looked at when a page shows it.
 */
export async function retagShop(platform: Platform, shop: string, store: ReviewDeskDb = db()): Promise<void> {
  const keys = await store.reviews
    .where('[platform+shop+fingerprint]')
    .between([platform, shop, ''], [platform, shop, '\uffff'])
    .primaryKeys();
  for (let at = 0; at < keys.length; at += AT_ONCE)
    await store.transaction('rw', store.reviews, store.tags, async () => {
      const knowledge = await shopKnowledge(store, platform, shop);
      const reviews = await store.reviews.bulkGet(keys.slice(at, at + AT_ONCE));
      await store.reviews.bulkPut(reviews.flatMap((review) => (review && retagged(review, knowledge)) ?? []));
    });
}
