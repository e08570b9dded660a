/** What is in the file of a backup, and how to tell that nothing of it was damaged. */
import { strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { TABLES, type TableName } from './backup-rows.ts';
import { canonical } from './canonical.ts';

/** Version of the file's form. A newer one is refused; an older one lacks the tables that came later. */
export const BACKUP_VERSION = 2;
const SINCE: Partial<Record<TableName, number>> = { remembered: 2, tags: 2, listed: 2, voices: 2 };
export const FORMAT = 'review-desk-backup';

/** Bytes of a file that is opened at all (a zip's places are 32-bit numbers), and of what it may unpack to. */
export const LARGEST_BACKUP = 0xffff_ffff;
export const LARGEST_UNPACKED = 8 * 1024 ** 3;

export const SETTINGS = 'settings.json';
export const MANIFEST = 'manifest.json';
export const fileOf = (table: TableName): string => `${table}.jsonl`;
/** Every file but the manifest. */
export const FILES: readonly string[] = [...TABLES.map(fileOf), SETTINGS];
/** Those that every version has. */
export const ALWAYS: readonly string[] = FILES.filter(
  (name) => !TABLES.some((table) => fileOf(table) === name && SINCE[table] !== undefined),
);

/** Does a file of that version have the table? */
export const hasTable = (table: TableName, version: number): boolean => version >= (SINCE[table] ?? 1);

const entry = z.object({
  rows: z.int().check(z.minimum(0)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
/** One file: how many rows (lines), and the SHA-256 of its bytes. */
export type Entry = z.infer<typeof entry>;

export const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1), z.maximum(BACKUP_VERSION)),
  /** Of the extension that wrote it. */
  appVersion: z.string().check(z.maxLength(100)),
  /** Epoch ms. */
  createdAt: z.number(),
  files: z.record(z.string(), entry),
  /** Of the manifest itself, without this line. */
  sha256: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** What the manifest's own line says: over all the others. */
export async function sumOf(manifest: Record<string, unknown>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', strToU8(canonical(manifest)) as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
