/** Which file of which platform this is, and what is in it. The name of the file decides nothing. */
import { fitRecord } from '../reviews/fit-record.ts';
import type { Platform, ReviewRecord } from '../reviews/review.ts';
import { amazonFeedbackReport } from './amazon-feedback-report.ts';
import { type Decoded, decode, type Encoding } from './decode.ts';
import { type BadRow, type Blank, badRow, type FileFormat } from './file-record.ts';
import { rmsCsv } from './rms-csv.ts';
import { type Delimiter, headerOf, tableOf } from './table.ts';
import { inTurns } from './turns.ts';

const FORMATS: readonly FileFormat[] = [rmsCsv, amazonFeedbackReport];
const DELIMITERS: readonly Delimiter[] = [',', '\t', ';'];

/** RMS cuts its own files at about 1.2 MB (rakuten.md 3.1): ten years of them in one still fit. */
export const MOST_BYTES = 20_000_000;

/** Why nothing of a file is read. */
export const FILE_PROBLEMS = ['too-large', 'empty', 'encoding', 'unknown-file', 'unreadable'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export interface ImportFile {
  format: FileFormat;
  platform: Platform;
  encoding: Encoding;
  /** null: the file does not name its shop. */
  shop: string | null;
  /** Readable rows, each review once, in the order of the file; `lines[i]` is where `records[i]` begins. */
  records: ReviewRecord[];
  lines: number[];
  /** In the order of the file. */
  badRows: BadRow[];
  blanks: Blank[];
  /** Rows that say exactly what another row says; they are left out (rakuten.md 3.1 [CODE S2 S3]). */
  duplicates: number;
}

export type ImportReading = { ok: true; file: ImportFile } | { ok: false; problem: FileProblem };

/** What of a `File` or `Blob` is needed. */
export interface FileLike {
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const refuse = (problem: FileProblem): ImportReading => ({ ok: false, problem });

function formatOf(text: string): { format: FileFormat; delimiter: Delimiter } | null {
  for (const delimiter of DELIMITERS) {
    const names = new Set(headerOf(text, delimiter).map((name) => name.toLowerCase()));
    const format = FORMATS.find(({ columns }) => columns.every((name) => names.has(name.toLowerCase())));
    if (format) return { format, delimiter };
  }
  return null;
}

/** The text of a file → what it tells. */
async function readText({ text, encoding, cut }: Decoded, now: number): Promise<ImportReading> {
  const found = formatOf(text);
  if (!found) return refuse('unknown-file');
  const { format, delimiter } = found;
  const table = tableOf(text, delimiter);
  const last = cut ? table.rows.pop() : undefined;
  const { rows, badRows, blanks, shop } = await format.read(table, now);
  if (last) badRows.push(badRow(last.line, 'cut-off', last.cells[0]));
  const seen = new Set<string>();
  const records: ReviewRecord[] = [];
  const lines: number[] = [];
  let duplicates = 0;
  await inTurns(rows, ({ line, record }) => {
    const words = JSON.stringify(record);
    if (seen.has(words)) {
      duplicates += 1;
      return;
    }
    seen.add(words);
    // As for what pages send: over-long texts are cut and say so.
    records.push(fitRecord(record) as ReviewRecord);
    lines.push(line);
  });
  badRows.sort((a, b) => a.line - b.line);
  const { platform } = format;
  return { ok: true, file: { format, platform, encoding, shop, records, lines, badRows, blanks, duplicates } };
}

/** Reads a file the seller chose. Never throws: what can't be read says why. Reads nothing else, writes nothing. */
export async function readImportFile(file: FileLike, now: number): Promise<ImportReading> {
  if (file.size > MOST_BYTES) return refuse('too-large');
  if (file.size === 0) return refuse('empty');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or locked since it was chosen.
    return refuse('unreadable');
  }
  const decoded = decode(bytes);
  return decoded ? readText(decoded, now) : refuse('encoding');
}
