/** What the seller's typing did to the sentences of the draft, asked of the background: comparing is too heavy for a page. */
import type { ReadonlySignal } from '@preact/signals';
import { sendMessage } from '../../lib/messages.ts';
import type { Channel } from '../../lib/reviews/review.ts';
import type { DetailView } from './model.ts';

/** Compares the box with the draft and shows what came of it, as long as the text is still the same. */
export function createEditWatch(
  view: ReadonlySignal<DetailView | null>,
  patch: (change: Partial<DetailView>) => void,
  stillOn: (key: string, channel: Channel) => boolean,
): () => Promise<void> {
  return async () => {
    const now = view.value;
    if (!now?.draft || !now.channel || !now.edited) return patch({ edits: [] });
    const { draft, text, channel, state } = now;
    const sentences = draft.segments.map((segment) => segment.text);
    const edits = await sendMessage('edits', { sentences, text, language: draft.language });
    if (stillOn(state.review.key, channel) && view.value?.text === text) patch({ edits });
  };
}
