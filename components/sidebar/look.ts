import { mapInSteps, type Steps } from '../../lib/extract/steps.ts';
import type { PageReading, Scope } from '../../lib/platforms/platform.ts';

/** One look at a page, and what makes it comparable with another: each record as text, and what the page says of its list. */
export interface Look {
  reading: PageReading;
  prints: string[];
  counts: string;
}

/** What the page says of its list may come later than the list itself. */
const countsOf = ({ scope, health }: PageReading): string =>
  [scope.page, scope.pages, scope.pageSize, scope.total, scope.starts, scope.ends, scope.certain, health.seen].join();

/** In steps: thousands of records take their time. */
export function* lookOf(reading: PageReading): Steps<Look> {
  const prints = yield* mapInSteps(reading.located, ({ record }) => JSON.stringify(record), 200);
  return { reading, prints, counts: countsOf(reading) };
}

const samePrints = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((print, i) => print === other[i]);

/** Do both show the same, wherever on the page it stands? */
export const isSame = (one: Look | null, other: Look): boolean =>
  one !== null &&
  one.reading.status === other.reading.status &&
  one.counts === other.counts &&
  samePrints(one.prints, other.prints);

/**
 * What the seller is typing into the page's filters is not what its list shows: a list keeps the name it had when its reviews
 * came, unless that was not certain; its counts are always the page's newest. Made once a page, then given every look.
 */
export function keepName(): (look: Look) => Look {
  let named: { prints: readonly string[]; scope: Scope } | null = null;
  return ({ reading, prints, counts }) => {
    const isNamed = named?.scope.certain && prints.length > 0 && samePrints(named.prints, prints);
    if (!named || !isNamed) named = { prints, scope: reading.scope };
    const { filters, dateRange, sort } = named.scope;
    return { reading: { ...reading, scope: { ...reading.scope, filters, dateRange, sort } }, prints, counts };
  };
}
