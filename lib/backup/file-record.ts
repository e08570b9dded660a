/** What the readers of exported files share: a record with nothing in it, and cells as pages would show them. Pure. */

import { wallClockToEpoch } from '../follow-ups/wall-clock.ts';
import { POLICIES } from '../platforms/policies.ts';
import { blankRecord } from '../reviews/blank-record.ts';
import type { PageKind, Platform, ReviewField, ReviewKind, ReviewRecord, WallClock } from '../reviews/review.ts';
import type { Table, TableRow } from './table.ts';

/**
 * Why a row is not imported. `columns`: not as many cells as the header · `quotes`: they don't pair · `cut-off`: the file
 * ends in it · `nul`: it holds bytes that are no text · `kind`, `rating`, `date`, `future`, `order`: that cell can't be read,
 * or names a day that has not come · `other-shop`: its order is another shop's than most · `not-distinct`: nothing tells it
 * apart from another row · `unclear`: it could be either of several stored reviews.
 */
export const ROW_PROBLEMS = [
  'columns',
  'quotes',
  'cut-off',
  'nul',
  'kind',
  'rating',
  'date',
  'future',
  'order',
  'other-shop',
  'not-distinct',
  'unclear',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

export interface BadRow {
  /** From 1, as an editor counts. */
  line: number;
  reason: RowProblem;
  /** The cell it is about, or how the row begins. Short. */
  text?: string;
}

export interface FileRow {
  line: number;
  record: ReviewRecord;
}

/** A field that some rows have, but that can't be read with certainty: it stays unknown. */
export interface Blank {
  field: ReviewField;
  rows: number;
}

/** What a reader makes of the rows of its kind of file. */
export interface FileReading {
  rows: FileRow[];
  badRows: BadRow[];
  blanks: Blank[];
  /** Names the shop within the platform; null: the file does not say. */
  shop: string | null;
}

/** One kind of file a platform lets sellers download. */
export interface FileFormat {
  name: 'rms-csv' | 'amazon-feedback-report';
  platform: Platform;
  /** The page of the seller where the same reviews are, and its address (null: it depends on the shop). */
  pageKind: PageKind;
  address(shop: string): string;
  /** Column names that make it this kind of file. */
  columns: readonly string[];
  /** Never throws for what is in a row: that row is bad. */
  read(table: Table, now: number): Promise<FileReading>;
}

export const SHORT = 120;
const DAY = 86_400_000;

export const badRow = (line: number, reason: RowProblem, text?: string): BadRow =>
  text === undefined || text === '' ? { line, reason } : { line, reason, text: text.slice(0, SHORT) };

/** A cell as the page would show it: the same folding of white space as lib/extract/text.ts. */
export const cellText = (cell: string): string =>
  cell
    .replace(/[ \t\f]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export const fileRecord = (kind: ReviewKind, known: Partial<ReviewRecord>): ReviewRecord => ({
  ...blankRecord(kind),
  ...known,
});

/** Whole stars 1–5 and nothing else in the cell. */
export const starsIn = (cell: string): number | null => (/^[1-5]$/.test(cell.trim()) ? Number(cell) : null);

/** A day that has not come anywhere on earth yet. */
export function isFuture(platform: Platform, shop: string, postedAt: WallClock, now: number): boolean {
  const at = wallClockToEpoch(postedAt, POLICIES[platform].timeZone(shop));
  return at !== null && at > now + DAY;
}

/** What is wrong with a row before any cell is read; null: nothing. */
export function shapeProblem({ cells, line, broken }: TableRow, columns: number): BadRow | null {
  if (broken) return badRow(line, 'quotes', cells[0]);
  if (cells.some((cell) => cell.includes('\0'))) return badRow(line, 'nul');
  return cells.length === columns ? null : badRow(line, 'columns', cells[0]);
}

/** Reads a cell of a row by its column's name; names compared without case. */
export function cellsByName(header: readonly string[]): (row: TableRow, name: string) => string {
  const at = new Map(header.map((name, i) => [name.toLowerCase(), i]));
  return ({ cells }, name) => cells[at.get(name.toLowerCase()) ?? -1] ?? '';
}
