/** The vanished reviews: what was found, what is asked. The store is handed in. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { fold } from '../../../lib/extract/text.ts';
import type { Vanished } from '../../../lib/reviews/vanished.ts';

export const PRESENCES = ['all', 'gone', 'not-seen'] as const;
export type PresenceAsked = (typeof PRESENCES)[number];

export interface VanishedModel {
  /** null until the first answer. */
  all: ReadonlySignal<readonly Vanished[] | null>;
  failed: ReadonlySignal<boolean>;
  query: ReadonlySignal<string>;
  presence: ReadonlySignal<PresenceAsked>;
  /** Those that fit. */
  found: ReadonlySignal<readonly Vanished[]>;
  ask(query: string): void;
  only(presence: PresenceAsked): void;
  show(all: readonly Vanished[]): void;
  fail(): void;
}

const wordsOf = ({ review }: Vanished): string =>
  fold(
    [
      review.title,
      review.body,
      review.followUp?.body,
      review.productTitle,
      review.author,
      review.orderId,
      review.nativeId,
    ]
      .filter(Boolean)
      .join('\n'),
  );

export function createVanishedModel(): VanishedModel {
  const all = signal<readonly Vanished[] | null>(null);
  const failed = signal(false);
  const query = signal('');
  const presence = signal<PresenceAsked>('all');
  // Folded once, not with every letter that is typed.
  const searchable = computed(() => (all.value ?? []).map((one) => ({ one, words: wordsOf(one) })));
  const found = computed(() => {
    const wanted = query.value.split(/\s+/).map(fold).filter(Boolean);
    return searchable.value
      .filter(({ one }) => presence.value === 'all' || one.review.presence === presence.value)
      .filter(({ words }) => wanted.every((word) => words.includes(word)))
      .map(({ one }) => one);
  });
  return {
    all,
    failed,
    query,
    presence,
    found,
    ask: (text) => {
      query.value = text;
    },
    only: (asked) => {
      presence.value = asked;
    },
    show: (vanished) => {
      all.value = vanished;
      failed.value = false;
    },
    fail: () => {
      failed.value = true;
    },
  };
}
