/** Words of reviews that no page has shown for long are removed, a few reviews at a time. Background and extension pages only. */
import { browser } from 'wxt/browser';
import { db, type ReviewDeskDb } from './db.ts';
import { factsOnly, withoutWords } from './reviews/without-words.ts';

/** Reviews of one step: a look at a page never waits longer than for these. */
const AT_ONCE = 100;
const KEY = 'retention';

/** How far it has come: all reviews last seen up to then are done. */
interface Reached {
  /** `lastSeenAt` of the last one, and those of that very moment which are done. */
  at: number;
  keys: string[];
}

const START: Reached = { at: Number.MIN_SAFE_INTEGER, keys: [] };

async function reached(): Promise<Reached> {
  const stored: { [KEY]?: Partial<Reached> } = await browser.storage.local.get(KEY);
  const { at, keys } = stored[KEY] ?? {};
  return typeof at === 'number' && Array.isArray(keys) ? { at, keys } : START;
}

/** Begins anew: something older may have come in from a file. */
export const restartRetention = (): Promise<void> => browser.storage.local.remove(KEY);

/** The moment (epoch ms) before which words are too old; months as the calendar counts them, the last day where there is no such day. */
export function cutoffOf(months: number, now: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/** One step. `true`: there is more to do. Killed in between, it is done again, which changes nothing. */
export async function retentionStep(months: number, now: number, store: ReviewDeskDb = db()): Promise<boolean> {
  const cutoff = cutoffOf(months, now);
  const before = await reached();
  if (before.at >= cutoff) return false;
  const done = new Set(before.keys);
  const { reviews, events, drafts, wordings } = store;
  const stretch = await store.transaction('rw', reviews, events, drafts, wordings, async () => {
    const old = await reviews
      .where('lastSeenAt')
      .between(before.at, cutoff)
      .filter(({ key }) => !done.has(key))
      .limit(AT_ONCE)
      .toArray();
    const keys = old.map(({ key }) => key);
    const ranges = keys.map((key): [[string, number], [string, number]] => [
      [key, Number.NEGATIVE_INFINITY],
      [key, Number.POSITIVE_INFINITY],
    ]);
    const told = await events.where('[reviewKey+at]').inAnyRange(ranges, { includeUppers: true }).toArray();
    await reviews.bulkPut(
      old.filter(({ forgottenAt }) => forgottenAt === undefined).map((review) => withoutWords(review, now)),
    );
    await events.bulkPut(told.map(factsOnly));
    await drafts.where('reviewKey').anyOf(keys).delete();
    await wordings.bulkDelete(keys);
    return old;
  });
  const last = stretch.at(-1)?.lastSeenAt;
  if (last === undefined) {
    await browser.storage.local.set({ [KEY]: { at: cutoff, keys: [] } satisfies Reached });
    return false;
  }
  const ofLast = stretch.filter(({ lastSeenAt }) => lastSeenAt === last).map(({ key }) => key);
  const keys = last === before.at ? [...before.keys, ...ofLast] : ofLast;
  await browser.storage.local.set({ [KEY]: { at: last, keys } satisfies Reached });
  return true;
}
