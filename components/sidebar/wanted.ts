/** The review this tab was opened for: selected as soon as the page lists it; where the page doesn't, the seller is told so. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { quietly } from '../../lib/log.ts';
import { type ReviewState, sendMessage } from '../../lib/messages.ts';
import type { WantedReview } from '../../lib/reviews/selection.ts';
import type { HealthView } from './model.ts';

interface Page {
  reviews: ReadonlySignal<ReviewState[]>;
  health: ReadonlySignal<HealthView>;
  /** A page that lists reviews; on a message page nothing is looked for. */
  lists: boolean;
  /** It is here. */
  found(review: WantedReview): void;
  stopped: AbortSignal;
}

export interface Wanted {
  /** It was read to its end, and the review is not on it; null: found, still being read, or none was wanted. */
  notHere: ReadonlySignal<WantedReview | null>;
  /** The seller goes on without it. */
  putDown(): void;
}

/** Asks for it once. It stays wanted over pages of this tab until it is found or put down. */
export function createWanted({ reviews, health, lists, found, stopped }: Page): Wanted {
  const wanted = signal<WantedReview | null>(null);
  const putDown = () => {
    wanted.value = null;
    quietly('going on without a review', sendMessage('putDownWanted', {}));
  };
  const isHere = ({ key }: WantedReview) => reviews.value.some((one) => one.review.key === key);
  const stopLooking = effect(() => {
    const review = wanted.value;
    if (review === null || !isHere(review)) return;
    queueMicrotask(() => {
      putDown();
      found(review);
    });
  });
  stopped.addEventListener('abort', stopLooking);
  const ask = async () => {
    wanted.value = lists ? await sendMessage('selection', {}) : null;
  };
  quietly('asking what to select', ask());
  return {
    putDown,
    notHere: computed(() => {
      const { status, coverage } = health.value;
      // What is known of the list is known once the page has settled.
      const isRead = coverage !== undefined && (status === 'records' || status === 'empty');
      return wanted.value !== null && isRead && !isHere(wanted.value) ? wanted.value : null;
    }),
  };
}
