/** Settings in `storage.local`: read healed, written whole. */
import { browser } from 'wxt/browser';
import { DEFAULTS, healSettings, type Settings } from './settings.ts';

const KEY = 'settings';

let known: Settings = DEFAULTS;

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  known = healSettings(stored[KEY]);
  return known;
}

/** As last read in this context, for those who can't wait: inside a transaction. Worker and pages read them when they start. */
export const lastSettings = (): Settings => known;

/** Writes the given keys over what is stored and gives the whole back. */
export async function storeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = healSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  known = settings;
  return settings;
}

/** Tells of every change, whichever page of the extension made it. */
export function onSettings(tell: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (!Object.hasOwn(changes, KEY)) return;
    known = healSettings(changes[KEY]?.newValue);
    tell(known);
  });
}
