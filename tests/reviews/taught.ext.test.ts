import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDLERS } from '../../lib/background.ts';
import { db } from '../../lib/db.ts';
import { LONGEST_PACK, parsePack } from '../../lib/reviews/taught-pack.ts';
import { allTaught, exportTaught, importTaught } from '../../lib/reviews/taught-store.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'ja';
  db().close();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const NOW = Date.UTC(2026, 2, 10);
const SENDER = { url: 'https://review.rms.rakuten.co.jp/search/index/' };
const when = {
  platform: 'rakuten',
  pageKind: 'review-check-tool',
  field: 'postedAt',
  ways: [
    { by: 'css', css: '.when > b:nth-of-type(2)', after: '投稿' },
    { by: 'label', label: '投稿時間' },
  ],
} as const;
const order = { ...when, field: 'orderId', ways: [{ by: 'place', steps: ['div:1', 'x-order:2'] }] } as const;
const pack = (fields: unknown, version: unknown = 1) => JSON.stringify({ reviewDeskTaught: version, fields });

describe('what is taught', () => {
  it('is kept once per field, answered at once and with the next page, and forgotten', async () => {
    await HANDLERS.teach(when, SENDER);
    const other = [{ by: 'css', css: '[data-testid="day"]' }];
    expect(await HANDLERS.teach({ ...when, ways: other }, SENDER)).toEqual([
      { pageKind: 'review-check-tool', field: 'postedAt', ways: other },
    ]);
    await HANDLERS.teach(order, SENDER);
    const boot = await HANDLERS.boot({ platform: 'rakuten' }, SENDER);
    expect(boot.taught.map(({ field }) => field)).toEqual(['orderId', 'postedAt']);
    expect((await HANDLERS.boot({ platform: 'amazon' }, {})).taught).toEqual([]);
    const { ways: _, ...place } = order;
    expect((await HANDLERS.forgetTaught(place, SENDER)).map(({ field }) => field)).toEqual(['postedAt']);
  });

  it('comes from the platform’s own pages only', async () => {
    const elsewhere = { url: 'https://sellercentral.amazon.com/reviews' };
    await expect(HANDLERS.teach(when, elsewhere)).rejects.toThrow('refused');
    await expect(HANDLERS.teach(when, {})).rejects.toThrow('refused');
    expect(await allTaught()).toEqual([]);
  });

  it('goes out as a file and comes back the same', async () => {
    await HANDLERS.teach(when, SENDER);
    await HANDLERS.teach(order, SENDER);
    const file = await HANDLERS.exportTaught({ platform: 'rakuten' }, SENDER);
    const before = await HANDLERS.boot({ platform: 'rakuten' }, SENDER);
    await db().taught.clear();
    const back = await HANDLERS.importTaught({ platform: 'rakuten', pack: file }, SENDER);
    expect(back).toEqual({ result: { ok: true, count: 2 }, taught: before.taught });
    expect(await exportTaught()).toBe(file);
    expect(await exportTaught('amazon')).toBe(await exportTaught('taobao'));
  });

  it('a file adds to what is there, and takes the place of the same field', async () => {
    await HANDLERS.teach(when, SENDER);
    const changed = { ...when, ways: [{ by: 'label', label: '日時' }] };
    await importTaught(pack([changed, { ...order, platform: 'taobao', pageKind: 'review-list' }]), NOW);
    expect((await allTaught()).map(({ key, ways }) => [key, ways])).toEqual([
      ['rakuten:review-check-tool:postedAt', changed.ways],
      ['taobao:review-list:orderId', order.ways],
    ]);
  });
});

describe('a file that is refused', () => {
  const refused: [what: string, text: string, error: string][] = [
    ['no JSON', 'hello', 'not-json'],
    ['another file', '{"rules": []}', 'not-a-pack'],
    ['null', 'null', 'not-a-pack'],
    ['a list', '[]', 'not-a-pack'],
    ['a newer version', pack([when], 2), 'newer'],
    ['a broken version', pack([when], 0.5), 'invalid'],
    ['no fields', pack(undefined), 'invalid'],
    ['too many fields', pack(Array.from({ length: 201 }, () => when)), 'invalid'],
    ['too long', pack([when]) + ' '.repeat(LONGEST_PACK), 'too-large'],
    ['deep nesting', '['.repeat(40_000) + ']'.repeat(40_000), 'not-a-pack'],
    ['a prototype', `{"__proto__": {"reviewDeskTaught": 1, "fields": []}}`, 'not-a-pack'],
  ];
  it.each(refused)('%s', (_, text, error) => expect(parsePack(text)).toEqual({ ok: false, error }));

  const lessons: [what: string, lesson: object][] = [
    ['an unknown platform', { ...when, platform: 'ebay' }],
    ['a page where people are written to', { ...when, pageKind: 'inbox' }],
    ['a field that is not taught', { ...when, field: 'nativeId' }],
    ['a field of every object', { ...when, field: '__proto__' }],
    ['no way', { ...when, ways: [] }],
    ['too many ways', { ...when, ways: Array.from({ length: 5 }, () => when.ways[1]) }],
    ['an unknown way', { ...when, ways: [{ by: 'script', css: 'b' }] }],
    ['a way with more in it', { ...when, ways: [{ by: 'label', label: 'x', run: 'alert(1)' }] }],
    ['a label with markup', { ...when, ways: [{ by: 'label', label: '<b>' }] }],
    ['a label of controls', { ...when, ways: [{ by: 'label', label: 'a\u202eb' }] }],
    ['a label too long', { ...when, ways: [{ by: 'label', label: 'x'.repeat(41) }] }],
    ['a step that is none', { ...when, ways: [{ by: 'place', steps: ['div'] }] }],
    ['steps without end', { ...when, ways: [{ by: 'place', steps: Array.from({ length: 41 }, () => 'div:1') }] }],
    ...[
      '',
      'b,i',
      '*',
      'b:has(i)',
      ':is(b)',
      'b::before',
      'b{color:red}',
      '[a="x"',
      '[a="x\\"]',
      'a[href^="java\\0073cript"]',
      'b > ',
      '> b',
      'b  i',
      'b~i',
      '#id',
      '[onclick="<x>"]',
      `b${' b'.repeat(8)}`,
      `.${'a'.repeat(400)}`,
      'b/**/',
      'b:nth-of-type(0)',
      'b\ni',
    ].map((css): [string, object] => [
      `the selector ${JSON.stringify(css).slice(0, 40)}`,
      { ...when, ways: [{ by: 'css', css }] },
    ]),
  ];
  it.each(lessons)('%s', async (_, lesson) => {
    expect(parsePack(pack([order, lesson]))).toEqual({ ok: false, error: 'invalid' });
    await expect(HANDLERS.teach(lesson, SENDER)).rejects.toThrow('refused');
    expect(await importTaught(pack([order, lesson]), NOW)).toEqual({ ok: false, error: 'invalid' });
    expect(await allTaught()).toEqual([]);
  });
});
