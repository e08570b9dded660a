/**
 * Reads the file of a backup in pieces: checked as a whole before anything of it is used, then gone through as often as asked. It
 * is never in memory as a whole.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8 } from 'fflate';
import * as z from 'zod/mini';
import { DEFAULTS, healSettings, type Settings } from '../settings.ts';
import {
  ALWAYS,
  BACKUP_VERSION,
  FILES,
  FORMAT,
  fileOf,
  hasTable,
  LARGEST_BACKUP,
  LARGEST_UNPACKED,
  MANIFEST,
  Manifest,
  SETTINGS,
  sumOf,
} from './backup-manifest.ts';
import { comesAfter, parseRow, TABLES, type TableName, type Tables } from './backup-rows.ts';
import { canonical } from './canonical.ts';
import { pause } from './turns.ts';
import { type Listed, listOf, unpacked } from './zip-read.ts';

/** A backup that was checked. */
export interface Backup {
  /** Of the extension that wrote it. */
  appVersion: string;
  /** Epoch ms. */
  createdAt: number;
  settings: Settings;
  /** How many rows each table has. */
  counts: Record<TableName, number>;
  /** The rows of a table in their order, some at a time: as many as a piece of the file has. Rejects when the file is no longer what was checked. */
  rows<T extends TableName>(table: T): AsyncGenerator<Tables[T][number][]>;
}

/**
 * `foreign`: no backup of ours · `damaged`: one of which not everything is there as it was written · `newer`: of a later
 * version of the extension · `invalid`: whole, but with rows that no review desk writes · `too-large` · `unreadable`: the
 * computer doesn't give it out.
 */
export const BACKUP_PROBLEMS = ['foreign', 'damaged', 'newer', 'invalid', 'too-large', 'unreadable'] as const;
export type BackupProblem = (typeof BACKUP_PROBLEMS)[number];
export type BackupReading = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem };

/** No row is as long. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LONGEST_MANIFEST = 1024 * 1024;
const LINE_END = 10;

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

function parseJson(text: string, problem: BackupProblem): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(problem);
  }
}

/** Is this the beginning of a zip? */
const isZip = async (file: Blob): Promise<boolean> =>
  strFromU8(new Uint8Array(await file.slice(0, 4).arrayBuffer()), true) === 'PK\u0003\u0004';

async function filesOf(zip: Blob): Promise<Map<string, Listed>> {
  const list = await listOf(zip);
  const files = new Map(list.map((one) => [one.name, one]));
  // What stands there twice would be read by one program so and by another otherwise.
  if (files.size !== list.length) refuse('damaged');
  if (!files.has(MANIFEST)) refuse('foreign');
  if (list.reduce((sum, { size }) => sum + size, 0) > LARGEST_UNPACKED) refuse('too-large');
  const known = [MANIFEST, ...FILES].filter((name) => files.has(name));
  if (ALWAYS.some((name) => !files.has(name)) || files.size !== known.length) refuse('damaged');
  return files;
}

/** The lines of a file by line ends only (U+2028 is a character of a review), as many at once as a piece brings. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(LINE_END);
    open.push(piece.subarray(0, end + 1));
    length += piece.length;
    if (length > LONGEST_LINE && end < 0) refuse('invalid');
    if (end < 0) {
      open[open.length - 1] = piece;
      continue;
    }
    const lines = strFromU8(joined(open)).split('\n');
    // Behind the last line end there is nothing.
    lines.pop();
    open = [piece.subarray(end + 1)];
    length = piece.length - end - 1;
    yield lines;
  }
  if (length > 0) refuse('damaged');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only, second] = parts;
  if (only && !second) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The lines of a file as the manifest promised them; refused at its end where they were others. */
async function* promisedLines(files: Map<string, Listed>, manifest: Manifest, name: string) {
  const listed = files.get(name) ?? refuse('damaged');
  const told = Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined;
  const sum = sha256.create();
  let rows = 0;
  async function* summed(): AsyncGenerator<Uint8Array> {
    for await (const piece of unpacked(listed)) {
      sum.update(piece);
      yield piece;
    }
  }
  for await (const lines of linesOf(summed())) {
    rows += lines.length;
    yield lines;
  }
  if (bytesToHex(sum.digest()) !== told?.sha256 || rows !== told.rows) refuse('damaged');
}

/** How far the rows of a table are known to be what they should: `asWritten`: every line is as this version writes it. */
interface Checked {
  asWritten: boolean;
}

