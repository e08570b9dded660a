/** The draft of one stored review: composed anew, or as the seller left it. */

import { db, type ReviewDeskDb } from '../db.ts';
import type { DraftAsk, DraftState } from '../messages.ts';
import { compose } from '../replies/compose.ts';
import type { DraftRequest, Remembered } from '../replies/draft.ts';
import { refilled } from '../replies/refill.ts';
import type { Settings } from '../settings.ts';
import { changedSinceReply, eventsOf, timeAfter } from './events.ts';
import { rememberBlanks, rememberedFor } from './remembered-blanks.ts';
import type { ReviewEvent, SavedDraft, StoredReview } from './review.ts';
import { saveDraft, savedDraft } from './store.ts';

type Chosen = Pick<DraftState, 'variant' | 'blanks' | 'tone' | 'purpose'>;

/** What is known beside the review itself. */
interface Known {
  settings: Settings;
  events: readonly ReviewEvent[];
  remembered: readonly Remembered[];
  now: number;
}

/** The calendar day where the seller is. */
function dayOf(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function requestFor(
  review: StoredReview,
  ask: Pick<DraftAsk, 'channel' | 'buyerLanguage' | 'glossLanguage'>,
  { settings, events, remembered, now }: Known,
  { tone, ...chosen }: Chosen,
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
    ...chosen,
    ...(tone !== null && { tone }),
    editedSinceReply: changedSinceReply(review, events),
    remembered,
    today: dayOf(now),
  };
}

const chosenIn = (saved: SavedDraft | undefined): Chosen => ({
  variant: saved?.variant ?? 0,
  blanks: saved?.blanks ?? {},
  tone: saved?.tone ?? null,
  purpose: saved?.purpose ?? 'reply',
});

/** The texts of other wordings of a saved draft, `variants` as asked for; saves nothing. */
export async function otherWordings(
  review: StoredReview,
  ask: Pick<DraftAsk, 'channel' | 'buyerLanguage' | 'glossLanguage'>,
  settings: Settings,
  blanks: Record<string, string>,
  variants: readonly number[],
  store: ReviewDeskDb = db(),
): Promise<string[]> {
  const chosen = { ...chosenIn(await savedDraft(review.key, ask.channel, store)), blanks };
  // Only the text counts, not what is proposed for it.
  const known = { settings, events: await eventsOf(store, review.key), remembered: [], now: 0 };
  return variants.map((variant) => compose(requestFor(review, ask, known, { ...chosen, variant })).text);
}

/**
 * null when the review is not stored (yet). Asking for a variant, tone or purpose makes the text anew and keeps it; filling
 * a blank does so too, but in a text which the seller has changed it touches only its own sentence.
 */
export async function composeFor(
  ask: DraftAsk,
  settings: Settings,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<DraftState | null> {
  const review = await store.reviews.get(ask.key);
  if (!review) return null;
  const saved = await savedDraft(ask.key, ask.channel, store);
  const before = chosenIn(saved);
  const chosen: Chosen = {
    variant: ask.variant ?? before.variant,
    blanks: ask.blanks ?? before.blanks,
    tone: ask.tone === undefined ? before.tone : ask.tone,
    purpose: ask.purpose ?? before.purpose,
  };
  const [events, remembered] = await Promise.all([eventsOf(store, ask.key), rememberedFor(review, store)]);
  const known = { settings, events, remembered, now };
  const draft = compose(requestFor(review, ask, known, chosen));

  const anew = ask.variant !== undefined || ask.tone !== undefined || ask.purpose !== undefined;
  const carried = saved?.carried ?? false;
  const own = !anew && saved?.edited ? saved.text : null;
  const filled = own !== null && ask.blanks !== undefined;
  const old = filled ? compose(requestFor(review, ask, known, { ...chosen, blanks: before.blanks })) : draft;
  const text = filled ? refilled(own, old, draft, chosen.blanks) : (own ?? draft.text);
  const edited = own !== null;
  if (anew || ask.blanks !== undefined) {
    // The seller's own words go into the history before another wording takes their place.
    if (saved?.edited && text !== saved.text) {
      const data = { channel: ask.channel, old: saved.text };
      await store.events.add({ reviewKey: ask.key, at: timeAfter(events, now), type: 'drafted', data });
    }
    await saveDraft({ reviewKey: ask.key, channel: ask.channel, text, ...chosen, edited, carried }, now, store);
  }
  if (ask.blanks) await rememberBlanks(review, draft, { filled: ask.blanks, before: before.blanks }, now, store);
  return { draft, text, ...chosen, edited, carried };
}
