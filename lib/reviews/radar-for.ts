/** The radar for one stored review: is this text too like the shop's last replies on the product, and which wording is less? */
import { db, type ReviewDeskDb } from '../db.ts';
import type { RadarAsk, RadarWarning } from '../messages.ts';
import { mostAlike, TOO_LIKE } from '../replies/radar.ts';
import type { Settings } from '../settings.ts';
import { otherWordings } from './compose-for.ts';
import { repliesOnProduct } from './product-replies.ts';
import { savedDraft } from './store.ts';

/** So many wordings are tried: composing one takes a fraction of a millisecond. */
const WORDINGS_TRIED = 12;
/** Another wording is worth a click only if it is less like by this much. */
const WORTH_IT = 0.05;

/** null: nothing too like it, or the review is not stored. Saves nothing. */
export async function radarFor(
  ask: RadarAsk,
  settings: Settings,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<RadarWarning | null> {
  const review = await store.reviews.get(ask.key);
  if (!review) return null;
  const earlier = await repliesOnProduct(review, store);
  const found = mostAlike(ask.text, earlier);
  if (!found || found.score < TOO_LIKE) return null;
  const saved = await savedDraft(ask.key, ask.channel, store);
  const from = saved?.variant ?? 0;
  const variants = Array.from({ length: WORDINGS_TRIED }, (_, i) => from + 1 + i);
  // The text is the same whatever language it is explained in.
  const asked = { ...ask, glossLanguage: 'en' as const };
  const texts = await otherWordings(review, asked, settings, saved?.blanks ?? {}, variants, now, store);
  let best: { variant: number; score: number } | null = null;
  for (const [i, variant] of variants.entries()) {
    const score = mostAlike(texts[i] ?? '', earlier)?.score ?? 0;
    if (score < (best?.score ?? found.score - WORTH_IT)) best = { variant, score };
  }
  return { ...found, compared: earlier.length, variant: best?.variant ?? null };
}
