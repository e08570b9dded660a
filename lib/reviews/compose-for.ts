/** The draft of one stored review: composed anew, or as the seller left it. */

import { db, type ReviewDeskDb } from '../db.ts';
import type { DraftAsk, DraftState } from '../messages.ts';
import { compose } from '../replies/compose.ts';
import { refilled } from '../replies/refill.ts';
import type { Settings } from '../settings.ts';
import { type Chosen, type Known, knownOf, requestFor } from './draft-request.ts';
import { eventsOf, timeAfter } from './events.ts';
import { rememberBlanks } from './remembered-blanks.ts';
import type { StoredReview } from './review.ts';
import { standingDraft } from './standing-draft.ts';
import { saveDraft } from './store.ts';
import { healedTemplate, templateBeside, templateFor } from './template-rows.ts';
import { voiceFor } from './voice-rows.ts';

/** The texts of other wordings of a saved draft, `variants` as asked for; saves nothing. */
export async function otherWordings(
  review: StoredReview,
  ask: Pick<DraftAsk, 'channel' | 'buyerLanguage' | 'glossLanguage'>,
  settings: Settings,
  blanks: Record<string, string>,
  variants: readonly number[],
  now: number,
  store: ReviewDeskDb = db(),
): Promise<string[]> {
  // Only the text counts, not what is proposed for it.
  const [spoken, events] = await Promise.all([voiceFor(review, settings, store), eventsOf(store, review.key)]);
  const chosen = { ...(await standingDraft(review, ask, events, now, store)).chosen, blanks };
  const known: Known = { ...spoken, events, remembered: [], now: 0 };
  return variants.map((variant) => compose(requestFor(review, ask, known, { ...chosen, variant })).text);
}

/**
 * null when the review is not stored (yet). Asking for a variant, tone or purpose makes the text anew and keeps it; filling
 * a blank does so too, but in a text which the seller has changed it touches only its own sentence. A template takes the
 * text's place, as if the seller had written it.
 */
export async function composeFor(
  ask: DraftAsk,
  settings: Settings,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<DraftState | null> {
  const review = await store.reviews.get(ask.key);
  if (!review) return null;
  const known = await knownOf(review, settings, now, store);
  const { stored, saved, chosen: before } = await standingDraft(review, ask, known.events, now, store);
  const chosen: Chosen = {
    variant: ask.variant ?? before.variant,
    blanks: ask.blanks ?? before.blanks,
    tone: ask.tone === undefined ? before.tone : ask.tone,
    purpose: ask.purpose ?? before.purpose,
  };
  const request = requestFor(review, ask, known, chosen);
  const draft = compose(request);
  const taken = ask.template === undefined ? undefined : await store.templates.get(ask.template);

  const anew = ask.variant !== undefined || ask.tone !== undefined || ask.purpose !== undefined;
  const carried = saved?.carried ?? false;
  const kept = !anew && saved?.edited ? saved.text : null;
  const own = taken ? templateFor(healedTemplate(taken), review, request, draft).text : kept;
  const filled = own !== null && !taken && ask.blanks !== undefined;
  const old = filled ? compose(requestFor(review, ask, known, { ...chosen, blanks: before.blanks })) : draft;
  const text = filled ? refilled(own, old, draft, chosen.blanks) : (own ?? draft.text);
  const edited = own !== null;
  const template = taken?.id ?? (edited ? saved?.template : undefined);
  let row = stored;
  if (anew || taken || ask.blanks !== undefined) {
    // The seller's own words go into the history before another wording takes their place.
    if (saved?.edited && text !== saved.text) {
      const data = { channel: ask.channel, old: saved.text };
      await store.events.add({ reviewKey: ask.key, at: timeAfter(known.events, now), type: 'drafted', data });
    }
    const made = { reviewKey: ask.key, channel: ask.channel, text, ...chosen, edited, carried };
    const terms = { ...(taken && { template: taken.id }), ...(ask.basedOn !== undefined && { basedOn: ask.basedOn }) };
    row = (await saveDraft({ ...made, ...terms }, now, store)) ?? undefined;
  }
  if (ask.blanks) await rememberBlanks(review, draft, { filled: ask.blanks, before: before.blanks }, now, store);
  const beside = template === undefined ? null : await templateBeside(template, review, request, store);
  const versions = { savedAt: row?.updatedAt ?? null, other: row?.other ?? null };
  return { draft, text, ...chosen, edited, carried, template: beside, ...versions };
}
