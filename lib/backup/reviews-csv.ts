/** Reviews as lines of a table for spreadsheet programs. Pure. */
import Papa from 'papaparse';
import type { StoredReview } from '../reviews/review.ts';

/** Columns in their order; their headings are the caller's, in the seller's language. */
export const CSV_COLUMNS = [
  'platform',
  'shop',
  'kind',
  'postedAt',
  'rating',
  'sentiment',
  'title',
  'body',
  'followUp',
  'reply',
  'productTitle',
  'productId',
  'orderId',
  'nativeId',
  'author',
  'status',
  'causes',
  'url',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Excel takes the first by its mark; tools that know only Shift_JIS want the second. */
export const CSV_ENCODINGS = ['utf-8', 'cp932'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

/** How a heading, a status or a cause is called. */
export interface CsvWords {
  heading(column: CsvColumn): string;
  status(status: StoredReview['status']): string;
  cause(cause: StoredReview['analysis']['causes'][number]['cause']): string;
}

function cellOf(review: StoredReview, column: CsvColumn, words: CsvWords): string {
  if (column === 'followUp' || column === 'reply') return review[column]?.body ?? '';
  if (column === 'status') return words.status(review.status);
  if (column === 'causes') return review.analysis.causes.map(({ cause }) => words.cause(cause)).join(', ');
  return String(review[column] ?? '');
}

/** What a spreadsheet program would take for a formula: also behind blanks, and in the full width of East Asian keyboards. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const linesOf = (table: string[][]): string =>
  `${Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

/** The line with the names of the columns. */
export const csvHeading = (words: CsvWords): string => linesOf([CSV_COLUMNS.map((column) => words.heading(column))]);

/** One line a review, in their order. What a buyer wrote stays text: a cell that would be a formula begins with an apostrophe. */
export const csvLines = (reviews: readonly StoredReview[], words: CsvWords): string =>
  linesOf(reviews.map((review) => CSV_COLUMNS.map((column) => cellOf(review, column, words))));
