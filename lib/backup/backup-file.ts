/**
 * A backup as a file: a zip with one JSON Lines file per table, the settings, and a manifest that says what is in it and how
 * to tell that nothing of it was damaged. The same data give the same bytes. Pure but for the pauses in between.
 */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import * as z from 'zod/mini';
import { DEFAULTS, healSettings, type Settings } from '../settings.ts';
import { noTables, parseRow, TABLES, type TableName, type Tables } from './backup-rows.ts';
import { canonical } from './canonical.ts';
import { pause } from './turns.ts';

/** Version of the file's form. A newer one is refused; an older one lacks the tables that came later. */
export const BACKUP_VERSION = 2;
const SINCE: Partial<Record<TableName, number>> = { remembered: 2, tags: 2, listed: 2, voices: 2 };
const FORMAT = 'review-desk-backup';
/** Bytes of a file that is opened at all, and of what it may unpack to. */
export const LARGEST_BACKUP = 256 * 1024 * 1024;
export const LARGEST_UNPACKED = 1024 * 1024 * 1024;

export interface Backup {
  /** Of the extension that wrote it. */
  appVersion: string;
  /** Epoch ms. */
  createdAt: number;
  tables: Tables;
  settings: Settings;
}

/**
 * `foreign`: no backup of ours · `damaged`: one of which not everything is there as it was written · `newer`: of a later
 * version of the extension · `invalid`: whole, but with rows that no review desk writes · `too-large`.
 */
export const BACKUP_PROBLEMS = ['foreign', 'damaged', 'newer', 'invalid', 'too-large'] as const;
export type BackupProblem = (typeof BACKUP_PROBLEMS)[number];
export type BackupReading = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem };

const SETTINGS = 'settings.json';
const MANIFEST = 'manifest.json';
const fileOf = (table: TableName): string => `${table}.jsonl`;
const FILES = [...TABLES.map(fileOf), SETTINGS];
const ALWAYS = FILES.filter((name) => !TABLES.some((table) => fileOf(table) === name && SINCE[table] !== undefined));

const entry = z.object({
  rows: z.int().check(z.minimum(0)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1), z.maximum(BACKUP_VERSION)),
  appVersion: z.string().check(z.maxLength(100)),
  createdAt: z.number(),
  files: z.record(z.string(), entry),
  /** Of the manifest itself, without this line. */
  sha256: z.string(),
});

/** The same wall clock in every zone, which is what a zip keeps: its beginning of time, at an hour no clock leaves out. */
const noTime = (): Date => new Date(1980, 0, 1, 12);
const ROWS_AT_ONCE = 500;
const BYTES_AT_ONCE = 1 << 20;

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One row a line. */
async function linesOf(rows: readonly unknown[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const lines = rows.slice(at, at + ROWS_AT_ONCE).map((row) => `${canonical(row)}\n`);
    parts.push(strToU8(lines.join('')));
    await pause();
  }
  return joined(parts);
}

type Part = Parameters<ZipDeflate['ondata']>[1];

/** A file of the zip, packed already: its packed parts wait until those before it are written. */
interface Packed {
  file: ZipDeflate;
  parts: Part[];
  size: number;
}

async function packedFile(name: string, bytes: Uint8Array): Promise<Packed> {
  const file = new ZipDeflate(name, { level: 6 });
  const parts: Part[] = [];
  file.mtime = noTime();
  file.ondata = (error, part) => {
    if (error) throw error;
    parts.push(part);
  };
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    file.push(bytes.subarray(at, at + BYTES_AT_ONCE));
    await pause();
  }
  file.push(new Uint8Array(), true);
  return { file, parts, size: bytes.length };
}

function zipped(files: readonly Packed[]): Uint8Array {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    written.push(part);
  });
  for (const { file, parts } of files) {
    zip.add(file);
    for (const [at, part] of parts.entries()) file.ondata(null, part, at === parts.length - 1);
  }
  zip.end();
  return joined(written);
}

/** What a backup says beside its tables, and each table's rows in their order (`inOrder`), asked for one after the other. */
export interface Packing extends Omit<Backup, 'tables'> {
  rowsOf(table: TableName): Promise<readonly unknown[]> | readonly unknown[];
}

/**
 * The file of a backup. Of the tables only the one being written is there as text; the others wait packed, a tenth of their size.
 * Throws when it would be too large to be opened again.
 */
export async function packTables({ appVersion, createdAt, settings, rowsOf }: Packing): Promise<Uint8Array> {
  const packed: Packed[] = [];
  const files: Record<string, z.infer<typeof entry>> = {};
  const pack = async (name: string, rows: readonly unknown[]): Promise<void> => {
    const bytes = await linesOf(rows);
    files[name] = { rows: rows.length, sha256: await sha256(bytes) };
    packed.push(await packedFile(name, bytes));
  };
  for (const table of TABLES) await pack(fileOf(table), await rowsOf(table));
  await pack(SETTINGS, [settings]);
  const about = { format: FORMAT, version: BACKUP_VERSION, appVersion, createdAt, files };
  const manifest = strToU8(
    `${JSON.stringify({ ...about, sha256: await sha256(strToU8(canonical(about))) }, null, 2)}\n`,
  );
  const whole = [await packedFile(MANIFEST, manifest), ...packed];
  const unpacked = whole.reduce((sum, { size }) => sum + size, 0);
  const zip = zipped(whole);
  if (zip.length > LARGEST_BACKUP || unpacked > LARGEST_UNPACKED) throw new RangeError('more than a backup can hold');
  return zip;
}

