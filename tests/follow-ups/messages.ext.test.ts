/** What pages may ask about time: many at once for their own platform only, windows for our own pages only. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDLERS } from '../../lib/background.ts';
import { db } from '../../lib/db.ts';
import { openReview } from '../../lib/reviews/selection.ts';
import { loadSettings, storeSettings } from '../../lib/settings-store.ts';
import { analysis, DAY, stored } from './stored.ts';

const TAOBAO = { url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC' };
const RAKUTEN = { url: 'https://review.rms.rakuten.co.jp/search/' };
const keys = ['taobao:shop:1', 'taobao:shop:2'];
let own: { url: string };

beforeEach(async () => {
  db().close();
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const action = {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  };
  Object.assign(browser, { action });
  own = { url: browser.runtime.getURL('/popup.html' as never) };
  await storeSettings({ timeZone: 'Asia/Shanghai' });
  const seen = { firstSeenAt: Date.now(), lastSeenAt: Date.now(), postedAt: null };
  await db().reviews.bulkPut(keys.map((key) => stored({ key, fingerprint: key, ...seen })));
});

describe('many at once', () => {
  it('are put off and done for a page of their platform, answered in their order', async () => {
    const asleep = await HANDLERS.snoozeMany({ keys: [...keys].reverse(), choice: 'until-delivery' }, TAOBAO);
    expect(asleep.map(({ review }) => review.key)).toEqual([...keys].reverse());
    for (const { followUps } of asleep) {
      expect(followUps).toMatchObject([{ kind: 'unanswered-negative', untilBuyer: expect.any(Number) }]);
      expect(followUps[0]?.snoozedUntil).toBeGreaterThan(Date.now() + 6 * DAY);
    }
    const done = await HANDLERS.markManyDone({ keys }, own);
    expect(done.map(({ review, followUps }) => [review.status, followUps.length])).toEqual([
      ['closed', 0],
      ['closed', 0],
    ]);
  });

  it('are nobody else’s business', async () => {
    await expect(HANDLERS.markManyDone({ keys }, RAKUTEN)).rejects.toThrow('another platform');
    await expect(HANDLERS.snoozeMany({ keys: [...keys, 'amazon:x:1'], choice: 'next-week' }, TAOBAO)).rejects.toThrow(
      'another platform',
    );
    await expect(HANDLERS.markManyDone({ keys: [] }, own)).rejects.toThrow('refused');
    await expect(HANDLERS.snoozeMany({ keys, choice: 'for ever' }, own)).rejects.toThrow('refused');
    expect((await db().reviews.toArray()).every(({ status }) => status === 'to-do')).toBe(true);
  });
});

describe('windows', () => {
  it('are set by our own pages, within reason', async () => {
    await HANDLERS.setWindow({ id: 'taobao/report/report', days: 20 }, own);
    expect((await loadSettings()).windowDays).toEqual({ 'taobao/report/report': 20 });
    await expect(HANDLERS.setWindow({ id: 'taobao/report/report', days: 3 }, TAOBAO)).rejects.toThrow('own pages');
    for (const days of [0, -1, 1.5, 9_999]) {
      await expect(HANDLERS.setWindow({ id: 'taobao/report/report', days }, own)).rejects.toThrow('refused');
    }
    await HANDLERS.setWindow({ id: 'taobao/report/report' }, own);
    expect((await loadSettings()).windowDays).toEqual({});
  });

  it('go with the state that a page is shown', async () => {
    const [key = ''] = keys;
    await db().reviews.update(key, { postedAt: new Date(Date.now() - 5 * DAY).toISOString().slice(0, 10) });
    await db().reviews.update(key, { analysis: analysis({ triage: 'win-back' }) });
    const state = await HANDLERS.state({ key }, TAOBAO);
    expect(state?.windows).toMatchObject([{ id: 'taobao/-/buyer-change', certainty: 'verify' }]);
    await HANDLERS.setWindow({ id: 'taobao/-/buyer-change', days: 3 }, own);
    expect((await HANDLERS.state({ key }, TAOBAO))?.windows).toEqual([]);
  });
});

describe('the review a tab was opened for', () => {
  it('is wanted until it is found or put down, and not for ever', async () => {
    const [key = ''] = keys;
    vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 7 } as never);
    await openReview(key, Date.now());
    const tab = { ...TAOBAO, tab: { id: 7 } };
    expect(await HANDLERS.selection({}, { ...TAOBAO, tab: { id: 8 } })).toBeNull();
    expect(await HANDLERS.selection({}, tab)).toMatchObject({ key, platform: 'taobao' });
    expect(await HANDLERS.selection({}, tab)).toMatchObject({ key });
    await HANDLERS.putDownWanted({}, tab);
    expect(await HANDLERS.selection({}, tab)).toBeNull();

    await openReview(key, Date.now() - 16 * 60_000);
    expect(await HANDLERS.selection({}, tab)).toBeNull();
    // Set back since, the clock says that it was in the future.
    await openReview(key, Date.now() + 16 * 60_000);
    expect(await HANDLERS.selection({}, tab)).toBeNull();
  });
});
