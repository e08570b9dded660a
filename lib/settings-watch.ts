/** The settings as they are, also when another page of the extension changes them. Extension pages only. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from './settings.ts';
import { loadSettings, onSettings } from './settings-store.ts';

export async function watchSettings(): Promise<ReadonlySignal<Settings>> {
  const settings = signal(await loadSettings());
  onSettings((changed) => {
    settings.value = changed;
  });
  return settings;
}