/** The same of a backup that is there as a whole. */
export const packBackup = ({ tables, ...about }: Backup): Promise<Uint8Array> =>
  packTables({ ...about, rowsOf: (table) => tables[table] });

/** Says no to a file, from anywhere in the reading of it. */
class Refusal extends Error {
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(problem);
    this.problem = problem;
  }
}
const refuse = (problem: BackupProblem): never => {
  throw new Refusal(problem);
};

/** Is this the beginning of a zip? */
const isZip = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(0, 4), true) === 'PK\u0003\u0004';

/** What a zip says is in it. Unpacks nothing, so that a bomb is known before it goes off. */
function checkSizes(zip: Uint8Array): void {
  const names = new Set<string>();
  let total = 0;
  unzipSync(zip, {
    filter({ name, originalSize }) {
      // What stands there twice would be read by one program so and by another otherwise.
      if (names.has(name)) refuse('damaged');
      names.add(name);
      total += originalSize;
      return false;
    },
  });
  if (!names.has(MANIFEST)) refuse('foreign');
  if (total > LARGEST_UNPACKED) refuse('too-large');
  const known = [MANIFEST, ...FILES].filter((name) => names.has(name));
  if (ALWAYS.some((name) => !names.has(name)) || names.size !== known.length) refuse('damaged');
}

const unpacked = (zip: Uint8Array, wanted: string): Uint8Array =>
  unzipSync(zip, { filter: ({ name }) => name === wanted })[wanted] ?? refuse('damaged');

function parseJson(text: string, problem: BackupProblem): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(problem);
  }
}

async function manifestOf(zip: Uint8Array): Promise<z.infer<typeof Manifest>> {
  const value = parseJson(strFromU8(unpacked(zip, MANIFEST)), 'damaged');
  const { format, version, sha256: told, ...rest } = Object(value) as Record<string, unknown>;
  if (format !== FORMAT) refuse('foreign');
  // A later version may sum up in another way: that it is later is said first.
  if (typeof version === 'number' && version > BACKUP_VERSION) refuse('newer');
  if ((await sha256(strToU8(canonical({ format, version, ...rest })))) !== told) refuse('damaged');
  const parsed = z.safeParse(Manifest, value);
  return parsed.success ? parsed.data : refuse('invalid');
}

async function contentOf(zip: Uint8Array, { files }: z.infer<typeof Manifest>, name: string): Promise<string[]> {
  const bytes = unpacked(zip, name);
  const told = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!told || (await sha256(bytes)) !== told.sha256) refuse('damaged');
  // By line ends only: U+2028 is a character of a review.
  const lines: string[] = [];
  let begin = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, begin)) {
    lines.push(strFromU8(bytes.subarray(begin, end)));
    begin = end + 1;
  }
  if (begin !== bytes.length || lines.length !== told?.rows) refuse('damaged');
  return lines;
}

async function rowsOf<T extends TableName>(table: T, lines: readonly string[]): Promise<Tables[T][number][]> {
  const rows: Tables[T][number][] = [];
  for (const [at, line] of lines.entries()) {
    rows.push(parseRow(table, parseJson(line, 'invalid')) ?? refuse('invalid'));
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await pause();
  }
  return rows;
}

async function read(zip: Uint8Array): Promise<Backup> {
  checkSizes(zip);
  const manifest = await manifestOf(zip);
  const tables: Record<string, unknown[]> = noTables() as unknown as Record<string, unknown[]>;
  for (const table of TABLES) {
    if (manifest.version < (SINCE[table] ?? 1)) continue;
    tables[table] = await rowsOf(table, await contentOf(zip, manifest, fileOf(table)));
  }
  const [settings = ''] = await contentOf(zip, manifest, SETTINGS);
  return {
    appVersion: manifest.appVersion,
    createdAt: manifest.createdAt,
    tables: tables as unknown as Tables,
    settings: settings ? healSettings(parseJson(settings, 'invalid')) : DEFAULTS,
  };
}

/** Opens a file; what is wrong with it comes back as data. Whatever is in it: never throws. */
export async function unpackBackup(bytes: Uint8Array): Promise<BackupReading> {
  if (bytes.length > LARGEST_BACKUP) return { ok: false, problem: 'too-large' };
  if (!isZip(bytes)) return { ok: false, problem: 'foreign' };
  try {
    return { ok: true, backup: await read(bytes) };
  } catch (error) {
    // All others are the unpacker's: it met what no zip holds.
    return { ok: false, problem: error instanceof Refusal ? error.problem : 'damaged' };
  }
}
