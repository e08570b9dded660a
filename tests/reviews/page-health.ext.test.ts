import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import { healthOf } from '../../lib/platforms/health.ts';
import type { Found, Reading } from '../../lib/platforms/platform.ts';
import { pageHealthStates, recordPageHealth } from '../../lib/reviews/page-health.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 16, 9);
let store: ReviewDeskDb;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

/** A reading of reviews whose dates were found in these ways. */
const reading = (...dates: Found[]) => ({
  platform: 'rakuten' as const,
  pageKind: 'review-check-tool' as const,
  status: 'records' as const,
  health: healthOf(dates.map((postedAt) => ({ rating: 'selector' as const, postedAt }))),
});
const keep = (one: Pick<Reading, 'platform' | 'pageKind' | 'status' | 'health'>, at: number, version = '1.0') =>
  recordPageHealth(one, version, at, store);
const readings = async () => (await store.pageHealth.get('rakuten:review-check-tool'))?.readings ?? [];

describe('the health of the last readings', () => {
  it('says nothing as long as all is well', async () => {
    expect(await keep(reading('selector', 'label'), MONDAY)).toEqual({ lost: [], fullUntil: null });
    expect(await keep(reading('label', 'label'), MONDAY + DAY)).toEqual({ lost: [], fullUntil: null });
  });

  it('says which field was lost, and until when it was there', async () => {
    await keep(reading('selector', 'selector'), MONDAY);
    await keep(reading('selector', 'missing'), MONDAY + DAY);
    const past = await keep(reading('missing', 'missing'), MONDAY + 2 * DAY);
    expect(past).toEqual({ lost: [{ field: 'postedAt', until: MONDAY + DAY }], fullUntil: MONDAY });
    expect(await keep(reading('missing'), MONDAY + 3 * DAY)).toEqual(past);
  });

  it('does not call lost what was never there, or is there in some', async () => {
    expect(await keep(reading('missing'), MONDAY)).toEqual({ lost: [], fullUntil: null });
    await keep(reading('selector'), MONDAY + 1);
    expect((await keep(reading('missing', 'structure'), MONDAY + 2)).lost).toEqual([]);
    expect((await keep(reading('unsure', 'unsure'), MONDAY + 3)).lost).toEqual([]);
  });

  it('says until when a page could be read that can’t be now', async () => {
    await keep(reading('selector'), MONDAY);
    const unreadable = { ...reading(), status: 'unreadable' as const };
    expect(await keep(unreadable, MONDAY + DAY)).toEqual({ lost: [], fullUntil: MONDAY });
    expect((await keep({ ...unreadable, status: 'empty' }, MONDAY + DAY)).fullUntil).toBeNull();
  });

  it('keeps readings alike as one, and no more than twenty', async () => {
    for (let i = 0; i < 50; i++) await keep(reading('selector', 'selector'), MONDAY + i);
    expect(await readings()).toEqual([
      {
        since: MONDAY,
        at: MONDAY + 49,
        status: 'records',
        seen: 2,
        complete: 2,
        fields: { rating: { selector: 2 }, postedAt: { selector: 2 } },
        version: '1.0',
      },
    ]);
    for (let i = 0; i < 30; i++) await keep(reading('selector'), MONDAY + DAY + i, `1.${i}`);
    expect(await readings()).toHaveLength(20);
  });

  it('is listed by page kind, the last read first', async () => {
    await keep(reading('selector'), MONDAY);
    await keep(reading('missing'), MONDAY + DAY);
    await keep({ ...reading('label'), platform: 'amazon', pageKind: 'feedback-manager' }, MONDAY + 2 * DAY);
    expect(await pageHealthStates(store)).toMatchObject([
      { platform: 'amazon', pageKind: 'feedback-manager', lost: [], fullUntil: null, last: { at: MONDAY + 2 * DAY } },
      { pageKind: 'review-check-tool', lost: [{ field: 'postedAt', until: MONDAY }], fullUntil: MONDAY },
    ]);
  });

  it('holds numbers and names of fields only', async () => {
    await keep(reading('selector', 'missing'), MONDAY);
    const text = JSON.stringify(await store.pageHealth.toArray());
    expect(Object.keys(JSON.parse(text)[0]).sort()).toEqual(['key', 'pageKind', 'platform', 'readings']);
    expect(text).not.toMatch(/https?:/);
  });
});
