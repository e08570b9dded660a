/** Work cut into steps, so that thousands of rows can be read without holding up the page: a step ends where the work yields. */

/** Yields where it may pause, returns what it made. */
export type Steps<T> = Generator<void, T>;

/** All steps in one go: for tests, benches and pages known to be small. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Priority = 'user-blocking' | 'user-visible';
type PostTask = (task: () => void, options: { priority: Priority }) => Promise<void>;

function post(priority: Priority): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?: PostTask } };
  if (!scheduler?.postTask) return new Promise((resolve) => setTimeout(resolve));
  return scheduler.postTask(() => undefined, { priority });
}

/** Resolves behind what already waits: a continuation that goes first would keep the page and the answers to our own messages waiting. */
export const nextTask = (): Promise<void> => post('user-visible');

/** Resolves before the next frame, where the browser can: for the little that the seller waits to see. What was pressed still goes first. */
export const urgentTask = (): Promise<void> => post('user-blocking');

/** How work shares the thread with the page. */
export interface Manner {
  /** Milliseconds of work before the page gets its thread back. */
  slice: number;
  /** How it gets it back. */
  pause: () => Promise<void>;
}

/** Well below a frame of a busy page. */
export const POLITE: Manner = { slice: 12, pause: nextTask };
/** For the first that is shown: a page of thousands, while it comes together, would keep a second slice waiting for long. */
export const URGENT: Manner = { slice: 16, pause: urgentTask };

/** Adds up how long work has held the thread, ms. */
export interface Meter {
  spent: number;
}

/**
 * The same, a slice at a time. Small work is done within the first slice, before anything else happens. Rejects with the
 * signal's reason when it aborts between two slices, and with whatever the work throws.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  meter: Meter = { spent: 0 },
  { slice, pause }: Manner = POLITE,
): Promise<T> {
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < slice) step = steps.next();
    meter.spent += performance.now() - start;
    if (step.done) return step.value;
    await pause();
    signal.throwIfAborted();
  }
}

/** `map` with a possible pause after every few items. */
export function* mapInSteps<A, B>(items: Iterable<A>, of: (item: A, index: number) => B, every = 16): Steps<B[]> {
  const made: B[] = [];
  for (const item of items) {
    made.push(of(item, made.length));
    if (made.length % every === 0) yield;
  }
  return made;
}
