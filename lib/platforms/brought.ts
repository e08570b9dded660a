/**
 * How a page's platform reaches the sidebar. Both are content scripts of the same manifest entry, the platform's first, so they
 * run one after the other in one world of their own, which the page's scripts don't share. All that reads the page, or
 * writes into its boxes, comes with the platform (bring.ts), all that shows is the sidebar's.
 */
import type { insertText, textIn, undoInsert } from '../replies/insert.ts';
import type { makeReport } from './health-report.ts';
import type { PlatformAdapter } from './platform.ts';
import type { readAgain, readBeginning, readFirst } from './read-page.ts';
import type { startTeaching } from './teaching.ts';

/** The two readings of a review page, learning from the seller what both miss, and saying how it went. */
export interface Readings {
  readBeginning: typeof readBeginning;
  readFirst: typeof readFirst;
  readAgain: typeof readAgain;
  startTeaching: typeof startTeaching;
  makeReport: typeof makeReport;
}

/** Putting words into a box of the page, taking them out again, and reading what stands there. */
export interface Writing {
  insertText: typeof insertText;
  undoInsert: typeof undoInsert;
  textIn: typeof textIn;
}

/** What a platform's content script brings. */
export interface Brought {
  platform: PlatformAdapter;
  readings: Readings;
  writing: Writing;
}

/** Where it is left. */
export const world: { reviewDesk?: Brought } = globalThis as object;

/** What this page's platform brought. Throws when its content script did not run before. */
export function brought(): Brought {
  if (!world.reviewDesk) throw new Error('no platform on this page');
  return world.reviewDesk;
}
