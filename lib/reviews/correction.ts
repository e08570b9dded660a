/** What the seller says about our judgement of a review. Pure and light: the sidebar carries it. */
import type { Cause, ReviewEvent, Sentiment, Span, StoredReview, Triage } from './review.ts';

/** Words of a review, kept with their place: they can be found again when the buyer has edited the text around them. */
export interface Quoted extends Span {
  quote: string;
}

interface CorrectionBase {
  /** When the seller said it, epoch ms; what was said in one step has one time. */
  at: number;
  /** The words it is about; for a sentiment the beginning of each text; empty: none, or not known which. */
  words: Quoted[];
  /** false: it holds for its review, but other reviews are no longer judged by it. */
  teaches: boolean;
}

/**
 * What the seller says about the judgement of one review: `is` holds whatever we think, `was` is what we thought. At most one
 * for each cause, for the sentiment and for the triage.
 */
export type Correction =
  | (CorrectionBase & { about: 'cause'; cause: Cause; is: boolean; was: boolean })
  | (CorrectionBase & { about: 'sentiment'; is: Sentiment; was: Sentiment })
  /** `situation`: what the review was like then (lib/classify/learned.ts), for reviews alike. */
  | (CorrectionBase & { about: 'triage'; is: Triage; was: Triage; situation: string });

/** One thing said; several can be said in one step ("not late, but damaged"). */
export type Said =
  | { about: 'cause'; cause: Cause; is: boolean }
  | { about: 'sentiment'; is: Sentiment }
  | { about: 'triage'; is: Triage };

/** What a correction is about; of two about the same, the later one holds. */
export const slotOf = (said: Pick<Said, 'about'> & { cause?: Cause }): string => said.cause ?? said.about;

export const correctionsOf = ({ corrections = [] }: Pick<StoredReview, 'corrections'>): readonly Correction[] =>
  corrections;

/** The later one about each thing, in the order they were said. */
function latest(corrections: readonly Correction[]): Correction[] {
  const bySlot = new Map<string, Correction>();
  for (const one of corrections) {
    const before = bySlot.get(slotOf(one));
    if (!before || one.at >= before.at) bySlot.set(slotOf(one), one);
  }
  return [...bySlot.values()].sort((a, b) => a.at - b.at || (slotOf(a) < slotOf(b) ? -1 : 1));
}

/** With what is said now. */
export const withCorrections = (before: readonly Correction[], now: readonly Correction[]): Correction[] =>
  latest([...before, ...now]);

/** Without what was said in one step. */
export const withoutStep = (corrections: readonly Correction[], at: number): Correction[] =>
  corrections.filter((one) => one.at !== at);

const REWRITES: readonly string[] = ['edited', 'rating-changed', 'follow-up-added'];

/** The buyer has changed words or stars since: it still holds, but may be about what is no longer there. */
export const saidBeforeEdit = ({ at }: Correction, events: readonly ReviewEvent[]): boolean =>
  events.some((event) => event.at > at && REWRITES.includes(event.type));

/** Stars say the opposite of what the text was judged to say. */
export function starsDisagree({ rating, analysis }: Pick<StoredReview, 'rating' | 'analysis'>): boolean {
  if (rating === null) return false;
  if (analysis.reasons.some(({ code }) => code === 'stars-text-disagree')) return true;
  return (rating >= 4 && analysis.sentiment === 'negative') || (rating <= 2 && analysis.sentiment === 'positive');
}

/** The seller has decided that nothing is to be done about it. */
export const saidToLeave = (review: Pick<StoredReview, 'corrections'>): boolean =>
  correctionsOf(review).some((one) => one.about === 'triage' && one.is === 'leave');

/** What one desk knows of a review's corrections. */
interface Side {
  review: StoredReview;
  events: readonly ReviewEvent[];
}

/**
 * Two desks' corrections of one review: the later one about each thing, and none that either desk has taken back. What one
 * desk has told not to teach teaches no more.
 */
export function mergeCorrections(a: Side, b: Side): Pick<StoredReview, 'corrections' | 'correctedAt'> {
  const undone = new Set(
    [...a.events, ...b.events].flatMap(({ type, data }) =>
      type === 'correction-undone' ? `${slotOf(data as { about: 'cause' })} ${data.said}` : [],
    ),
  );
  const all = [...correctionsOf(a.review), ...correctionsOf(b.review)];
  const silent = new Set(all.flatMap((one) => (one.teaches ? [] : `${slotOf(one)} ${one.at}`)));
  const kept = latest(all.filter((one) => !undone.has(`${slotOf(one)} ${one.at}`))).map((one) =>
    one.teaches && silent.has(`${slotOf(one)} ${one.at}`) ? { ...one, teaches: false } : one,
  );
  const times = [a.review.correctedAt, b.review.correctedAt].filter((at) => at !== undefined);
  return {
    ...(kept.length > 0 && { corrections: kept }),
    ...(times.length > 0 && { correctedAt: Math.max(...times) }),
  };
}
