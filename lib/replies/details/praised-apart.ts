/** Whether something good was said apart from what is complained about. Pure. */
import type { CauseFinding, Span } from '../../reviews/review.ts';
import type { DraftRequest } from '../draft.ts';
import { bodyOf } from './said.ts';

/** What stands between two statements. */
const BOUNDARY = /[.,;:!?…\n]|(?<!\p{L})(?:but|however|though|aber|jedoch|allerdings|mais|pero|ma|però)(?!\p{L})/iu;

/** Two spans of one statement: nothing between them ends it. */
function areOfOne(review: DraftRequest['review'], a: Span, b: Span): boolean {
  if (a.field !== b.field) return false;
  const between = bodyOf(review, a.field).slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !BOUNDARY.test(between);
}

/** True when some praise is a statement of its own: "came with a great" of "a great delay" is none. */
export const isPraisedApart = (
  review: DraftRequest['review'],
  praise: readonly Span[],
  causes: readonly CauseFinding[],
): boolean =>
  praise.some((span) => !causes.some(({ evidence }) => evidence.some((one) => areOfOne(review, span, one))));
