/** What is left of a review and its history without the words, or without its buyer. Pure. */
import type { Correction } from './correction.ts';
import type { Addition, ReviewEvent, ReviewRecord, StoredReview } from './review.ts';

/** That there was one, and when. */
const wordless = (addition: Addition | null): Addition | null => addition && { body: '', postedAt: addition.postedAt };

/** A record as a page shows it, of a buyer who was forgotten: no words, no name, no order, no pictures. */
export const withoutBuyer = <R extends ReviewRecord>(record: R): R => ({
  ...record,
  title: null,
  body: null,
  partial: false,
  author: null,
  orderId: null,
  images: [],
  followUp: wordless(record.followUp),
  reply: wordless(record.reply),
  url: null,
});

/** Places in a text that is gone. What was judged stays. */
function withoutPlaces(review: StoredReview): StoredReview {
  const { tags: _, tagged: __, corrections, ...rest } = review;
  const { analysis } = review;
  return {
    ...rest,
    ...(corrections && { corrections: corrections.map((one): Correction => ({ ...one, words: [] })) }),
    analysis: {
      ...analysis,
      causes: analysis.causes.map((cause) => ({ ...cause, evidence: [] })),
      flagEvidence: [],
      praise: [],
    },
  };
}

/** Stars, days, causes and what was done stay; the words of buyer and shop go. */
export const withoutWords = (review: StoredReview, now: number): StoredReview => ({
  ...withoutPlaces(review),
  title: null,
  body: null,
  partial: false,
  followUp: wordless(review.followUp),
  reply: wordless(review.reply),
  wordsRemovedAt: now,
});

/** The same without whatever tells who wrote it. Its key stays, or it would come back as a new one. */
export const forgotten = (review: StoredReview, now: number): StoredReview => ({
  ...withoutBuyer(withoutPlaces(review)),
  // An address may end in an order or a name that was searched for.
  seenOn: { ...review.seenOn, url: withoutQuery(review.seenOn.url) },
  forgottenAt: now,
});

const withoutQuery = (url: string): string => (URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : '');

/** Values of these are words of ours, not of people. */
const OURS: readonly string[] = [
  'about',
  'cause',
  'channel',
  'field',
  'how',
  'kind',
  'mark',
  'pageKind',
  'reason',
  'result',
  'source',
  'type',
  'was',
];

/** What happened and when, without what was said. */
export function factsOnly<E extends Pick<ReviewEvent, 'data'>>(event: E): E {
  const kept = Object.entries(event.data).filter(
    ([name, value]) =>
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      value === null ||
      (OURS.includes(name) && typeof value === 'string'),
  );
  return { ...event, data: Object.fromEntries(kept) };
}
