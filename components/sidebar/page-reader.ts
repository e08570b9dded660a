/** The loop that looks at a review page: read, show, and once it has settled, remember. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { stoppedIn } from '../../lib/extract/lesson.ts';
import { inSlices, type Steps } from '../../lib/extract/steps.ts';
import type { TaughtField } from '../../lib/extract/taught.ts';
import { type Watch, watchPage } from '../../lib/extract/watch.ts';
import { log, quietly } from '../../lib/log.ts';
import { type ReviewState, sendMessage } from '../../lib/messages.ts';
import type { Readings } from '../../lib/platforms/brought.ts';
import type {
  LocatedRecord,
  Page,
  PageReading,
  Reading,
  ReadingStatus,
  ReviewPage,
  Scope,
} from '../../lib/platforms/platform.ts';
import type { ReadingMemory } from '../../lib/platforms/read-page.ts';
import type { ReviewField } from '../../lib/reviews/review.ts';
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
/** The first screenful goes ahead, so that the sidebar is there at once. */
const FIRST = 60;
const CHUNK = 400;

const printsOf = ({ located }: PageReading): string[] => located.map((one) => JSON.stringify(one.record));

/** What the page says of its list may come later than the list itself. */
const countsOf = ({ scope, health }: PageReading): string =>
  [scope.page, scope.pages, scope.pageSize, scope.total, scope.starts, scope.ends, scope.certain, health.seen].join();

/** By key: fields on which two readings disagree, for the reviews that have such. */
function doubtsIn(found: ReadonlyMap<string, LocatedRecord>): Map<string, ReviewField[]> {
  const doubts = new Map<string, ReviewField[]>();
  for (const [key, { provenance }] of found) {
    const fields = (Object.keys(provenance) as ReviewField[]).filter((field) => provenance[field] === 'unsure');
    if (fields.length > 0) doubts.set(key, fields);
  }
  return doubts;
}

