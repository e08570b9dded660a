/** The story of the open review, told anew by the background whenever its state is another. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { quietly } from '../../lib/log.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { Story } from '../../lib/reviews/story.ts';
import type { DetailView } from './model.ts';

export function createStory(
  view: ReadonlySignal<DetailView | null>,
  stopped: AbortSignal,
): ReadonlySignal<Story | null> {
  const told = signal<Story | null>(null);
  const state = computed(() => view.value?.state ?? null);
  const ask = async (key: string) => {
    const story = await sendMessage('story', { key });
    if (state.peek()?.review.key === key && !stopped.aborted) told.value = story;
  };
  const stop = effect(() => {
    const key = state.value?.review.key;
    if (key !== undefined) quietly('story', ask(key));
  });
  stopped.addEventListener('abort', stop);
  // Of another review nothing is shown, not even for a moment.
  return computed(() => (told.value?.key === state.value?.review.key ? told.value : null));
}
