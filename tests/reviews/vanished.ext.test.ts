import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportBackup } from '../../lib/backup/export-backup.ts';
import { openBackup, runRestore } from '../../lib/backup/restore-backup.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import { recordLook } from '../../lib/reviews/removal-rows.ts';
import { certificateOf, vanishedReviews } from '../../lib/reviews/vanished.ts';
import { look, scope } from './look.ts';
import { DAY, eventOf, START, seeOn } from './remembered.ts';

let store: ReviewDeskDb;
/** An empty computer. */
function anotherStore(): void {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
}
beforeEach(anotherStore);

const one = (id: string) => ({ nativeId: id, orderId: `1${id}`, author: id, postedAt: `2026-05-2${id}T10:00` });

/** A look at the whole list, which has these reviews. */
async function readAll(ids: readonly string[], days: number): Promise<void> {
  const whole = scope({ page: 1, pages: 1, pageSize: 20, total: ids.length, starts: true, ends: true, sort: 'newest' });
  const reviews = await seeOn(store, ids.map(one), days, { scope: whole });
  const keys = reviews.map(({ key }) => key);
  await recordLook(look(keys, { scope: whole }), START + days * DAY, 0, store);
}
const shown = async () =>
  (await vanishedReviews(store)).map(({ review, at, certificate }) => [
    review.nativeId,
    review.presence,
    (at - START) / DAY,
    certificate?.readings.length,
  ]);

describe('vanished reviews', () => {
  it('are there from the first reading without them, each once, the last to vanish first', async () => {
    await readAll(['1', '2', '3', '4'], 0);
    expect(await shown()).toEqual([]);
    await readAll(['1', '3', '4'], 1);
    expect(await shown()).toEqual([['2', 'not-seen', 1, 1]]);
    await readAll(['1', '3'], 2);
    expect(await shown()).toEqual([
      ['2', 'gone', 2, 2],
      ['4', 'not-seen', 2, 1],
    ]);
    const [gone] = await vanishedReviews(store);
    expect(gone?.certificate).toMatchObject({
      pageKind: 'review-list',
      filters: {},
      readings: [
        { at: START + DAY, total: 3, looks: 1, sort: 'newest' },
        { at: START + 2 * DAY, total: 2 },
      ],
    });
  });

  it('are no more when they are seen again, and stay when they are seen and vanish anew', async () => {
    await readAll(['1', '2', '3'], 0);
    await readAll(['1', '3'], 1);
    await readAll(['1', '2', '3'], 2);
    expect(await shown()).toEqual([]);
    await readAll(['1', '3'], 3);
    expect(await shown()).toEqual([['2', 'not-seen', 3, 1]]);
  });
});

it('the proof goes on where it stood after a backup was restored on another computer', async () => {
  await readAll(['1', '2', '3'], 0);
  await readAll(['1', '3'], 1);
  const { file, leftOut } = await exportBackup(START + DAY, '1.0.0', store);
  expect(leftOut).toBe(0);
  anotherStore();
  const reading = await openBackup(file, null);
  if (reading.ok) await runRestore(reading.backup, START + 2 * DAY, store);
  expect(await shown()).toEqual([['2', 'not-seen', 1, 1]]);
  await readAll(['1', '3'], 3);
  expect(await shown()).toEqual([['2', 'gone', 3, 2]]);
});

describe('a certificate', () => {
  const reading = { from: 1, at: 2, total: 3, looks: 1, dateRange: ['2026-01-01', '2026-02-01'], sort: null };
  const of = (data: Record<string, unknown>) => certificateOf(eventOf('a', 0, 'gone', data));

  it('is what the event says', () => {
    expect(of({ list: { pageKind: 'review-list', filters: { tc: '1' } }, readings: [reading] })).toEqual({
      pageKind: 'review-list',
      filters: { tc: '1' },
      readings: [reading],
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['no list', { readings: [reading] }],
    ['a page kind that is none', { list: { pageKind: 'x' }, readings: [reading] }],
    ['no readings', { list: { pageKind: 'review-list' }, readings: [] }],
    ['a reading that is none', { list: { pageKind: 'review-list' }, readings: [reading, { at: 'yesterday' }] }],
    ['arrays for objects', { list: [], readings: [[]] }],
  ])('with %s is none', (_, data) => expect(of(data)).toBeNull());
});
