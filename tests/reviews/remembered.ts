/** Stored reviews and their events for tests, days counted from the first look. */

import type { ReviewDeskDb } from '../../lib/db.ts';
import type { Look } from '../../lib/reviews/coverage-rows.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { EventType, ReviewEvent, ReviewRecord, StoredReview } from '../../lib/reviews/review.ts';
import { look, scope } from './look.ts';
import { record } from './record.ts';

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 5, 1, 9);

export const eventOf = (
  reviewKey: string,
  days: number,
  type: EventType,
  data: ReviewEvent['data'] = {},
): ReviewEvent => ({
  reviewKey,
  at: START + days * DAY,
  type,
  data,
});

/** Looks at a page that shows these records. Answers with the reviews as stored. */
export async function seeOn(
  store: ReviewDeskDb,
  records: Partial<ReviewRecord>[],
  days = 0,
  change: Partial<Look> = {},
): Promise<StoredReview[]> {
  const base = look([], { scope: scope({ filters: {}, total: records.length, page: 1, pages: 1 }), ...change });
  const states = await observe(
    { ...base, records: records.map((one) => record(one)), settled: true },
    START + days * DAY,
    store,
  );
  return states.flatMap((state) => (state ? [state.review] : []));
}
