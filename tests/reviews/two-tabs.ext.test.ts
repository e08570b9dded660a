/** Tabs and popup write at the same time, and the clock is put back now and then: no event is lost or dated before another. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReviewDeskDb } from '../../lib/db.ts';
import { snoozeAll } from '../../lib/follow-ups/act-on-rows.ts';
import { thingOf } from '../../lib/follow-ups/rules.ts';
import { correct } from '../../lib/reviews/correction-rows.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { markDone, reportAction, saveDraft } from '../../lib/reviews/store.ts';
import { scope } from './look.ts';
import { record } from './record.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 3, 3);
const KEY = 'taobao:main:77';
const BAD = '用了两天就坏了，很失望。';
let store: ReviewDeskDb;

beforeEach(() => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

const seen = (at: number, change: Partial<ReviewRecord> = {}, by = store) =>
  observe(
    {
      platform: 'taobao',
      pageKind: 'review-list',
      shop: 'main',
      url: 'https://myseller.taobao.com/home.htm',
      status: 'records',
      records: [record({ nativeId: '77', orderId: null, title: null, rating: 1, body: BAD, ...change })],
      scope: scope(),
      health: { seen: 1, complete: 1, fields: {} },
      settled: true,
    },
    at,
    by,
  );
const history = () => store.events.toArray();
const open = () => store.followUps.where('state').equals('open').toArray();

describe('a clock that was put back', () => {
  it('does not hide what the buyer writes after “done”', async () => {
    await seen(NOW);
    await markDone(KEY, NOW + 10 * DAY, store);
    expect(await open()).toEqual([]);
    const [state] = await seen(NOW + DAY, { body: '客服也没有回复，很失望。' });
    expect((await history()).map(({ type, at }) => [type, at])).toEqual([
      ['new', NOW],
      ['done', NOW + 10 * DAY],
      ['edited', NOW + 10 * DAY + 1],
    ]);
    expect(state?.review.status).toBe('to-do');
    expect(await open()).toHaveLength(1);
  });

  it('opens nothing that was called done after it', async () => {
    await seen(NOW + 10 * DAY);
    await seen(NOW + 11 * DAY, { body: '客服也没有回复，很失望。' });
    await markDone(KEY, NOW, store);
    await seen(NOW + DAY, { body: '客服也没有回复，很失望。' });
    expect(await open()).toEqual([]);
  });

  it('neither ends a snooze by words that are older than it, nor keeps it from ending by new ones', async () => {
    await seen(NOW + 10 * DAY);
    await seen(NOW + 11 * DAY, { body: '客服也没有回复，很失望。' });
    await snoozeAll([KEY], { until: NOW + 20 * DAY, untilBuyer: true }, NOW, store);
    await seen(NOW + DAY, { body: '客服也没有回复，很失望。' });
    expect(await open()).toMatchObject([{ snoozedUntil: NOW + 20 * DAY }]);
    await seen(NOW + 2 * DAY, { body: '还是没有人回复，太失望了。' });
    expect((await open()).map(({ snoozedUntil }) => snoozedUntil)).toEqual([null]);
  });
});

const step = fc.record({
  does: fc.constantFrom('observe', 'snooze', 'done', 'draft', 'correct', 'undo', 'copy'),
  /** Of the clock, which may stand where it likes. */
  at: fc.nat(20).map((day) => NOW + day * DAY),
  body: fc.constantFrom(BAD, '客服也没有回复，很失望。', '太差了，坏了。'),
  until: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take({ does, at, body, until }: Step, by: ReviewDeskDb): Promise<unknown> {
  if (does === 'observe') return seen(at, { body }, by);
  if (does === 'snooze') return snoozeAll([KEY], { until: at + DAY, untilBuyer: until }, at, by);
  if (does === 'done') return markDone(KEY, at, by);
  const channel = 'review-reply' as const;
  if (does === 'draft') {
    const draft = { reviewKey: KEY, channel, text: body, variant: 0, blanks: {}, edited: true, carried: false };
    return saveDraft(draft, at, by);
  }
  if (does === 'correct')
    return correct({ key: KEY, said: [{ about: 'cause', cause: 'late', is: until }], words: null }, at, by);
  return reportAction({ key: KEY, type: does === 'undo' ? 'undone' : 'copied', channel }, at, by);
}

const WRITES: Partial<Record<Step['does'], string>> = {
  ...{ snooze: 'snoozed', done: 'done', correct: 'corrected', undo: 'undone', copy: 'copied' },
};

it('whatever two tabs and the popup do at once: no event is lost, and one thing is reminded of once', async () => {
  const tab = fc.array(step, { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(tab, tab, tab, async (...tabs) => {
      fakeBrowser.reset();
      Dexie.dependencies.indexedDB = new IDBFactory();
      store = new ReviewDeskDb();
      await seen(NOW);
      await Promise.all(
        tabs.map(async (steps) => {
          // Each in a context of its own, as worker, desk and popup are.
          const own = new ReviewDeskDb();
          for (const one of steps) await take(one, own);
          own.close();
        }),
      );
      const events = await history();
      const count = (type: string) => events.filter((one) => one.type === type).length;
      const steps = tabs.flat();
      for (const [does, type] of Object.entries(WRITES))
        expect([type, count(type)]).toEqual([type, steps.filter((one) => one.does === does).length]);
      expect(count('new')).toBe(1);
      expect(count('drafted')).toBe(steps.some(({ does }) => does === 'draft') ? 1 : 0);
      // What was there before each edit is what the edit before it brought.
      const edits = events.filter(({ type }) => type === 'edited');
      const bodies = [BAD, ...edits.map(({ data }) => data.new)];
      expect(edits.map(({ data }) => data.old)).toEqual(bodies.slice(0, -1));
      expect((await store.reviews.get(KEY))?.body).toBe(bodies.at(-1));
      const times = events.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      const things = (await open()).map(({ kind }) => thingOf(kind));
      expect(things).toEqual([...new Set(things)]);
      store.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
