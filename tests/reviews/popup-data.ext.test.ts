/** What the popup lists: all groups counted, only the most pressing read. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import { MOST_SHOWN, popupGroups } from '../../lib/reviews/popup-data.ts';
import { type FollowUp, MOST_CHOSEN } from '../../lib/reviews/review.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { START, stored } from '../backup/tables.ts';

const HOUR = 3_600_000;
const ask = { now: START, settings: { ...DEFAULTS, timeZone: 'UTC', workingHours: null } };
let store: ReviewDeskDb;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

const keyOf = (id: string): string => stored(id).key;
const due = (id: string, at: number, given: Partial<FollowUp> = {}): FollowUp => ({
  reviewKey: keyOf(id),
  kind: 'unanswered-negative',
  dueAt: at,
  state: 'open',
  snoozedUntil: null,
  notifiedAt: null,
  ...given,
});

describe('the popup', () => {
  it('lists each group that has something in order, most pressing first; a snooze counts as the time it was put off to', async () => {
    const ids = ['later', 'closing', 'over', 'just-over', 'snoozed', 'done'];
    await store.reviews.bulkPut(ids.map((id) => stored(id)));
    await store.followUps.bulkPut([
      due('later', START + 100 * HOUR),
      due('closing', START + 40 * HOUR, { kind: 'window-closing' }),
      due('over', START - 50 * HOUR),
      due('just-over', START, { kind: 'check-contact' }),
      due('snoozed', START - HOUR, { snoozedUntil: START + 50 * HOUR }),
      due('done', START - HOUR, { state: 'done' }),
    ]);
    const groups = await popupGroups(ask, store);
    expect(groups.map(({ group, items }) => [group, items.map(({ review }) => review.key)])).toEqual([
      ['overdue', [keyOf('over'), keyOf('just-over')]],
      ['closingSoon', [keyOf('closing')]],
      ['later', [keyOf('snoozed'), keyOf('later')]],
    ]);
  });

  it('counts everything, and reads what can be looked at', async () => {
    const ids = Array.from({ length: MOST_CHOSEN + 10 }, (_, i) => `r${i}`);
    await store.reviews.bulkPut(ids.map((id) => stored(id)));
    await store.followUps.bulkPut(ids.map((id, i) => due(id, START - i * HOUR)));
    const [group, ...others] = await popupGroups(ask, store);
    expect(others).toEqual([]);
    expect(group?.count).toBe(ids.length);
    expect(group?.keys).toHaveLength(MOST_CHOSEN);
    expect(group?.items.map(({ review }) => review.key)).toEqual(ids.toReversed().slice(0, MOST_SHOWN).map(keyOf));
  });

  it('counts a review about which there are two things to do twice, and names it once', async () => {
    await store.reviews.put(stored('a'));
    await store.followUps.bulkPut([due('a', START - HOUR), due('a', START - HOUR, { kind: 'check-contact' })]);
    const [group] = await popupGroups(ask, store);
    expect(group?.count).toBe(2);
    expect(group?.keys).toEqual([keyOf('a')]);
  });

  it('says nothing of a reminder whose review is not there', async () => {
    await store.followUps.put(due('nobody', START - HOUR));
    expect(await popupGroups(ask, store)).toEqual([]);
  });
});
