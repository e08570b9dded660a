/** What differs between a page that lists reviews and one where a buyer is written to, seen from the sidebar. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { TaughtField } from '../../lib/extract/taught.ts';
import type { ReviewState } from '../../lib/messages.ts';
import type { Brought, Writing } from '../../lib/platforms/brought.ts';
import type { LocatedRecord, NoTarget, Page, PageAdapter, Scope, TargetResult } from '../../lib/platforms/platform.ts';
import { type Channel, PRIVATE_CHANNELS, type ReviewField, type StoredReview } from '../../lib/reviews/review.ts';
import { createConversationReader } from './conversation-reader.ts';
import type { HealthView } from './model.ts';
import { createPageReader } from './page-reader.ts';

export type BoxText = { ok: true; text: string } | { ok: false; reason: NoTarget };

export interface Desk extends Omit<Writing, 'textIn'> {
  health: ReadonlySignal<HealthView>;
  reviews: ReadonlySignal<ReviewState[]>;
  channels(review: StoredReview): Channel[];
  /** The box on this page for this review; where there is none, why. */
  target(key: string, channel: Channel): TargetResult;
  /** What stands in that box right now. Reads this one box and touches nothing. */
  boxText(key: string, channel: Channel): BoxText;
  /** Words in this channel go into a box of this page; otherwise the draft is carried over. */
  insertsHere(channel: Channel): boolean;
  buyerLanguage(): string | null;
  element(key: string): Element | null;
  /** The review an element of the page belongs to. */
  keyAt(node: Node): Promise<string | null>;
  /** All records of a page that lists reviews, as read last. */
  located(): readonly LocatedRecord[];
  /** Which part of which list they are; `null`: a page that lists none. */
  scope(): Scope | null;
  /** By key: fields of a review on which two readings disagree. */
  unsure: ReadonlySignal<ReadonlyMap<string, readonly ReviewField[]>>;
  replace(state: ReviewState): void;
}

const readBox = ({ textIn }: Writing, found: TargetResult): BoxText =>
  found.ok ? { ok: true, text: textIn(found.target.field) } : found;

/** Starts reading the page; stops when `stopped` aborts. */
export function createDesk(
  { platform, readings, writing }: Brought,
  adapter: PageAdapter,
  page: () => Page,
  taught: ReadonlySignal<TaughtField[]>,
  stopped: AbortSignal,
): Desk {
  if (adapter.type === 'messages') {
    const reader = createConversationReader(platform.name, adapter, page, stopped);
    const target = (key: string): TargetResult => {
      const known = reader.reviews.value.some((one) => one.review.key === key);
      return known ? adapter.replyTarget(page(), reader.answering()) : { ok: false, reason: 'other-review' };
    };
    return {
      ...writing,
      health: reader.health,
      reviews: reader.reviews,
      channels: () => [adapter.channel],
      target,
      boxText: (key) => readBox(writing, target(key)),
      insertsHere: () => true,
      buyerLanguage: () => reader.conversation.value.buyerLanguage,
      element: () => null,
      keyAt: async () => null,
      located: () => [],
      scope: () => null,
      unsure: signal(new Map()),
      replace: reader.replace,
    };
  }
  const reader = createPageReader(adapter, readings, page, taught, stopped);
  const target = (key: string, channel: Channel): TargetResult => {
    const located = reader.locate(key);
    return located ? adapter.replyTarget(page(), located, channel) : { ok: false, reason: 'no-box' };
  };
  return {
    ...writing,
    health: reader.health,
    reviews: reader.reviews,
    target,
    boxText: (key, channel) => readBox(writing, target(key, channel)),
    // The record as the page shows it right now knows more than what is stored: which of its answers the row offers.
    channels: (review) => adapter.channels(reader.locate(review.key)?.record ?? review),
    insertsHere: (channel) => !PRIVATE_CHANNELS.includes(channel),
    buyerLanguage: () => null,
    element: (key) => reader.locate(key)?.element ?? null,
    keyAt: reader.keyAt,
    located: reader.located,
    scope: reader.scope,
    unsure: reader.unsure,
    replace: reader.replace,
  };
}
