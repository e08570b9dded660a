/** Which stored review each row of a file is: by the same identity as what pages show, a stretch of rows at a time. */
import type { ReviewDeskDb } from '../db.ts';
import { findStored } from '../reviews/find-stored.ts';
import { type Identity, identify } from '../reviews/identity.ts';
import { UNNAMED } from '../reviews/known-shop.ts';
import type { ReviewRecord, StoredReview } from '../reviews/review.ts';
import type { ImportFile } from './import-file.ts';

/** Rows and characters looked up and judged at once: little enough that a page stays alive in between. */
const STRETCH = 200;
const STRETCH_LETTERS = 100_000;
/** No buyer writes more reviews of one order, and telling many apart costs their square. */
const MOST_ALIKE = 50;

export interface Sought {
  line: number;
  record: ReviewRecord;
  identity: Identity;
}

export interface Stretches {
  stretches: Sought[][];
  /** Lines of rows that nothing tells apart. */
  notDistinct: number[];
}

/** The rows of a file in stretches; rows that could be taken for each other (one order, one minute) stay together. */
export function stretchesOf({ platform, records, lines }: ImportFile, shop: string): Stretches {
  const notDistinct: number[] = [];
  const alike = new Map<string, Sought[]>();
  for (const [i, identity] of identify(platform, shop, records).entries()) {
    const [record, line] = [records[i], lines[i]];
    if (!record || line === undefined) continue;
    if (!identity) {
      notDistinct.push(line);
      continue;
    }
    const group = alike.get(identity.fingerprint) ?? [];
    group.push({ line, record, identity });
    alike.set(identity.fingerprint, group);
  }
  const stretches: Sought[][] = [];
  let open: Sought[] = [];
  let letters = 0;
  for (const group of alike.values()) {
    if (group.length > MOST_ALIKE) {
      notDistinct.push(...group.map(({ line }) => line));
      continue;
    }
    open.push(...group);
    letters += group.reduce((sum, { record }) => sum + (record.body?.length ?? 0), 0);
    if (open.length < STRETCH && letters < STRETCH_LETTERS) continue;
    stretches.push(open);
    [open, letters] = [[], 0];
  }
  if (open.length > 0) stretches.push(open);
  return { stretches, notDistinct };
}

/** The stored review of each; undefined: it is new; null: it could be either of several, and is not guessed. */
export function storedOf(
  store: ReviewDeskDb,
  { platform }: ImportFile,
  shop: string,
  stretch: readonly Sought[],
): Promise<(StoredReview | undefined | null)[]> {
  // Pages that named no shop stored theirs without one.
  const shops = platform === 'rakuten' ? [...new Set([shop, UNNAMED])] : [shop];
  const records = stretch.map(({ record }) => record);
  const identities = stretch.map(({ identity }) => identity);
  return findStored(store, { platform, records }, shops, identities);
}
