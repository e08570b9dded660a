/** What the seller says was done for a review, written into its history; and taken back by a further note. Background only. */
import { db, type ReviewDeskDb } from '../db.ts';
import { planWishes } from '../follow-ups/seller-settings.ts';
import type { ReviewState } from '../messages.ts';
import { eventsOf, standing } from './events.ts';
import { DEEDS, type Deed, type DeedType, type ReviewEvent, type Status, type StoredReview } from './review.ts';
import { act, stateOf } from './store.ts';

const OPEN: readonly Status[] = ['new', 'to-do'];

/** What a deed makes of the status. The platform's own words, seen later, decide over it (observe.ts). */
function statusAfter(deed: Deed, { status }: StoredReview): Status {
  if (deed.type === 'report-filed') return OPEN.includes(status) || status === 'waiting' ? 'reported' : status;
  if (deed.type === 'report-outcome') return deed.result === 'rejected' && status === 'reported' ? 'to-do' : status;
  return OPEN.includes(status) ? 'waiting' : status;
}

/** Writes it down. null: the review is not stored (yet). */
export function recordDeed(
  key: string,
  deed: Deed,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<ReviewState | null> {
  const { type, ...data } = deed;
  return act(store, key, { type, data }, now, { review: (before) => ({ status: statusAfter(deed, before) }) });
}

const isDeed = ({ type }: ReviewEvent): boolean => DEEDS.some((one) => one === type);

/** As it would be had the deed not been recorded: to do again, unless another one or the page says otherwise. */
function statusWithout(before: StoredReview, left: readonly ReviewEvent[]): Status {
  const ours = before.status === 'waiting' || before.status === 'reported';
  const told = before.marks.length > 0 || before.reply !== null;
  return ours && !told && !left.some((event) => isDeed(event) || event.type === 'inserted') ? 'to-do' : before.status;
}

/** Notes that the deed recorded at that time was a mistake; both stay in the history. Without such a deed nothing happens. */
export async function takeBackDeed(
  key: string,
  mistake: { type: DeedType; at: number },
  now: number,
  store: ReviewDeskDb = db(),
): Promise<ReviewState | null> {
  const wishes = await planWishes();
  return store.transaction('rw', store.tables, async () => {
    const stand = standing(await eventsOf(store, key));
    const is = ({ type, at }: ReviewEvent): boolean => type === mistake.type && at === mistake.at;
    if (!stand.some(is)) return stateOf(key, store);
    const left = stand.filter((event) => !is(event));
    const data = { type: mistake.type, at: mistake.at };
    return act(store, key, { type: 'taken-back', data }, now, {
      wishes,
      review: (before) => ({ status: statusWithout(before, left) }),
    });
  });
}
