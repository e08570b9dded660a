/** What a restore would do to what is stored, row by row. Reads only: whoever restores writes the plan. */
import type { ReviewDeskDb } from '../db.ts';
import { type PlanWishes, planFollowUps } from '../follow-ups/rules.ts';
import type { FollowUp } from '../reviews/review.ts';
import { nameOf, noTables, TABLES, type TableName, type Tables } from './backup-rows.ts';
import { canonical, isSame } from './canonical.ts';
import { mergeReview, missingEvents } from './merge-review.ts';
import { aliasesOf } from './same-review.ts';

/**
 * `new` · `changed`: the file adds to it · `known`: the same in both · `kept`: what is stored is later, and stays ·
 * `conflict`: both say something else and neither is later; what is stored stays.
 */
export const RESTORE_FATES = ['new', 'changed', 'known', 'kept', 'conflict'] as const;
export type RestoreFate = (typeof RESTORE_FATES)[number];
export type RestoreCounts = Record<TableName, Record<RestoreFate, number>>;

/** Two that can't both be right. */
export interface Conflict {
  table: TableName;
  /** What it is about: a review's product or order, a template's or draft's name. */
  about: string;
  /** What is stored and stays, and what stands in the file, in short. */
  kept: string;
  other: string;
}

export interface RestorePlan {
  counts: RestoreCounts;
  conflicts: Conflict[];
  /** Rows to be put; events and appeals to be added. */
  writes: Tables;
  /** Nothing was stored at all: the file's settings are taken too. Else they stay as they are. */
  intoEmpty: boolean;
}

/** For reminders that are planned anew: epoch ms, and what the seller wishes. */
export interface Planning {
  now: number;
  wishes: PlanWishes;
}

type Stored = Record<TableName, unknown[]>;

const noCounts = (): RestoreCounts =>
  Object.fromEntries(
    TABLES.map((table) => [table, Object.fromEntries(RESTORE_FATES.map((fate) => [fate, 0]))]),
  ) as RestoreCounts;

/** The file's rows under the names that the store uses. */
function renamed(tables: Tables, keys: ReadonlyMap<string, string>): Tables {
  if (keys.size === 0) return tables;
  const keyOf = (key: string): string => keys.get(key) ?? key;
  const of = <R extends { reviewKey: string }>(rows: readonly R[]): R[] =>
    rows.map((row) => ({ ...row, reviewKey: keyOf(row.reviewKey) }));
  return {
    ...tables,
    reviews: tables.reviews.map((review) => ({ ...review, key: keyOf(review.key) })),
    events: of(tables.events),
    followUps: of(tables.followUps),
    drafts: of(tables.drafts),
    appeals: of(tables.appeals),
    listed: of(tables.listed).map((row) => ({ ...row, beside: row.beside.map(keyOf) })),
    coverage: tables.coverage.map((row) => ({ ...row, reviewKeys: row.reviewKeys.map(keyOf) })),
  };
}

const byReview = <R extends { reviewKey: string }>(rows: readonly R[]): Map<string, R[]> =>
  Map.groupBy(rows, ({ reviewKey }) => reviewKey);

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

const SHORT = 200;
const textOf = (row: unknown): string => {
  const { text, body, ways } = Object(row) as Record<string, unknown>;
  return (typeof text === 'string' ? text : typeof body === 'string' ? body : canonical(ways ?? row)).slice(0, SHORT);
};

class Planner {
  readonly plan: RestorePlan;
  readonly #file: Tables;
  readonly #stored: Tables;
  readonly #planning: Planning;

  constructor(file: Tables, stored: Tables, planning: Planning) {
    this.#file = file;
    this.#stored = stored;
    this.#planning = planning;
    const intoEmpty = TABLES.every((table) => stored[table].length === 0);
    this.plan = { counts: noCounts(), conflicts: [], writes: noTables(), intoEmpty };
  }

