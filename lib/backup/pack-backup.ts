/**
 * Writes a backup as a file: a zip with one JSON Lines file per table, the settings, and a manifest that says what is in it. The
 * same data give the same bytes. Rows are packed as they come, several tables at a time; none of them is held.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8 } from 'fflate';
import type { Settings } from '../settings.ts';
import {
  BACKUP_VERSION,
  type Entry,
  FORMAT,
  fileOf,
  LARGEST_UNPACKED,
  MANIFEST,
  SETTINGS,
  sumOf,
} from './backup-manifest.ts';
import { TABLES, type TableName, type Tables } from './backup-rows.ts';
import { canonical } from './canonical.ts';
import { createPacker, type PackedFile, zipOf } from './zip-write.ts';

/** Of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
const encoder = new TextEncoder();
/** Filled anew each time: what is written now lies here only until it is packed. */
let scratch = new Uint8Array(1 << 16);

interface Written {
  file: PackedFile;
  entry: Entry;
}

/** One row a line. */
function createLines(name: string): { add(rows: readonly unknown[]): void; end(): Written } {
  const packer = createPacker(name);
  // WebCrypto sums up only what is there as a whole.
  const sum = sha256.create();
  let count = 0;
  return {
    add(rows) {
      if (rows.length === 0) return;
      const text = rows.map((row) => `${canonical(row)}\n`).join('');
      if (scratch.length < text.length * MOST_BYTES) scratch = new Uint8Array(text.length * MOST_BYTES);
      const bytes = scratch.subarray(0, encoder.encodeInto(text, scratch).written);
      sum.update(bytes);
      packer.write(bytes);
      count += rows.length;
    },
    end: () => ({ file: packer.end(), entry: { rows: count, sha256: bytesToHex(sum.digest()) } }),
  };
}

export interface BackupWriter {
  /** The next rows of a table: each table's in their order (backup-rows.ts), the tables in any. */
  add<T extends TableName>(table: T, rows: readonly Tables[T][number][]): void;
  /** The file. Throws a RangeError when it would be too large to be opened again. */
  end(about: { appVersion: string; createdAt: number; settings: Settings }): Promise<Blob>;
}

export function createBackupWriter(): BackupWriter {
  const tables = TABLES.map((table) => ({ table, lines: createLines(fileOf(table)) }));
  const byName = new Map<TableName, ReturnType<typeof createLines>>(tables.map(({ table, lines }) => [table, lines]));
  return {
    add: (table, rows) => byName.get(table)?.add(rows),
    async end({ appVersion, createdAt, settings }) {
      const last = createLines(SETTINGS);
      last.add([settings]);
      const written = [...tables.map(({ lines }) => lines.end()), last.end()];
      const files = Object.fromEntries(written.map(({ file, entry }) => [file.name, entry]));
      const about = { format: FORMAT, version: BACKUP_VERSION, appVersion, createdAt, files };
      const manifest = createPacker(MANIFEST);
      manifest.write(strToU8(`${JSON.stringify({ ...about, sha256: await sumOf(about) }, null, 2)}\n`));
      const whole = [manifest.end(), ...written.map(({ file }) => file)];
      if (whole.reduce((sum, { size }) => sum + size, 0) > LARGEST_UNPACKED)
        throw new RangeError('more than a backup can hold');
      return zipOf(whole);
    },
  };
}
