import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, type CsvWords, csvHeading, csvLines } from '../../lib/backup/reviews-csv.ts';
import { tableOf } from '../../lib/backup/table.ts';
import { stored } from './tables.ts';

const words: CsvWords = { heading: (column) => column, status: (status) => `[${status}]`, cause: (cause) => cause };
const cellsOf = (text: string) => {
  const { header, rows } = tableOf(text, ',');
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
};

const reviewsCsv = (reviews: Parameters<typeof csvLines>[0]) => `${csvHeading(words)}${csvLines(reviews, words)}`;

describe('reviews as a table', () => {
  it('come back as they were', () => {
    const body = '糸がほつれた、"すぐに"\nと書きました。';
    const reply = { body: 'お詫びします', postedAt: null };
    const text = reviewsCsv([stored('a', { body, reply, orderId: '3001234567890123456', postedAt: '2026-10-01' })]);
    expect(text.split('\r\n')[0]).toBe(CSV_COLUMNS.join(','));
    expect(cellsOf(text)).toMatchObject([
      {
        platform: 'amazon',
        body,
        reply: 'お詫びします',
        orderId: '3001234567890123456',
        status: '[to-do]',
        rating: '2',
      },
    ]);
  });

  it.each(['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1+1', '\r=1'])(
    'hold no formula: %j',
    (body) => {
      const cell = cellsOf(reviewsCsv([stored('a', { body, title: body })]))[0]?.body;
      expect(cell?.startsWith("'")).toBe(true);
    },
  );

  it('leave other words alone', () => {
    const bodies = ['5 stars = good', 'a-b', '很好', "'quoted'"];
    const cells = cellsOf(reviewsCsv(bodies.map((body, i) => stored(`r${i}`, { body }))));
    expect(cells.map(({ body }) => body)).toEqual(bodies);
  });
});
