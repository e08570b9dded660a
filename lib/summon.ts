/** The browser's own key for the sidebar: it reaches a page in which nothing of ours has the focus. The seller may change it there. */
import { browser } from 'wxt/browser';

/** Name of the command in the manifest, and of what is said to the page. */
export const SUMMON = 'summon-sidebar';
/** As the manifest suggests it; a browser in which another extension has it leaves it empty. */
export const SUMMON_KEY = 'Alt+Shift+R';

/** In the background, synchronously: the command goes to the page in front, where somebody may listen or not. */
export function passOnSummons(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== SUMMON || tab?.id === undefined) return;
    // A page without a sidebar is none of our business.
    browser.tabs.sendMessage(tab.id, { type: SUMMON }).catch(() => undefined);
  });
}

/** In a page: `summoned` is called at each press until `stopped`. */
export function onSummons(summoned: () => void, stopped: AbortSignal): void {
  const listen = (message: unknown): undefined => {
    if ((message as { type?: unknown } | null)?.type === SUMMON) summoned();
  };
  browser.runtime.onMessage.addListener(listen);
  stopped.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
