/** Plans anew what the seller's settings have made another: after a change of them, also one that a dying worker left half done. */
import { browser } from 'wxt/browser';
import { db, type ReviewDeskDb } from '../db.ts';
import { eventsOf } from '../reviews/events.ts';
import { type PlanWishes, planFollowUps } from './rules.ts';
import { planWishes } from './seller-settings.ts';

/** With which wishes everything was last planned. */
const KEY = 'planned-with';
/** Reviews planned in one transaction. */
const STRETCH = 200;

/** Only these can have a reminder that they don't have a row for yet: what the seller has muted keeps its row. */
const MAY_WAIT = ['to-do', 'waiting'];

const stampOf = ({ muted, windowDays }: PlanWishes): string =>
  JSON.stringify([[...muted].sort(), Object.entries(windowDays).sort(([a], [b]) => (a < b ? -1 : 1))]);

async function concerned(store: ReviewDeskDb): Promise<string[]> {
  const waiting = await store.reviews.where('status').anyOf(MAY_WAIT).primaryKeys();
  const rows = await store.followUps.where('state').anyOf('open', 'cancelled').primaryKeys();
  return [...new Set([...waiting, ...rows.map(([reviewKey]) => reviewKey)])];
}

async function planStretch(
  keys: readonly string[],
  wishes: PlanWishes,
  now: number,
  store: ReviewDeskDb,
): Promise<void> {
  await store.transaction('rw', store.reviews, store.events, store.followUps, async () => {
    const reviews = (await store.reviews.bulkGet([...keys])).filter((review) => review !== undefined);
    const rows = await store.followUps
      .where('reviewKey')
      .anyOf([...keys])
      .toArray();
    const byReview = Map.groupBy(rows, ({ reviewKey }) => reviewKey);
    const events = await Promise.all(reviews.map(({ key }) => eventsOf(store, key)));
    const planned = reviews.flatMap((review, i) =>
      planFollowUps({ review, events: events[i] ?? [], existing: byReview.get(review.key) ?? [], now, wishes }),
    );
    await store.followUps.bulkPut(planned);
  });
}

/** Nothing where the wishes are those of the last time. Answers whether anything was planned. */
export async function replanIfWished(now: number, store: ReviewDeskDb = db()): Promise<boolean> {
  const wishes = await planWishes();
  const stamp = stampOf(wishes);
  const before: unknown = (await browser.storage.local.get(KEY))[KEY];
  // Nothing was ever wished: what is stored was planned without wishes.
  if (stamp === (before ?? stampOf({ muted: [], windowDays: {} }))) return false;
  const keys = await concerned(store);
  for (let from = 0; from < keys.length; from += STRETCH)
    await planStretch(keys.slice(from, from + STRETCH), wishes, now, store);
  // Last: a worker that dies before this does it all again, which changes nothing.
  await browser.storage.local.set({ [KEY]: stamp });
  return true;
}
