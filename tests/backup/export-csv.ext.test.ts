/** The reviews' file: its mark, its order, its encodings, whatever their number. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { exportCsv } from '../../lib/backup/export-csv.ts';
import type { CsvWords } from '../../lib/backup/reviews-csv.ts';
import { tableOf } from '../../lib/backup/table.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import { stored } from './tables.ts';
import { bytesOf } from './whole.ts';

const words: CsvWords = { heading: (column) => column, status: (status) => status, cause: (cause) => cause };
let store: ReviewDeskDb;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});
const ordersOf = (text: string): string[] => {
  const { header, rows } = tableOf(text, ',');
  return rows.map(({ cells }) => cells[header.indexOf('orderId')] ?? '');
};

it('begins with a byte order mark, the newest first, those without a day last', async () => {
  await store.reviews.bulkPut([
    stored('b', { postedAt: null }),
    stored('d', { postedAt: '2026-10-02' }),
    stored('c', { postedAt: '2027-01-01' }),
    stored('a', { postedAt: '2026-10-02' }),
  ]);
  const { file, rows } = await exportCsv('utf-8', words, store);
  const bytes = await bytesOf(file);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(rows).toBe(4);
  expect(ordersOf(new TextDecoder().decode(bytes))).toEqual(['order-c', 'order-a', 'order-d', 'order-b']);
});

it('has every review of a store that is read in many pieces once, in either encoding', async () => {
  const one = stored('one', { body: 'ふた', postedAt: null });
  const many = Array.from({ length: 1_201 }, (_, i) => {
    const id = String(i).padStart(4, '0');
    return { ...one, key: `amazon:amazon.com:${id}`, orderId: `order-${id}`, ...(i === 7 && { body: '杯子😀' }) };
  });
  await store.reviews.bulkPut(many);
  const { file, rows, replaced } = await exportCsv('cp932', words, store);
  const text = new TextDecoder('shift_jis', { fatal: true }).decode(await bytesOf(file));
  expect(ordersOf(text)).toEqual(many.map(({ orderId }) => orderId));
  expect([rows, replaced]).toEqual([1_201, 1]);
});

it('has only its heading where nothing is stored', async () => {
  const { file, rows } = await exportCsv('utf-8', words, store);
  expect(rows).toBe(0);
  expect(ordersOf(await file.text())).toEqual([]);
});
