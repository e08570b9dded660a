/** What the drift test works on: a page whose truth is known, its redesigned copies, and what is still true of them. */
import type { PageKind, Platform, ReviewField, ReviewRecord } from '../../lib/reviews/review.ts';

/** A page before any redesign. The document carries marks (anatomy.ts) and is never changed, only copied. */
export interface BasePage {
  /** `fixture/amazon/customer-reviews-en`, `simulated/rakuten/public-reviews-item`. Unique. */
  id: string;
  platform: Platform;
  kind: PageKind;
  url: URL;
  document: Document;
  truth: readonly ReviewRecord[];
}

/**
 * What a redesign did to a field: `gone`: the page no longer says it, so the reader must say `null` (the true value is no
 * error: it may have been had elsewhere) · `untold`: what told the value from another one is gone, so any answer goes.
 */
export type Fate = 'gone' | 'untold';

/** One review of a redesigned page. Fields without a fate are still there to be read. */
export interface DriftRecord {
  truth: ReviewRecord;
  fates: Map<ReviewField, Fate>;
}

/** How strong an operator is applied: 1 a touch-up, 2 a new version, 3 a rewrite. */
export type Strength = 1 | 2 | 3;

/** A redesigned copy of a base page while it is being made. */
export interface Mutant {
  base: BasePage;
  document: Document;
  records: DriftRecord[];
  /** Classes, ids or test attributes no longer say anything. */
  nameless: boolean;
  /** The parts of the records stand in another order. */
  reordered: boolean;
  random: () => number;
}

/** One way in which a page is redesigned. */
export interface Operator {
  name: string;
  /** Takes so much away that only a few mutants get it. */
  rare?: boolean;
  /** Whether there is anything to do on this page. Cheap: asked on the base page. */
  fits(base: BasePage): boolean;
  /** Changes `mutant.document`, and `mutant.records` where the redesign takes information away. */
  apply(mutant: Mutant, strength: Strength): void;
}

/** Says that the page no longer shows `fields` of this record. `untold` is never taken back. */
export function lose(record: DriftRecord | undefined, ...fields: ReviewField[]): void {
  for (const field of fields) if (record && !record.fates.has(field)) record.fates.set(field, 'gone');
}

/** One of the items, by the mutant's own dice. Throws for an empty list. */
export function oneOf<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}
