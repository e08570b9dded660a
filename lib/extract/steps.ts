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

/** Milliseconds of work before the page gets its thread back; well below a frame of a busy page. */
const SLICE = 12;

/** Resolves behind what already waits: a continuation that goes first would keep the page and the answers to our own messages waiting. */
export const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { postTask?: (task: () => void) => Promise<void> } };
  return scheduler?.postTask ? scheduler.postTask(() => undefined) : new Promise((resolve) => setTimeout(resolve));
};

/** Adds up how long work has held the thread, ms. */
export interface Meter {
  spent: number;
}

/**
 * The same, a slice at a time. Small work is done within the first slice, before anything else happens. Rejects with the
 * signal's reason when it aborts between two slices, and with whatever the work throws.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal, meter: Meter = { spent: 0 }): Promise<T> {
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < SLICE) step = steps.next();
    meter.spent += performance.now() - start;
    if (step.done) return step.value;
    await nextTask();
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
