/** The seller's settings, kept as soon as they are changed. The store is handed in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../../lib/settings.ts';

export interface SettingsModel {
  settings: ReadonlySignal<Settings>;
  /** What came of the last change; null: nothing was changed yet. */
  said: ReadonlySignal<'saved' | 'failed' | null>;
  save(change: Partial<Settings>): void;
}

export function createSettingsModel(
  settings: ReadonlySignal<Settings>,
  store: (change: Partial<Settings>) => Promise<unknown>,
): SettingsModel {
  const said = signal<'saved' | 'failed' | null>(null);
  /** One after the other: each is written over what the one before left. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    settings,
    said,
    save(change) {
      last = last
        .then(() => store(change))
        .then(
          () => {
            said.value = 'saved';
          },
          () => {
            said.value = 'failed';
          },
        );
    },
  };
}
