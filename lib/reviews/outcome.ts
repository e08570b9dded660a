/**
 * What became of a review after we acted on it. Pure; times are epoch ms. An action is what reaches the buyer or the platform: an
 * insertion that was not taken back, a published answer, a mark by which the page says that somebody acted, and what the seller
 * recorded. A draft, a copy and "done" are none: nobody but the seller knows of them.
 */
import { standing } from './events.ts';
import { type Rate, rateOf } from './outcome-rate.ts';
import { type Mark, PRIVATE_CHANNELS, type ReviewEvent, type StoredReview } from './review.ts';

const DAY = 86_400_000;
export const OUTCOME_WINDOW = 90 * DAY;

export const OUTCOMES = ['unchanged', 'text-changed', 'rating-up', 'rating-down', 'gone'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

type Events = readonly ReviewEvent[];
type Subject = Pick<StoredReview, 'firstSeenAt' | 'lastSeenAt' | 'reply' | 'marks'>;

export interface Outcome {
  kind: OutcomeKind;
  /** When we first acted; null: never, so that it counts from when the review was first seen. */
  actedAt: number | null;
  /** The window, both inclusive. */
  from: number;
  until: number;
  /** When what decided was seen; null: nothing changed. */
  at: number | null;
  /** It can't become another any more: the window is over, and the review was looked at after it, or was known to have changed. */
  settled: boolean;
}

/** Ways to act on a review. */
export const ACTIONS = ['contacted', 'replied', 'refund', 'resend', 'solution', 'reported'] as const;
export type Action = (typeof ACTIONS)[number];

/** What was done, and when it was first done or seen to be done. */
export interface Acted {
  action: Action;
  at: number;
}

const BY_MARK: Partial<Record<Mark, Action>> = {
  contacted: 'contacted',
  replied: 'replied',
  'follow-up-replied': 'replied',
  reported: 'reported',
  'follow-up-reported': 'reported',
};
const BY_EVENT: Partial<Record<ReviewEvent['type'], Action>> = {
  'reply-seen': 'replied',
  'reply-changed': 'replied',
  refund: 'refund',
  resend: 'resend',
  solution: 'solution',
  'report-filed': 'reported',
};

const byChannel = (channel: unknown): Action => {
  if (channel === 'report') return 'reported';
  return PRIVATE_CHANNELS.some((one) => one === channel) ? 'contacted' : 'replied';
};

function actionOf({ type, data }: ReviewEvent): Action | null {
  if (type === 'inserted') return byChannel(data.channel);
  if (type === 'mark-seen') return BY_MARK[data.mark as Mark] ?? null;
  return BY_EVENT[type] ?? null;
}

/** Events without insertions that were undone and deeds that were recorded by mistake. */
function lasting(events: Events): ReviewEvent[] {
  const left: ReviewEvent[] = [];
  for (const event of standing(events)) {
    if (event.type !== 'undone') left.push(event);
    const undone =
      event.type === 'undone'
        ? left.findLastIndex(({ type, data }) => type === 'inserted' && data.channel === event.data.channel)
        : -1;
    if (undone >= 0) left.splice(undone, 1);
  }
  return left;
}

/** An answer or mark that no event tells of was there when the review was first seen. */
function actedBefore({ reply, marks, firstSeenAt }: Subject, events: Events): Acted[] {
  const told = new Set(events.filter(({ type }) => type === 'mark-seen').map(({ data }) => data.mark));
  const found = marks.flatMap((mark) => (told.has(mark) ? [] : (BY_MARK[mark] ?? [])));
  if (reply !== null && !events.some(({ type }) => type === 'reply-seen')) found.push('replied');
  return found.map((action) => ({ action, at: firstSeenAt }));
}

/** What we did, each way of acting once, the first first; what was taken back left out, as far as is known. `events` oldest first. */
export function actionsOn(review: Subject, events: Events): Acted[] {
  const seen = lasting(events).flatMap((event): Acted[] => {
    const action = actionOf(event);
    return action ? [{ action, at: event.at }] : [];
  });
  const first = new Map<Action, number>();
  for (const { action, at } of [...actedBefore(review, events), ...seen]) {
    first.set(action, Math.min(at, first.get(action) ?? Number.POSITIVE_INFINITY));
  }
  return [...first].map(([action, at]) => ({ action, at })).sort((a, b) => a.at - b.at);
}

const SENTIMENTS: readonly unknown[] = ['negative', 'neutral', 'positive'];

/** Stars, or the platform's own judgement, as a number; null for what is neither. */
function height(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const at = SENTIMENTS.indexOf(value);
  return at < 0 ? null : at;
}

/** From the first to the last, whatever lay between; stars and judgement apart, stars first. */
function ratingMove(events: Events): number {
  const changes = events.filter(({ type }) => type === 'rating-changed');
  for (const of of ['number', 'string']) {
    const own = changes.filter(({ data }) => typeof data.old === of && typeof data.new === of);
    const [before, after] = [height(own[0]?.data.old), height(own.at(-1)?.data.new)];
    if (before !== null && after !== null && before !== after) return after - before;
  }
  return 0;
}

const isText = ({ type }: ReviewEvent): boolean => type === 'edited' || type === 'follow-up-added';
const isChange = (event: ReviewEvent): boolean => isText(event) || event.type === 'rating-changed';
const isPresence = ({ type }: ReviewEvent): boolean => type === 'gone' || type === 'seen-again';

function kindOf(within: Events): Pick<Outcome, 'kind' | 'at'> {
  const at = (fits: (event: ReviewEvent) => boolean) => within.findLast(fits)?.at ?? null;
  if (within.findLast(isPresence)?.type === 'gone') return { kind: 'gone', at: at(isPresence) };
  const move = ratingMove(within);
  if (move !== 0)
    return { kind: move > 0 ? 'rating-up' : 'rating-down', at: at(({ type }) => type === 'rating-changed') };
  return within.some(isText) ? { kind: 'text-changed', at: at(isText) } : { kind: 'unchanged', at: null };
}

/**
 * The outcome within `window` after our first action; without one, after the review was first seen. What was seen in the look
 * that showed our action came before or after it, nobody knows: it does not count. `events`: all, oldest first.
 */
export function outcomeOf(review: Subject, events: Events, now: number, window: number = OUTCOME_WINDOW): Outcome {
  const acted = actionsOn(review, events)[0]?.at ?? null;
  const from = acted ?? review.firstSeenAt;
  const until = from + window;
  const told = kindOf(events.filter(({ at }) => at > from && at <= until));
  // First seen changed after the window, it may have changed within.
  const doubtful = events.some((event) => event.at > until && isChange(event));
  const watched = review.lastSeenAt >= until && !doubtful;
  return { ...told, actedAt: acted, from, until, settled: now > until && (told.kind !== 'unchanged' || watched) };
}

/** How often each outcome came, of reviews alike. */
export type OutcomeRates = Record<OutcomeKind, Rate>;

/** Rates of these outcomes, whatever they are: what is still open counts as unchanged, so that settled ones should be given. */
export function ratesIn(outcomes: readonly Outcome[]): OutcomeRates {
  const of = (kind: OutcomeKind): Rate => rateOf(outcomes.filter((one) => one.kind === kind).length, outcomes.length);
  return {
    unchanged: of('unchanged'),
    'text-changed': of('text-changed'),
    'rating-up': of('rating-up'),
    'rating-down': of('rating-down'),
    gone: of('gone'),
  };
}
