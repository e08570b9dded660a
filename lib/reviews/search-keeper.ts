/** Keeps an index in memory and what is stored for it in step with the reviews, as long as the page lives. */
import type { ReviewDeskDb } from '../db.ts';
import type { SearchIndex } from './search-index.ts';
import { catchUp, checkPages, pagesSince } from './search-pages.ts';

/** Pages read at once. */
const PAGES = 60;
/** How often what was caught up so far is shown, ms. */
const SHOWN_EVERY = 1_500;

export interface Keeper {
  clock(): number;
  /** Asks again whenever what the query read has changed, in whatever context (Dexie's `liveQuery`). */
  watch(query: () => Promise<unknown>, next: () => void, failed: () => void): void;
  /** Other entries than before; keys of those on pages that were written anew. */
  changed(keys: readonly string[] | 'all'): void;
  state(state: 'loading' | 'ready' | 'failed'): void;
}

/** Reads what others have written. */
async function readNew(store: ReviewDeskDb, index: SearchIndex, changed: Keeper['changed']): Promise<void> {
  for (;;) {
    const first = index.size() === 0;
    const pages = await pagesSince(store, index.held(), PAGES);
    if (pages.length === 0) return;
    index.take(pages);
    changed(first ? 'all' : pages.flatMap(({ keys }) => keys));
  }
}

/**
 * Begins; what is there is shown at once, what is missing is added in steps. The answer is to be called now and then: time
 * changes what is due.
 */
export function keepSearchable(store: ReviewDeskDb, index: SearchIndex, keeper: Keeper): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await readNew(store, index, keeper.changed);
      // Sorting them all anew costs more than the steps: not after each of them.
      let shown = Number.NEGATIVE_INFINITY;
      while (await catchUp(store, keeper.clock())) {
        if (keeper.clock() - shown < SHOWN_EVERY) continue;
        await readNew(store, index, keeper.changed);
        shown = keeper.clock();
      }
      await readNew(store, index, keeper.changed);
    } while (again);
  };
  const wake = (): void => {
    again = true;
    if (running) return;
    running = true;
    run()
      .then(
        () => keeper.state('ready'),
        () => keeper.state('failed'),
      )
      .finally(() => {
        running = false;
      });
  };
  const begin = async (): Promise<void> => {
    await readNew(store, index, keeper.changed);
    await checkPages(store);
    keeper.watch(
      () => Promise.all([store.searchMarks.count(), store.searchPages.orderBy('stamp').last()]),
      wake,
      () => keeper.state('failed'),
    );
  };
  begin().catch(() => keeper.state('failed'));
  return wake;
}
