/** What the seller knows better than our data about how long a window is open. */
import { POLICIES } from '../platforms/policies.ts';
import { windowId } from '../platforms/policy.ts';
import { PLATFORMS } from '../reviews/review.ts';
import { loadSettings, storeSettings } from '../settings-store.ts';

/** Every window of every platform, by its name in the settings. */
export const WINDOW_IDS: readonly string[] = PLATFORMS.flatMap((platform) =>
  POLICIES[platform].windows.map((window) => windowId(platform, window)),
);

/** `days`: how long it is open; null: it never closes; undefined: as our data has it. Rejects a window that there isn't. */
export async function setWindow(id: string, days: number | null | undefined): Promise<void> {
  if (!WINDOW_IDS.includes(id)) throw new Error('refused: no such window');
  const { [id]: _, ...others } = (await loadSettings()).windowDays;
  await storeSettings({ windowDays: days === undefined ? others : { ...others, [id]: days } });
}
