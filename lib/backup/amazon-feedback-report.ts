/**
 * Amazon's feedback report, `report.txt`: tab-separated, `Date, Rating, Comments, Response, Order ID, Rater Email` (amazon.md 6
 * [CODE F3; COPY A7]). It has no id: the order tells feedback apart. The buyer's address is never read.
 */
import { readDate } from '../extract/dates.ts';
import { readNumericDates } from '../extract/numeric-dates.ts';
import { withoutNote } from '../platforms/amazon/feedback-comment.ts';
import { ORDER_ID } from '../platforms/amazon/order-id.ts';
import type { ReviewRecord } from '../reviews/review.ts';
import {
  type BadRow,
  badRow,
  cellsByName,
  cellText,
  type FileFormat,
  type FileReading,
  fileRecord,
  isFuture,
  shapeProblem,
  starsIn,
} from './file-record.ts';
import type { Table, TableRow } from './table.ts';
import { inTurns } from './turns.ts';

const COLUMNS = ['Date', 'Rating', 'Comments', 'Response', 'Order ID', 'Rater Email'] as const;
type Column = (typeof COLUMNS)[number];

const YEAR_LAST = /^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})$/;
const YEAR_FIRST = /^(\d{2})([-/.])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])$/;

/** `26/09/05` could have its year in front as well, unless that year has not come. */
function mayBeYearFirst(text: string, now: number): boolean {
  const year = YEAR_FIRST.exec(text)?.[1];
  return year !== undefined && 2000 + Number(year) <= new Date(now).getUTCFullYear();
}

/**
 * Dates of the column. No source shows the report's own form, so each must speak for itself, or the whole column for the
 * order of its numbers; `undefined`: it could be two different days, `null`: it is no date.
 */
function readDates(texts: readonly string[], now: number): (string | null | undefined)[] {
  const numeric = texts.filter((text) => YEAR_LAST.test(text));
  const yearFirst = numeric.length > 0 && numeric.every((text) => mayBeYearFirst(text, now));
  // English headers alone don't say of which country the dates are.
  const days = (yearFirst ? numeric.map(() => null) : readNumericDates(numeric, 'en')).values();
  return texts.map((text) => {
    if (!YEAR_LAST.test(text)) return readDate(text);
    const day = days.next().value ?? null;
    return day ?? (couldBeADay(text) ? undefined : null);
  });
}

/** In one order or the other. */
function couldBeADay(text: string): boolean {
  const [a = 0, b = 0] = text.split(/[-/.]/).map(Number);
  return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

type Cell = (row: TableRow, name: Column) => string;

function recordOf(row: TableRow, cell: Cell, date: string | null | undefined, now: number): ReviewRecord | BadRow {
  const bad = (reason: BadRow['reason'], name: Column): BadRow => badRow(row.line, reason, cell(row, name));
  const rating = starsIn(cell(row, 'Rating'));
  if (rating === null) return bad('rating', 'Rating');
  if (date === null) return bad('date', 'Date');
  if (date !== undefined && isFuture('amazon', '', date, now)) return bad('future', 'Date');
  const order = cell(row, 'Order ID').trim();
  if (ORDER_ID.exec(order)?.[0] !== order) return bad('order', 'Order ID');
  const answer = cellText(cell(row, 'Response'));
  return fileRecord('seller-feedback', {
    rating,
    body: withoutNote(cellText(cell(row, 'Comments'))),
    postedAt: date ?? null,
    orderId: order,
    reply: answer === '' ? null : { body: answer, postedAt: null },
    // One public reply, once (amazon.md 5.1 [DOC A9]).
    replyable: answer === '' ? null : false,
  });
}

async function read({ header, rows: given }: Table, now: number): Promise<FileReading> {
  const cell = cellsByName(header);
  const badRows = given.flatMap((row) => shapeProblem(row, header.length) ?? []);
  const odd = new Set(badRows.map(({ line }) => line));
  const whole = given.filter(({ line }) => !odd.has(line));
  const dates = readDates(
    whole.map((row) => cell(row, 'Date').trim()),
    now,
  );
  const rows: FileReading['rows'] = [];
  await inTurns(whole, (row, i) => {
    const read = recordOf(row, cell, dates[i], now);
    if ('reason' in read) badRows.push(read);
    else rows.push({ line: row.line, record: read });
  });
  const undated = rows.filter(({ record }) => record.postedAt === null).length;
  return { rows, badRows, blanks: undated > 0 ? [{ field: 'postedAt', rows: undated }] : [], shop: null };
}

export const amazonFeedbackReport: FileFormat = {
  name: 'amazon-feedback-report',
  platform: 'amazon',
  pageKind: 'feedback-manager',
  address: (shop) =>
    `https://${shop === 'amazon-europe' ? 'sellercentral-europe.amazon.com' : `sellercentral.${shop}`}/feedback-manager/index.html#/`,
  columns: COLUMNS,
  read,
};