export interface PageReader {
  health: ReadonlySignal<HealthView>;
  /** In page order; only records that can be told apart. */
  reviews: ReadonlySignal<ReviewState[]>;
  /** Where a review stands on the page right now. */
  locate(key: string): LocatedRecord | null;
  /** The review an element of the page belongs to. */
  keyAt(node: Node): string | null;
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
  { readFirst, readAgain }: Readings,
  page: () => Page,
  taught: ReadonlySignal<TaughtField[]>,
  signal_: AbortSignal,
): PageReader {
  const health = signal<HealthView>({ status: 'loading', count: 0, health: null, outdated: false });
  const reviews = signal<ReviewState[]>([]);
  const unsure = signal<ReadonlyMap<string, readonly ReviewField[]>>(new Map());
  /** The list as it was named when its reviews came; its counts are always the page's newest. */
  let named: { prints: string; scope: Scope } | null = null;
  let scope: Scope | null = null;
  let loadingSince: number | null = null;
  let located: readonly LocatedRecord[] = [];
  let elements = new Map<string, LocatedRecord>();
  let lastEarly = '';
  let lastSeen = '';
  let changedAt = 0;
  let round = 0;
  /** Readings that were remembered, record by record: a changed card doesn't send the other 4,999 again. */
  const remembered = new Map<string, ReviewState | null>();
  /** What was remembered last, whole; what is on its way; how often in a row that failed. */
  let settledAs = '';
  let sending = '';
  let failures = 0;
  let watch: Watch | undefined;

  const ask = async (reading: PageReading, from: number, to: number, settled: boolean) => {
    const { located, ...look } = reading;
    const records = located.slice(from, to).map((one) => one.record);
    return sendMessage('observe', { ...look, records, settled } satisfies Reading);
  };

  const publish = (reading: PageReading, states: (ReviewState | null)[]) => {
    const shown: ReviewState[] = [];
    const found = new Map<string, LocatedRecord>();
    for (const [i, state] of states.entries()) {
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

  /** Adapters promise not to throw; a page that makes one do so all the same is one that can't be read. */
  const readSafely = async <T>(steps: Steps<T>): Promise<T | null> => {
    try {
      return await inSlices(steps, signal_);
    } catch (error) {
      if (!signal_.aborted) log('reading', adapter.kind, 'failed:', error instanceof Error ? error.name : 'unknown');
      return null;
    }
  };

  /** Judged and shown, not remembered: what is on screen may still be moving. */
  const preview = async (reading: PageReading, prints: string[], mine: number) => {
    const first = await ask(reading, 0, FIRST, false);
    if (mine !== round) return;
    publish(
      reading,
      prints.map((print, i) => first[i] ?? remembered.get(print) ?? null),
    );
  };

  /** false: the page has moved on meanwhile. */
  const remember = async (reading: PageReading, prints: string[], mine: number): Promise<boolean> => {
    const states = prints.map((print) => remembered.get(print) ?? null);
    for (let from = 0; from < prints.length; from += CHUNK) {
      const to = Math.min(from + CHUNK, prints.length);
      if (prints.slice(from, to).every((print) => remembered.has(print))) continue;
      const answer = await ask(reading, from, to, true);
      if (mine !== round) return false;
      for (const [i, state] of answer.entries()) {
        states[from + i] = state;
        const print = prints[from + i];
        if (print !== undefined) remembered.set(print, state);
      }
      publish(reading, states);
    }
    publish(reading, states);
    const { located: _, ...look } = reading;
    const reviewKeys = states.flatMap((state) => (state ? [state.review.key] : []));
    const { coverage, past } = await sendMessage('covered', { ...look, reviewKeys });
    const unlisted = states.length - reviewKeys.length;
    if (mine === round) health.value = { ...health.value, unlisted, coverage, past };
    return true;
  };

  /** The worker may die at any step: what did not arrive is sent again, and after some failures the seller is told. */
  const settle = async (reading: PageReading, prints: string[], seen: string) => {
    sending = seen;
    try {
      if (await remember(reading, prints, round)) settledAs = seen;
      failures = 0;
    } catch (error) {
      failures += 1;
      log('remembering failed', failures, error instanceof Error ? error.message : 'unknown');
      setTimeout(() => watch?.soon(), RETRY * failures);
    } finally {
      sending = '';
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

  const memory: ReadingMemory = new WeakMap();
  /** The adapter's reading is shown at once; only what was read twice is remembered. */
  const look = async () => {
    const first = await readSafely(readFirst(adapter, page()));
    if (signal_.aborted) return;
    const early = first && printsOf(first);
    if (first && early && early.length > 0 && early.join('\n') !== lastEarly) {
      lastEarly = early.join('\n');
      round += 1;
      quietly('preview', preview(first, early, round));
    }
    const lessons = taught.peek();
    const reading = first && (await readSafely(readAgain(first, page(), memory, lessons)));
    if (signal_.aborted) return;
    if (reading) take(reading, lessons);
    else health.value = { status: 'unreadable', count: 0, health: null, outdated: false };
  };

  /**
   * What the seller is typing into the page's filters is not what its list shows: a list keeps the name it had when its reviews
   * came, unless that was not certain.
   */
  const withName = (reading: PageReading, prints: string): PageReading => {
    if (prints === '' || named?.prints !== prints || !named.scope.certain) named = { prints, scope: reading.scope };
    const { filters, dateRange, sort } = named.scope;
    return { ...reading, scope: { ...reading.scope, filters, dateRange, sort } };
  };

  const take = (read: PageReading, lessons: readonly TaughtField[]) => {
    located = read.located;
    const prints = printsOf(read);
    const joined = prints.join('\n');
    const reading = withName(read, joined);
    scope = reading.scope;
    const seen = `${reading.status} ${countsOf(reading)}\n${joined}`;
    const now = performance.now();
    const status = statusNow(reading.status, now);
    const before = health.peek();
    const own = lessons.filter(({ pageKind }) => pageKind === adapter.kind).map(({ field }) => field);
    const stopped = stoppedIn(own, reading.health.fields);
    const healthPrint = (one: Pick<HealthView, 'health' | 'stopped'>) => JSON.stringify([one.health, one.stopped]);
    const sameHealth = healthPrint(before) === healthPrint({ health: reading.health, stopped });
    if (before.status !== status || before.count !== prints.length || !sameHealth) {
      health.value = { status, count: prints.length, health: reading.health, stopped, outdated: false };
    }
    if (seen !== lastSeen) {
      lastSeen = seen;
      changedAt = now;
      if (joined !== lastEarly) {
        round += 1;
        if (prints.length > 0) quietly('preview', preview(reading, prints, round));
        else if (status === 'empty') publish(reading, []);
      }
      setTimeout(() => watch?.soon(), status === 'unreadable' ? HOPELESS : SETTLE);
      return;
    }
    // The same records may meanwhile be other elements.
    for (const [i, located] of reading.located.entries()) {
      const key = remembered.get(prints[i] ?? '')?.review.key;
      if (key) elements.set(key, located);
    }
    if (settledAs === seen || sending === seen || now - changedAt < SETTLE) return;
    // An empty list is worth remembering only when the page proves it; that a page can't be read, when it stays so.
    if (prints.length > 0 || reading.status === 'empty') void settle(reading, prints, seen);
    else if (status === 'unreadable' && now - changedAt >= HOPELESS) void settle({ ...reading, status }, prints, seen);
  };

  /** Another tab or the popup may have changed what is known: asked again when the seller comes back to a page of usual size. */
  const refresh = () => {
    if (remembered.size > CHUNK) return;
    remembered.clear();
    settledAs = '';
    watch?.soon();
  };

  adapter.observe?.(page(), signal_);
  watch = watchPage(page().document, signal_, look);
  const stopTaught = taught.subscribe(() => watch?.soon());
  signal_.addEventListener('abort', stopTaught);
  page().document.defaultView?.addEventListener('focus', refresh, { signal: signal_ });

  return {
    health,
    reviews,
    locate: (key) => elements.get(key) ?? null,
    keyAt(node) {
      for (const [key, { element }] of elements) if (element.contains(node)) return key;
      return null;
    },
    located: () => located,
    scope: () => scope,
    unsure,
    replace(state) {
      reviews.value = reviews.value.map((one) => (one.review.key === state.review.key ? { ...one, ...state } : one));
      for (const [print, kept] of remembered) if (kept?.review.key === state.review.key) remembered.set(print, state);
    },
  };
}
