/** The queue: what is asked, what was found, what is chosen. Search and store are handed in. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Failure, failureOf } from '../../../lib/no-room.ts';
import { type FollowUp, MOST_CHOSEN, type Snooze, type StoredReview } from '../../../lib/reviews/review.ts';
import { NO_ASK, type SearchAsk } from '../../../lib/reviews/search-index.ts';

/** One review of the list, as it is drawn. */
export interface QueueItem {
  review: StoredReview;
  /** Open ones. */
  followUps: FollowUp[];
}

export interface QueueStore {
  /** Keys that fit, those with the least time left first. */
  search(ask: SearchAsk, now: number): string[];
  /** `platform:shop` of everything. */
  shops(): string[];
  size(): number;
  items(keys: readonly string[]): Promise<(QueueItem | null)[]>;
  open(key: string): Promise<void>;
  /** Also of many at once. */
  done(keys: readonly string[]): Promise<void>;
  snooze(keys: readonly string[], choice: Snooze): Promise<void>;
}

export interface QueueModel {
  now: ReadonlySignal<number>;
  ask: ReadonlySignal<SearchAsk>;
  /** `loading`: not everything is there to be searched yet. */
  state: Signal<'loading' | 'ready' | 'failed'>;
  keys: ReadonlySignal<readonly string[]>;
  /** All there are, found or not. */
  size: ReadonlySignal<number>;
  shops: ReadonlySignal<readonly string[]>;
  /** Reviews as they are known here; those asked for come in later. */
  items: ReadonlySignal<ReadonlyMap<string, QueueItem>>;
  chosen: ReadonlySignal<ReadonlySet<string>>;
  /** What came of the last thing that was done with several. */
  said: ReadonlySignal<{ what: 'done' | 'snoozed' | Failure; count: number } | null>;
  busy: ReadonlySignal<boolean>;
  change(ask: Partial<SearchAsk>): void;
  reset(): void;
  /** This one is in sight. */
  want(key: string): void;
  choose(key: string, yes: boolean): void;
  /** All that are found, at most `MOST_CHOSEN`; or none. */
  chooseAll(yes: boolean): void;
  open(key: string): void;
  done(keys: readonly string[]): void;
  snooze(keys: readonly string[], choice: Snooze): void;
  /** The store has other entries than before: everything is asked anew. */
  refresh(changed: readonly string[] | 'all'): void;
}

/** Reviews kept in memory besides those in sight. */
const MOST_ITEMS = 600;

export function createQueueModel(store: QueueStore, now: ReadonlySignal<number>): QueueModel {
  const ask = signal<SearchAsk>(NO_ASK);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const turn = signal(0);
  const items = signal<ReadonlyMap<string, QueueItem>>(new Map());
  const chosen = signal<ReadonlySet<string>>(new Set());
  const said = signal<QueueModel['said']['value']>(null);
  const busy = signal(false);
  let wanted: string[] = [];

  const keys = computed(() => {
    turn.value;
    return store.search(ask.value, now.value);
  });

  /** All rows that came into sight in one drawing are read at once. */
  const fetchWanted = async (): Promise<void> => {
    const asked = wanted;
    wanted = [];
    const found = await store.items(asked);
    const next = new Map(items.peek());
    for (const [i, key] of asked.entries()) {
      next.delete(key);
      const item = found[i];
      if (item) next.set(key, item);
    }
    for (const key of [...next.keys()].slice(0, Math.max(0, next.size - MOST_ITEMS))) next.delete(key);
    items.value = next;
  };
  const fail = (): void => {
    state.value = 'failed';
  };
  const want = (key: string): void => {
    if (wanted.length === 0) queueMicrotask(() => void fetchWanted().catch(fail));
    if (!wanted.includes(key)) wanted.push(key);
  };
  const act = (what: 'done' | 'snoozed', count: number, work: Promise<void>): void => {
    busy.value = true;
    said.value = null;
    work.then(
      () =>
        batch(() => {
          busy.value = false;
          said.value = { what, count };
          chosen.value = new Set();
        }),
      (error: unknown) =>
        batch(() => {
          busy.value = false;
          said.value = { what: failureOf(error), count };
        }),
    );
  };

  return {
    now,
    ask,
    state,
    keys,
    size: computed(() => {
      turn.value;
      return store.size();
    }),
    shops: computed(() => {
      turn.value;
      return store.shops();
    }),
    items,
    chosen,
    said,
    busy,
    change(next) {
      batch(() => {
        ask.value = { ...ask.value, ...next };
        // What is done with the chosen must be in sight.
        chosen.value = new Set();
        said.value = null;
      });
    },
    reset() {
      batch(() => {
        ask.value = NO_ASK;
        chosen.value = new Set();
      });
    },
    want(key) {
      if (!items.peek().has(key)) want(key);
    },
    choose(key, yes) {
      const next = new Set(chosen.value);
      if (yes) next.add(key);
      else next.delete(key);
      chosen.value = next;
    },
    chooseAll(yes) {
      chosen.value = new Set(yes ? keys.value.slice(0, MOST_CHOSEN) : []);
    },
    open(key) {
      store.open(key).catch(() => {
        said.value = { what: 'failed', count: 1 };
      });
    },
    done: (which) => act('done', which.length, store.done(which)),
    snooze: (which, choice) => act('snoozed', which.length, store.snooze(which, choice)),
    refresh(changed) {
      turn.value += 1;
      const known = [...items.peek().keys()];
      const others = changed === 'all' ? known : known.filter((key) => changed.includes(key));
      for (const key of others) want(key);
      const there = new Set(keys.peek());
      const left = [...chosen.peek()].filter((key) => there.has(key));
      if (left.length < chosen.peek().size) chosen.value = new Set(left);
    },
  };
}
