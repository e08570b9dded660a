/** The seller's settings, kept as soon as they are changed. The store is handed in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Failure, failureOf } from '../../../lib/no-room.ts';
import type { Settings } from '../../../lib/settings.ts';

export interface SettingsModel {
  settings: ReadonlySignal<Settings>;
  /** What came of the last change; null: nothing was changed yet. */
  said: ReadonlySignal<'saved' | Failure | null>;
  save(change: Partial<Settings>): void;
  /** Says what becomes of a change that goes another way. */
  follow(work: Promise<unknown>): void;
}

export function createSettingsModel(
  settings: ReadonlySignal<Settings>,
  store: (change: Partial<Settings>) => Promise<unknown>,
): SettingsModel {
  const said = signal<'saved' | Failure | null>(null);
  /** One after the other: each is written over what the one before left. */
  let last: Promise<unknown> = Promise.resolve();
  const follow = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => {
        said.value = 'saved';
      },
      (error: unknown) => {
        said.value = failureOf(error);
      },
    );
  return {
    settings,
    said,
    save(change) {
      last = follow(last.then(() => store(change)));
    },
    follow: (work) => void follow(work),
  };
}
