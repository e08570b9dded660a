/**
 * What a shop's seller has taught us: corrections and tags. Corrections stand on the reviews they are about, and are learned
 * from anew when one was added or taken back: a table of what was learned could disagree with them, and taking back would
 * need to subtract. Background and extension pages only.
 */
import { type Learned, type Lesson, learn, MOST_LESSONS } from '../classify/learned.ts';
import { type TagRule, tagRules } from '../classify/tags.ts';
import type { ReviewDeskDb } from '../db.ts';
import { correctionsOf } from './correction.ts';
import type { Platform, StoredReview } from './review.ts';

export interface ShopKnowledge {
  learned: Learned | null;
  tags: readonly TagRule[];
  /** Tells one state of corrections and tags from another, in every profile alike; undefined: there are none. */
  stamp: string | undefined;
}

export const NOTHING_TAUGHT: ShopKnowledge = { learned: null, tags: [], stamp: undefined };

/** Of the last shops that were judged for; a worker that sleeps forgets it all, and loads it again. */
const known = new Map<string, ShopKnowledge>();
const MOST_KNOWN = 20;

/** What one review's corrections teach about others. */
export function lessonsOf({ corrections, analysis }: Pick<StoredReview, 'corrections' | 'analysis'>): Lesson[] {
  const { language } = analysis;
  return correctionsOf({ ...(corrections && { corrections }) }).flatMap((one): Lesson[] => {
    if (!one.teaches) return [];
    const words = one.words.map(({ quote }) => quote);
    if (one.about === 'triage')
      return [{ about: 'triage', is: one.is, situation: one.situation, language: language ?? 'en', words: [] }];
    if (language === null || words.length === 0) return [];
    return one.about === 'cause'
      ? [{ about: 'cause', cause: one.cause, is: one.is, language, words }]
      : [{ about: 'sentiment', is: one.is, was: one.was, language, words }];
  });
}

/** FNV-1a. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(36);
}

/** Reviews of a shop about which something was ever said, by when it was said last. */
export const corrected = (store: ReviewDeskDb, platform: Platform, shop: string) =>
  store.reviews.where('[platform+shop+correctedAt]').between([platform, shop, -Infinity], [platform, shop, Infinity]);

/** Inside a transaction, it must hold `reviews` and `tags`. */
export async function shopKnowledge(store: ReviewDeskDb, platform: Platform, shop: string): Promise<ShopKnowledge> {
  const [times, tags] = await Promise.all([
    corrected(store, platform, shop).keys(),
    store.tags.where('[platform+shop]').equals([platform, shop]).toArray(),
  ]);
  if (times.length === 0 && tags.length === 0) return NOTHING_TAUGHT;
  // Each time something is said, its review gets a new time: equal times, equal knowledge.
  const state = [...times.map(String), ...tags.map((tag) => JSON.stringify(tag))];
  const stamp = `${times.length}-${tags.length}-${hash(state.join('\n'))}`;
  const place = `${store.name} ${platform} ${shop}`;
  const before = known.get(place);
  if (before?.stamp === stamp) return before;
  const reviews = times.length === 0 ? [] : await corrected(store, platform, shop).reverse().toArray();
  const lessons = reviews.flatMap(lessonsOf).slice(0, MOST_LESSONS);
  const knowledge = { learned: learn(lessons), tags: tagRules(tags), stamp };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(place, knowledge);
  return knowledge;
}
