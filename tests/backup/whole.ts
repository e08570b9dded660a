/** Backups as a whole in memory, as tests look at them: the product never has one there. */
import { noTables, TABLES, type TableName, type Tables } from '../../lib/backup/backup-rows.ts';
import { exportBackup } from '../../lib/backup/export-backup.ts';
import { createBackupWriter } from '../../lib/backup/pack-backup.ts';
import { type Backup, type BackupProblem, readBackup } from '../../lib/backup/read-backup.ts';
import type { ReviewDeskDb } from '../../lib/db.ts';
import type { Settings } from '../../lib/settings.ts';

export interface WholeBackup {
  appVersion: string;
  createdAt: number;
  settings: Settings;
  tables: Tables;
}

/** Rows at once, so few that every table comes in several stretches. */
const FEW = 3;

/** What reading a file gives, of rows that are in no file. They have to be in their order. */
export function inMemory({ tables, ...about }: WholeBackup): Backup {
  return {
    ...about,
    counts: Object.fromEntries(TABLES.map((table) => [table, tables[table].length])) as Record<TableName, number>,
    async *rows<T extends TableName>(table: T) {
      const rows = tables[table] as Tables[T][number][];
      for (let at = 0; at < rows.length; at += FEW) yield rows.slice(at, at + FEW);
    },
  };
}

export async function packBackup({ tables, ...about }: WholeBackup): Promise<Blob> {
  const writer = createBackupWriter();
  for (const table of TABLES) writer.add(table, tables[table]);
  return writer.end(about);
}

export async function wholeOf({ appVersion, createdAt, settings, rows }: Backup): Promise<WholeBackup> {
  const tables = noTables() as unknown as Record<TableName, unknown[]>;
  for (const table of TABLES) for await (const some of rows(table)) tables[table].push(...some);
  return { appVersion, createdAt, settings, tables: tables as unknown as Tables };
}

export const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

export const fileWith = (bytes: Uint8Array | string): Blob => new Blob([bytes as BlobPart]);

/** What is in a file; throws what is wrong with it. */
export async function opened(file: Blob): Promise<WholeBackup> {
  const reading = await readBackup(file);
  if (!reading.ok) throw new Error(reading.problem);
  return wholeOf(reading.backup);
}

export async function problemOf(bytes: Uint8Array | Blob): Promise<BackupProblem | null> {
  const reading = await readBackup(bytes instanceof Blob ? bytes : fileWith(bytes));
  return reading.ok ? null : reading.problem;
}

/** What a store gives out, and takes in again. */
export const exportedBytes = async (store: ReviewDeskDb, now: number, version = '0.1.0'): Promise<Uint8Array> =>
  bytesOf((await exportBackup(now, version, store)).file);

/** All rows of all tables as they are stored, seen at one moment. */
export const readTables = (store: ReviewDeskDb): Promise<Record<TableName, unknown[]>> =>
  store.transaction('r', store.tables, async () => {
    const rows = noTables() as unknown as Record<TableName, unknown[]>;
    for (const table of TABLES) rows[table] = await store.table(table).toArray();
    return rows;
  });
