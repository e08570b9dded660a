/** Keeping the open draft, one save after the other, each resting on what is known to be kept: so another tab's words are noticed. */
import type { ReadonlySignal } from '@preact/signals';
import { type DraftState, sendMessage } from '../../lib/messages.ts';
import type { Channel } from '../../lib/reviews/review.ts';
import type { DetailView } from './model.ts';

export interface Keeping {
  carried?: boolean;
  settled?: boolean;
  /** The page is about to end: nothing is waited for. */
  atOnce?: boolean;
}

export interface DraftKeeper {
  /** What the draft was made from; kept apart from the view, which components read. */
  made: DraftState | null;
  /** false: there is nothing to keep yet, or no review to keep it for. */
  keep(how?: Keeping): Promise<boolean>;
  /** Does what may save too, when the saves before it are answered. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

export function createDraftKeeper(
  view: ReadonlySignal<DetailView | null>,
  patch: (change: Partial<DetailView>) => void,
  stillOn: (key: string, channel: Channel) => boolean,
): DraftKeeper {
  let last: Promise<unknown> = Promise.resolve();
  const keeper: DraftKeeper = {
    made: null,
    inTurn(work) {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
    async keep({ carried, settled, atOnce } = {}) {
      const { value: now } = view;
      const { made } = keeper;
      if (!now?.channel || !made) return false;
      const [key, channel] = [now.state.review.key, now.channel];
      const { variant, blanks, tone, purpose } = made;
      const send = () =>
        sendMessage('saveDraft', {
          ...{ reviewKey: key, channel, text: now.text, edited: now.edited, carried: carried ?? now.carried },
          ...{ variant, blanks, tone, purpose },
          // As it is known by then: a save before this one has changed it.
          basedOn: (keeper.made && stillOn(key, channel) ? keeper.made : made).savedAt,
          ...(settled && { settled }),
        });
      const saved = await (atOnce ? send() : keeper.inTurn(send));
      if (!saved) return false;
      made.savedAt = saved.updatedAt;
      if (keeper.made && stillOn(key, channel)) {
        keeper.made.savedAt = saved.updatedAt;
        patch({ other: saved.other ?? null });
      }
      return true;
    },
  };
  return keeper;
}
