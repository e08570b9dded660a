import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Look, type Watch, watchPage } from '../../lib/extract/watch.ts';

/** The window's timers are the faked ones; jsdom's own can't be. */
function pageWithFakeTime(): Document {
  const page = document.implementation.createHTMLDocument();
  const window = Object.assign(new EventTarget(), {
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    clearTimeout: (id: number) => clearTimeout(id),
    setInterval: (act: () => void, ms: number) => setInterval(act, ms),
    clearInterval: (id: number) => clearInterval(id),
  });
  Object.defineProperty(page, 'defaultView', { value: window });
  Object.defineProperty(page, 'visibilityState', { value: 'visible', writable: true });
  return page;
}

const setVisible = (page: Document, state: DocumentVisibilityState) => {
  (page as { visibilityState: DocumentVisibilityState }).visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
};

describe('watching a page', () => {
  let page: Document;
  let stop: AbortController;
  let looks: boolean[];
  const watch = (look: Look = (changed) => void looks.push(changed)): Watch => watchPage(page, stop.signal, look);
  const change = () => page.body.append(page.createElement('p'));
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
    page = pageWithFakeTime();
    stop = new AbortController();
    looks = [];
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('looks at once, and after changes: many together are one look', async () => {
    watch();
    expect(looks).toEqual([true]);
    for (let i = 0; i < 20; i++) change();
    await pass(40);
    expect(looks).toEqual([true, true]);
  });

  it('looks now and then at a page that says nothing, and says that nothing has changed', async () => {
    watch();
    await pass(2_600);
    expect(looks).toEqual([true, false]);
  });

  it('spends a small share of the time on a page that never rests, however long a look takes', async () => {
    let spent = 0;
    watch(async () => {
      await new Promise((done) => setTimeout(done, 40));
      spent += 40;
      return 40;
    });
    for (let i = 0; i < 3_000; i++) {
      change();
      await pass(20);
    }
    // A minute, and what may be spent at the start.
    expect(spent).toBeGreaterThan(600);
    expect(spent).toBeLessThan(0.02 * 60_000 + 500 + 40);
  });

  it('keeps what was not spent at the start for a few seconds, and then for no more than a rest gives', async () => {
    let spent = 0;
    watch(async () => {
      await new Promise((done) => setTimeout(done, 10));
      spent += 10;
      return 10;
    });
    await pass(4_000);
    const before = spent;
    for (let i = 0; i < 200; i++) {
      change();
      await pass(20);
    }
    expect(spent - before).toBeGreaterThanOrEqual(150);
    expect(spent - before).toBeLessThan(0.02 * 4_000 + 150 + 20);
  });

  it('never begins a look before the one before has ended', async () => {
    let running = 0;
    let most = 0;
    const watching = watch(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 100));
      running -= 1;
      return 1;
    });
    for (let i = 0; i < 30; i++) {
      change();
      watching.soon();
      void watching.now();
      await pass(10);
    }
    await pass(1_000);
    expect(most).toBe(1);
  });

  it('what changes during a look is looked at again', async () => {
    let count = 0;
    watch(async () => {
      count += 1;
      if (count === 1) change();
      await new Promise((done) => setTimeout(done, 10));
      return 1;
    });
    await pass(100);
    expect(count).toBe(2);
  });

  it('leaves hidden tabs alone until they are shown', async () => {
    watch();
    setVisible(page, 'hidden');
    change();
    await pass(10_000);
    expect(looks).toEqual([true]);
    setVisible(page, 'visible');
    await pass(40);
    expect(looks).toEqual([true, true]);
  });

  it('stops when told to', async () => {
    const watching = watch();
    stop.abort();
    change();
    watching.soon();
    await pass(10_000);
    expect(looks).toEqual([true]);
  });

  it('tells what was touched since the last look began', async () => {
    const [kept, moved] = [page.createElement('div'), page.createElement('div')];
    page.body.append(kept, moved);
    const watching = watch();
    expect([kept, moved].map((one) => watching.isTouched(one))).toEqual([false, false]);
    moved.setAttribute('class', 'other');
    expect([kept, moved].map((one) => watching.isTouched(one))).toEqual([false, true]);
    await pass(40);
    expect(watching.isTouched(moved)).toBe(false);
    moved.remove();
    expect(watching.isTouched(moved)).toBe(true);
  });
});
