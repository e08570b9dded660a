/**
 * The outcome ledger: what became of complaints with our action and without. Of complaints only, as they were when the window
 * began: praise is not acted on, and a complaint that was turned into praise must not drop out.
 */
import { db, type ReviewDeskDb } from '../db.ts';
import { asItWas } from './as-it-was.ts';
import { isNegative } from './negative.ts';
import { ACTIONS, type Action, actionsOn, type Outcome, type OutcomeRates, outcomeOf, ratesIn } from './outcome.ts';
import {
  CAUSES,
  type Cause,
  PLATFORMS,
  type Platform,
  type ReviewEvent,
  type StoredReview,
  UNSURE_BELOW,
} from './review.ts';

/** One complaint: where, what about, what was done, what became of it. */
export interface LedgerEntry {
  platform: Platform;
  causes: Cause[];
  /** What was done within the window; empty: nothing. */
  actions: Action[];
  outcome: Outcome;
}

/** null: no complaint, or known from a public page only, where it may be anybody's. `window` in ms. */
export function ledgerEntry(
  review: StoredReview,
  events: readonly ReviewEvent[],
  now: number,
  window: number,
): LedgerEntry | null {
  if (review.seenOn.pageKind === 'public-reviews') return null;
  const outcome = outcomeOf(review, events, now, window);
  const then = asItWas(review, events, outcome.from);
  if (!isNegative({ ...review, ...then })) return null;
  const causes = then.analysis.causes.filter(({ score }) => score >= UNSURE_BELOW).map(({ cause }) => cause);
  const actions = actionsOn(review, events).filter(({ at }) => at <= outcome.until);
  return { platform: review.platform, causes, actions: actions.map(({ action }) => action), outcome };
}

const AT_ONCE = 500;

/**
 * Reads all reviews in stretches, so that a million are no more in memory than these few. `onProgress` gets how many were read;
 * stops early, with what it has, when `signal` aborts.
 */
export async function readLedger(
  ask: { now: number; window: number; signal: AbortSignal; onProgress: (read: number) => void },
  store: ReviewDeskDb = db(),
): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  let read = 0;
  for (let after = ''; !ask.signal.aborted; ) {
    const reviews = await store.reviews.where('key').above(after).limit(AT_ONCE).toArray();
    const [first, last] = [reviews[0], reviews.at(-1)];
    if (!first || !last) break;
    const events = await store.events
      .where('[reviewKey+at]')
      .between([first.key, Number.NEGATIVE_INFINITY], [last.key, Number.POSITIVE_INFINITY])
      .toArray();
    const byReview = Map.groupBy(events, ({ reviewKey }) => reviewKey);
    for (const review of reviews) {
      const entry = ledgerEntry(review, byReview.get(review.key) ?? [], ask.now, ask.window);
      if (entry) entries.push(entry);
    }
    after = last.key;
    read += reviews.length;
    ask.onProgress(read);
  }
  return entries;
}

/** How it went in one group, and of how many it is not known yet. */
export interface LedgerRow<G extends string = string> {
  group: G;
  acted: OutcomeRates;
  left: OutcomeRates;
  n: { acted: number; left: number };
}

export interface Ledger {
  all: LedgerRow<'all'>;
  platforms: LedgerRow<Platform>[];
  causes: LedgerRow<Cause>[];
  /** One complaint may stand under several actions. `left` is the same in all: nothing was done. */
  actions: LedgerRow<Action>[];
  /** Complaints whose window is still open, or that nobody looked at since it closed. */
  open: number;
}

function rowOf<G extends string>(group: G, settled: readonly LedgerEntry[]): LedgerRow<G> {
  const acted = settled.filter(({ outcome }) => outcome.actedAt !== null).map(({ outcome }) => outcome);
  const left = settled.filter(({ outcome }) => outcome.actedAt === null).map(({ outcome }) => outcome);
  return { group, acted: ratesIn(acted), left: ratesIn(left), n: { acted: acted.length, left: left.length } };
}

/** Rates by platform, cause and action; groups nobody is in are left out. Of settled outcomes only (outcome.ts). */
export function ledgerOf(entries: readonly LedgerEntry[]): Ledger {
  const settled = entries.filter(({ outcome }) => outcome.settled);
  const by = <G extends string>(
    groups: readonly G[],
    isIn: (entry: LedgerEntry, group: G) => boolean,
  ): LedgerRow<G>[] =>
    groups
      .map((group) =>
        rowOf(
          group,
          settled.filter((entry) => isIn(entry, group)),
        ),
      )
      .filter(({ n }) => n.acted + n.left > 0);
  return {
    all: rowOf('all', settled),
    platforms: by(PLATFORMS, ({ platform }, group) => platform === group),
    causes: by(CAUSES, ({ causes }, group) => causes.includes(group)),
    actions: by(ACTIONS, ({ actions }, group) => actions.includes(group)),
    open: entries.length - settled.length,
  };
}
