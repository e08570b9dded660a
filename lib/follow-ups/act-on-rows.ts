/** What the seller does with follow-ups, with one or with many at once: all of it, or none. Background and extension pages only. */
import { db, type ReviewDeskDb } from '../db.ts';
import { eventsOf, timeAfter } from '../reviews/events.ts';
import type { FollowUp, ReviewEvent, StoredReview } from '../reviews/review.ts';
import { planFollowUps } from './rules.ts';
import { planWishes } from './seller-settings.ts';
import { beforeClosing, type PutOff } from './snooze.ts';

interface Act {
  /** What is remembered of it, from the review's rows as they were. */
  event(rows: readonly FollowUp[]): Pick<ReviewEvent, 'type' | 'data'>;
  review?: Partial<StoredReview>;
  /** `at`: when it is dated, which is not before anything else of the review. */
  row(row: FollowUp, at: number): FollowUp;
}

/** Reviews that are no longer known are left out; each is dealt with once. Rejects with nothing written when anything fails. */
async function actOn(keys: readonly string[], act: Act, now: number, store: ReviewDeskDb): Promise<void> {
  const wishes = await planWishes();
  const wanted = [...new Set(keys)];
  await store.transaction('rw', store.reviews, store.events, store.followUps, async () => {
    const reviews = (await store.reviews.bulkGet(wanted)).filter((review) => review !== undefined);
    const known = reviews.map(({ key }) => key);
    const rows = Map.groupBy(await store.followUps.where('reviewKey').anyOf(known).toArray(), (row) => row.reviewKey);
    // Asked for all at once: hundreds of awaits in a row would lose Dexie's transaction.
    const told = await Promise.all(known.map((key) => eventsOf(store, key)));
    const written = reviews.map((before, i) => {
      const known = { review: before, events: told[i] ?? [], existing: rows.get(before.key) ?? [] };
      // As things stand now: what nobody has planned yet must not open beside the seller's own reminder.
      const old = planFollowUps({ ...known, now, wishes });
      const at = timeAfter(known.events, now);
      const event: ReviewEvent = { reviewKey: before.key, at, ...act.event(old) };
      const review = { ...before, ...act.review };
      const existing = old.map((row) => (row.state === 'open' ? act.row(row, at) : row));
      const events = [...known.events, event];
      return { review, event, rows: planFollowUps({ review, events, existing, now, wishes }) };
    });
    await store.events.bulkAdd(written.map(({ event }) => event));
    await store.reviews.bulkPut(written.map(({ review }) => review));
    await store.followUps.bulkPut(written.flatMap((one) => one.rows));
  });
}

/** The row put off: to a day before its window closes at the latest, so that nothing is missed by sleeping. */
function asleep(row: FollowUp, { until, untilBuyer }: PutOff, now: number, at: number): FollowUp {
  const { untilBuyer: _, ...rest } = row;
  const snoozedUntil = beforeClosing(until, row.until, now);
  return { ...rest, snoozedUntil, notifiedAt: null, ...(untilBuyer && { untilBuyer: at }) };
}

/** Puts off what is open of these reviews; where nothing else reminds of one, the snooze itself becomes its reminder. */
export function snoozeAll(keys: readonly string[], to: PutOff, now: number, store: ReviewDeskDb = db()): Promise<void> {
  const event = (rows: readonly FollowUp[]): ReturnType<Act['event']> => {
    const open = rows.filter((row) => row.state === 'open');
    const reminder = open.length === 0 || open.some((row) => row.kind === 'seller-reminder');
    const data = { until: to.until, ...(to.untilBuyer && { untilBuyer: true }), ...(reminder && { reminder }) };
    return { type: 'snoozed', data };
  };
  return actOn(keys, { event, row: (row, at) => asleep(row, to, now, at) }, now, store);
}

/** The seller is through with them: their follow-ups are done and they leave the queue until the buyer writes again. */
export const markAllDone = (keys: readonly string[], now: number, store: ReviewDeskDb = db()): Promise<void> =>
  actOn(
    keys,
    {
      event: () => ({ type: 'done', data: {} }),
      review: { status: 'closed' },
      row: (row) => ({ ...row, state: 'done' }),
    },
    now,
    store,
  );
