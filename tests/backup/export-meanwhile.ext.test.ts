/** A page brings in reviews while a backup is made: the file is one that could have been made at some moment. */
import { beforeEach, describe, expect, it } from 'vitest';
import { exportBackup } from '../../lib/backup/export-backup.ts';
import { runRestore } from '../../lib/backup/restore-backup.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import { keepLook } from '../../lib/reviews/coverage-rows.ts';
import { observe } from '../../lib/reviews/observe.ts';
import { markDone, saveDraft } from '../../lib/reviews/store.ts';
import { freshStore } from '../fresh-store.ts';
import { look, scope } from '../reviews/look.ts';
import { record } from '../reviews/record.ts';
import { inMemory, opened, type WholeBackup } from './whole.ts';

const NOW = Date.UTC(2026, 10, 22, 9);
/** More than two stretches of the export. */
const REVIEWS = 450;
/** Every so manieth is rewritten by its buyer. */
const EDITED = 9;
const desk = freshStore();

const order = (i: number): string => `${1_000_000 + i}`;
const one = (i: number, body: string) => record({ orderId: order(i), body, postedAt: '2026-11-02T10:15' });
const reading = (records: ReturnType<typeof one>[]): Reading => ({
  platform: 'taobao',
  pageKind: 'review-list',
  shop: 'main',
  url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
  status: 'records',
  records,
  scope: scope({ page: 1, pages: 1 }),
  health: { seen: records.length, complete: records.length, fields: {} },
  settled: true,
});

/** What a page and a seller do in one go: buyers rewrite, one buyer is new, the list is seen with it, a draft is written, one is done. */
async function meanwhile(round: number): Promise<void> {
  const now = NOW + round * 60_000;
  const rewritten = Array.from({ length: REVIEWS }, (_, i) => i).filter((i) => i % EDITED === round % EDITED);
  const records = [
    ...rewritten.map((i) => one(i, `The lid leaks, round ${round}`)),
    one(REVIEWS + round, 'A new review'),
  ];
  const states = await observe(reading(records), now, desk.store);
  const keys = states.flatMap((state) => state?.review.key ?? []);
  await keepLook(look(keys, { scope: scope({ page: 1, pages: 1 }) }), now, desk.store);
  const [first, second] = keys;
  if (!first || !second) throw new Error('nothing was observed');
  await saveDraft(
    {
      reviewKey: first,
      channel: 'review-reply',
      text: `Round ${round}`,
      variant: 0,
      blanks: {},
      edited: true,
      carried: false,
      basedOn: null,
    },
    now,
    desk.store,
  );
  await markDone(second, now, desk.store);
}

/** A backup with somebody writing after each of its looks into the desk.store. */
async function disturbed(): Promise<{ backup: WholeBackup; rounds: number }> {
  let rounds = 0;
  let writing = false;
  const plain = desk.store.transaction.bind(desk.store) as (...args: unknown[]) => Promise<unknown>;
  const watched = async (...args: unknown[]): Promise<unknown> => {
    const result = await plain(...args);
    if (args[0] === 'r' && !writing) {
      writing = true;
      await meanwhile(rounds);
      rounds += 1;
      writing = false;
    }
    return result;
  };
  Object.defineProperty(desk.store, 'transaction', { value: watched, configurable: true });
  const { file, leftOut } = await exportBackup(NOW, '0.1.0', desk.store);
  Reflect.deleteProperty(desk.store, 'transaction');
  expect(leftOut).toBe(0);
  return { backup: await opened(file), rounds };
}

describe('a backup made while pages write', () => {
  beforeEach(async () => {
    const records = Array.from({ length: REVIEWS }, (_, i) => one(i, `It works, mostly. ${i}`));
    await observe(reading(records), NOW - 60_000, desk.store);
  });

  it('has each review as it was at one moment, with all of its history until then', async () => {
    const { backup, rounds } = await disturbed();
    expect(rounds).toBeGreaterThan(2);
    const { reviews, events, drafts, followUps } = backup.tables;
    const keys = new Set(reviews.map(({ key }) => key));
    expect(reviews.length).toBeGreaterThanOrEqual(REVIEWS);
    for (const rows of [events, drafts, followUps])
      expect(rows.filter(({ reviewKey }) => !keys.has(reviewKey))).toEqual([]);
    const rewritten = reviews.filter(({ body }) => body?.startsWith('The lid leaks'));
    for (const review of reviews) {
      const told = events.filter(({ reviewKey, type }) => reviewKey === review.key && type === 'edited');
      expect(told.at(-1)?.data.new ?? null).toBe(rewritten.includes(review) ? review.body : null);
      const isDone = events.some(({ reviewKey, type }) => reviewKey === review.key && type === 'done');
      if (isDone) expect(review.status).toBe('closed');
    }
    // Some of what was written came in time for the file and some did not: else nothing was disturbed.
    const now = await desk.store.reviews.toArray();
    const later = now.filter(({ key, body }) => reviews.every((one) => one.key !== key || one.body !== body));
    expect(rewritten.length).toBeGreaterThan(0);
    expect(later.length).toBeGreaterThan(0);
  });

  it('names no review in its lists that it does not have, and can be put into an empty store', async () => {
    await meanwhile(0);
    const { backup } = await disturbed();
    const keys = new Set(backup.tables.reviews.map(({ key }) => key));
    const named = backup.tables.coverage.flatMap(({ reviewKeys }) => reviewKeys);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
    desk.renew();
    const { counts } = await runRestore(inMemory(backup), NOW + 1, desk.store);
    expect(counts.reviews.new).toBe(keys.size);
    expect(await desk.store.events.count()).toBe(backup.tables.events.length);
  });
});
