/** Words that were inserted and have not been seen on the page yet. Apart from the rules, so that content scripts can ask. */
import type { FollowUp, StoredReview } from '../reviews/review.ts';

const WAITING: readonly string[] = ['new', 'to-do'];

/**
 * An answer was put into a public box, and no page has shown it since: it may be published or not. Known by its reminder
 * (publish-rules.ts), so that a seller who does not want that kind is not told.
 */
export const isInserted = ({ status }: Pick<StoredReview, 'status'>, followUps: readonly FollowUp[]): boolean =>
  WAITING.includes(status) && followUps.some(({ kind, state }) => kind === 'check-published' && state === 'open');
