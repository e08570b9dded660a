/** What a draft of one stored review is made from. */
import type { ReviewDeskDb } from '../db.ts';
import { remedyOf, secondMessageSent } from '../follow-ups/history.ts';
import type { DraftAsk, DraftState } from '../messages.ts';
import type { DraftRequest, Remembered, Voice } from '../replies/draft.ts';
import type { Settings } from '../settings.ts';
import { changedSinceReply, eventsOf, standing } from './events.ts';
import { rememberedFor } from './remembered-blanks.ts';
import type { ReviewEvent, StoredReview } from './review.ts';
import { voiceFor } from './voice-rows.ts';

/** What the seller chose for the draft. */
export type Chosen = Pick<DraftState, 'variant' | 'blanks' | 'tone' | 'purpose'>;

/** What is known beside the review itself. */
export interface Known {
  shopName: string;
  voice: Voice;
  events: readonly ReviewEvent[];
  remembered: readonly Remembered[];
  now: number;
}

/** Everything a draft of this review needs to know, from the store. */
export async function knownOf(
  review: StoredReview,
  settings: Settings,
  now: number,
  store: ReviewDeskDb,
): Promise<Known> {
  const [events, remembered, spoken] = await Promise.all([
    eventsOf(store, review.key),
    rememberedFor(review, store),
    voiceFor(review, settings, store),
  ]);
  return { ...spoken, events, remembered, now };
}

/** The calendar day where the seller is. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function requestFor(
  review: StoredReview,
  ask: Pick<DraftAsk, 'channel' | 'buyerLanguage' | 'glossLanguage'>,
  { shopName, voice, events, remembered, now }: Known,
  { tone, ...chosen }: Chosen,
): DraftRequest {
  const told = standing(events);
  const onItsWay = remedyOf(told)?.what;
  return {
    platform: review.platform,
    kind: review.kind,
    channel: ask.channel,
    review,
    analysis: review.analysis,
    buyerLanguage: ask.buyerLanguage,
    glossLanguage: ask.glossLanguage,
    shopName: shopName || null,
    voice,
    ...chosen,
    ...(tone !== null && { tone }),
    editedSinceReply: changedSinceReply(review, events),
    secondMessageSent: secondMessageSent(told, now),
    ...(onItsWay !== undefined && onItsWay !== 'promised' && { onItsWay }),
    remembered,
    today: dayOf(now),
  };
}
