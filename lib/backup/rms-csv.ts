/**
 * The review CSV of レビューチェックツール: ten columns, CP932, CRLF, every cell quoted (rakuten.md 3.1 [CODE S2 S3 S4 S7]).
 * It knows neither answers nor buyers' names; its two flags are the shop's own marks and are left alone.
 */
import { readDate } from '../extract/dates.ts';
import { publicPathOf } from '../platforms/rakuten/public-url.ts';
import { shopOf } from '../platforms/rakuten/shop.ts';
import { UNNAMED } from '../reviews/known-shop.ts';
import type { ReviewRecord } from '../reviews/review.ts';
import {
  type BadRow,
  badRow,
  cellsByName,
  cellText,
  type FileFormat,
  type FileReading,
  type FileRow,
  fileRecord,
  isFuture,
  shapeProblem,
  starsIn,
} from './file-record.ts';
import type { Table, TableRow } from './table.ts';
import { inTurns } from './turns.ts';

const COLUMNS = [
  'レビュータイプ',
  '商品名',
  'レビュー詳細URL',
  '評価',
  '投稿時間',
  'タイトル',
  'レビュー本文',
  'フラグ',
  '注文番号',
  '未対応フラグ',
] as const;
type Column = (typeof COLUMNS)[number];

const KINDS = new Map([
  ['商品レビュー', 'product-review'],
  ['ショップレビュー', 'shop-review'],
] as const);

/** `2026/7/6 9:07:30` JST; padding differs by source, and spreadsheets drop the seconds (rakuten.md 3.1). */
const TIME = /^\d{4}[/-]\d{1,2}[/-]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** `{shopId}-{YYYYMMDD}-{10 digits}`, may be empty. */
const ORDER_NUMBER = /^\d{6}-\d{8}-\d{10}$/;

/** The review's own public address and its product; nulls for any other text. */
function linkIn(cell: string): { url: string | null; productId: string | null } {
  const url = URL.canParse(cell.trim()) ? new URL(cell.trim()) : null;
  const path = url?.protocol === 'https:' ? publicPathOf(url) : null;
  if (!url || !path) return { url: null, productId: null };
  return { url: path.oneReview ? `${url.origin}${url.pathname}` : null, productId: path.itemId };
}

function recordOf(row: TableRow, cell: (row: TableRow, name: Column) => string, now: number): ReviewRecord | BadRow {
  const bad = (reason: BadRow['reason'], name: Column): BadRow => badRow(row.line, reason, cell(row, name));
  const kind = KINDS.get(cell(row, 'レビュータイプ').trim() as '商品レビュー');
  if (!kind) return bad('kind', 'レビュータイプ');
  const rating = starsIn(cell(row, '評価'));
  if (rating === null) return bad('rating', '評価');
  const time = cell(row, '投稿時間').trim();
  const postedAt = TIME.test(time) ? readDate(time) : null;
  if (postedAt === null) return bad('date', '投稿時間');
  if (isFuture('rakuten', '', postedAt, now)) return bad('future', '投稿時間');
  const orderId = cell(row, '注文番号').trim();
  if (orderId !== '' && !ORDER_NUMBER.test(orderId)) return bad('order', '注文番号');
  const { url, productId } = linkIn(cell(row, 'レビュー詳細URL'));
  const isShop = kind === 'shop-review';
  return fileRecord(kind, {
    rating,
    postedAt,
    url,
    title: cellText(cell(row, 'タイトル')),
    body: cellText(cell(row, 'レビュー本文')),
    productTitle: isShop ? null : cellText(cell(row, '商品名')).replace(/\s+/g, ' ') || null,
    productId: isShop ? null : productId,
    orderId: orderId || null,
  });
}

async function read({ header, rows: given }: Table, now: number): Promise<FileReading> {
  const cell = cellsByName(header);
  const rows: FileRow[] = [];
  const badRows: BadRow[] = [];
  await inTurns(given, (row) => {
    const read = shapeProblem(row, header.length) ?? recordOf(row, cell, now);
    if ('reason' in read) badRows.push(read);
    else rows.push({ line: row.line, record: read });
  });
  const shop = shopOf(
    rows.map(({ record }) => record),
    () => rows.flatMap(({ record }) => record.url ?? []),
  );
  if (shop === UNNAMED) return { rows, badRows, blanks: [], shop: null };
  // RMS writes one shop's file: what names another one was put in later.
  const isOwn = ({ record }: FileRow): boolean => record.orderId === null || record.orderId.startsWith(`${shop}-`);
  for (const { line, record } of rows.filter((row) => !isOwn(row))) {
    badRows.push(badRow(line, 'other-shop', record.orderId ?? ''));
  }
  return { rows: rows.filter(isOwn), badRows, blanks: [], shop };
}

export const rmsCsv: FileFormat = {
  name: 'rms-csv',
  platform: 'rakuten',
  pageKind: 'review-check-tool',
  address: () => 'https://review.rms.rakuten.co.jp/',
  columns: COLUMNS,
  read,
};
