/** Counting how the fields of a reading were found, so that a page that changed is noticed and not guessed at. */
import type { ReviewField } from '../reviews/review.ts';
import type { Health } from './platform.ts';

/** By the dated selector, by label or structure, or not at all although the page kind shows the field. */
export type Found = 'selector' | 'label' | 'missing';

/** Of one record: only the fields its page kind shows. */
export type Provenance = Partial<Record<ReviewField, Found>>;

/** `records`: the provenance of every record read; `seen`: records the page shows, read or not. */
export function healthOf(records: readonly Provenance[], seen: number = records.length): Health {
  const health: Health = { seen, complete: 0, fields: {} };
  for (const record of records) {
    let complete = true;
    for (const [name, found] of Object.entries(record) as [ReviewField, Found][]) {
      const field = health.fields[name] ?? { selector: 0, label: 0, missing: 0 };
      health.fields[name] = field;
      field[found] += 1;
      if (found === 'missing') complete = false;
    }
    if (complete) health.complete += 1;
  }
  return health;
}
