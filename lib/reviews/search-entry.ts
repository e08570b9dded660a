/** What is kept of a review for searching: its words, what is due of it, what it can be filtered by. Pure. */
import { effectiveDue, isTooLate } from '../follow-ups/due.ts';
import { answerableTo, standOf } from '../follow-ups/stand.ts';
import type { FollowUp, StoredReview } from './review.ts';
import { causesOf, factsOf } from './search-facts.ts';

/** Sorts behind everything that has a time. */
export const NEVER = 8.64e15;

/** Letters of a text that are searched: longer ones are found by their beginning. */
const LONGEST = 20_000;

export interface SearchEntry {
  key: string;
  shop: string;
  text: string;
  /** Epoch ms of what is due first; `NEVER`: nothing is. */
  order: number;
  posted: number;
  facts: number;
  causes: number;
  /** From then on (epoch ms) `order` or `facts` is another. */
  staleAt: number;
}

/** Letters that say the same, the same: width, capitals, accents of Latin letters, white space. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

function textOf(review: StoredReview): string {
  const { title, body, followUp, reply, productTitle, productId, orderId, nativeId, author, tags } = review;
  const parts = [title, body, followUp?.body, reply?.body, productTitle, productId, orderId, nativeId, author];
  const names = (tags ?? []).map(({ name }) => name);
  return [...parts, ...names].flatMap((part) => (part ? [normalised(part.slice(0, LONGEST))] : [])).join('\n');
}

const ANSWERED: readonly string[] = ['replied', 'contacted'];

/** Nobody has answered, and the platform counts down until nobody can. */
function closingOf({ reply, replyable, marks, status, presence, replyClosesAt }: StoredReview): number | null {
  if (reply || replyable === false || presence === 'gone' || marks.some((mark) => ANSWERED.includes(mark))) return null;
  return status === 'new' || status === 'to-do' ? replyClosesAt : null;
}

function postedOf({ postedAt, firstSeenAt }: StoredReview): number {
  // To the day is enough for an order: the zone is the platform's and need not be known.
  const at =
    postedAt === null ? Number.NaN : Date.parse(postedAt.includes('T') ? `${postedAt}Z` : `${postedAt}T00:00Z`);
  return Number.isNaN(at) ? firstSeenAt : at;
}

/** `followUps`: the review's, in whatever state. */
export function searchEntry(review: StoredReview, followUps: readonly FollowUp[], now: number): SearchEntry {
  const open = followUps.filter((row) => row.state === 'open' && !isTooLate(row, now));
  const closes = closingOf(review);
  const stillOpen = closes !== null && closes > now ? [closes] : [];
  const snoozes = open.map(({ snoozedUntil }) => snoozedUntil ?? 0);
  const putOff = open.length > 0 && snoozes.every((until) => until > now);
  const answerable = answerableTo(review) ?? NEVER;
  const changes = [...open.flatMap(({ until }) => until ?? []), ...stillOpen, answerable, ...(putOff ? snoozes : [])];
  return {
    key: review.key,
    shop: review.shop,
    text: textOf(review),
    order: Math.min(NEVER, ...open.map(effectiveDue), ...stillOpen),
    posted: postedOf(review),
    facts: factsOf(review, putOff, standOf(review, followUps, now)),
    causes: causesOf(review),
    staleAt: Math.min(NEVER, ...changes.filter((at) => at > now)),
  };
}
