/** The loop that looks at a review page: read, show, and once it has settled, remember. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { stoppedIn } from '../../lib/extract/lesson.ts';
import { inSlices, type Manner, type Meter, POLITE, type Steps, URGENT } from '../../lib/extract/steps.ts';
import type { TaughtField } from '../../lib/extract/taught.ts';
import { type Watch, watchPage } from '../../lib/extract/watch.ts';
import { log } from '../../lib/log.ts';
import type { ReviewState } from '../../lib/messages.ts';
import type { Readings } from '../../lib/platforms/brought.ts';
import type { LocatedRecord, Page, ReadingStatus, ReviewPage, Scope } from '../../lib/platforms/platform.ts';
import type { Beginning, ReadingMemory } from '../../lib/platforms/read-page.ts';
import type { ReviewField } from '../../lib/reviews/review.ts';
import { painted } from '../ui/painted.ts';
import { doubtsIn } from './doubts.ts';
import { createHandOver } from './hand-over.ts';
import { isSame, keepName, type Look, lookOf } from './look.ts';
import type { HealthView } from './model.ts';

/** Read the same twice with this much between: recycled cards show another review's text for a moment (amazon.md 3.1). */
const SETTLE = 350;
/** What can't be read for this long is noted as such. */
const HOPELESS = 2_000;
/** A page that has been loading this long is called unreadable. */
const PATIENCE = 12_000;
/** A failed hand-over is tried again after this, each time a little later. */
const RETRY = 500;
const MANY = 4;
/** Somewhat more than a screenful goes ahead, so that the sidebar is there at once. */
const FIRST = 16;
/** A look that took longer than this is not taken again as long as the document has not changed. */
const CHEAP = 40;
/** Rows are searched for by structure at most this often: while a page is loading there is nothing to be found yet. */
const SEARCH = 1_500;

export interface PageReader {
  health: ReadonlySignal<HealthView>;
  /** In page order; only records that can be told apart. */
  reviews: ReadonlySignal<ReviewState[]>;
  /** Where a review stands on the page right now; null also while the page is moving under it. */
  locate(key: string): LocatedRecord | null;
  /** The review an element of the page belongs to. Looks again when the page has changed something there. */
  keyAt(node: Node): Promise<string | null>;
  /** All records of the page, as read last, and which part of which list they are. */
  located(): readonly LocatedRecord[];
  scope(): Scope | null;
  /** By key: fields on which the two readings disagree; empty where they agree. */
  unsure: ReadonlySignal<ReadonlyMap<string, readonly ReviewField[]>>;
  /** A newer state of one review, after an action. */
  replace(state: ReviewState): void;
}

