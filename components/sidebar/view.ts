/** The sidebar's own state: the cursor in the list and where the focus should go. Everything else is the model's. */

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ReviewState } from '../../lib/messages.ts';
import type { Quoted } from '../../lib/reviews/correction.ts';

import type { ListCache } from '../ui/virtual-list.ts';
import { applyFilter, countByFilter, matchesQuery } from './filters.ts';
import type { Filter, SidebarModel } from './model.ts';

const NOTHING: readonly string[] = [];

export interface SidebarView {
  /** Those the search leaves. */
  found: ReadonlySignal<ReviewState[]>;
  counts: ReadonlySignal<Record<Filter, number>>;
  /** What the list shows, in its order. */
  visible: ReadonlySignal<ReviewState[]>;
  /** The card j and k move; not opened by that. */
  cursor: Signal<string | null>;
  /** The review whose snooze menu the `s` key asked for, until it has opened. */
  snoozing: Signal<string | null>;
  /** The review whose correction menu the `e` key asked for, until it has opened. */
  correcting: Signal<string | null>;
  /** The `t` key asked for the templates of the open review, until they have opened. */
  templating: Signal<boolean>;
  /** Words the seller has marked in the open review. */
  marked: Signal<Quoted | null>;
  /** Reviews chosen for something to be done with all of them; those the list doesn't show are none. */
  chosen: ReadonlySignal<readonly string[]>;
  /** Puts one into the choice, or takes it out. */
  choose(key: string): void;
  unchoose(): void;
  /** The snooze menu of all that are chosen was asked for by its key. */
  bulkSnoozing: Signal<boolean>;
  /** The time, by the minute. */
  minute: ReadonlySignal<number>;
  /** May the focus follow? Once after each step the seller took in here; a click on the page never moves it. */
  takeFocus(): boolean;
  /** The page moved the cursor, not the seller in here. */
  follow(key: string): void;
  /** Open a review; `null`: back to the list. */
  open(key: string | null): void;
  /** Next or previous of the filtered list: moves the cursor, or in the detail view goes on to that review. */
  move(step: 1 | -1): void;
  /** Away from a card that is about to leave the list: to the next, else to the one before. */
  moveOff(): void;
  /** To the first card, from the search box. */
  enter(): void;
  /** Keys of the list a review was opened from, as it stood then: done with one, the next is still the next. */
  trail(key: string): string[];
  /** Where the list was scrolled to when it was last left. */
  place: { offset: number; cache: ListCache; length: number } | null;
  /** Place of a review in the list, or -1. */
  indexOf(key: string | null): number;
}

export function createView(model: SidebarModel): SidebarView {
  // By the minute: judging 5,000 reviews anew each second would show.
  const minute = computed(() => Math.floor(model.now.value / 60_000) * 60_000);
  const found = computed(() => model.reviews.value.filter((state) => matchesQuery(state, model.query.value)));
  const counts = computed(() => countByFilter(found.value, minute.value));
  const visible = computed(() => applyFilter(found.value, model.filter.value, minute.value));
  const cursor = signal<string | null>(model.selectedKey.peek());
  const picked = signal<ReadonlySet<string>>(new Set());
  const chosen = computed(() => {
    if (picked.value.size === 0) return NOTHING;
    return visible.value.flatMap(({ review }) => (picked.value.has(review.key) ? [review.key] : []));
  });
  const choose = (key: string) => {
    const next = new Set(chosen.value);
    if (!next.delete(key)) next.add(key);
    picked.value = next;
  };
  let focusDue = false;
  const indexOf = (key: string | null) => visible.value.findIndex((state) => state.review.key === key);

  let walked: string[] = [];
  const shownKeys = () => visible.value.map((state) => state.review.key);
  const trail = (key: string) => (walked.includes(key) ? walked : shownKeys());

  /** Where one goes on in the list: what was opened may have left it meanwhile, done or answered. */
  const placeInList = (from: string | null): string | null => {
    const keys = shownKeys();
    if (from === null || keys.includes(from)) return from;
    const at = walked.indexOf(from);
    const [after, before] = [walked.slice(at + 1), walked.slice(0, Math.max(at, 0)).reverse()];
    return [...after, ...before].find((key) => keys.includes(key)) ?? keys[0] ?? from;
  };

  const open = (key: string | null) => {
    focusDue = true;
    if (key !== null && !(model.detail.peek() && walked.includes(key))) walked = shownKeys();
    cursor.value = key ?? placeInList(cursor.peek());
    model.select(key);
  };
  const move = (step: 1 | -1) => {
    const shown = model.detail.value?.state.review.key ?? null;
    const from = shown ?? cursor.value;
    const keys = shown === null ? shownKeys() : trail(shown);
    const at = from === null ? -1 : keys.indexOf(from);
    const next = keys[at === -1 ? 0 : at + step];
    if (next === undefined) return;
    if (shown !== null) return open(next);
    focusDue = true;
    cursor.value = next;
  };
  const moveOff = () => {
    const before = cursor.peek();
    move(1);
    if (cursor.peek() === before) move(-1);
    // The only one: with it the list goes, and the focus with both.
    if (cursor.peek() === before) focusDue = true;
  };
  const enter = () => {
    const [first] = shownKeys();
    if (first === undefined) return;
    focusDue = true;
    // Also when it is the cursor already: the focus is still in the search box.
    cursor.value = null;
    cursor.value = first;
  };
  const takeFocus = () => {
    const due = focusDue;
    focusDue = false;
    return due;
  };
  const follow = (key: string) => {
    // The card of the cursor has got its focus, a frame later: where it goes on from there may have been decided meanwhile.
    if (cursor.peek() === key) return;
    focusDue = false;
    cursor.value = key;
  };
  return {
    found,
    counts,
    visible,
    cursor,
    snoozing: signal(null),
    chosen,
    choose,
    unchoose: () => {
      picked.value = new Set();
    },
    bulkSnoozing: signal(false),
    correcting: signal(null),
    templating: signal(false),
    marked: signal(null),
    minute,
    takeFocus,
    follow,
    open,
    move,
    moveOff,
    enter,
    trail,
    place: null,
    indexOf,
  };
}
