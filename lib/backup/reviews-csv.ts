/** All reviews as a table for spreadsheet programs. UTF-8 with a byte order mark, or Excel would read it as another encoding. Pure. */
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

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Newest first. What a buyer wrote stays text: a cell that would be a formula begins with an apostrophe. */
export function reviewsCsv(reviews: readonly StoredReview[], words: CsvWords): string {
  const rows = reviews
    .toSorted((a, b) => compare(b.postedAt ?? '', a.postedAt ?? '') || compare(a.key, b.key))
    .map((review) => CSV_COLUMNS.map((column) => cellOf(review, column, words)));
  const table = [CSV_COLUMNS.map((column) => words.heading(column)), ...rows];
  return `\ufeff${Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
