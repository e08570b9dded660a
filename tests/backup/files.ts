/** Invented files as the platforms write them, as bytes. */
import iconv from 'iconv-lite';
import type { FileLike } from '../../lib/backup/import-file.ts';

export const RMS_HEADER = [
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
];

export interface RmsRow {
  type?: string;
  product?: string;
  url?: string;
  stars?: string;
  time?: string;
  title?: string;
  body?: string;
  order?: string;
}

const DEFAULT_ROW: Required<RmsRow> = {
  type: '商品レビュー',
  product: '湯のみ 大',
  url: 'https://review.rakuten.co.jp/item/1/123456_10000001/abcd-efghi-jklmno_1_100/',
  stars: '2',
  time: '2026/10/6 9:07:30',
  title: '',
  body: '取っ手が欠けていました',
  order: '123456-20261001-0000000001',
};

export function rmsCells(given: RmsRow = {}): string[] {
  const row = { ...DEFAULT_ROW, ...given };
  return [row.type, row.product, row.url, row.stars, row.time, row.title, row.body, '0', row.order, '0'];
}

/** Every cell quoted, CRLF, no BOM (rakuten.md 3.1). */
export const rmsText = (...rows: RmsRow[]): string =>
  [RMS_HEADER, ...rows.map(rmsCells)]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');

export const cp932 = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, 'cp932'));
export const inEncoding = (text: string, encoding: string, addBOM = false): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }));

export interface FeedbackRow {
  date?: string;
  rating?: string;
  comments?: string;
  response?: string;
  order?: string;
}

/** Tab-separated, six columns (amazon.md 6). */
export function reportText(...rows: FeedbackRow[]): string {
  const lines = rows.map(({ date, rating, comments, response, order }) => [
    date ?? '2026-09-13',
    rating ?? '2',
    comments ?? 'The parcel came late.',
    response ?? '',
    order ?? '111-2222222-3333333',
    'abc@marketplace.example',
  ]);
  return [['Date', 'Rating', 'Comments', 'Response', 'Order ID', 'Rater Email'], ...lines]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
}

export function fileOf(bytes: Uint8Array | string, size?: number): FileLike {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return {
    size: size ?? data.length,
    arrayBuffer: async () => data.slice().buffer as ArrayBuffer,
  };
}
