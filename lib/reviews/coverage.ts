/** Which part of which list has been read, when and how well. What removal will be proved with. */
import { db, type ReviewDeskDb } from '../db.ts';
import type { Reading } from '../platforms/platform.ts';

type Look = Omit<Reading, 'records' | 'settled'> & { reviewKeys: string[] };

const keyOf = ({ platform, shop, pageKind, scope }: Look): string =>
  [
    platform,
    shop,
    pageKind,
    JSON.stringify(scope.filters),
    scope.dateRange?.join('~') ?? '',
    scope.sort ?? '',
    scope.page ?? '',
  ].join(':');

/** Keeps the last look at each page of each list. */
export async function recordCoverage(look: Look, now: number, store: ReviewDeskDb = db()): Promise<void> {
  await store.coverage.put({ key: keyOf(look), at: now, ...look });
}
