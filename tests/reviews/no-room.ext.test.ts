/** The disk is full at any one write: nothing is half written, and whoever asked is told so in a word. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { healthSentence } from '../../components/sidebar/health-sentence.ts';
import { HANDLERS } from '../../lib/background.ts';
import { db } from '../../lib/db.ts';
import { createTranslator } from '../../lib/locales.ts';
import { answerMessages, type Handlers, sendMessage } from '../../lib/messages.ts';
import { isNoRoom, NO_ROOM, onRoom } from '../../lib/no-room.ts';
import { correct } from '../../lib/reviews/correction-rows.ts';
import { observe } from '../../lib/reviews/observe.ts';
import { markDone, saveDraft } from '../../lib/reviews/store.ts';
import { readTables } from '../backup/whole.ts';
import { scope } from './look.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 3, 3);
const KEY = 'taobao:main:77';
const draft = { variant: 0, blanks: {}, edited: true, carried: false };
const see = (body: string) =>
  observe(
    {
      ...{ platform: 'taobao', pageKind: 'review-list', shop: 'main', url: 'https://myseller.taobao.com/' },
      ...{ status: 'records', scope: scope(), health: { seen: 1, complete: 1, fields: {} }, settled: true },
      records: [record({ nativeId: '77', orderId: null, rating: 1, body })],
    },
    NOW,
  );
const save = () => saveDraft({ reviewKey: KEY, channel: 'review-reply', text: 'a', ...draft }, NOW);
const dump = async () => JSON.stringify(await readTables(db()));

/** The disk is full from the given write on; answers with how many writes there were. */
function fullFrom(at: number): { writes: () => number; free: () => void } {
  let writes = 0;
  const patched = (['put', 'add'] as const).map((name) => {
    const really = IDBObjectStore.prototype[name];
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: unknown, ...args: unknown[]) {
      writes += 1;
      if (writes >= at) throw new DOMException('Quota exceeded.', 'QuotaExceededError');
      return Reflect.apply(really, this, args);
    });
  });
  return {
    writes: () => writes,
    free: () => {
      for (const one of patched) one.mockRestore();
    },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  db().close();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

describe('a disk that is full', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a look at a page', () => see('客服也没有回复，很失望。')],
    ['a draft', save],
    ['what is done', () => markDone(KEY, NOW)],
    [
      'a correction',
      () => correct({ key: KEY, said: [{ about: 'cause', cause: 'late', is: true }], words: null }, NOW),
    ],
  ])('leaves nothing half written: %s', async (_, does) => {
    await see('用了两天就坏了，很失望。');
    const before = await dump();
    for (let at = 1; ; at++) {
      const disk = fullFrom(at);
      const error = await does().then(
        () => null,
        (reason: unknown) => reason,
      );
      disk.free();
      if (error === null) {
        expect(at).toBeGreaterThan(2);
        break;
      }
      expect(isNoRoom(error), `at write ${at}`).toBe(true);
      expect(await dump()).toBe(before);
    }
    expect(await dump()).not.toBe(before);
  });

  it('is said in the sidebar, until something can be kept again', async () => {
    await see('用了两天就坏了，很失望。');
    answerMessages(HANDLERS as Handlers);
    const told: boolean[] = [];
    onRoom((room) => told.push(room));
    const ask = { reviewKey: KEY, channel: 'review-reply' as const, text: 'a', ...draft };
    const disk = fullFrom(1);
    await expect(sendMessage('saveDraft', ask)).rejects.toThrow(NO_ROOM);
    disk.free();
    await sendMessage('saveDraft', ask);
    expect(told).toEqual([false, true]);
    const view = { status: 'records' as const, count: 1, health: null, outdated: false, full: true };
    const { text, next, tone } = healthSentence(createTranslator('en'), view, 'reviews', NOW);
    expect([text, tone]).toEqual(['The disk is full: nothing new can be kept', 'bad']);
    expect(next).toContain('Free some space');
  });

  it('is not any other failure', () => {
    expect([new Error('killed'), null, 'x', { inner: new Error('y') }].map(isNoRoom)).toEqual(Array(4).fill(false));
    expect(isNoRoom(new Error('Resource::kQuotaBytes quota exceeded'))).toBe(true);
  });
});
