/** The order in which complaints are answered. */
import type { Cause } from '../reviews/review.ts';

/** Worst first: what makes the purchase worthless before what merely annoys. */
const WORST_FIRST: readonly Cause[] = [
  'defect',
  'damaged',
  'wrong-item',
  'missing',
  'authenticity',
  'courier',
  'refund',
  'livestream',
  'mismatch',
  'performance',
  'late',
  'quality',
  'smell',
  'size',
  'colour',
  'usability',
  'service',
  'packaging',
  'price',
  'taste',
  'external',
];

/** Sorts the worse before the less bad. */
export const byWorst = (a: { cause: Cause }, b: { cause: Cause }): number =>
  WORST_FIRST.indexOf(a.cause) - WORST_FIRST.indexOf(b.cause);
