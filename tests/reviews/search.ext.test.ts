/** What is searched is in step with the reviews, however they came to change, and is found as a person would look for it. */

import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetAll } from '../../lib/backup/stored.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import { unknownScope } from '../../lib/platforms/scope.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { FollowUp, StoredReview } from '../../lib/reviews/review.ts';
import { searchEntry } from '../../lib/reviews/search-entry.ts';
import { factOf, maskOf } from '../../lib/reviews/search-facts.ts';
import { createSearchIndex, NO_ASK, type SearchAsk } from '../../lib/reviews/search-index.ts';
import { ALL_ANEW } from '../../lib/reviews/search-marks.ts';
import { catchUp, checkPages, pagesSince } from '../../lib/reviews/search-pages.ts';
import { markDone, snooze } from '../../lib/reviews/store.ts';
import { START, stored } from '../backup/tables.ts';
import { record } from './record.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const clock = { now: START, endOfDay: START + 12 * HOUR };
let store: ReviewDeskDb;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

async function settle(now = START): Promise<number> {
  let steps = 0;
  while (await catchUp(store, now)) steps += 1;
  return steps;
}
async function loaded(index = createSearchIndex()) {
  for (;;) {
    const pages = await pagesSince(store, index.held(), 3);
    index.take(pages);
    if (pages.length === 0) return index;
  }
}
const find = async (ask: Partial<SearchAsk>, at = clock) =>
  (await loaded())
    .search({ ...NO_ASK, ...ask }, at, (word) => ({ causes: word === 'サイズ' ? ['size'] : [], flags: [] }))
    .map((key) => key.split(':').at(-1));

const due = (id: string, at: number, given: Partial<FollowUp> = {}): FollowUp => ({
  reviewKey: `amazon:amazon.com:${id}`,
  kind: 'unanswered-negative',
  dueAt: at,
  state: 'open',
  snoozedUntil: null,
  notifiedAt: null,
  ...given,
});

/** A page that shows one review. */
const page = (body: string): Reading => ({
  platform: 'amazon',
  shop: 'amazon.com',
  pageKind: 'customer-reviews',
  url: 'https://sellercentral.amazon.com/brand-customer-reviews',
  records: [record({ nativeId: 'R1', body, rating: 1 })],
  scope: { ...unknownScope(), certain: true },
  status: 'records',
  health: { seen: 1, complete: 1, fields: {} },
  settled: true,
});

describe('the search', () => {
  beforeEach(async () => {
    await store.reviews.bulkPut([
      stored('a', { body: 'The zip BROKE after ２ days.', author: 'M*** K.', rating: 1, postedAt: '2026-10-01' }),
      stored('b', { body: '取っ手が欠けていました', productTitle: '湯のみ　大', rating: 2, postedAt: '2026-10-03' }),
      stored('c', { body: 'Très déçu', orderId: '123-7654321-1234567', rating: null, postedAt: '2026-10-02' }),
      {
        ...stored('d', { body: 'fine', rating: 5, status: 'closed' }),
        key: 'rakuten:9:d',
        platform: 'rakuten',
        shop: '9',
      },
    ]);
    await store.followUps.bulkPut([due('b', START - HOUR), due('c', START + 2 * DAY)]);
    await settle();
  });

  it('sorts by time left, then the newest first', async () => {
    expect(await find({})).toEqual(['b', 'c', 'd', 'a']);
  });

  it.each([
    ['part of a word, whatever its letters', 'zip broke 2', ['a']],
    ['words without spaces', '欠けて', ['b']],
    ['width and spaces', '湯のみ 大', ['b']],
    ['accents', 'tres decu', ['c']],
    ['an order', '7654321', ['c']],
    ['a masked buyer', 'm***', ['a']],
    ['words that are not all there', 'zip fine', []],
    ['markup as text', '<b>', []],
  ])('finds %s', async (_, text, keys) => {
    expect(await find({ text })).toEqual(keys);
  });

  it('finds a cause by its name', async () => {
    const review = stored('e', { body: 'x' });
    await store.reviews.put({
      ...review,
      analysis: { ...review.analysis, causes: [{ cause: 'size', score: 0.9, evidence: [] }] },
    });
    await settle();
    expect(await find({ text: 'サイズ' })).toEqual(['e']);
    expect(await find({ cause: 'size' })).toEqual(['e']);
  });

  it.each<[Partial<SearchAsk>, string[]]>([
    [{ platform: 'rakuten' }, ['d']],
    [{ shop: 'rakuten:9' }, ['d']],
    [{ shop: 'amazon:9' }, []],
    [{ rating: '1' }, ['a']],
    [{ rating: 'unknown' }, ['c']],
    [{ status: 'closed' }, ['d']],
    [{ due: 'overdue' }, ['b']],
    [{ due: 'week' }, ['b', 'c']],
    [{ due: 'none', rating: '1' }, ['a']],
    [{ presence: 'gone' }, []],
  ])('filters by %j', async (ask, keys) => {
    expect(await find(ask)).toEqual(keys);
  });
});

