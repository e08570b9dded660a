/** What a restore does with rows of a file, against what is stored of them. Pure: reading and writing are restore-walk.ts's. */
import { type PlanWishes, planFollowUps } from '../follow-ups/rules.ts';
import type { FollowUp, ReviewEvent, StoredReview } from '../reviews/review.ts';
import { nameOf, type TableName, type Tables } from './backup-rows.ts';
import { canonical, isSame } from './canonical.ts';
import { mergeReview, missingEvents } from './merge-review.ts';
import type { Tally } from './restore-tally.ts';
import type { GivenReview } from './review-stretches.ts';

/** For reminders that are planned anew: epoch ms, and what the seller wishes. */
export interface Planning {
  now: number;
  wishes: PlanWishes;
}

/** What is stored under one review's key. Events oldest first. */
export interface StoredOfReview {
  review: StoredReview | undefined;
  events: readonly ReviewEvent[];
  followUps: readonly FollowUp[];
}

/** Rows to be put; events and appeals to be added. */
export type Writes = Pick<Tables, 'reviews' | 'events' | 'followUps'>;

/** Every kind of reminder of one review once: the later desk's where both have it. */
function chosenFollowUps(
  stored: readonly FollowUp[],
  file: readonly FollowUp[],
  fileIsLater: boolean,
  tally: Tally,
): FollowUp[] {
  const rows = new Map(stored.map((row) => [row.kind, row]));
  for (const row of file) {
    const before = rows.get(row.kind);
    if (before && isSame(row, before)) tally.tell('followUps', 'known');
    else tally.tell('followUps', before ? (fileIsLater ? 'changed' : 'kept') : 'new');
    if (!before || fileIsLater) rows.set(row.kind, row);
  }
  return [...rows.values()];
}

const aboutOf = ({ productTitle, orderId, key }: StoredReview): string => productTitle ?? orderId ?? key;

/**
 * One review with its events and reminders: what one desk did last decides over its reminders. `unclear`: it could be either of
 * several stored ones.
 */
export function planReview(
  { review, events, followUps }: GivenReview,
  stored: StoredOfReview,
  unclear: boolean,
  planning: Planning,
  tally: Tally,
  writes: Writes,
): void {
  const addEvents = (missing: readonly ReviewEvent[]): void => {
    tally.tell('events', 'new', missing.length);
    tally.tell('events', 'known', Math.max(0, events.length - missing.length));
    writes.events.push(...missing);
  };
  const putFollowUps = (after: readonly FollowUp[]): void => {
    writes.followUps.push(...after.filter((row) => !stored.followUps.some((old) => isSame(old, row))));
  };
  if (review && unclear) tally.conflict('reviews', aboutOf(review), null, review);
  const before = stored.review;
  if (!review || !before) {
    // A new review, or something that belongs to one that the file does not have.
    if (review) {
      tally.tell('reviews', 'new');
      writes.reviews.push(review);
    }
    addEvents(missingEvents(events, stored.events));
    putFollowUps(chosenFollowUps(stored.followUps, followUps, false, tally));
    return;
  }
  const one = mergeReview({ review: before, events: stored.events }, { review, events });
  const differs = !isSame(one.review, before);
  tally.tell('reviews', one.conflict ? 'conflict' : differs ? 'changed' : isSame(review, before) ? 'known' : 'kept');
  if (one.conflict) tally.conflict('reviews', aboutOf(before), before, review);
  if (differs) writes.reviews.push(one.review);
  addEvents(one.events);
  const chosen = chosenFollowUps(stored.followUps, followUps, one.fileIsLater, tally);
  const told = [...stored.events, ...one.events].toSorted((a, b) => a.at - b.at);
  const touched = differs || one.events.length > 0;
  const input = { review: one.review, events: told, existing: chosen, ...planning };
  putFollowUps(touched ? planFollowUps(input) : chosen);
}

/** Tables whose rows say by themselves which is later; a template of an earlier version has no time, so nothing tells. */
const TIMES: {
  [T in 'drafts' | 'templates' | 'coverage' | 'remembered' | 'pageHealth' | 'taught' | 'tags' | 'listed' | 'voices']: (
    row: Tables[T][number],
  ) => number;
} = {
  drafts: ({ updatedAt }) => updatedAt,
  templates: ({ changedAt = 0, usedAt }) => Math.max(changedAt, usedAt ?? 0),
  coverage: ({ at }) => at,
  remembered: ({ at }) => at,
  pageHealth: ({ readings }) => readings[0]?.at ?? 0,
  taught: ({ taughtAt }) => taughtAt,
  tags: ({ changedAt }) => changedAt,
  voices: ({ changedAt }) => changedAt,
  listed: ({ at, missed }) => Math.max(at, missed?.at ?? 0),
};
export type TimedTable = keyof typeof TIMES;
export const TIMED_TABLES = Object.keys(TIMES) as TimedTable[];

/** Rows that stand for themselves: the later one. `stored[i]` goes by the name of `rows[i]`. Answers with those to be put. */
export function planByTime<T extends TimedTable>(
  table: T,
  rows: readonly Tables[T][number][],
  stored: readonly (Tables[T][number] | undefined)[],
  tally: Tally,
): Tables[T][number][] {
  const timeOf = TIMES[table] as (row: Tables[T][number]) => number;
  const one: TableName = table;
  return rows.filter((row, i) => {
    const before = stored[i];
    const later = before === undefined ? 1 : timeOf(row) - timeOf(before);
    if (before && isSame(row, before)) tally.tell(one, 'known');
    else if (later > 0) tally.tell(one, before ? 'changed' : 'new');
    else if (later < 0) tally.tell(one, 'kept');
    else {
      tally.tell(one, 'conflict');
      tally.conflict(one, nameOf(table, row), before, row);
    }
    return later > 0 && !(before && isSame(row, before));
  });
}

/** Reports to the platform: like events, each once. `stored`: all of the same reviews. */
export function planAppeals(rows: Tables['appeals'], stored: Tables['appeals'], tally: Tally): Tables['appeals'] {
  const contents = new Set(stored.map(({ id: _, ...row }) => canonical(row)));
  return rows.filter((row) => {
    const known = contents.has(canonical(row));
    tally.tell('appeals', known ? 'known' : 'new');
    return !known;
  });
}
