/** All other reads and writes of what is remembered. Background and extension pages only. */
import { isSame } from '../backup/canonical.ts';
import { db, type ReviewDeskDb } from '../db.ts';
import { markAllDone, snoozeAll } from '../follow-ups/act-on-rows.ts';
import { type PlanWishes, planFollowUps } from '../follow-ups/rules.ts';
import { planWishes } from '../follow-ups/seller-settings.ts';
import type { PutOff } from '../follow-ups/snooze.ts';
import type { Ask, ReviewState } from '../messages.ts';
import { askedFor } from '../replies/asked-for.ts';
import { eventsOf, timeAfter, timeFor } from './events.ts';
import { versionsAfter } from './other-version.ts';
import {
  type Channel,
  type EventType,
  type FollowUp,
  type Platform,
  PRIVATE_CHANNELS,
  type ReviewEvent,
  type SavedDraft,
  type StoredReview,
} from './review.ts';

const EVENTS_SHOWN = 50;

/** Everything about one review, or null when it isn't known. */
export async function stateOf(key: string, store: ReviewDeskDb = db()): Promise<ReviewState | null> {
  const review = await store.reviews.get(key);
  if (!review) return null;
  const [events, followUps, drafts] = await Promise.all([
    eventsOf(store, key),
    store.followUps.where('reviewKey').equals(key).toArray(),
    store.drafts.where('reviewKey').equals(key).toArray(),
  ]);
  return {
    review,
    events: events.reverse().slice(0, EVENTS_SHOWN),
    followUps: followUps.filter((row) => row.state === 'open'),
    drafts,
    asksFor: askedFor(review),
  };
}

/** Many, as lists show them: without events and drafts. Those that are not known are left out. */
export async function statesOf(keys: readonly string[], store: ReviewDeskDb = db()): Promise<ReviewState[]> {
  const [reviews, rows] = await Promise.all([
    store.reviews.bulkGet([...keys]),
    store.followUps
      .where('reviewKey')
      .anyOf([...keys])
      .toArray(),
  ]);
  const open = Map.groupBy(
    rows.filter((row) => row.state === 'open'),
    (row) => row.reviewKey,
  );
  return reviews.flatMap((review) =>
    review ? [{ review, events: [], followUps: open.get(review.key) ?? [], drafts: [] }] : [],
  );
}

/** Changes a review, appends the event that says so and re-plans its follow-ups, all or nothing. */
export async function act(
  store: ReviewDeskDb,
  key: string,
  event: { type: EventType; data: Record<string, unknown> | ((rows: readonly FollowUp[]) => Record<string, unknown>) },
  now: number,
  change: {
    review?: (before: StoredReview) => Partial<StoredReview>;
    followUp?: (row: FollowUp) => FollowUp;
    /** Events that come before it, of the same moment. */
    first?: { type: EventType; data: Record<string, unknown> }[];
    /** Its draft has come to where it was carried. */
    arrived?: Channel;
    /** Given by whoever has begun a transaction: in there nothing else may be waited for. */
    wishes?: PlanWishes;
  },
): Promise<ReviewState | null> {
  const wishes = change.wishes ?? (await planWishes());
  await store.transaction('rw', store.reviews, store.events, store.followUps, store.drafts, async () => {
    if (change.arrived) await putDown(key, change.arrived, store);
    const before = await store.reviews.get(key);
    if (!before) return;
    const review = { ...before, ...change.review?.(before) };
    const rows = await store.followUps.where('reviewKey').equals(key).toArray();
    const data = typeof event.data === 'function' ? event.data(rows) : event.data;
    const happened = [...(change.first ?? []), { type: event.type, data }];
    const told = await eventsOf(store, key);
    const at = timeAfter(told, now);
    const added = happened.map((one): ReviewEvent => ({ reviewKey: key, at, ...one }));
    await store.events.bulkAdd(added);
    await store.reviews.put(review);
    const existing = change.followUp ? rows.map(change.followUp) : rows;
    await store.followUps.bulkPut(planFollowUps({ review, events: [...told, ...added], existing, now, wishes }));
  });
  return stateOf(key, store);
}

/** A carried draft has arrived: it waits no longer on every other order's message page. */
async function putDown(key: string, channel: Channel, store: ReviewDeskDb): Promise<void> {
  const draft = await store.drafts.get([key, channel]);
  if (draft?.carried) await store.drafts.put({ ...draft, carried: false });
}

