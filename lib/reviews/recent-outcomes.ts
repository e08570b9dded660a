/** Which buyers changed their mind after we acted, lately. Extension pages only. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { db, type ReviewDeskDb } from '../db.ts';
import { eventsOf } from './events.ts';
import { type Acted, actionsOn, type Outcome, outcomeOf } from './outcome.ts';
import type { StoredReview } from './review.ts';

const DAY = 86_400_000;
/** What happened within these days is news. */
export const RECENT_DAYS = 14;
/** Nobody reads more of them in a popup. */
const MOST = 100;

export interface RecentOutcome {
  review: StoredReview;
  outcome: Outcome;
  acted: Acted[];
}

/** Reviews whose rating changed, or that went, after we acted on them; the last change first. */
export async function recentOutcomes(
  { now, outcomeDays }: { now: number; outcomeDays: number },
  store: ReviewDeskDb = db(),
): Promise<RecentOutcome[]> {
  const since = now - RECENT_DAYS * DAY;
  const events = await Promise.all(
    (['rating-changed', 'gone'] as const).map((type) =>
      store.events
        .where('[type+at]')
        .between([type, since], [type, Number.POSITIVE_INFINITY])
        .reverse()
        .limit(MOST)
        .toArray(),
    ),
  );
  const keys = [...new Set(events.flat().map(({ reviewKey }) => reviewKey))];
  const [reviews, histories] = await Promise.all([
    store.reviews.bulkGet(keys),
    Promise.all(keys.map((key) => eventsOf(store, key))),
  ]);
  return reviews
    .flatMap((review, i): RecentOutcome[] => {
      const history = histories[i] ?? [];
      if (!review || review.seenOn.pageKind === 'public-reviews') return [];
      const outcome = outcomeOf(review, history, now, outcomeDays * DAY);
      const changed = outcome.kind !== 'unchanged' && outcome.kind !== 'text-changed';
      if (outcome.actedAt === null || !changed || (outcome.at ?? 0) < since) return [];
      return [{ review, outcome, acted: actionsOn(review, history).filter(({ at }) => at <= (outcome.at ?? 0)) }];
    })
    .sort((a, b) => (b.outcome.at ?? 0) - (a.outcome.at ?? 0))
    .slice(0, MOST);
}

/** The same, live; empty until known, and where it can't be read: the popup's own list says so then. */
export function watchRecentOutcomes(ask: { now: number; outcomeDays: number }): ReadonlySignal<RecentOutcome[]> {
  const current = signal<RecentOutcome[]>([]);
  liveQuery(() => recentOutcomes(ask)).subscribe({
    next: (value) => {
      current.value = value;
    },
    error: () => {
      current.value = [];
    },
  });
  return current;
}
