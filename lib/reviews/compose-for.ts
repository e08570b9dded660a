/** The draft of one stored review: composed anew, or as the seller left it. */

import { db, type ReviewDeskDb } from '../db.ts';
import type { DraftAsk, DraftState } from '../messages.ts';
import { compose } from '../replies/compose.ts';
import type { DraftRequest } from '../replies/draft.ts';
import type { Settings } from '../settings.ts';
import { changedSinceReply, eventsOf } from './events.ts';
import type { ReviewEvent, StoredReview } from './review.ts';
import { saveDraft, savedDraft } from './store.ts';

function requestFor(
  review: StoredReview,
  ask: Pick<DraftAsk, 'channel' | 'buyerLanguage' | 'glossLanguage'>,
  settings: Settings,
  events: readonly ReviewEvent[],
  variant: number,
  blanks: Record<string, string>,
): DraftRequest {
  return {
    platform: review.platform,
    kind: review.kind,
    channel: ask.channel,
    review,
    analysis: review.analysis,
    buyerLanguage: ask.buyerLanguage,
    glossLanguage: ask.glossLanguage,
    shopName: settings.shopNames[review.platform] || null,
    variant,
    blanks,
    editedSinceReply: changedSinceReply(review, events),
  };
}

/** The texts of other wordings of a saved draft, `variants` as asked for; saves nothing. */
export async function otherWordings(
  review: StoredReview,
  ask: Pick<DraftAsk, 'channel' | 'buyerLanguage' | 'glossLanguage'>,
  settings: Settings,
  blanks: Record<string, string>,
  variants: readonly number[],
  store: ReviewDeskDb = db(),
): Promise<string[]> {
  const events = await eventsOf(store, review.key);
  return variants.map((variant) => compose(requestFor(review, ask, settings, events, variant, blanks)).text);
}

/** null when the review is not stored (yet). Asking for a variant or filling a blank makes the text anew and keeps it. */
export async function composeFor(
  ask: DraftAsk,
  settings: Settings,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<DraftState | null> {
  const review = await store.reviews.get(ask.key);
  if (!review) return null;
  const saved = await savedDraft(ask.key, ask.channel, store);
  const variant = ask.variant ?? saved?.variant ?? 0;
  const blanks = ask.blanks ?? saved?.blanks ?? {};
  const draft = compose(requestFor(review, ask, settings, await eventsOf(store, ask.key), variant, blanks));
  const anew = ask.variant !== undefined || ask.blanks !== undefined;
  const carried = saved?.carried ?? false;
  if (anew) {
    // The seller's own words go into the history before another wording takes their place.
    if (saved?.edited) {
      const data = { channel: ask.channel, old: saved.text };
      await store.events.add({ reviewKey: ask.key, at: now, type: 'drafted', data });
    }
    await saveDraft(
      { reviewKey: ask.key, channel: ask.channel, text: draft.text, variant, blanks, edited: false, carried },
      now,
      store,
    );
  }
  const edited = !anew && (saved?.edited ?? false);
  return { draft, text: edited && saved ? saved.text : draft.text, variant, blanks, edited, carried };
}
