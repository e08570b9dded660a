/** A selector with its papers. Adapters keep theirs in `selectors.ts`, so that a broken page leads straight to the line. */
import type { PageKind } from '../reviews/review.ts';

/** How often it should match: per page, or per review of the page. */
export type ExpectedCount =
  | '1 per page'
  | '0-1 per page'
  | '0-n per page'
  | '1 per review'
  | '0-1 per review'
  | '0-n per review';

export interface DatedSelector {
  css: string;
  /** When the source saw it on the page: `YYYY-MM` or `YYYY-MM-DD`. */
  seen: string;
  on: PageKind[];
  count: ExpectedCount;
  /** The platform file's section and source key. Content scripts come without it (.ci/strip-papers.ts). */
  source: string;
}

/** The selectors an adapter reads its page kind with, by the names they have in `selectors.ts`: `{ KATAL, FEEDBACK }`. */
export type SelectorGroups = Record<string, Record<string, DatedSelector>>;
