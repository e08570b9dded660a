import type { LocatedRecord } from '../../lib/platforms/platform.ts';
import type { ReviewField } from '../../lib/reviews/review.ts';

/** By key: fields on which two readings disagree, for the reviews that have such. */
export function doubtsIn(found: ReadonlyMap<string, LocatedRecord>): Map<string, ReviewField[]> {
  const doubts = new Map<string, ReviewField[]>();
  for (const [key, { provenance }] of found) {
    const fields = (Object.keys(provenance) as ReviewField[]).filter((field) => provenance[field] === 'unsure');
    if (fields.length > 0) doubts.set(key, fields);
  }
  return doubts;
}
