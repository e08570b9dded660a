/** The loop that looks at a message page: which order it is about, and which of its reviews we know. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { watchPage } from '../../lib/extract/watch.ts';
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
  const startedAt = performance.now();
  let asked: string | null = null;

  const fetchReviews = async (orderId: string) => {
    const states = await sendMessage('ofOrder', { platform, orderId });
    if (asked !== orderId) return;
    reviews.value = states;
    health.value = { ...health.value, status: states.length > 0 ? 'records' : 'empty', count: states.length };
  };

  const look = () => {
    const seen = adapter.read(page());
    if (JSON.stringify(seen) !== JSON.stringify(conversation.peek())) conversation.value = seen;
    const late = performance.now() - startedAt > PATIENCE;
    if (seen.orderId && seen.orderId !== asked) {
      asked = seen.orderId;
      quietly('reviews of an order', fetchReviews(seen.orderId));
    }
    if (seen.orderId) return;
    // A question before a purchase has no order: nothing of ours belongs there, and that is no fault.
    const ended = seen.status === 'ready' ? 'empty' : 'unreadable';
    const status = seen.status === 'loading' && !late ? 'loading' : ended;
    if (health.peek().status !== status) health.value = { ...health.peek(), status };
  };

  const watch = watchPage(page().document, signal_, look);
  const patience = setTimeout(() => watch.soon(), PATIENCE + 100);
  signal_.addEventListener('abort', () => clearTimeout(patience), { once: true });

  return {
    health,
    reviews,
    conversation,
    replace(state) {
      reviews.value = reviews.value.map((one) => (one.review.key === state.review.key ? state : one));
    },
  };
}
