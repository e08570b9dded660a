/** Judges one reading of one redesigned page. */
import type { PageReading, ReadingStatus } from '../../lib/platforms/platform.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { isExpected } from './audit.ts';
import { compareRecord, type FieldVerdict, likeness } from './compare.ts';
import type { Mutant } from './page.ts';

export interface RecordVerdict {
  index: number;
  /** Its information is there: it must be read. */
  expected: boolean;
  /** Read, with every field whose information is there. */
  complete: boolean;
  read: boolean;
  faults: FieldVerdict[];
}

export interface PageVerdict {
  /** `absent`: not even taken for a page of this kind, so nothing is said at all. */
  status: ReadingStatus | 'absent';
  records: RecordVerdict[];
  /** Read, but no review of this page: stale, doubled, or something else altogether. */
  extras: ReviewRecord[];
}

/** Pairs of truth and reading, the surest first; each is used once. Of two equals the nearer in page order wins. */
function matched(mutant: Mutant, read: readonly ReviewRecord[]): Map<number, ReviewRecord> {
  const pairs = mutant.records.flatMap(({ truth }, index) =>
    read.map((record, at) => ({ index, at, score: likeness(truth, record) - Math.abs(index - at) / 1000 })),
  );
  const found = new Map<number, ReviewRecord>();
  const used = new Set<number>();
  for (const { index, at, score } of pairs.toSorted((a, b) => b.score - a.score)) {
    const record = read[at];
    if (score < 1.9 || found.has(index) || used.has(at) || !record) continue;
    found.set(index, record);
    used.add(at);
  }
  // A review that shows hardly anything is known by its place among as many.
  for (const [at, record] of read.length === mutant.records.length ? read.entries() : []) {
    if (!found.has(at) && !used.has(at)) found.set(at, record);
  }
  return found;
}

/** `reading`: null when the product doesn't take the page for its own. */
export function judge(mutant: Mutant, reading: PageReading | null): PageVerdict {
  const read = reading?.located.map(({ record }) => record) ?? [];
  const found = matched(mutant, read);
  const known = new Set(found.values());
  return {
    status: reading?.status ?? 'absent',
    extras: read.filter((record) => !known.has(record)),
    records: mutant.records.map((record, index) => {
      const got = found.get(index);
      const faults = got ? compareRecord(record, got) : [];
      const expected = isExpected(record, mutant.base.platform, mutant.base.kind);
      return { index, expected, read: got !== undefined, complete: got !== undefined && faults.length === 0, faults };
    }),
  };
}

/** Wrong fields, an extra record being one. */
export const wrongOf = ({ records, extras }: PageVerdict): number =>
  extras.length + records.flatMap(({ faults }) => faults).filter(({ verdict }) => verdict === 'wrong').length;

/**
 * How a page that gave no record was declared: `said`: unreadable · `late`: called loading, which the sidebar calls unreadable after
 * its patience · `lie`: called empty · `silent`: not taken for such a page. null: records were read.
 */
export function declared({ status, records, extras }: PageVerdict): 'said' | 'late' | 'lie' | 'silent' | null {
  if (extras.length > 0 || records.some(({ read }) => read)) return null;
  if (status === 'unreadable') return 'said';
  if (status === 'loading') return 'late';
  return status === 'absent' ? 'silent' : 'lie';
}