  #tell(table: TableName, fate: RestoreFate): void {
    this.plan.counts[table][fate] += 1;
  }

  #conflict(table: TableName, about: string, kept: unknown, other: unknown): void {
    this.#tell(table, 'conflict');
    this.plan.conflicts.push({ table, about, kept: textOf(kept), other: textOf(other) });
  }

  /** Reviews with their events and reminders: what one desk did last decides over its reminders. */
  reviews(): void {
    const stored = new Map(this.#stored.reviews.map((review) => [review.key, review]));
    const there = { events: byReview(this.#stored.events), followUps: byReview(this.#stored.followUps) };
    const given = { events: byReview(this.#file.events), followUps: byReview(this.#file.followUps) };
    const merged = new Set<string>();
    for (const review of this.#file.reviews) {
      const before = stored.get(review.key);
      if (!before) {
        this.#tell('reviews', 'new');
        this.plan.writes.reviews.push(review);
        continue;
      }
      merged.add(review.key);
      const events = there.events.get(review.key) ?? [];
      const sides = [
        { review: before, events },
        { review, events: given.events.get(review.key) ?? [] },
      ] as const;
      const one = mergeReview(...sides);
      const differs = !isSame(one.review, before);
      if (one.conflict) this.#conflict('reviews', before.productTitle ?? before.orderId ?? before.key, before, review);
      else this.#tell('reviews', differs ? 'changed' : isSame(review, before) ? 'known' : 'kept');
      if (differs) this.plan.writes.reviews.push(one.review);
      this.#events(sides[1].events.length, one.events);
      const rows = [there.followUps.get(review.key) ?? [], given.followUps.get(review.key) ?? []] as const;
      const chosen = this.#followUps(rows[0], rows[1], one.fileIsLater);
      const touched = differs || one.events.length > 0;
      const input = { review: one.review, events: [...events, ...one.events], existing: chosen, ...this.#planning };
      this.#putFollowUps(
        rows[0],
        touched ? planFollowUps({ ...input, events: input.events.toSorted((a, b) => a.at - b.at) }) : chosen,
      );
    }
    // What belongs to a new review, or to one that neither has.
    const alone = [...given.events].filter(([key]) => !merged.has(key));
    for (const [key, rows] of alone) this.#events(rows.length, missingEvents(rows, there.events.get(key) ?? []));
    for (const [key, rows] of given.followUps) {
      if (merged.has(key)) continue;
      const before = there.followUps.get(key) ?? [];
      this.#putFollowUps(before, this.#followUps(before, rows, false));
    }
  }

  #events(given: number, missing: Tables['events']): void {
    this.plan.counts.events.new += missing.length;
    this.plan.counts.events.known += Math.max(0, given - missing.length);
    this.plan.writes.events.push(...missing);
  }

  /** Every kind of reminder of one review once: the later desk's where both have it. */
  #followUps(stored: readonly FollowUp[], file: readonly FollowUp[], fileIsLater: boolean): FollowUp[] {
    const rows = new Map(stored.map((row) => [row.kind, row]));
    for (const row of file) {
      const before = rows.get(row.kind);
      if (before && isSame(row, before)) this.#tell('followUps', 'known');
      else this.#tell('followUps', before ? (fileIsLater ? 'changed' : 'kept') : 'new');
      if (!before || fileIsLater) rows.set(row.kind, row);
    }
    return [...rows.values()];
  }

  #putFollowUps(before: readonly FollowUp[], after: readonly FollowUp[]): void {
    this.plan.writes.followUps.push(...after.filter((row) => !before.some((old) => isSame(old, row))));
  }

  /** Rows that stand for themselves: the later one. */
  byTime<T extends keyof typeof TIMES>(table: T): void {
    const timeOf = TIMES[table] as (row: Tables[T][number]) => number;
    const rows = this.#stored[table] as Tables[T][number][];
    const stored = new Map(rows.map((row) => [nameOf(table, row), row]));
    const writes = this.plan.writes[table] as Tables[T][number][];
    for (const row of this.#file[table] as Tables[T][number][]) {
      const before = stored.get(nameOf(table, row));
      if (before && isSame(row, before)) this.#tell(table, 'known');
      else if (before && timeOf(row) === timeOf(before))
        this.#conflict(table, nameOf(table, row).replaceAll('\u0000', ' · '), before, row);
      else if (before && timeOf(row) < timeOf(before)) this.#tell(table, 'kept');
      else {
        this.#tell(table, before ? 'changed' : 'new');
        writes.push(row);
      }
    }
  }

  /** Reports to the platform: like events, each once. */
  appeals(): void {
    const contents = new Set(this.#stored.appeals.map(({ id: _, ...row }) => canonical(row)));
    for (const row of this.#file.appeals) {
      const known = contents.has(canonical(row));
      this.#tell('appeals', known ? 'known' : 'new');
      if (!known) this.plan.writes.appeals.push(row);
    }
  }

  unclear(keys: ReadonlySet<string>): void {
    for (const review of this.#file.reviews) {
      if (!keys.has(review.key)) continue;
      const about = review.productTitle ?? review.orderId ?? review.key;
      this.plan.conflicts.push({ table: 'reviews', about, kept: '', other: textOf(review) });
    }
  }
}

/** `stored`: all rows of all tables, read at one moment. */
export async function planRestore(
  file: Tables,
  stored: Stored,
  planning: Planning,
  store: ReviewDeskDb,
): Promise<RestorePlan> {
  const there = stored as unknown as Tables;
  const aliases = await aliasesOf(store, file.reviews, new Set(there.reviews.map(({ key }) => key)));
  const planner = new Planner(renamed(file, aliases.keys), there, planning);
  planner.reviews();
  for (const table of Object.keys(TIMES) as (keyof typeof TIMES)[]) planner.byTime(table);
  planner.appeals();
  planner.unclear(aliases.unclear);
  return planner.plan;
}
