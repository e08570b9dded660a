/** What is stored, and forgetting it. Extension pages only. */
import { db, type ReviewDeskDb } from '../db.ts';
import { TABLES } from './backup-rows.ts';

/** Every table whose rows say something: what a backup holds, and what is made anew without one. */
export const STORED = [...TABLES, 'searchPages'] as const;
export type StoredTable = (typeof STORED)[number];

export interface Stored {
  rows: Record<StoredTable, number>;
  /** Bytes on the disk, as the browser estimates them; null where it does not say. */
  bytes: number | null;
}

/** Rows of every table, and the room they take. */
export async function whatIsStored(store: ReviewDeskDb = db()): Promise<Stored> {
  const rows = await store.transaction('r', store.tables, async () => {
    const counts = await Promise.all(STORED.map(async (table) => [table, await store.table(table).count()] as const));
    return Object.fromEntries(counts) as Stored['rows'];
  });
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  return { rows, bytes: estimate?.usage ?? null };
}

/** What the seller wrote down once for all replies. */
const LASTING: readonly string[] = ['templates', 'voices'];

/** Empties every table but the templates and the shops' voices, all or none. Settings are not touched. Badge and alarm are the caller's to refresh. */
export async function forgetAll(store: ReviewDeskDb = db()): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    for (const table of store.tables) if (!LASTING.includes(table.name)) await table.clear();
  });
}
