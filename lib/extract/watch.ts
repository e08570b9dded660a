/** When to look at a page again: batched mutations, a slow heartbeat for what observers can't see, never more than a small share of time. */

/** The page may not be looked at for longer than this share of the time, in the long run. */
const SHARE = 0.02;
/** What may be spent at once, ms: in the first seconds, when pages come together piece by piece, and after a rest. */
const AT_START = 500;
const START = 3_000;
const AFTER_REST = 150;
/** However long a look took, the next one waits no longer than this, ms. */
const LONGEST_WAIT = 30_000;
/** Between two looks at least, ms: several changes become one look. */
const GAP = 30;
/** Changes inside shadow roots reach no observer on the document. */
const HEARTBEAT = 2_500;

/** One look. `changed`: the document did since the last look began. A long one says how many ms of the page's thread it took. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function without a result is a short look
export type Look = (changed: boolean) => void | Promise<number>;

export interface Watch {
  /** Look soon, whatever the page does. */
  soon(): void;
  /** Looks at once, whatever it costs. Resolves when that look is over. */
  now(): Promise<void>;
  /** Has the page changed anything in this element, or taken it away, since the last look began? */
  isTouched(element: Element): boolean;
}

/**
 * Calls `look` now, after changes of the page, and now and then; one look ends before the next begins. What looks cost is
 * saved up: a page that takes 3 ms to read is read at most seven times a second, one that takes 100 ms every 5 s, but the first
 * looks after a rest come at once. Hidden tabs are left alone until they are shown.
 */
export function watchPage(document: Document, signal: AbortSignal, look: Look): Watch {
  const window = document.defaultView;
  if (!window) return { soon: () => undefined, now: async () => undefined, isTouched: () => false };
  let timer = 0;
  const began = performance.now();
  let savings = AT_START;
  let savedAt = began;
  let lastLook = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;
  /** Asked for while looking: what changed meanwhile may have been missed. */
  let again = false;
  let changed = true;
  /** Nodes the page has changed since the last look began. */
  let touched = new Set<Node>();

  const note = (records: MutationRecord[]) => {
    for (const { target } of records) touched.add(target);
    changed ||= records.length > 0;
  };
  const save = () => {
    const now = performance.now();
    const most = now - began < START ? Math.max(savings, AFTER_REST) : AFTER_REST;
    savings = Math.min(most, savings + (now - savedAt) * SHARE);
    savedAt = now;
    return now;
  };
  const perform = async () => {
    note(observer.takeRecords());
    const since = changed;
    changed = false;
    touched = new Set();
    again = false;
    const start = performance.now();
    const longer = look(since);
    const spent = longer ? await longer : performance.now() - start;
    save();
    savings = Math.max(savings - spent, -LONGEST_WAIT * SHARE);
  };
  const run = async () => {
    window.clearTimeout(timer);
    timer = 0;
    if (signal.aborted || document.visibilityState === 'hidden') return;
    looking = perform().finally(() => {
      looking = null;
      lastLook = performance.now();
      if (again) soon();
    });
    await looking;
  };
  const soon = () => {
    again = true;
    if (timer || looking || signal.aborted) return;
    const now = save();
    // Nothing to read anew costs nothing to look at.
    const debt = changed && savings < 0 ? -savings / SHARE : 0;
    timer = window.setTimeout(run, Math.max(0, lastLook + GAP - now, debt));
  };

  const observer = new MutationObserver((records) => {
    note(records);
    soon();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  const heartbeat = window.setInterval(soon, HEARTBEAT);
  document.addEventListener('visibilitychange', soon, { signal });
  window.addEventListener('pageshow', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearInterval(heartbeat);
    window.clearTimeout(timer);
  });
  void run();

  return {
    soon,
    async now() {
      while (looking) await looking;
      await run();
    },
    isTouched(element) {
      const records = observer.takeRecords();
      note(records);
      // Taken from the observer, they won't be told by it any more.
      if (records.length > 0) soon();
      if (!element.isConnected) return true;
      for (const node of touched) if (element.contains(node)) return true;
      return false;
    },
  };
}
