/** Adds up the verdicts of many redesigned pages. */
import { declared, type PageVerdict, wrongOf } from './judge.ts';

export interface Sum {
  pages: number;
  /** Records whose information is there, and how many of them were read completely. */
  records: number;
  complete: number;
  /** Wrong fields and records that are none. */
  wrong: number;
  /** Pages without a record, by how that was declared (judge.ts). */
  said: number;
  late: number;
  lie: number;
  silent: number;
  /** What was not right, and how often: `body missing`, `title wrong`, `review unread`, `page unread`. */
  causes: Map<string, number>;
}

const emptySum = (): Sum => ({
  pages: 0,
  records: 0,
  complete: 0,
  wrong: 0,
  said: 0,
  late: 0,
  lie: 0,
  silent: 0,
  causes: new Map(),
});

function addTo(sum: Sum, page: PageVerdict): void {
  const blame = (cause: string): void => {
    sum.causes.set(cause, (sum.causes.get(cause) ?? 0) + 1);
  };
  const expected = page.records.filter((record) => record.expected);
  const unread = declared(page);
  sum.pages += 1;
  sum.records += expected.length;
  sum.complete += expected.filter(({ complete }) => complete).length;
  sum.wrong += wrongOf(page);
  if (unread) sum[unread] += 1;
  for (const record of page.records) {
    if (record.expected && !record.read) blame(unread ? `page unread (${unread})` : 'review unread');
    for (const { field, verdict } of record.faults)
      if (record.expected || verdict === 'wrong') blame(`${field} ${verdict}`);
  }
  for (const _ of page.extras) blame('EXTRA record');
}

/** Sums by name, in the order in which the names came. */
export type Tally = Map<string, Sum>;

/** Counts the page under each of the names. */
export function count(tally: Tally, names: readonly string[], page: PageVerdict): void {
  for (const name of names) {
    const sum = tally.get(name) ?? emptySum();
    tally.set(name, sum);
    addTo(sum, page);
  }
}

/** Share of records that were read completely, 0–1; 1 where none was to be read. */
export const completeness = ({ records, complete }: Sum): number => (records === 0 ? 1 : complete / records);

/** The most frequent causes, most frequent first. */
export const topCauses = ({ causes }: Sum, most = 5): [cause: string, times: number][] =>
  [...causes].toSorted((a, b) => b[1] - a[1]).slice(0, most);