/** Every row against its schema and in its order. What nobody asked for is dropped. */
async function* checkedRows<T extends TableName>(
  table: T,
  lines: AsyncIterable<string[]>,
  checked: Checked,
): AsyncGenerator<Tables[T][number][]> {
  let last: Tables[T][number] | null = null;
  for await (const some of lines) {
    const rows: Tables[T][number][] = [];
    for (const line of some) {
      const row = parseRow(table, parseJson(line, 'invalid')) ?? refuse('invalid');
      // They are merged as they come: what is not in order would be taken for another's.
      if (last && !comesAfter(table, row, last)) refuse('invalid');
      last = row;
      rows.push(row);
      checked.asWritten &&= canonical(row) === line;
    }
    yield rows;
  }
}

/** Rows that were checked before: the sum over their lines says that they are the same. */
async function* sameRows<T extends TableName>(lines: AsyncIterable<string[]>): AsyncGenerator<Tables[T][number][]> {
  for await (const some of lines) yield some.map((line) => parseJson(line, 'damaged') as Tables[T][number]);
}

async function manifestOf(files: Map<string, Listed>): Promise<Manifest> {
  const listed = files.get(MANIFEST) ?? refuse('foreign');
  if (listed.size > LONGEST_MANIFEST) refuse('invalid');
  const parts: Uint8Array[] = [];
  for await (const piece of unpacked(listed)) parts.push(piece);
  const value = parseJson(strFromU8(joined(parts)), 'damaged');
  const { format, version, sha256: told, ...rest } = Object(value) as Record<string, unknown>;
  if (format !== FORMAT) refuse('foreign');
  // A later version may sum up in another way: that it is later is said first.
  if (typeof version === 'number' && version > BACKUP_VERSION) refuse('newer');
  if ((await sumOf({ format, version, ...rest })) !== told) refuse('damaged');
  const parsed = z.safeParse(Manifest, value);
  return parsed.success ? parsed.data : refuse('invalid');
}

/** Damaged bytes come back as a rejection of the unpacker's, whatever it calls it; those of the computer have names. */
const isUnreadable = (error: unknown): boolean =>
  ['NotReadableError', 'NotFoundError', 'SecurityError'].includes(String(Object(error).name));

export interface ReadOptions {
  /** Given up: rejects soon with its reason. */
  signal?: AbortSignal;
  /** 0–1. */
  onProgress?: (done: number) => void;
}

async function read(zip: Blob, { signal, onProgress }: ReadOptions): Promise<Backup> {
  const files = await filesOf(zip);
  const manifest = await manifestOf(files);
  const linesIn = (name: string) => promisedLines(files, manifest, name);
  const asWritten = new Set<TableName>();
  const rows = async function* <T extends TableName>(table: T): AsyncGenerator<Tables[T][number][]> {
    if (!hasTable(table, manifest.version)) return;
    const lines = linesIn(fileOf(table));
    if (asWritten.has(table)) return yield* sameRows<T>(lines);
    const checked: Checked = { asWritten: true };
    yield* checkedRows(table, lines, checked);
    if (checked.asWritten) asWritten.add(table);
  };
  const counts = Object.fromEntries(
    TABLES.map((table) => [table, hasTable(table, manifest.version) ? (manifest.files[fileOf(table)]?.rows ?? 0) : 0]),
  ) as Record<TableName, number>;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const table of TABLES)
    for await (const some of rows(table)) {
      signal?.throwIfAborted();
      done += some.length;
      onProgress?.(total > 0 ? done / total : 1);
      await pause();
    }
  let settings = DEFAULTS;
  for await (const [line = ''] of linesIn(SETTINGS)) settings = healSettings(parseJson(line, 'invalid'));
  return { appVersion: manifest.appVersion, createdAt: manifest.createdAt, settings, counts, rows };
}

/** Checks a file from beginning to end; what is wrong with it comes back as data. Whatever is in it: rejects only when given up. */
export async function readBackup(file: Blob, options: ReadOptions = {}): Promise<BackupReading> {
  if (file.size > LARGEST_BACKUP) return { ok: false, problem: 'too-large' };
  try {
    if (!(await isZip(file))) return { ok: false, problem: 'foreign' };
    return { ok: true, backup: await read(file, options) };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isUnreadable(error)) return { ok: false, problem: 'unreadable' };
    // All others are the unpacker's: it met what no zip holds.
    return { ok: false, problem: error instanceof Refusal ? error.problem : 'damaged' };
  }
}
