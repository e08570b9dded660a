import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, type CsvWords, reviewsCsv } from '../../lib/backup/reviews-csv.ts';
import { tableOf } from '../../lib/backup/table.ts';
import { stored } from './tables.ts';

const words: CsvWords = { heading: (column) => column, status: (status) => `[${status}]`, cause: (cause) => cause };
const cellsOf = (text: string) => {
  const { header, rows } = tableOf(text.slice(1), ',');
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
};

describe('reviews as a table', () => {
  it('begin with a byte order mark, and come back as they were', () => {
    const body = '糸がほつれた、"すぐに"\nと書きました。';
    const reply = { body: 'お詫びします', postedAt: null };
    const text = reviewsCsv(
      [stored('a', { body, reply, orderId: '3001234567890123456', postedAt: '2026-10-01' })],
      words,
    );
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(text.slice(1).split('\r\n')[0]).toBe(CSV_COLUMNS.join(','));
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

  it('are sorted, the newest first, and the same for the same reviews', () => {
    const some = [stored('b', { postedAt: null }), stored('a'), stored('c', { postedAt: '2027-01-01' }), stored('d')];
    const text = reviewsCsv(some, words);
    expect(cellsOf(text).map(({ orderId }) => orderId)).toEqual(['order-c', 'order-a', 'order-d', 'order-b']);
    expect(reviewsCsv(some.toReversed(), words)).toBe(text);
  });

  it.each(['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1+1', '\r=1'])(
    'hold no formula: %j',
    (body) => {
      const cell = cellsOf(reviewsCsv([stored('a', { body, title: body })], words))[0]?.body;
      expect(cell?.startsWith("'")).toBe(true);
    },
  );

  it('leave other words alone', () => {
    const bodies = ['5 stars = good', 'a-b', '很好', "'quoted'"];
    const cells = cellsOf(
      reviewsCsv(
        bodies.map((body, i) => stored(`r${i}`, { body })),
        words,
      ),
    );
    expect(cells.map(({ body }) => body)).toEqual(bodies);
  });
});
