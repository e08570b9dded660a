/** A worker that is killed at one of its awaits: what it had not committed is undone, and nothing it asks for is done any more. */
import { IDBDatabase, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';

const REQUESTS = ['put', 'add', 'delete', 'clear', 'get', 'getKey', 'getAll', 'getAllKeys', 'count'] as const;
const CURSORS = ['openCursor', 'openKeyCursor'] as const;

export interface Killer {
  /** Awaits that were begun. */
  steps(): number;
  /** Everything is as before. */
  spare(): void;
}

type Method = (...args: unknown[]) => unknown;

/** Counts each request to the database and each call of the browser; at number `at` (from 1) the worker dies. */
export function kill(at: number): Killer {
  let steps = 0;
  let dead = false;
  const open = new Set<{ abort(): void }>();
  const step = (): void => {
    if (dead) throw new Error('dead');
    steps += 1;
    if (steps !== at) return;
    dead = true;
    for (const transaction of open) transaction.abort();
    throw new Error('killed');
  };
  const patched: (() => void)[] = [];
  const patch = (owner: object, name: string, around: (original: Method) => Method): void => {
    const held = owner as Record<string, Method>;
    const original = held[name];
    if (!original) return;
    held[name] = around(original);
    patched.push(() => {
      held[name] = original;
    });
  };

  for (const name of [...REQUESTS, ...CURSORS]) {
    for (const { prototype } of [IDBObjectStore, IDBIndex]) {
      if (!Object.hasOwn(prototype, name)) continue;
      patch(
        prototype,
        name,
        (original) =>
          function (this: unknown, ...args: unknown[]) {
            step();
            return original.apply(this, args);
          },
      );
    }
  }
  patch(
    IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (this: unknown, ...args: unknown[]) {
        if (dead) throw new Error('dead');
        const transaction = original.apply(this, args) as EventTarget & { abort(): void };
        open.add(transaction);
        for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => open.delete(transaction));
        return transaction;
      },
  );
  const calls: [object, string[]][] = [
    [browser.storage.local, ['get', 'set', 'remove']],
    [browser.storage.session, ['get', 'set', 'remove']],
    [browser.alarms, ['get', 'create', 'clear']],
    [browser.notifications, ['create', 'clear']],
    [browser.action, ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle']],
  ];
  for (const [api, names] of calls) {
    for (const name of names) {
      patch(api, name, (original) => async (...args: unknown[]) => {
        step();
        return original.apply(api, args);
      });
    }
  }
  return {
    steps: () => steps,
    spare() {
      for (const undo of patched.reverse()) undo();
    },
  };
}

/** Toolbar button and notifications that remember what they were told. */
export function fakeButton(): { badge(): string; shown(): string[] } {
  let badge = '';
  const shown: string[] = [];
  Object.assign(browser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
  });
  vi.spyOn(browser.notifications, 'create').mockImplementation((async (id: string) => shown.push(id)) as never);
  return { badge: () => badge, shown: () => shown };
}