describe('where a review stands', () => {
  const keyed = (id: string, change: Partial<StoredReview> = {}) => stored(id, { body: 'It broke.', ...change });
  const published = (id: string, state: FollowUp['state'] = 'open'): FollowUp => ({
    ...due(id, START + HOUR),
    kind: 'check-published',
    state,
  });

  it('is found: inserted and not seen, or that nobody can act', async () => {
    await store.reviews.bulkPut([
      keyed('plain', { rating: 2 }),
      keyed('inserted', { rating: 2 }),
      keyed('seen', { rating: 2 }),
      keyed('closed-to-us', { rating: 4, replyable: false }),
    ]);
    await store.followUps.bulkPut([published('inserted'), published('seen', 'cancelled')]);
    await settle();
    expect(await find({ stand: 'inserted' })).toEqual(['inserted']);
    expect(await find({ stand: 'cannot-act' })).toEqual(['closed-to-us']);
    expect((await find({ stand: 'plain' })).toSorted()).toEqual(['plain', 'seen']);
  });

  it('is another one when the time to answer is over', () => {
    const review = {
      ...keyed('a', { replyClosesAt: START + HOUR, rating: 2 }),
      platform: 'taobao' as const,
      seenOn: { url: 'https://myseller.taobao.com/home.htm', pageKind: 'review-list' as const },
    };
    const before = searchEntry(review, [], START);
    expect(before.staleAt).toBe(START + HOUR);
    const after = searchEntry(review, [], START + HOUR);
    expect([before.facts & maskOf('stand'), after.facts & maskOf('stand')]).toEqual([
      factOf('stand', 'plain'),
      factOf('stand', 'cannot-act'),
    ]);
  });
});

describe('what is searched', () => {
  it('follows pages, reminders and the seller', async () => {
    const reading = page('It leaks');
    await observe(reading, START, store);
    await settle();
    expect(await find({ text: 'leaks' })).toEqual(['R1']);
    const [key = ''] = await store.reviews.toCollection().primaryKeys();
    await snooze(key, { until: START + DAY, untilBuyer: false }, START, store);
    await settle();
    expect(await find({ due: 'put-off' })).toEqual(['R1']);
    await markDone(key, START, store);
    await settle();
    expect(await find({ due: 'put-off' })).toEqual([]);
    expect(await find({ status: 'closed' })).toEqual(['R1']);
  });

  it('writes nothing when a page shows what is known', async () => {
    const reading = page('It leaks');
    await observe(reading, START, store);
    await settle();
    const before = await store.searchPages.toArray();
    await observe(reading, START, store);
    expect(await store.searchMarks.count()).toBe(1);
    await settle();
    expect(await store.searchPages.toArray()).toEqual(before);
    expect(await store.searchMarks.count()).toBe(0);
  });

  it('is noted down once when all of it is written in one transaction', async () => {
    const { reviews, followUps, searchMarks } = store;
    await store.transaction('rw', reviews, followUps, searchMarks, async () => {
      await searchMarks.put(ALL_ANEW);
      await reviews.bulkPut([stored('a', { body: 'It leaks' }), stored('b')]);
      await followUps.put(due('b', START + HOUR));
    });
    expect(await searchMarks.toArray()).toEqual([ALL_ANEW]);
    await settle();
    expect(await find({ text: 'leaks' })).toEqual(['a']);
    // The next transaction knows nothing of it.
    await reviews.put(stored('b', { body: 'It leaks too' }));
    expect(await searchMarks.count()).toBe(1);
    await settle();
    expect((await find({ text: 'leaks' })).toSorted()).toEqual(['a', 'b']);
  });

  it('changes when time has passed: what was put off comes back, what closed is due no longer', async () => {
    await store.reviews.put(stored('a'));
    await store.followUps.put(due('a', START - HOUR, { snoozedUntil: START + HOUR, until: START + DAY }));
    await settle();
    expect(await find({ due: 'put-off' })).toEqual(['a']);
    await settle(START + 2 * HOUR);
    expect(await find({ due: 'put-off' })).toEqual([]);
    expect(await find({ due: 'overdue' }, { ...clock, now: START + 2 * HOUR })).toEqual(['a']);
    await settle(START + 2 * DAY);
    expect(await find({ due: 'any' }, { ...clock, now: START + 2 * DAY })).toEqual([]);
    expect(await settle(START + 3 * DAY)).toBe(0);
  });

  it('is made anew where it is missing or of another form, and not otherwise', async () => {
    await store.reviews.bulkPut(Array.from({ length: 900 }, (_, i) => stored(`n${i}`)));
    await settle();
    expect((await find({})).length).toBe(900);
    await checkPages(store);
    expect(await settle()).toBe(0);
    await store.searchPages.toCollection().modify({ made: 'older' });
    await checkPages(store);
    await settle();
    expect((await find({})).length).toBe(900);
    await store.searchPages.where('from').above('').delete();
    await checkPages(store);
    await settle();
    expect((await find({})).length).toBe(900);
  });

  it('goes with the reviews, also out of what another desk holds in memory', async () => {
    await store.reviews.bulkPut([stored('a'), stored('b')]);
    await settle();
    const held = await loaded();
    await store.reviews.delete('amazon:amazon.com:a');
    await settle(START + 1);
    expect((await loaded(held)).search(NO_ASK, clock, () => ({ causes: [], flags: [] })).length).toBe(1);
    await forgetAll(store);
    await settle(START + 2);
    expect((await loaded(held)).size()).toBe(0);
  });

  it('is the same whether made at once or bit by bit, whatever changed in which order', async () => {
    const change = fc.record({ id: fc.nat(400), gone: fc.boolean(), body: fc.string({ maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 120 }), { maxLength: 4 }), async (rounds) => {
        Dexie.dependencies.indexedDB = new IDBFactory();
        store = new ReviewDeskDb();
        const held = createSearchIndex();
        for (const round of rounds) {
          for (const { id, gone, body } of round) {
            const review = stored(`n${id}`, { body });
            if (gone) await store.reviews.delete(review.key);
            else await store.reviews.put(review);
          }
          await catchUp(store, START);
        }
        await settle();
        await loaded(held);
        const bodies = new Map((await store.reviews.toArray()).map(({ key, body }) => [key, body]));
        const keys = held.search(NO_ASK, clock, () => ({ causes: [], flags: [] }));
        expect(keys.toSorted()).toEqual([...bodies.keys()].sort());
        expect(await store.searchMarks.count()).toBe(0);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
