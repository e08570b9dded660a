/** Whatever plans reminders goes by what the seller wishes, also in a worker that has just begun and never read the settings. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noTables } from '../../lib/backup/backup-rows.ts';
import { readImportFile } from '../../lib/backup/import-file.ts';
import { runRestore } from '../../lib/backup/restore-backup.ts';
import { runImport } from '../../lib/backup/run-import.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import { correct } from '../../lib/reviews/correction-rows.ts';
import { forgetLearned, unteach } from '../../lib/reviews/learned-rows.ts';
import { observe } from '../../lib/reviews/observe.ts';
import { nameTag } from '../../lib/reviews/tag-rows.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { cp932, fileOf, rmsText } from '../backup/files.ts';
import { stored } from '../backup/tables.ts';
import { inMemory } from '../backup/whole.ts';
import { scope } from '../reviews/look.ts';
import { record } from '../reviews/record.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 9, 5, 9);
const SHOP = '123456';
let store: ReviewDeskDb;

beforeEach(() => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

/** As another context of the extension wrote it, which this one has not heard of. */
const mute = () =>
  fakeBrowser.storage.local.set({
    settings: { ...DEFAULTS, mutedReminders: ['unanswered-negative', 'window-closing'] },
  });
const open = async () => (await store.followUps.where('state').equals('open').toArray()).map(({ kind }) => kind);

const order = `${SHOP}-20261001-0000000001`;
const seen = (given: Parameters<typeof record>[0]) =>
  observe(
    {
      platform: 'rakuten',
      pageKind: 'review-check-tool',
      shop: SHOP,
      url: 'https://review.rms.rakuten.co.jp/search/',
      status: 'records',
      records: [record({ postedAt: '2026-10-06T09:07', author: null, title: null, orderId: order, ...given })],
      scope: scope(),
      health: { seen: 1, complete: 1, fields: {} },
      settled: true,
    },
    NOW,
    store,
  );
const keyOf = async () => (await store.reviews.toCollection().first())?.key ?? '';
const LATE = { rating: 2, body: '発送が遅くて、がっかりです。' };
const leave = { about: 'triage', is: 'leave' } as const;

it('a correction, and what it teaches', async () => {
  await seen(LATE);
  expect(await open()).toEqual(['unanswered-negative']);
  await mute();
  const key = await keyOf();
  await correct({ key, said: [{ about: 'cause', cause: 'defect', is: true }], words: null }, NOW + 1, store);
  expect(await open()).toEqual([]);
});

it.each<[string, (key: string, at: number) => Promise<unknown>]>([
  ['a tag', (key) => nameTag({ key, name: '遅い', example: '発送が遅くて', ofProduct: false }, NOW + 2, store)],
  ['a correction that is to teach no more', (reviewKey, at) => unteach(lesson(reviewKey, at), NOW + 2, store)],
  ['learning that is forgotten', () => forgetLearned('rakuten', SHOP, NOW + 2, store)],
])('%s', async (_, does) => {
  await seen(LATE);
  const key = await keyOf();
  await correct({ key, said: [leave], words: null }, NOW + 1, store);
  const said = (await store.reviews.get(key))?.corrections?.[0]?.at ?? 0;
  // Judged anew, it is work again.
  await store.reviews.update(key, { corrections: undefined, status: 'to-do', judgedWith: 'something else' });
  await mute();
  await does(key, said);
  expect(await open()).toEqual([]);
});
const lesson = (reviewKey: string, at: number) => ({
  reviewKey,
  product: null,
  said: leave,
  at,
  words: [],
  teaches: true,
});

it('an import', async () => {
  await seen({ rating: 5, body: '良いです', productTitle: '湯のみ 大', productId: null });
  await mute();
  const reading = await readImportFile(fileOf(cp932(rmsText({}))), NOW + 40 * DAY);
  if (!reading.ok) throw new Error(reading.problem);
  await runImport(reading.file, SHOP, NOW + 40 * DAY, {}, store);
  expect((await store.reviews.toArray()).map(({ rating, status }) => [rating, status])).toEqual([[2, 'to-do']]);
  expect(await open()).toEqual([]);
});

it('a restore', async () => {
  await store.reviews.put(stored('a', { rating: 5, body: 'Fine.', status: 'new' }));
  await mute();
  const later = stored('a', { rating: 1, body: 'The zip broke.', lastSeenAt: stored('a').lastSeenAt + DAY });
  const tables = { ...noTables(), reviews: [later] };
  const backup = inMemory({ appVersion: '1', createdAt: NOW, tables, settings: DEFAULTS });
  await runRestore(backup, later.lastSeenAt + DAY, store);
  expect((await store.reviews.toArray()).map(({ rating }) => rating)).toEqual([1]);
  expect(await open()).toEqual([]);
});
