/** Badge, alarm and notifications as the data and the seller's clock say: whatever has happened to worker, browser and clock. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReviewDeskDb } from '../../lib/db.ts';
import { ALARM } from '../../lib/follow-ups/alarm.ts';
import { remind } from '../../lib/follow-ups/remind.ts';
import type { FollowUp } from '../../lib/reviews/review.ts';
import type { Settings } from '../../lib/settings.ts';
import { storeSettings } from '../../lib/settings-store.ts';
import { analysis, DAY, HOUR, row, SEEN, stored } from './stored.ts';

let store: ReviewDeskDb;
const shown: string[] = [];
let badge = '';

beforeEach(async () => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  // The one the product opens by itself is a new one each time, as after a restart.
  const { db } = await import('../../lib/db.ts');
  db().close();
  store = new ReviewDeskDb();
  shown.length = 0;
  badge = '';
  const action = {
    setBadgeText: async ({ text }: { text: string }) => {
      badge = text;
    },
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  };
  vi.stubGlobal('action', action);
  Object.assign(browser, { action });
  vi.spyOn(browser.notifications, 'create').mockImplementation((async (id: string) => shown.push(id)) as never);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  await store.reviews.put(stored());
  await storeSettings({ timeZone: 'Asia/Shanghai' });
});

const given = (...rows: Partial<FollowUp>[]) =>
  store.followUps.bulkPut(rows.map((one, i) => row({ reviewKey: `taobao:shop:${i + 1}`, ...one })));
const alarmAt = async () => (await browser.alarms.get(ALARM))?.scheduledTime;
const settings = (change: Partial<Settings>) => storeSettings(change);

describe('after anything that happened', () => {
  it('the same wake sets the same badge and alarm, and tells nothing twice', async () => {
    await given({ dueAt: SEEN - HOUR }, { dueAt: SEEN + 30 * 60_000 });
    for (let wakes = 0; wakes < 3; wakes++) {
      await remind(SEEN);
      expect([badge, await alarmAt(), shown.length]).toEqual(['1', SEEN + 30 * 60_000, 1]);
    }
    // The browser forgets badge and alarm on restart.
    badge = '';
    await browser.alarms.clearAll();
    await remind(SEEN);
    expect([badge, await alarmAt(), shown.length]).toEqual(['1', SEEN + 30 * 60_000, 1]);
  });

  it('a notification says which review, what it is about and how grave, and none of the buyer’s words', async () => {
    const told: string[] = [];
    vi.mocked(browser.notifications.create).mockImplementation((async (_: string, { message }: { message: string }) =>
      told.push(message)) as never);
    const causes = [
      { cause: 'late' as const, score: 0.3, evidence: [] },
      { cause: 'damaged' as const, score: 0.9, evidence: [] },
    ];
    await store.reviews.put(
      stored({ productTitle: 'Cup', body: 'secret words', analysis: analysis({ causes, severity: 3 }) }),
    );
    await given({ dueAt: SEEN });
    await remind(SEEN);
    expect(told).toEqual(['A negative review is still unanswered. Cup · Arrived damaged · Serious']);
  });

  it('a clock set back takes the number off again, and sees to it without being told', async () => {
    await given({ dueAt: SEEN });
    await remind(SEEN);
    expect(badge).toBe('1');
    await remind(SEEN - 3 * DAY);
    expect(badge).toBe('');
    // Looked at again within the hour, however far away the reminder is by that clock.
    expect(await alarmAt()).toBe(SEEN - 3 * DAY + HOUR);
    await remind(SEEN - 3 * DAY + HOUR / 2);
    expect(await alarmAt()).toBe(SEEN - 3 * DAY + HOUR);
    await remind(SEEN + DAY);
    expect([badge, shown.length]).toEqual(['1', 1]);
  });

  it('an alarm of a clock that ran ahead does not keep the badge waiting', async () => {
    await given({ dueAt: SEEN + 10 * 60_000 });
    await browser.alarms.create(ALARM, { when: SEEN + 400 * DAY });
    await remind(SEEN);
    expect(await alarmAt()).toBe(SEEN + 10 * 60_000);
  });

  it('nothing open needs no alarm', async () => {
    await given({ dueAt: SEEN, state: 'done' });
    await browser.alarms.create(ALARM, { when: SEEN });
    await remind(SEEN);
    expect([badge, await alarmAt()]).toEqual(['', undefined]);
  });
});

describe('the last day of a window', () => {
  it('is counted, due or not, unless the seller has put it off', async () => {
    await given(
      { dueAt: SEEN + 9 * HOUR, until: SEEN + 20 * HOUR },
      { dueAt: SEEN + 9 * HOUR, until: SEEN + 25 * HOUR },
    );
    await remind(SEEN);
    expect(badge).toBe('1');
    expect(await alarmAt()).toBe(SEEN + HOUR);
    await remind(SEEN + HOUR);
    expect(badge).toBe('2');
    await given(
      { dueAt: SEEN, snoozedUntil: SEEN + 9 * HOUR, until: SEEN + 20 * HOUR },
      { dueAt: SEEN, until: SEEN, state: 'open' },
    );
    await remind(SEEN + HOUR);
    expect(badge).toBe('');
  });
});

describe('as the seller works', () => {
  it('what falls due outside of his hours waits for them', async () => {
    // Saturday noon; he works from Monday to Friday, nine to six.
    const saturday = Date.parse('2026-11-07T12:00:00+08:00');
    await settings({ workingHours: { from: 540, to: 1080 } });
    await given({ dueAt: saturday });
    await remind(saturday);
    expect([badge, shown]).toEqual(['', []]);
    const monday = Date.parse('2026-11-09T09:00:00+08:00');
    await remind(monday);
    expect([badge, shown.length]).toEqual(['1', 1]);
    expect((await store.followUps.toArray())[0]?.dueAt).toBe(saturday);
  });

  it('quiet hours hold back the notification, not the number', async () => {
    const night = Date.parse('2026-11-04T23:00:00+08:00');
    await settings({ quietHours: { from: 1320, to: 1350 } });
    await given({ dueAt: night - HOUR });
    const inTheQuiet = Date.parse('2026-11-04T22:10:00+08:00');
    await remind(inTheQuiet);
    expect([badge, shown]).toEqual(['1', []]);
    expect(await alarmAt()).toBe(Date.parse('2026-11-04T22:30:00+08:00'));
    await remind(Date.parse('2026-11-04T22:30:00+08:00'));
    expect(shown).toEqual(['unanswered-negative|taobao:shop:1']);
  });

  it('summer time ends while nobody looks: nine is nine', async () => {
    await settings({
      timeZone: 'Europe/Berlin',
      workingHours: { from: 540, to: 1080 },
      workingDays: [0, 1, 2, 3, 4, 5, 6],
    });
    await given({ dueAt: Date.parse('2026-10-24T20:00:00+02:00') });
    await remind(Date.parse('2026-10-25T08:59:00+01:00'));
    expect(badge).toBe('');
    await remind(Date.parse('2026-10-25T09:00:00+01:00'));
    expect(badge).toBe('1');
  });
});
