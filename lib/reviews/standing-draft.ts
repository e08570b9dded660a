/** Which draft of a review stands: the one that was saved, or what a reminder proposes in its place. */
import type { ReviewDeskDb } from '../db.ts';
import { lastStepAt, wroteIn } from '../follow-ups/history.ts';
import { proposedPurpose } from '../follow-ups/purpose.ts';
import type { DraftAsk } from '../messages.ts';
import { POLICIES } from '../platforms/policies.ts';
import type { Chosen } from './draft-request.ts';
import { standing } from './events.ts';
import { PRIVATE_CHANNELS, type ReviewEvent, type SavedDraft, type StoredReview } from './review.ts';
import { savedDraft } from './store.ts';

export interface StandingDraft {
  /** What is kept for this review and channel, whether it stands or not. */
  stored: SavedDraft | undefined;
  /** The same, where it stands. */
  saved: SavedDraft | undefined;
  chosen: Chosen;
}

const chosenIn = (saved: SavedDraft | undefined): Chosen => ({
  variant: saved?.variant ?? 0,
  blanks: saved?.blanks ?? {},
  tone: saved?.tone ?? null,
  purpose: saved?.purpose ?? 'reply',
});

/** Whether its platform has a way to the buyer that nobody else reads. */
const hasPrivate = ({ platform }: StoredReview): boolean =>
  PRIVATE_CHANNELS.some((channel) => POLICIES[platform].channels[channel] !== undefined);

/**
 * A draft that has gone out, or that nobody has written on before the buyer was contacted or helped, makes room for the message
 * a reminder asks for. The seller's own words that were never sent stay, and so does what he has chosen since.
 */
export async function standingDraft(
  review: StoredReview,
  { channel, privately = hasPrivate(review) }: Pick<DraftAsk, 'channel' | 'privately'>,
  all: readonly ReviewEvent[],
  now: number,
  store: ReviewDeskDb,
): Promise<StandingDraft> {
  const stored = await savedDraft(review.key, channel, store);
  const rows = await store.followUps.where('reviewKey').equals(review.key).toArray();
  const purpose = proposedPurpose(rows, { channel, privately }, now);
  if (purpose === null) return { stored, saved: stored, chosen: chosenIn(stored) };
  const events = standing(all);
  const isOver =
    stored === undefined ||
    (stored.updatedAt <= (lastStepAt(review, events) ?? Number.NEGATIVE_INFINITY) &&
      (!stored.edited || wroteIn(channel, events, stored.updatedAt)));
  if (!isOver) return { stored, saved: stored, chosen: chosenIn(stored) };
  return { stored, saved: undefined, chosen: { ...chosenIn(undefined), tone: stored?.tone ?? null, purpose } };
}
