/** The draft of one stored review: composed anew, or as the seller left it. */

import { db, type ReviewDeskDb } from '../db.ts';
import type { DraftAsk, DraftState } from '../messages.ts';
import { compose } from '../replies/compose.ts';
import type { Settings } from '../settings.ts';
import { changedSinceReply, eventsOf } from './events.ts';
import { saveDraft, savedDraft } from './store.ts';

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
  const draft = compose({
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
    editedSinceReply: changedSinceReply(review, await eventsOf(store, ask.key)),
  });
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