export function createPageReader(
  adapter: ReviewPage,
  { readBeginning, readFirst, readAgain }: Readings,
  page: () => Page,
  taught: ReadonlySignal<TaughtField[]>,
  signal_: AbortSignal,
): PageReader {
  const health = signal<HealthView>({ status: 'loading', count: 0, health: null, outdated: false });
  const reviews = signal<ReviewState[]>([]);
  const unsure = signal<ReadonlyMap<string, readonly ReviewField[]>>(new Map());
  const background = createHandOver();
  const memory: ReadingMemory = new WeakMap();
  const withName = keepName();
  let elements = new Map<string, LocatedRecord>();
  let loadingSince: number | null = null;
  let searchedAt = Number.NEGATIVE_INFINITY;
  /** What was seen last, when that came, and what reading it has cost. */
  let last: Look | null = null;
  let lastChange = 0;
  let cost = 0;
  /** The beginning that was shown last. */
  let beginning: Look | null = null;
  /** Settled and remembered; on its way there; how often in a row that failed. */
  let settled: Look | null = null;
  let sending: Look | null = null;
  let failures = 0;
  let watch: Watch | undefined;

  /** As much of a look as is known. */
  const publish = ({ reading, prints }: Look) => {
    const shown: ReviewState[] = [];
    const found = new Map<string, LocatedRecord>();
    for (const [i, state] of background.known(prints).entries()) {
      const located = reading.located[i];
      if (!state || !located || found.has(state.review.key)) continue;
      found.set(state.review.key, located);
      shown.push(state);
    }
    elements = found;
    const doubts = doubtsIn(found);
    if (doubts.size + unsure.peek().size > 0) unsure.value = doubts;
    reviews.value = shown;
  };

  /** The worker may die at any step: what did not arrive is sent again, and after some failures the seller is told. */
  const settle = async (look: Look, status: ReadingStatus) => {
    sending = look;
    const told = () => {
      if (last !== look || signal_.aborted) return false;
      publish(look);
      return true;
    };
    try {
      const covered = await background.remember({ ...look, reading: { ...look.reading, status } }, told);
      failures = 0;
      if (!covered || !told()) return;
      settled = look;
      health.value = { ...health.peek(), unlisted: look.prints.length - elements.size, ...covered };
    } catch (error) {
      failures += 1;
      log('remembering failed', failures, error instanceof Error ? error.message : 'unknown');
      setTimeout(() => watch?.soon(), RETRY * failures);
    } finally {
      sending = null;
    }
  };

  /** A list that stays away for long, or that can't be handed on, is one that can't be read. */
  const statusNow = (status: ReadingStatus, now: number): ReadingStatus => {
    if (failures >= MANY) return 'unreadable';
    if (status !== 'loading') {
      loadingSince = null;
      return status;
    }
    if (loadingSince === null) {
      loadingSince = now;
      setTimeout(() => watch?.soon(), PATIENCE + 100);
    }
    return now - loadingSince > PATIENCE ? 'unreadable' : status;
  };

  /** Says how well it was read; gives back what its status comes to. */
  const show = ({ reading, prints }: Look, now: number): ReadingStatus => {
    const lessons = taught.peek().flatMap(({ pageKind, field }) => (pageKind === adapter.kind ? [field] : []));
    const status = statusNow(reading.status, now);
    const before = health.peek();
    const stopped = stoppedIn(lessons, reading.health.fields);
    const healthPrint = (one: Pick<HealthView, 'health' | 'stopped'>) => JSON.stringify([one.health, one.stopped]);
    const sameHealth = healthPrint(before) === healthPrint({ health: reading.health, stopped });
    if (before.status !== status || before.count !== prints.length || !sameHealth) {
      health.value = { status, count: prints.length, health: reading.health, stopped, outdated: false };
    }
    return status;
  };

  /** The same as before is remembered once it has stood still; anything new has to stand still first. */
  const take = (look: Look) => {
    const now = performance.now();
    const status = show(look, now);
    if (!last || !isSame(last, look)) {
      last = look;
      lastChange = now;
      setTimeout(() => watch?.soon(), status === 'unreadable' ? HOPELESS : SETTLE);
      return;
    }
    // The same records may meanwhile be other elements.
    last.reading = look.reading;
    for (const [i, state] of background.known(last.prints).entries()) {
      const located = look.reading.located[i];
      if (state && located && elements.has(state.review.key)) elements.set(state.review.key, located);
    }
    if (settled === last || sending === last || now - lastChange < SETTLE) return;
    // An empty list is worth remembering only when the page proves it; that a page can't be read, when it stays so.
    if (look.prints.length > 0 || look.reading.status === 'empty') void settle(last, look.reading.status);
    else if (status === 'unreadable' && now - lastChange >= HOPELESS) void settle(last, status);
  };

  /** Has the first of a look judged, so that there is something to show. */
  const preview = async (look: Look) => {
    try {
      await background.preview(look);
    } catch (error) {
      log('preview failed:', error instanceof Error ? error.message : 'unknown');
    }
  };

  /** Reads in slices; what it throws is logged, and null: a page that makes an adapter throw is one that can't be read. */
  const steps = async <T>(work: Steps<T>, meter: Meter, manner: Manner = POLITE): Promise<T | null> => {
    try {
      return await inSlices(work, signal_, meter, manner);
    } catch (error) {
      if (!signal_.aborted) log('reading', adapter.kind, 'failed:', error instanceof Error ? error.name : 'unknown');
      return null;
    }
  };

  /** The beginning alone, unless a longer list with some of it is shown already. */
  const showBeginning = async (look: Look, isAll: boolean) => {
    if (isSame(beginning, look)) return;
    beginning = look;
    await preview(look);
    if (signal_.aborted) return;
    const isShown = background.known(look.prints).some((state) => state && elements.has(state.review.key));
    if (look.prints.length === 0 || (isShown && !isAll)) return;
    publish(look);
    await painted(page().document.defaultView);
  };

  /** While a page is loading there are no rows to be found: a search is put off for a while after the last one. */
  const mustWait = (now: number): boolean => {
    const wait = searchedAt + SEARCH - now;
    if (wait > 0) setTimeout(() => watch?.soon(), wait);
    else searchedAt = now;
    return wait > 0;
  };

  function* wholeOf({ reading, more }: Beginning): Steps<Look> {
    const first = more === null ? reading : yield* readFirst(adapter, page());
    return yield* lookOf(yield* readAgain(first, page(), memory, taught.peek()));
  }

  /** The beginning is shown before the rest is read; only what was read whole, and twice, is remembered. */
  const read = async (meter: Meter): Promise<void> => {
    // Until something is there the seller waits for it; after that the page goes first.
    const manner = elements.size === 0 ? URGENT : POLITE;
    const begun = await steps(readBeginning(adapter, page(), FIRST), meter, manner);
    if (signal_.aborted) return;
    if (begun?.more === 'search' && mustWait(performance.now())) {
      statusNow(begun.reading.status, performance.now());
      return;
    }
    const early = begun && (await steps(lookOf(begun.reading), meter, manner));
    if (begun && early) await showBeginning(early, begun.more === null);
    const whole = begun && (await steps(wholeOf(begun), meter));
    if (signal_.aborted) return;
    if (!whole) {
      health.value = { status: 'unreadable', count: 0, health: null, outdated: false };
      return;
    }
    const isNew = !isSame(last, whole);
    take(withName(whole));
    if (!isNew) return;
    await preview(whole);
    if (signal_.aborted) return;
    if (whole.prints.length > 0 || whole.reading.status === 'empty') publish(whole);
  };

  const look = async (changed: boolean): Promise<number> => {
    if (!changed && last && cost > CHEAP) {
      take(last);
      return 0;
    }
    const meter: Meter = { spent: 0 };
    await read(meter);
    cost = meter.spent;
    return cost;
  };

  /** Another tab or the popup may have changed what is known: asked again when the seller comes back to a page of usual size. */
  const refresh = () => {
    if (!background.isShort()) return;
    background.forget();
    settled = null;
    watch?.soon();
  };

  adapter.observe?.(page(), signal_);
  watch = watchPage(page().document, signal_, look);
  const stopTaught = taught.subscribe(() => {
    // What was taught may find more in the same document.
    cost = 0;
    watch?.soon();
  });
  signal_.addEventListener('abort', stopTaught);
  page().document.defaultView?.addEventListener('focus', refresh, { signal: signal_ });

  const find = (node: Node): string | null => {
    for (const [key, { element }] of elements) if (element.contains(node)) return key;
    return null;
  };
  return {
    health,
    reviews,
    locate(key) {
      const located = elements.get(key);
      return located && !watch?.isTouched(located.element) ? located : null;
    },
    async keyAt(node) {
      const key = find(node);
      const located = key === null ? undefined : elements.get(key);
      if (!located || !watch?.isTouched(located.element)) return key;
      await watch.now();
      return find(node);
    },
    located: () => last?.reading.located ?? [],
    scope: () => last?.reading.scope ?? null,
    unsure,
    replace(state) {
      reviews.value = reviews.value.map((one) => (one.review.key === state.review.key ? { ...one, ...state } : one));
      background.replace(state);
    },
  };
}
