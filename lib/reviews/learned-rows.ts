/** What the shops' corrections have taught, for the desk: to be looked at and forgotten. Extension pages only. */
import { db, type ReviewDeskDb, type TagRow } from '../db.ts';
import { planWishes } from '../follow-ups/seller-settings.ts';
import { type Correction, correctionsOf, type Said, slotOf } from './correction.ts';
import { rejudgeShop } from './rejudge.ts';
import { CAUSES, type Cause, type Platform, type StoredReview } from './review.ts';
import { corrected } from './shop-knowledge.ts';

/** One correction that can be told not to teach. */
export interface LearnedLesson {
  reviewKey: string;
  product: string | null;
  said: Said;
  at: number;
  /** Of the review; empty: it is about no words. */
  words: string[];
  teaches: boolean;
}

/** How often the seller said that a cause is there, and that it is not; only what teaches. */
export interface LearnedCause {
  cause: Cause;
  more: number;
  less: number;
}

export interface LearnedTag extends TagRow {
  /** Reviews that carry it. */
  reviews: number;
}

export interface LearnedShop {
  platform: Platform;
  shop: string;
  /** Most often corrected first. */
  causes: LearnedCause[];
  /** Corrections that teach, of every kind. */
  counting: number;
  /** Last said first. */
  lessons: LearnedLesson[];
  tags: LearnedTag[];
}

const lessonsIn = (review: StoredReview): LearnedLesson[] =>
  correctionsOf(review).map((one) => ({
    reviewKey: review.key,
    product: review.productTitle,
    said: one,
    at: one.at,
    words: one.words.map(({ quote }) => quote),
    teaches: one.teaches,
  }));

function causesIn(lessons: readonly LearnedLesson[]): LearnedCause[] {
  const counts = new Map<Cause, LearnedCause>(CAUSES.map((cause) => [cause, { cause, more: 0, less: 0 }]));
  for (const { said, teaches } of lessons) {
    const count = teaches && said.about === 'cause' ? counts.get(said.cause) : undefined;
    if (count && said.about === 'cause') count[said.is ? 'more' : 'less'] += 1;
  }
  return [...counts.values()]
    .filter(({ more, less }) => more + less > 0)
    .sort((a, b) => b.more + b.less - a.more - a.less);
}

/** Every shop with corrections or tags, by platform and name. */
export async function learnedShops(store: ReviewDeskDb = db()): Promise<LearnedShop[]> {
  return store.transaction('r', store.reviews, store.tags, async () => {
    const rows = await store.reviews.where('[platform+shop+correctedAt]').between([''], ['\uffff']).toArray();
    const tags = await store.tags.toArray();
    const counted = await Promise.all(
      tags.map(async (tag) => ({ ...tag, reviews: await store.reviews.where('tagged').equals(tag.id).count() })),
    );
    const placeOf = ({ platform, shop }: { platform: Platform; shop: string }): string => `${platform} ${shop}`;
    const places = new Map([...rows, ...tags].map((row) => [placeOf(row), { platform: row.platform, shop: row.shop }]));
    const shops = [...places].map(([place, of]): LearnedShop => {
      const lessons = rows
        .filter((row) => placeOf(row) === place)
        .flatMap(lessonsIn)
        .sort((a, b) => b.at - a.at);
      return {
        ...of,
        causes: causesIn(lessons),
        counting: lessons.filter(({ teaches }) => teaches).length,
        lessons,
        tags: counted.filter((tag) => placeOf(tag) === place),
      };
    });
    return shops
      .filter(({ lessons, tags: its }) => lessons.length + its.length > 0)
      .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  });
}

const silenced = (review: StoredReview, now: number, which: (one: Correction) => boolean): StoredReview => ({
  ...review,
  corrections: correctionsOf(review).map((one) => (which(one) ? { ...one, teaches: false } : one)),
  correctedAt: Math.max(now, (review.correctedAt ?? 0) + 1),
});

/** Other reviews are no longer judged by this correction; it still holds for its own. */
export async function unteach(
  { reviewKey, said, at }: LearnedLesson,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<void> {
  const judging = { now, wishes: await planWishes() };
  await store.transaction('rw', store.reviews, store.events, store.followUps, store.tags, async () => {
    const review = await store.reviews.get(reviewKey);
    if (!review) return;
    await store.reviews.put(silenced(review, now, (one) => one.at === at && slotOf(one) === slotOf(said)));
    await rejudgeShop(store, review.platform, review.shop, judging);
  });
}

/** Nothing of a shop's corrections teaches any more. Answers with how many reviews are judged otherwise by that. */
export async function forgetLearned(
  platform: Platform,
  shop: string,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<number> {
  const judging = { now, wishes: await planWishes() };
  return store.transaction('rw', store.reviews, store.events, store.followUps, store.tags, async () => {
    const reviews = await corrected(store, platform, shop).toArray();
    await store.reviews.bulkPut(reviews.map((review) => silenced(review, now, () => true)));
    return (await rejudgeShop(store, platform, shop, judging)).length;
  });
}
