/** The loop that looks at a message page: which order it is about, and which of its reviews we know. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Watch, watchPage } from '../../lib/extract/watch.ts';
import { quietly } from '../../lib/log.ts';
import { type ReviewState, sendMessage } from '../../lib/messages.ts';
import type { Conversation, MessagePage, Page } from '../../lib/platforms/platform.ts';
import type { Platform } from '../../lib/reviews/review.ts';
import type { HealthView } from './model.ts';

const PATIENCE = 12_000;

export interface ConversationReader {
  health: ReadonlySignal<HealthView>;
  reviews: ReadonlySignal<ReviewState[]>;
  conversation: ReadonlySignal<Conversation>;
  /** The conversation the shown reviews belong to: a box is theirs only while the page still shows this order. */
  answering(): Conversation;
  replace(state: ReviewState): void;
}

export function createConversationReader(
  platform: Platform,
  adapter: MessagePage,
  page: () => Page,
  signal_: AbortSignal,
): ConversationReader {
  const health = signal<HealthView>({ status: 'loading', count: 0, health: null, outdated: false });
  const reviews = signal<ReviewState[]>([]);
  const conversation = signal<Conversation>({ status: 'loading', orderId: null, buyerLanguage: null });
  let loadingSince: number | null = null;
  let asked: string | null = null;

  const fetchReviews = async (orderId: string) => {
    const states = await sendMessage('ofOrder', { platform, orderId }).catch((error: unknown) => {
      // Asked again at the next look: the worker may have died on the way.
      if (asked === orderId) asked = null;
      throw error;
    });
    if (asked !== orderId) return;
    reviews.value = states;
    health.value = { ...health.value, status: states.length > 0 ? 'records' : 'empty', count: states.length };
  };

  const forget = () => {
    asked = null;
    if (reviews.peek().length > 0) reviews.value = [];
  };

  const look = () => {
    const seen = adapter.read(page());
    if (JSON.stringify(seen) !== JSON.stringify(conversation.peek())) conversation.value = seen;
    if (seen.orderId) {
      if (seen.orderId === asked) return;
      // Another buyer's thread: nothing of the former one may stay.
      forget();
      asked = seen.orderId;
      quietly('reviews of an order', fetchReviews(seen.orderId));
      return;
    }
    forget();
    const now = performance.now();
    if (seen.status !== 'loading') loadingSince = null;
    else if (loadingSince === null) {
      loadingSince = now;
      setTimeout(() => watch?.soon(), PATIENCE + 100);
    }
    // A question before a purchase has no order: nothing of ours belongs there, and that is no fault.
    const ended = seen.status === 'ready' ? 'empty' : 'unreadable';
    const waiting = loadingSince !== null && now - loadingSince <= PATIENCE;
    const status = waiting ? 'loading' : ended;
    if (health.peek().status !== status || health.peek().count > 0)
      health.value = { ...health.peek(), status, count: 0 };
  };

  /** The popup or another tab may have changed what is known. */
  const refresh = () => {
    if (asked) quietly('reviews of an order', fetchReviews(asked));
  };
  let watch: Watch | undefined;
  page().document.defaultView?.addEventListener('focus', refresh, { signal: signal_ });
  watch = watchPage(page().document, signal_, look);

  return {
    health,
    reviews,
    conversation,
    answering: () => ({ ...conversation.peek(), orderId: asked }),
    replace(state) {
      reviews.value = reviews.value.map((one) => (one.review.key === state.review.key ? state : one));
    },
  };
}
