/** Settings in `storage.local`: read healed, written whole. */
import { browser } from 'wxt/browser';
import { healSettings, type Settings } from './settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return healSettings(stored[KEY]);
}

/** Writes the given keys over what is stored and gives the whole back. */
export async function storeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = healSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Tells of every change, whichever page of the extension made it. */
export function onSettings(tell: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, KEY)) tell(healSettings(changes[KEY]?.newValue));
  });
}
