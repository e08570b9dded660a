/** What a review's detail tells besides the review: its history, the other reviews of its order, what came of what we did. */
import { db, type ReviewDeskDb } from '../db.ts';
import type { SignFinding } from '../signs/sign.ts';
import { signsOf } from '../signs/signs-of.ts';
import { sameWords } from '../signs/wording-rows.ts';
import { eventsOf } from './events.ts';
import { type Acted, actionsOn, type Outcome, outcomeOf } from './outcome.ts';
import type { ReviewKind, StoredReview } from './review.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

const DAY = 86_400_000;
/** Nobody reads more of them, and no order has more. */
const MOST_LINKED = 20;
const SHORT = 120;

/** Another review of the same order, in short. */
export interface LinkedReview extends Pick<StoredReview, 'key' | 'rating' | 'sentiment' | 'presence'> {
  kind: ReviewKind;
  productTitle: string | null;
  /** The beginning of what the buyer wrote; empty: no words. */
  words: string;
  language: string | null;
}

export interface Story {
  key: string;
  timeline: TimelineEntry[];
  /** Newest first. */
  linked: LinkedReview[];
  acted: Acted[];
  /** What came of it; null where we did nothing. */
  outcome: Outcome | null;
  /** What makes it look worth a second look; most have none. */
  signs: SignFinding[];
}

const inShort = (review: StoredReview): LinkedReview => ({
  key: review.key,
  kind: review.kind,
  rating: review.rating,
  sentiment: review.sentiment,
  presence: review.presence,
  productTitle: review.productTitle,
  words: (review.body || review.title || review.followUp?.body || '').slice(0, SHORT),
  language: review.analysis.language,
});

/** The others of its order: feedback, product and shop reviews. None where no page shows the order. */
async function linkedTo({ key, platform, orderId }: StoredReview, store: ReviewDeskDb): Promise<LinkedReview[]> {
  if (orderId === null) return [];
  const all = await store.reviews.where('[platform+orderId]').equals([platform, orderId]).toArray();
  const others = all.filter((other) => other.key !== key).sort((a, b) => b.firstSeenAt - a.firstSeenAt);
  return others.slice(0, MOST_LINKED).map(inShort);
}

/** `outcomeDays`: how long an outcome is waited for. null: the review is not known. */
export async function storyOf(
  key: string,
  { now, outcomeDays }: { now: number; outcomeDays: number },
  store: ReviewDeskDb = db(),
): Promise<Story | null> {
  const review = await store.reviews.get(key);
  if (!review) return null;
  const [events, linked, alike] = await Promise.all([
    eventsOf(store, key),
    linkedTo(review, store),
    sameWords(review, store),
  ]);
  const acted = actionsOn(review, events);
  const outcome = acted.length > 0 ? outcomeOf(review, events, now, outcomeDays * DAY) : null;
  return {
    key,
    timeline: timelineOf(events, review.analysis.language),
    linked,
    acted,
    outcome,
    signs: signsOf(review, alike),
  };
}
