/** When to look at a page again: batched mutations, a slow heartbeat for what observers can't see, never more than a small share of time. */

/** The page may not be looked at for longer than this share of the time. */
const SHARE = 20;
const SHORTEST_PAUSE = 100;
/** Changes inside shadow roots reach no observer on the document. */
const HEARTBEAT = 2_500;

export interface Watch {
  /** Look soon, whatever the page does. */
  soon(): void;
}

/**
 * Calls `look` now, after changes of the page, and now and then; one look ends before the next begins. `look` is timed: a page
 * that takes 5 ms to read is read at most every 100 ms, one that takes 100 ms every 2 s. Hidden tabs are left alone until
 * they are shown.
 */
export function watchPage(document: Document, signal: AbortSignal, look: () => void | Promise<void>): Watch {
  const window = document.defaultView;
  if (!window) return { soon: () => undefined };
  let timer = 0;
  let pause = SHORTEST_PAUSE;
  let lastLook = Number.NEGATIVE_INFINITY;
  let looking = false;
  /** Asked for while looking: what changed meanwhile may have been missed. */
  let again = false;

  const run = async () => {
    timer = 0;
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden') return;
    const start = performance.now();
    looking = true;
    again = false;
    try {
      await look();
    } finally {
      looking = false;
      lastLook = performance.now();
      pause = Math.max(SHORTEST_PAUSE, (lastLook - start) * SHARE);
      if (again) soon();
    }
  };
  const soon = () => {
    again = true;
    if (timer || looking || signal.aborted) return;
    timer = window.setTimeout(run, Math.max(0, lastLook + pause - performance.now()));
  };

  const observer = new MutationObserver(soon);
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
  return { soon };
}
