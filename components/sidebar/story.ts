/**
 * The story of the open review, told anew by the background whenever its state is another: by what the seller does, or because
 * the page has been read since it was opened.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { quietly } from '../../lib/log.ts';
import { type ReviewState, sendMessage } from '../../lib/messages.ts';
import type { Story } from '../../lib/reviews/story.ts';
import type { DetailView } from './model.ts';

export function createStory(
  view: ReadonlySignal<DetailView | null>,
  reviews: ReadonlySignal<ReviewState[]>,
  stopped: AbortSignal,
): ReadonlySignal<Story | null> {
  const told = signal<Story | null>(null);
  const state = computed(() => view.value?.state ?? null);
  const listed = computed(() => {
    const key = state.value?.review.key;
    return key === undefined ? undefined : reviews.value.find(({ review }) => review.key === key);
  });
  const ask = async (key: string) => {
    const story = await sendMessage('story', { key });
    if (state.peek()?.review.key === key && !stopped.aborted) told.value = story;
  };
  const stop = effect(() => {
    const key = state.value?.review.key;
    void listed.value;
    if (key !== undefined) quietly('story', ask(key));
  });
  stopped.addEventListener('abort', stop);
  // Of another review nothing is shown, not even for a moment.
  return computed(() => (told.value?.key === state.value?.review.key ? told.value : null));
}
