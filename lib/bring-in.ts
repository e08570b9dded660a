/** Lets the readers of a platform, and the sidebar behind them, into the page whose gate asked (lib/gate.ts). */
import { browser } from 'wxt/browser';
import type { BringAnswer, Sender } from './messages.ts';
import { isPausedAt, type Paused } from './pause.ts';
import type { Script } from './platforms/places.ts';

/** Lets nobody in where the seller wants none. Rejects where the page is gone, or is none of ours. */
export async function bringIn(
  script: Script,
  { tab, url = '', frameId = 0 }: Pick<Sender, 'tab' | 'url' | 'frameId'>,
  paused: Paused,
): Promise<BringAnswer> {
  if (tab?.id === undefined) throw new Error('refused: from no tab');
  if (isPausedAt(paused, url)) return 'paused';
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    // One after the other: the sidebar takes what the platform's script has brought, and gives to what is behind it.
    // The page is read once it is parsed (components/sidebar/mount.tsx); until then the scripts can get ready.
    injectImmediately: true,
    files: ([script, 'sidebar', 'sidebar-detail'] as const).map((name) => `/content-scripts/${name}.js` as const),
  });
  return 'in';
}
