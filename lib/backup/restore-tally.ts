/** What comes of a restore, counted while it is gone through. */
import { TABLES, type TableName } from './backup-rows.ts';
import { canonical } from './canonical.ts';

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

/** What a restore would do, or has done. */
export interface RestorePreview {
  counts: RestoreCounts;
  /** The first `MOST_CONFLICTS` of them. */
  conflicts: Conflict[];
  conflictCount: number;
  /** Nothing was stored at all: the file's settings are taken too. Else they stay as they are. */
  intoEmpty: boolean;
}

/** Told one by one; nobody reads more, and two desks of a million reviews may differ in as many. */
export const MOST_CONFLICTS = 1_000;
const SHORT = 200;

const textOf = (row: unknown): string => {
  const { text, body, ways } = Object(row) as Record<string, unknown>;
  return (typeof text === 'string' ? text : typeof body === 'string' ? body : canonical(ways ?? row)).slice(0, SHORT);
};

export interface Tally {
  result: RestorePreview;
  tell(table: TableName, fate: RestoreFate, count?: number): void;
  /** `kept`: null where nothing of it is stored, only unclear. */
  conflict(table: TableName, about: string, kept: unknown, other: unknown): void;
}

export function createTally(intoEmpty: boolean): Tally {
  const counts = Object.fromEntries(
    TABLES.map((table) => [table, Object.fromEntries(RESTORE_FATES.map((fate) => [fate, 0]))]),
  ) as RestoreCounts;
  const result: RestorePreview = { counts, conflicts: [], conflictCount: 0, intoEmpty };
  return {
    result,
    tell(table, fate, count = 1) {
      counts[table][fate] += count;
    },
    conflict(table, about, kept, other) {
      result.conflictCount += 1;
      if (result.conflicts.length >= MOST_CONFLICTS) return;
      result.conflicts.push({ table, about, kept: kept === null ? '' : textOf(kept), other: textOf(other) });
    },
  };
}
