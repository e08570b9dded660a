/** Runs in the page, before its own code: when its rows were there, when the sidebar could be used, when all cards were known. */

/** Stamps are `performance.now()` of the page. */
export interface Stamps {
  /** The last row is on screen: the frame that brought it was over. */
  rows?: number;
  /** A frame with the first card in it, under the mouse, was over. */
  usable?: number;
  /** The sidebar counts every review that can be listed. */
  known?: number;
  /** Tasks longer than 50 ms, whoever's. */
  longTasks: number[];
}

export interface StopwatchStart {
  /** Matches every row once. */
  rows: string;
  count: number;
  /** Reviews the sidebar will list. */
  listed: number;
}

declare global {
  interface Window {
    stopwatch: Stamps;
  }
}

/** Self-contained: it is sent to the page as text. */
export function startStopwatch({ rows, count, listed }: StopwatchStart): void {
  const stamps: Stamps = { longTasks: [] };
  window.stopwatch = stamps;
  if (window !== window.top) return;
  new PerformanceObserver((list) => {
    stamps.longTasks.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask', buffered: true });

  const untilTrue = (root: Node, look: () => boolean) => {
    if (look()) return;
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  const afterFrame = (then: () => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };
  untilTrue(document, () => {
    if (document.querySelectorAll(rows).length < count) return false;
    afterFrame(() => {
      stamps.rows = performance.now();
    });
    return true;
  });

  /** What is under the mouse there is the card: neither hidden nor covered. */
  const inReach = (shadow: ShadowRoot, card: Element): boolean => {
    const { left, top, width, height } = card.getBoundingClientRect();
    if (height === 0 || !card.checkVisibility({ visibilityProperty: true })) return false;
    return card.contains(shadow.elementFromPoint(left + width / 2, top + height / 2));
  };
  const whenUsable = (shadow: ShadowRoot) => {
    const card = shadow.querySelector('[data-testid=review-card]');
    if (card && inReach(shadow, card)) {
      afterFrame(() => {
        stamps.usable ??= performance.now();
      });
      return;
    }
    requestAnimationFrame(() => whenUsable(shadow));
  };
  untilTrue(document, () => {
    const shadow = document.querySelector('review-desk-sidebar')?.shadowRoot;
    if (!shadow) return false;
    untilTrue(shadow, () => {
      if (!shadow.querySelector('[data-testid=review-card]')) return false;
      whenUsable(shadow);
      return true;
    });
    untilTrue(shadow, () => {
      const counted = shadow.querySelector('[data-testid=filter-all] .rd-count')?.textContent;
      if (counted !== String(listed)) return false;
      stamps.known = performance.now();
      return true;
    });
    return true;
  });
}
