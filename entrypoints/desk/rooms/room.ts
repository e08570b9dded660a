import type { ReadonlySignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Translate } from '../../../lib/i18n.ts';
import type { Settings } from '../../../lib/settings.ts';

/** What every room of the desk is given. */
export interface RoomContext {
  /** Speaks whatever language is chosen at the moment. */
  t: Translate;
  /** As they were when the desk was opened. */
  settings: Settings;
  /** As they are. */
  live: ReadonlySignal<Settings>;
  /** Epoch ms, moving on every half minute. */
  now: ReadonlySignal<number>;
}

/** Opens a room, once a page: makes its model over the real store. Answers with what shows it, called at each drawing. */
export type OpenRoom = (context: RoomContext) => () => VNode;