/** What the sidebar did on the page. Text in a private box means the buyer is being contacted; publishing is only seen later. */
export async function reportAction(
  ask: Ask<'report'>,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<ReviewState | null> {
  // What the words were for: a message of its own accord goes out once, and is not asked for again.
  const { purpose = 'reply' } = (ask.type === 'inserted' && (await savedDraft(ask.key, ask.channel, store))) || {};
  const data = {
    channel: ask.channel,
    ...(ask.text !== undefined && { text: ask.text }),
    ...(purpose !== 'reply' && { purpose }),
  };
  const overridden = ask.type === 'inserted' ? (ask.overridden ?? []) : [];
  const first = overridden.map((one) => ({
    type: 'rule-overridden' as const,
    data: { channel: ask.channel, ...one },
  }));
  return act(store, ask.key, { type: ask.type, data }, now, {
    first,
    ...(ask.type === 'inserted' && { arrived: ask.channel }),
    review: (before) => {
      if (!PRIVATE_CHANNELS.includes(ask.channel)) return {};
      if (ask.type === 'inserted') return { status: 'waiting' };
      // Taken out of the box again: nobody is waiting, unless the platform itself says that the buyer was contacted.
      const waits = before.status === 'waiting' && !before.marks.includes('contacted');
      return ask.type === 'undone' && waits ? { status: 'to-do' } : {};
    },
  });
}

/** Puts off what is open of one review (`snoozeAll`), and how it stands then. */
export async function snooze(
  key: string,
  to: PutOff,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<ReviewState | null> {
  await snoozeAll([key], to, now, store);
  return stateOf(key, store);
}

/** The seller is through with one review (`markAllDone`), and how it stands then. */
export async function markDone(key: string, now: number, store: ReviewDeskDb = db()): Promise<ReviewState | null> {
  await markAllDone([key], now, store);
  return stateOf(key, store);
}

/** Reviews of one order; after them those whose page shows no order and whose draft waits to be carried over. */
export async function statesOfOrder(
  platform: Platform,
  orderId: string,
  store: ReviewDeskDb = db(),
): Promise<ReviewState[]> {
  const ofOrder = await store.reviews.where('[platform+orderId]').equals([platform, orderId]).primaryKeys();
  const carried = await store.drafts.filter((draft) => draft.carried).toArray();
  const waiting = (await store.reviews.bulkGet(carried.map((draft) => draft.reviewKey))).flatMap((review) =>
    review && review.platform === platform && !review.orderId ? [review.key] : [],
  );
  const states = await Promise.all([...new Set([...ofOrder, ...waiting])].map((key) => stateOf(key, store)));
  return states.filter((state) => state !== null);
}

export const savedDraft = (
  key: string,
  channel: Channel,
  store: ReviewDeskDb = db(),
): Promise<SavedDraft | undefined> => store.drafts.get([key, channel]);

/** A text that is still the seller's own was begun with what it was begun with before; a template taken again counts again. */
function begunWith(
  draft: Omit<SavedDraft, 'updatedAt' | 'other'>,
  before: SavedDraft | undefined,
): Pick<SavedDraft, 'template' | 'templateCounted'> {
  if (!draft.edited || draft.template !== undefined || before?.template === undefined) return {};
  return { template: before.template, ...(before.templateCounted && { templateCounted: true }) };
}

/**
 * Keeps a draft; the first one for a review and channel is also an event. What another tab wrote meanwhile stays beside it
 * (`versionsAfter`), and goes into the history when it is kept there no longer. Unknown reviews have no drafts.
 */
export async function saveDraft(
  { basedOn, settled, ...draft }: Ask<'saveDraft'>,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<SavedDraft | null> {
  const { reviewKey, channel, text } = draft;
  return store.transaction('rw', store.reviews, store.drafts, store.events, async () => {
    if (!(await store.reviews.get(reviewKey))) return null;
    const before = await store.drafts.get([reviewKey, channel]);
    const { other, past } = versionsAfter(before, text, {
      ...(basedOn !== undefined && { basedOn }),
      settled: settled === true,
    });
    // Later than the one before, also within a millisecond: it tells which of them a save began with.
    const updatedAt = before ? Math.max(now, before.updatedAt + 1) : now;
    const saved: SavedDraft = { ...begunWith(draft, before), ...draft, updatedAt, ...(other && { other }) };
    // Said twice, by a page that got no answer.
    if (before && isSame(before, { ...saved, updatedAt: before.updatedAt })) return before;
    await store.drafts.put(saved);
    const told = [...(before ? [] : [{ channel }]), ...past.map((old) => ({ channel, old }))];
    if (told.length > 0) {
      const at = await timeFor(store, reviewKey, now);
      await store.events.bulkAdd(told.map((data): ReviewEvent => ({ reviewKey, at, type: 'drafted', data })));
    }
    return saved;
  });
}
