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
import { planWishes } from '../follow-ups/seller-settings.ts';
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

const tablesOf = (store: ReviewDeskDb) => [store.reviews, store.events, store.followUps, store.tags, store.retagging];

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
  const judging = { now, wishes: await planWishes() };
  const changed = await store.transaction('rw', tablesOf(store), async () => {
    const review = await store.reviews.get(ask.key);
    if (!review) return null;
    const { platform, shop } = review;
    const row = named(ask, review, await shopTags(store, platform, shop).toArray(), now);
    if (!row) return null;
    await store.tags.put(row);
    await store.retagging.put({ platform, shop, from: '' });
    return { platform, shop, states: await rejudgeShop(store, platform, shop, judging) };
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
  const judging = { now, wishes: await planWishes() };
  const place = await store.transaction('rw', tablesOf(store), async () => {
    const before = await store.tags.get(id);
    if (!before) return null;
    const after = make(before);
    if (after) await store.tags.put({ ...after, changedAt: Math.max(now, before.changedAt + 1) });
    else await store.tags.delete(id);
    await store.retagging.put({ platform: before.platform, shop: before.shop, from: '' });
    await rejudgeShop(store, before.platform, before.shop, judging);
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

/** One stretch, and how far it came, all or nothing. `true`: there is more to do. */
async function retagStretch(platform: Platform, shop: string, store: ReviewDeskDb): Promise<boolean> {
  return store.transaction('rw', store.reviews, store.tags, store.retagging, async () => {
    const task = await store.retagging.get([platform, shop]);
    if (!task) return false;
    const knowledge = await shopKnowledge(store, platform, shop);
    const reviews = await store.reviews
      .where('[platform+shop+fingerprint]')
      .between([platform, shop, task.from], [platform, shop, '\uffff'])
      .limit(AT_ONCE)
      .toArray();
    await store.reviews.bulkPut(reviews.flatMap((review) => retagged(review, knowledge) ?? []));
    const last = reviews.at(-1)?.fingerprint;
    if (last === undefined || reviews.length < AT_ONCE) {
      await store.retagging.delete([platform, shop]);
      return false;
    }
    // Several may share a fingerprint: those of the last one are looked at again, unless they were all there is.
    await store.retagging.put({ platform, shop, from: last === task.from ? `${last}\u0000` : last });
    return true;
  });
}

/**
 * Looks for the shop's tags in all of its reviews, a stretch at a time; writes only where they are others than before. Cut
 * short, it goes on where it was (`resumeTagging`); two of them at once share the work.
 */
async function retagShop(platform: Platform, shop: string, store: ReviewDeskDb): Promise<void> {
  while (await retagStretch(platform, shop, store));
}

/** Goes on with what a worker or page that ended has left: at every wake. */
export async function resumeTagging(store: ReviewDeskDb = db()): Promise<void> {
  for (const { platform, shop } of await store.retagging.toArray()) await retagShop(platform, shop, store);
}
