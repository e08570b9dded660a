/** Long work in turns, so that a page stays alive meanwhile. */

const ITEMS_AT_ONCE = 500;

/** Lets everything else have its turn. By a message: timers of a tab in the background run only once a second. */
export const pause = (): Promise<void> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });

/** Does something with each item in order, pausing now and then. */
export async function inTurns<T>(items: readonly T[], each: (item: T, at: number) => void): Promise<void> {
  for (const [at, item] of items.entries()) {
    each(item, at);
    if (at % ITEMS_AT_ONCE === ITEMS_AT_ONCE - 1) await pause();
  }
}
