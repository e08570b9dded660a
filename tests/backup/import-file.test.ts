import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportFile, MOST_BYTES, readImportFile } from '../../lib/backup/import-file.ts';
import { parseRecord } from '../../lib/reviews/schema.ts';
import { cp932, fileOf, inEncoding, type RmsRow, reportText, rmsText } from './files.ts';

const NOW = Date.UTC(2026, 10, 22);

async function read(bytes: Uint8Array | string): Promise<ImportFile> {
  const reading = await readImportFile(fileOf(bytes), NOW);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.file;
}
const readRms = (...rows: RmsRow[]) => read(cp932(rmsText(...rows)));
const problemOf = async (bytes: Uint8Array | string) => {
  const reading = await readImportFile(fileOf(bytes), NOW);
  return reading.ok ? null : reading.problem;
};

describe('the RMS review CSV', () => {
  it('is read as RMS writes it', async () => {
    const file = await readRms(
      { title: '残念', body: '取っ手が"欠けて"いました、\r\n交換できますか　①' },
      { type: 'ショップレビュー', product: '', stars: '5', time: '2026/09/05 18:12:37', body: '早い', order: '' },
    );
    expect(file).toMatchObject({ platform: 'rakuten', shop: '123456', encoding: 'shift_jis', badRows: [], blanks: [] });
    expect(file.format.name).toBe('rms-csv');
    expect(file.lines).toEqual([2, 4]);
    expect(file.records).toMatchObject([
      {
        kind: 'product-review',
        rating: 2,
        postedAt: '2026-10-06T09:07',
        title: '残念',
        body: '取っ手が"欠けて"いました、\n交換できますか　①',
        productTitle: '湯のみ 大',
        productId: '10000001',
        orderId: '123456-20261001-0000000001',
        url: 'https://review.rakuten.co.jp/item/1/123456_10000001/abcd-efghi-jklmno_1_100/',
        reply: null,
        replyable: null,
      },
      {
        kind: 'shop-review',
        rating: 5,
        postedAt: '2026-09-05T18:12',
        productTitle: null,
        productId: null,
        orderId: null,
      },
    ]);
  });

  it('counts lines as the file does, over cells that span several and over empty lines', async () => {
    const text = rmsText({ body: '一\r\n二\r\n三', order: '' }, { stars: '0' });
    const file = await read(cp932(text.replace('"0"\r\n', '"0"\r\n\r\n')));
    expect(file.badRows).toEqual([{ line: 6, reason: 'rating', text: '0' }]);
  });

  it.each([
    ['kind', { type: '動画レビュー' }, '動画レビュー'],
    ['rating', { stars: '6' }, '6'],
    ['rating', { stars: '４．５' }, '４．５'],
    ['rating', { stars: '' }, undefined],
    ['date', { time: '2026/02/30 9:00:00' }, '2026/02/30 9:00:00'],
    ['date', { time: '3日前' }, '3日前'],
    ['date', { time: '46301.38' }, '46301.38'],
    ['future', { time: '2031/01/01 9:00:00' }, '2031/01/01 9:00:00'],
    ['order', { order: '1.23457E+22' }, '1.23457E+22'],
  ] as const)('refuses a row whose %s can’t be read: %o', async (reason, row, text) => {
    const file = await readRms(row, {});
    expect(file.badRows).toEqual([text === undefined ? { line: 2, reason } : { line: 2, reason, text }]);
    expect(file.records).toHaveLength(1);
  });

  it('takes an address that is no review’s for none', async () => {
    const urls = [
      'javascript:alert(1)',
      'http://review.rakuten.co.jp/item/1/123456_1/a_1_1/',
      'https://evil.example/item/1/2_3/a_1_1/',
    ];
    const file = await readRms(...urls.map((url, i) => ({ url, order: `123456-20261001-000000000${i}` })));
    expect(file.records.map(({ url, productId }) => [url, productId])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('keeps formulas, markup and right-to-left marks as the text they are', async () => {
    const body = '=HYPERLINK("https://evil.example","x")\n<img src=x onerror=alert(1)>\n+1';
    expect((await read(rmsText({ body }))).records[0]?.body).toBe(body);
  });

  it('leaves out rows that say exactly the same, and says how many', async () => {
    const file = await readRms({}, {}, { body: '別の文' });
    expect([file.records.length, file.duplicates]).toEqual([2, 1]);
  });

  it('does not take another shop’s rows for this one’s', async () => {
    const foreign = { order: '654321-20261001-0000000009' };
    const file = await readRms({}, { order: '123456-20261001-0000000002' }, foreign);
    expect(file.shop).toBe('123456');
    expect(file.badRows).toEqual([{ line: 4, reason: 'other-shop', text: foreign.order }]);
  });

  it('names no shop where neither order nor address does', async () => {
    expect((await readRms({ order: '', url: '' })).shop).toBeNull();
  });

  it('cuts what no review is as long as, and says that it is cut', async () => {
    const [record] = (await readRms({ body: 'あ'.repeat(250_000) })).records;
    expect(record?.body).toHaveLength(200_000);
    expect(record?.partial).toBe(true);
  });

  it.each([
    ['UTF-8 with BOM', (text: string) => inEncoding(text, 'utf8', true), 'utf-8'],
    ['UTF-8', (text: string) => inEncoding(text, 'utf8'), 'utf-8'],
    ['UTF-16 with BOM', (text: string) => inEncoding(text, 'utf-16le', true), 'utf-16le'],
    ['LF only', (text: string) => cp932(text.replaceAll('\r\n', '\n')), 'shift_jis'],
    ['CR only', (text: string) => cp932(text.replaceAll('\r\n', '\r')), 'shift_jis'],
    ['semicolons', (text: string) => cp932(text.replaceAll('","', '";"')), 'shift_jis'],
    ['tabs', (text: string) => cp932(text.replaceAll('","', '"\t"')), 'shift_jis'],
  ])('is also read when it was saved anew: %s', async (_, bytes, encoding) => {
    const file = await read(bytes(rmsText({ body: '一行目\r\n二行目' })));
    expect(file).toMatchObject({ encoding, badRows: [], shop: '123456' });
    expect(file.records[0]?.body).toBe('一行目\n二行目');
  });

  it('is known by its columns, in any order and with others between them', async () => {
    const [header = '', row = ''] = rmsText({}).split('\r\n');
    const swap = (line: string, own: string) => [own, ...line.split(',').reverse()].join(',');
    const file = await read(cp932(`${swap(header, '"商品管理番号"')}\r\n${swap(row, '"abc"')}\r\n`));
    expect(file.records[0]).toMatchObject({ rating: 2, orderId: '123456-20261001-0000000001' });
  });
});

describe('hostile and damaged files', () => {
  it('refuses what is too large before reading it', async () => {
    const file = { size: MOST_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await readImportFile(file, NOW)).toEqual({ ok: false, problem: 'too-large' });
  });

  it('says when the file can’t be read any more', async () => {
    const file = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readImportFile(file, NOW)).toEqual({ ok: false, problem: 'unreadable' });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a line end', '\n', 'unknown-file'],
    ['another CSV', '"商品名","価格"\r\n"湯のみ","100"\r\n', 'unknown-file'],
    ['a report with a column less', 'Date\tRating\tComments\tOrder ID\n', 'unknown-file'],
    ['a web page', '<!doctype html><title>ログイン</title>', 'unknown-file'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0xff, 0xd8]), 'unknown-file'],
    ['GBK', inEncoding('"商品名","价格"\r\n"质量很差","100"\r\n', 'gbk'), 'encoding'],
    ['EUC-JP', inEncoding(rmsText({}), 'euc-jp'), 'encoding'],
  ])('refuses %s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  it('keeps the rows before one with NUL bytes, and those after it', async () => {
    const file = await readRms({}, { body: 'a\0b' }, { body: '次' });
    expect(file.records).toHaveLength(2);
    expect(file.badRows).toEqual([{ line: 3, reason: 'nul' }]);
  });

  it.each([1, 2, 3, 14, 15, 40])('does not import a last row that lost its last %i bytes', async (lost) => {
    const whole = cp932(rmsText({}, { body: '最後の行の文章です' }).replace(/,"0"\r\n$/, ''));
    const file = await read(whole.slice(0, whole.length - lost));
    expect(file.records).toHaveLength(1);
    expect(file.badRows).toHaveLength(1);
    expect(file.badRows[0]).toMatchObject({ line: 3, reason: expect.stringMatching(/^(columns|quotes)$/) });
  });

  it('does not import a last row cut in the middle of a character', async () => {
    const text = rmsText({}, { body: '最後' });
    const whole = cp932(text.slice(0, text.lastIndexOf('後') + 1));
    const file = await read(whole.slice(0, -1));
    expect(file.records).toHaveLength(1);
    expect(file.badRows).toEqual([{ line: 3, reason: 'cut-off', text: '商品レビュー' }]);
  });

  it('says which row has quotes that don’t pair, and reads none of the cells behind them', async () => {
    const text = rmsText({}, { body: '途中' }, { body: '後' }).replace('"途中"', '"途中');
    const file = await read(cp932(text));
    expect(file.records.map(({ body }) => body)).not.toContain('途中');
    expect(file.badRows[0]).toMatchObject({ line: 3, reason: 'quotes' });
  });

  it('survives a file of quotes', async () => {
    const started = performance.now();
    const file = await read(`${rmsText()}${'"'.repeat(500_000)}\n${'","'.repeat(100_000)}`);
    expect(file.records).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('Amazon’s feedback report', () => {
  const readReport = (...rows: Parameters<typeof reportText>) => read(reportText(...rows));

  it('is read with the shop’s answer, without Amazon’s note and the buyer’s address', async () => {
    const file = await readReport(
      {
        comments:
          'Late. Message from Amazon: This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience.',
      },
      { order: '111-2222222-4444444', response: 'We are sorry.', rating: '3' },
    );
    expect(file).toMatchObject({ platform: 'amazon', shop: null, badRows: [], blanks: [] });
    expect(file.records).toMatchObject([
      {
        kind: 'seller-feedback',
        rating: 2,
        body: 'Late.',
        postedAt: '2026-09-13',
        orderId: '111-2222222-3333333',
        reply: null,
        replyable: null,
      },
      { rating: 3, reply: { body: 'We are sorry.', postedAt: null }, replyable: false },
    ]);
    expect(JSON.stringify(file.records)).not.toContain('marketplace.example');
  });

  const dates = async (...texts: string[]) => {
    const order = (i: number) => `111-2222222-333333${i}`;
    const file = await readReport(...texts.map((date, i) => ({ date, order: order(i) })));
    return file.records.map(({ postedAt }) => postedAt);
  };

  it('reads dates that speak for themselves', async () => {
    expect(await dates('2026/09/13', 'September 13, 2026', '13. September 2026', '13 sept. 2026')).toEqual(
      Array(4).fill('2026-09-13'),
    );
  });

  it('tells month from day by the whole column', async () => {
    expect(await dates('9/5/2026', '9/13/2026')).toEqual(['2026-09-05', '2026-09-13']);
    expect(await dates('05.09.26', '13.09.26', '31.10.26')).toEqual(['2026-09-05', '2026-09-13', '2026-10-31']);
  });

  it('leaves a date unknown that could be two days, and says so', async () => {
    const file = await readReport({ date: '9/5/2026' }, { date: '9/6/2026', order: '111-2222222-4444444' });
    expect(file.records.map(({ postedAt }) => postedAt)).toEqual([null, null]);
    expect(file.blanks).toEqual([{ field: 'postedAt', rows: 2 }]);
    expect(await dates('26/09/05', '26/10/06')).toEqual([null, null]);
  });

  it.each([
    ['date', { date: 'yesterday' }],
    ['date', { date: '99/99/2026' }],
    ['rating', { rating: '-1' }],
    ['order', { order: '111-2222222-333333x' }],
    ['order', { order: '' }],
    ['future', { date: '2031-01-01' }],
  ])('refuses a row whose %s can’t be read: %o', async (reason, row) => {
    const file = await readReport(row, { order: '111-2222222-4444444' });
    expect(file.badRows).toMatchObject([{ line: 2, reason }]);
    expect(file.records).toHaveLength(1);
  });

  it('takes quotes for what buyers write, unless cells need them', async () => {
    const plain = await readReport(
      { comments: '"Great" is not the word' },
      { order: '111-2222222-4444444', comments: 'a " b' },
    );
    expect(plain.records.map(({ body }) => body)).toEqual(['"Great" is not the word', 'a " b']);
    const saved = await read(reportText({ comments: '"two\nlines ""and"" quotes"' }));
    expect(saved.records.map(({ body }) => body)).toEqual(['two\nlines "and" quotes']);
    expect(saved.badRows).toEqual([]);
  });

  it.each([
    ['windows-1252', 'win1252', 'Lieferung war verspätet, schön verpackt: „naja“ für 5 €', 'windows-1252'],
    ['CP932', 'cp932', '届くのが遅かったです', 'shift_jis'],
    ['UTF-8', 'utf8', '质量很差 😀', 'utf-8'],
  ])('is read in %s', async (_, encoding, comments, found) => {
    const file = await read(inEncoding(reportText({ comments }), encoding));
    expect([file.encoding, file.records[0]?.body]).toEqual([found, comments]);
  });

  it('refuses an encoding that would turn words into others', async () => {
    expect(await problemOf(inEncoding(reportText({ comments: '质量很差，不推荐购买' }), 'gbk'))).toBe('encoding');
  });
});

describe('whatever happened to a file', () => {
  const whole = [
    cp932(rmsText({ title: '残念' }, { body: '二\r\n行' }, { order: '' })),
    inEncoding(reportText({}, { order: '111-2222222-4444444' }), 'utf8'),
  ];
  const damage = fc.array(fc.record({ at: fc.nat(700), cut: fc.nat(12), put: fc.uint8Array({ maxLength: 6 }) }), {
    maxLength: 6,
  });

  it('is read or refused, never thrown about, and what is read is a review', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), damage, async (file, strokes) => {
        let bytes = [...file];
        for (const { at, cut, put } of strokes) bytes = [...bytes.slice(0, at), ...put, ...bytes.slice(at + cut)];
        const reading = await readImportFile(fileOf(new Uint8Array(bytes)), NOW);
        if (!reading.ok) return;
        const { records, lines, badRows } = reading.file;
        read += records.length;
        expect(records.map(parseRecord)).toEqual(records);
        expect(new Set([...lines, ...badRows.map(({ line }) => line)]).size).toBe(records.length + badRows.length);
        expect(JSON.stringify(records)).not.toContain('\ufffd');
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
