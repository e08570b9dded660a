/** A buyer who was unhappy writes about the same order again, in another review. */
import type { ReviewDeskDb } from '../db.ts';
import type { Change } from './diff.ts';
import { isNegative } from './negative.ts';
import type { StoredReview } from './review.ts';

interface Entry {
  review: StoredReview;
  changes: Change[];
  isNew: boolean;
}

const orderOf = ({ platform, orderId }: StoredReview): string => `${platform} ${orderId}`;

/**
 * Notes in the `new` event of a review which bad reviews of the same order were known before it: `after`, their keys. Names are
 * masked or shared by many, so only the order tells who wrote. One question to the store, none where nothing new has an order.
 */
export async function markSecondReviews(store: ReviewDeskDb, entries: readonly (Entry | null)[]): Promise<void> {
  const fresh = entries.filter((entry) => entry?.isNew && entry.review.orderId !== null);
  const added = fresh.filter((entry) => entry !== null);
  if (added.length === 0) return;
  const orders = added.map(({ review }) => [review.platform, review.orderId ?? ''] as [string, string]);
  const known = await store.reviews.where('[platform+orderId]').anyOf(orders).toArray();
  const unhappy = Map.groupBy(known.filter(isNegative), orderOf);
  for (const { review, changes } of added) {
    const after = (unhappy.get(orderOf(review)) ?? []).map(({ key }) => key).filter((key) => key !== review.key);
    const told = changes.find(({ type }) => type === 'new');
    if (told && after.length > 0) told.data = { ...told.data, after };
  }
}
