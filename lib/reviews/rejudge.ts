/** Judging a shop's reviews anew after its seller has taught us something. Background and extension pages only. */
import type { ReviewDeskDb } from '../db.ts';
import { type PlanWishes, planFollowUps } from '../follow-ups/rules.ts';
import type { ReviewState } from '../messages.ts';
import { eventsOf } from './events.ts';
import { isWordless, opinionAnew, opinionOf, withOpinion } from './opinion.ts';
import type { FollowUp, Platform, Status, StoredReview } from './review.ts';
import { shopKnowledge } from './shop-knowledge.ts';

/** Judged at once: more than a page shows, little enough to be done before the finger has left the mouse. The rest: when seen. */
const RECENT = 300;
/** Looked through for them, where other shops were seen later. */
const LOOKED_AT = 3_000;

/** What a public page or a file alone has shown is nobody's work yet. */
const isOurs = ({ seenOn, onPageSince }: StoredReview): boolean =>
  seenOn.pageKind !== 'public-reviews' && onPageSince !== null;

/** Work, or not, as the triage says now; what the seller or the platform has done about it stays. */
export function statusFor(review: StoredReview, before: StoredReview['analysis']['triage']): Status {
  const { triage } = review.analysis;
  if (triage === before) return review.status;
  if (review.status === 'new' && triage !== 'leave' && isOurs(review)) return 'to-do';
  const untouched = review.reply === null && review.marks.length === 0;
  return review.status === 'to-do' && triage === 'leave' && untouched ? 'new' : review.status;
}

const isSameOpinion = (a: StoredReview, b: StoredReview): boolean => {
  const content = (review: StoredReview): string => JSON.stringify({ ...opinionOf(review), judgedWith: null });
  return content(a) === content(b);
};

/** Reviews of the shop, last seen first. */
async function recent(store: ReviewDeskDb, platform: Platform, shop: string): Promise<StoredReview[]> {
  let looked = 0;
  return store.reviews
    .orderBy('lastSeenAt')
    .reverse()
    .until(() => looked++ >= LOOKED_AT)
    .filter((review) => review.platform === platform && review.shop === shop)
    .limit(RECENT)
    .toArray();
}

/** When it is judged, and what the seller wishes for reminders: asked for before the transaction, which could not wait for it. */
export interface Judging {
  now: number;
  wishes: PlanWishes;
}

/** Plans its reminders as for any change, and writes it. */
export async function putJudged(
  store: ReviewDeskDb,
  review: StoredReview,
  { now, wishes }: Judging,
): Promise<ReviewState> {
  const [events, existing] = await Promise.all([
    eventsOf(store, review.key),
    store.followUps.where('reviewKey').equals(review.key).toArray(),
  ]);
  const planned: FollowUp[] = planFollowUps({ review, events, existing, now, wishes });
  await store.reviews.put(review);
  await store.followUps.bulkPut(planned);
  return { review, events: [], followUps: planned.filter(({ state }) => state === 'open'), drafts: [] };
}

/**
 * Judges the last seen reviews of a shop by what is known now. Answers with those about which we think otherwise than before,
 * as lists show them. Inside a transaction it must hold `reviews`, `events`, `followUps` and `tags`.
 */
export async function rejudgeShop(
  store: ReviewDeskDb,
  platform: Platform,
  shop: string,
  judging: Judging,
): Promise<ReviewState[]> {
  const knowledge = await shopKnowledge(store, platform, shop);
  const same: StoredReview[] = [];
  const changed: StoredReview[] = [];
  for (const before of await recent(store, platform, shop)) {
    if (before.judgedWith === knowledge.stamp || isWordless(before)) continue;
    const review = withOpinion(before, opinionAnew(before, platform, knowledge));
    if (isSameOpinion(review, before)) same.push(review);
    else changed.push({ ...review, status: statusFor(review, before.analysis.triage) });
  }
  await store.reviews.bulkPut(same);
  const states: ReviewState[] = [];
  for (const review of changed) states.push(await putJudged(store, review, judging));
  return states;
}
