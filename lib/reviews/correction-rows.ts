/** Keeping what the seller says about our judgement, and taking it back. Background and extension pages only. */
import { complaintWords } from '../classify/complaint-words.ts';
import { situationOf } from '../classify/learned-judgement.ts';
import { db, type ReviewDeskDb } from '../db.ts';
import { planWishes } from '../follow-ups/seller-settings.ts';
import type { Corrected } from '../messages.ts';
import {
  type Correction,
  correctionsOf,
  type Quoted,
  type Said,
  slotOf,
  withCorrections,
  withoutStep,
} from './correction.ts';
import { timeFor } from './events.ts';
import { isWordless, judge, opinionAnew, withOpinion } from './opinion.ts';
import { putJudged, rejudgeShop, statusFor } from './rejudge.ts';
import { type Analysis, type Span, type StoredReview, UNSURE_BELOW } from './review.ts';
import { type ShopKnowledge, shopKnowledge } from './shop-knowledge.ts';
import { stateOf } from './store.ts';

export interface Correcting {
  key: string;
  said: Said[];
  /** Words the seller has marked for it; null: none. */
  words: Span | null;
}

/** Of each text, where the whole review is meant. */
const MOOD_WORDS = 400;

const textOf = (review: StoredReview, field: Span['field']): string =>
  (field === 'followUp' ? review.followUp?.body : review[field]) ?? '';

function quoted(review: StoredReview, spans: readonly Span[]): Quoted[] {
  return spans
    .map((span) => ({ ...span, quote: textOf(review, span.field).slice(span.start, span.end) }))
    .filter(({ quote }) => quote.trim() !== '');
}

const wholeTexts = (review: StoredReview): Span[] =>
  (['title', 'body', 'followUp'] as const).map((field) => ({
    field,
    start: 0,
    end: Math.min(MOOD_WORDS, textOf(review, field).length),
  }));

/** What is said as it is kept; `ours`: what we think without the seller. */
function toCorrection(said: Said, review: StoredReview, ours: Analysis, words: Span | null, at: number): Correction {
  const base = { at, teaches: true };
  if (said.about === 'triage')
    return { ...base, ...said, was: ours.triage, words: [], situation: situationOf(review.analysis) };
  if (said.about === 'sentiment')
    return { ...base, ...said, was: ours.sentiment, words: quoted(review, wholeTexts(review)) };
  const found = ours.causes.find(({ cause }) => cause === said.cause);
  const texts = { title: review.title, body: review.body, followUp: review.followUp?.body ?? null };
  const spans = words && said.is ? [words] : (found?.evidence ?? complaintWords(texts, ours));
  return { ...base, ...said, was: found !== undefined, words: quoted(review, spans) };
}

/** The seller says what we think anyway, and are sure of: there is nothing to hold or to learn. */
function saysNothing(one: Correction, ours: Analysis): boolean {
  if (one.is !== one.was) return false;
  const finding = one.about === 'cause' ? ours.causes.find(({ cause }) => cause === one.cause) : undefined;
  return finding === undefined || finding.score >= UNSURE_BELOW;
}

const valueIn = (said: Said, analysis: Analysis): string => {
  if (said.about !== 'cause') return analysis[said.about];
  return analysis.causes.some(({ cause }) => cause === said.cause) ? 'named' : 'not-named';
};

/** The event's data; see `ReviewEvent`. */
const told = (said: Said, before: Analysis, after: Analysis, at: number): Record<string, unknown> => ({
  about: said.about,
  ...(said.about === 'cause' && { cause: said.cause }),
  old: valueIn(said, before),
  new: valueIn(said, after),
  said: at,
});

/** All or nothing: the review, its event, its reminders, and the other reviews that are judged otherwise now. */
async function change(
  store: ReviewDeskDb,
  key: string,
  now: number,
  make: (
    before: StoredReview,
    knowledge: ShopKnowledge,
  ) => { corrections: Correction[]; about: Correction[]; at: number },
  type: 'corrected' | 'correction-undone',
): Promise<Corrected | null> {
  const judging = { now, wishes: await planWishes() };
  const others = await store.transaction('rw', store.reviews, store.events, store.followUps, store.tags, async () => {
    const before = await store.reviews.get(key);
    if (!before || isWordless(before)) return null;
    const { platform, shop } = before;
    const { corrections, about, at } = make(before, await shopKnowledge(store, platform, shop));
    const { corrections: _, ...bare } = before;
    const said: StoredReview = { ...bare, ...(corrections.length > 0 && { corrections }), correctedAt: at };
    await store.reviews.put(said);
    const review = withOpinion(said, opinionAnew(said, platform, await shopKnowledge(store, platform, shop)));
    const status = statusFor(review, before.analysis.triage);
    const happened = await timeFor(store, key, Math.max(now, at));
    await store.events.bulkAdd(
      about.map((one) => ({
        reviewKey: key,
        at: happened,
        type,
        data: told(one, before.analysis, review.analysis, one.at),
      })),
    );
    await putJudged(store, { ...review, status }, judging);
    return (await rejudgeShop(store, platform, shop, judging)).filter((state) => state.review.key !== key);
  });
  const state = others && (await stateOf(key, store));
  return state && { state, others };
}

/** Each thing said has a time of its own, also when the clock stands still or goes back. */
const nextTime = ({ correctedAt = 0 }: StoredReview, now: number): number => Math.max(now, correctedAt + 1);

/** null: the review is not stored (yet), or its words were removed. */
export function correct(ask: Correcting, now: number, store: ReviewDeskDb = db()): Promise<Corrected | null> {
  return change(
    store,
    ask.key,
    now,
    (before, { learned }) => {
      const at = nextTime(before, now);
      const ours = judge(before, before.platform, learned);
      const about = ask.said.map((said) => toCorrection(said, before, ours, ask.words, at));
      const slots = new Set(about.map(slotOf));
      const kept = correctionsOf(before).filter((one) => !slots.has(slotOf(one)));
      const holding = about.filter((one) => !saysNothing(one, ours));
      return { corrections: withCorrections(kept, holding), about, at };
    },
    'corrected',
  );
}

/** Takes back what was said in one step; our own judgement is back. null: as with `correct`. */
export function undoCorrection(
  ask: { key: string; at: number },
  now: number,
  store: ReviewDeskDb = db(),
): Promise<Corrected | null> {
  return change(
    store,
    ask.key,
    now,
    (before) => {
      const corrections = correctionsOf(before);
      const about = corrections.filter(({ at }) => at === ask.at);
      return { corrections: withoutStep(corrections, ask.at), about, at: nextTime(before, now) };
    },
    'correction-undone',
  );
}
