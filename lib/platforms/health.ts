/** Counting how the fields of a reading were found, so that a page that changed is noticed and not guessed at. */
import type { ReviewField } from '../reviews/review.ts';
import type { FieldHealth, Found, Health, Provenance } from './platform.ts';

/** Nothing found yet, or in any way. */
export const noneFound = (): FieldHealth => ({
  selector: 0,
  label: 0,
  structure: 0,
  taught: 0,
  unsure: 0,
  missing: 0,
});

/** `records`: the provenance of every record read; `seen`: records the page shows, read or not. */
export function healthOf(records: readonly Provenance[], seen: number = records.length): Health {
  const health: Health = { seen, complete: 0, fields: {} };
  for (const record of records) {
    let complete = true;
    for (const [name, found] of Object.entries(record) as [ReviewField, Found][]) {
      const field = health.fields[name] ?? noneFound();
      health.fields[name] = field;
      field[found] += 1;
      if (found === 'missing' || found === 'unsure') complete = false;
    }
    if (complete) health.complete += 1;
  }
  return health;
}
