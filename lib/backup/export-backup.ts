/** Everything that is stored, as one file. Extension pages only. */
import { db, type ReviewDeskDb } from '../db.ts';
import { fitRecord } from '../reviews/fit-record.ts';
import type { Settings } from '../settings.ts';
import { loadSettings } from '../settings-store.ts';
import { packTables } from './backup-file.ts';
import { inOrder, noTables, parseRow, TABLES, type TableName, type Tables } from './backup-rows.ts';
import { inTurns } from './turns.ts';

export interface ExportedBackup {
  bytes: Uint8Array;
  /** Rows in it, all tables together. */
  rows: number;
  /** Rows that are stored and can't be written so that they could be read again: they are not in it. */
  leftOut: number;
}

/** All rows of all tables as they are stored, seen at one moment. */
export async function readTables(store: ReviewDeskDb): Promise<Record<TableName, unknown[]>> {
  return store.transaction('r', store.tables, async () => {
    const rows = noTables() as Record<TableName, unknown[]>;
    for (const table of TABLES) rows[table] = await store.table(table).toArray();
    return rows;
  });
}

/** Rows of the database in the form of a backup and in its order, and how many of them have no such form. */
async function cleanRows<T extends TableName>(
  table: T,
  stored: readonly unknown[],
): Promise<{ rows: Tables[T][number][]; leftOut: number }> {
  const rows: Tables[T][number][] = [];
  await inTurns(stored, (row) => {
    const clean = parseRow(table, table === 'reviews' ? fitRecord(row) : row);
    if (clean) rows.push(clean);
  });
  return { rows: inOrder(table, rows), leftOut: stored.length - rows.length };
}

/**
 * `now` (epoch ms) and `appVersion` go into the file and nowhere else: the same data, moment and version give the same bytes.
 * `chosen`: the settings, for a page that can't read them itself.
 */
export async function exportBackup(
  now: number,
  appVersion: string,
  store: ReviewDeskDb = db(),
  chosen: Settings | null = null,
): Promise<ExportedBackup> {
  const stored = await readTables(store);
  const settings = chosen ?? (await loadSettings());
  let leftOut = 0;
  let count = 0;
  const rowsOf = async (table: TableName): Promise<readonly unknown[]> => {
    const clean = await cleanRows(table, stored[table]);
    // A hundred thousand reviews with their history are held once, not twice.
    stored[table] = [];
    leftOut += clean.leftOut;
    count += clean.rows.length;
    return clean.rows;
  };
  const bytes = await packTables({ appVersion, createdAt: now, settings, rowsOf });
  return { bytes, rows: count, leftOut };
}
