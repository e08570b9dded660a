/** A review page read twice: by the adapter, which knows the site, and by structure, which knows no site and outlives its redesigns. */
import { mapInSteps, type Steps } from '../extract/steps.ts';
import { readFieldsOf, readShownRecords } from '../extract/structural-reader.ts';
import type { TaughtField } from '../extract/taught.ts';
import { healthOf } from './health.ts';
import type { FirstReading, LocatedRecord, Page, PageReading, ReviewPage } from './platform.ts';
import { confirm } from './second-reading.ts';
import { rulesOf, withTaught } from './taught-reading.ts';

/** Records compared with each other in one go: enough to tell what is common to them, few enough for one slice. */
const TOGETHER = 24;
/** Fewer than this have nothing in common that would prove anything. */
const FEWEST = 3;

/** What was already read twice: as long as an element shows the same, its second reading stands. */
export type ReadingMemory = WeakMap<Element, { print: string; confirmed: LocatedRecord }>;

/** Rows that are there but not ready are not a changed page. */
const isExplained = ({ located, status, seen }: FirstReading): boolean =>
  located.length > 0 || status === 'empty' || (status === 'loading' && seen > 0);

function* readOnce(adapter: ReviewPage, page: Page): Steps<FirstReading> {
  const first = yield* adapter.read(page);
  if (isExplained(first)) return first;
  const shown = yield* readShownRecords(page.document, page.url);
  if (shown.length < FEWEST) return first;
  const rows = shown.map((one) => ({ element: one.element, body: one.bodyElement, shown: one }));
  const second = yield* adapter.read(page, rows);
  return second.located.length > 0 ? second : { ...first, status: 'unreadable' };
}

/** How well its records were read is counted anew. */
function* counted(reading: Omit<FirstReading, 'cut'> & { cut?: boolean }): Steps<PageReading> {
  const { seen, cut: _, ...rest } = reading;
  const provenance = yield* mapInSteps(rest.located, (one) => one.provenance, 1_000);
  return { ...rest, health: healthOf(provenance, seen) };
}

/**
 * The adapter's reading. Where it finds no rows, it is given those that stand out by structure; where it can't make reviews of
 * these either, the page is `unreadable`.
 */
export function* readFirst(adapter: ReviewPage, page: Page): Steps<PageReading> {
  return yield* counted(yield* readOnce(adapter, page));
}

/** The beginning of a page, and whether there is more: rows behind these (`rows`), or rows to be searched for (`search`). */
export interface Beginning {
  reading: PageReading;
  more: 'rows' | 'search' | null;
}

/** The adapter's reading of the first `most` rows: what can be shown before thousands of others are read. */
export function* readBeginning(adapter: ReviewPage, page: Page, most: number): Steps<Beginning> {
  const first = yield* adapter.read(page, undefined, most);
  const more = first.cut ? 'rows' : isExplained(first) ? null : 'search';
  return { reading: yield* counted(first), more };
}

/** Groups of neighbours; a small rest joins the last group. */
function* groupsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; ) {
    const rest = all.length - from;
    const size = rest < TOGETHER + FEWEST ? rest : TOGETHER;
    yield all.slice(from, from + size);
    from += size;
  }
}

function* confirmGroup(group: LocatedRecord[], page: Page, memory: ReadingMemory): Steps<LocatedRecord[]> {
  const prints = group.map(({ record }) => JSON.stringify(record));
  const known = group.map(({ element }, i) => {
    const kept = memory.get(element);
    return kept && kept.print === prints[i] ? kept.confirmed : null;
  });
  if (known.every((one) => one !== null)) return known;
  const elements = group.map(({ element }) => element);
  const shown = yield* readFieldsOf(elements, page.url);
  const confirmed = confirm(group, shown);
  for (const [i, one] of confirmed.entries()) memory.set(one.element, { print: prints[i] ?? '', confirmed: one });
  return confirmed;
}

/** Each record read once more by structure and compared; a group a step. */
function* confirmAll(all: LocatedRecord[], page: Page, memory: ReadingMemory): Steps<LocatedRecord[]> {
  if (all.length < FEWEST) return all;
  const located: LocatedRecord[] = [];
  for (const group of groupsOf(all)) {
    located.push(...(yield* confirmGroup(group, page, memory)));
    yield;
  }
  return located;
}

/** The second reading; where both are at a loss, what the seller taught for this page kind. */
export function* readAgain(
  first: PageReading,
  page: Page,
  memory: ReadingMemory = new WeakMap(),
  taught: readonly TaughtField[] = [],
): Steps<PageReading> {
  const confirmed = yield* confirmAll(first.located, page, memory);
  const lessons = taught.filter(({ pageKind }) => pageKind === first.pageKind);
  const located = lessons.length > 0 ? yield* withTaught(confirmed, lessons, rulesOf(first.platform, page)) : confirmed;
  if (located === first.located) return first;
  return yield* counted({ ...first, located, seen: first.health.seen });
}

/** Both readings. Never throws for a changed page; touches nothing. */
export function* readPage(adapter: ReviewPage, page: Page, memory?: ReadingMemory): Steps<PageReading> {
  return yield* readAgain(yield* readFirst(adapter, page), page, memory);
}
