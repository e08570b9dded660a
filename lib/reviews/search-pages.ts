/**
 * Keeps what is searched in step with the reviews (search-marks.ts says which changed), a step at a time: a page of entries
 * is written anew where one of them differs. Only the desk does this, since only the desk searches.
 */
import type { ReviewDeskDb, SearchMark, SearchPage } from '../db.ts';
import type { FollowUp, StoredReview } from './review.ts';
import { NEVER, type SearchEntry, searchEntry } from './search-entry.ts';
import { FORM } from './search-facts.ts';
import { ALL, ALL_ANEW } from './search-marks.ts';

/** Entries of one page: more of them make a write dearer, fewer a reading of all. */
const MOST = 256;
/** What is left free when all pages are made anew. */
const FILL = 192;
const AT_ONCE = 2 * FILL;
/** Each may be on a page of its own. */
const MARKS_AT_ONCE = 128;

type Columns = Omit<SearchPage, 'from' | 'made' | 'stamp'>;

/** Entries in the order of their keys as columns. */
function columnsOf(entries: readonly SearchEntry[]): Columns {
  return {
    staleAt: entries.reduce((first, { staleAt }) => Math.min(first, staleAt), NEVER),
    count: entries.length,
    keys: entries.map(({ key }) => key),
    shops: entries.map(({ shop }) => shop),
    texts: entries.map(({ text }) => text),
    orders: Float64Array.from(entries, ({ order }) => order),
    posted: Float64Array.from(entries, ({ posted }) => posted),
    facts: Uint32Array.from(entries, ({ facts }) => facts),
    causes: Uint32Array.from(entries, ({ causes }) => causes),
  };
}

function entriesOf({ keys, shops, texts, orders, posted, facts, causes }: SearchPage): SearchEntry[] {
  return keys.map((key, i) => ({
    key,
    shop: shops[i] ?? '',
    text: texts[i] ?? '',
    order: orders[i] ?? NEVER,
    posted: posted[i] ?? 0,
    facts: facts[i] ?? 0,
    causes: causes[i] ?? 0,
    staleAt: NEVER,
  }));
}

const isSame = (a: SearchEntry | undefined, b: SearchEntry): boolean =>
  a !== undefined &&
  a.text === b.text &&
  a.order === b.order &&
  a.facts === b.facts &&
  a.causes === b.causes &&
  a.posted === b.posted &&
  a.shop === b.shop;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

async function followUpsOf(store: ReviewDeskDb, keys: readonly string[]): Promise<Map<string, FollowUp[]>> {
  const rows = await store.followUps.where('reviewKey').anyOf(keys).toArray();
  return Map.groupBy(rows, ({ reviewKey }) => reviewKey);
}

async function freshEntries(
  store: ReviewDeskDb,
  reviews: readonly StoredReview[],
  now: number,
): Promise<SearchEntry[]> {
  const followUps = await followUpsOf(
    store,
    reviews.map(({ key }) => key),
  );
  return reviews.map((review) => searchEntry(review, followUps.get(review.key) ?? [], now));
}

/** A page with what is new of it, in two where it became too long; null: nothing differs. */
function revised(page: SearchPage, fresh: ReadonlyMap<string, SearchEntry | null>, stamp: number): SearchPage[] | null {
  const before = entriesOf(page);
  const known = new Map(before.map((entry) => [entry.key, entry]));
  let differs = false;
  let staleAt = page.staleAt;
  for (const [key, entry] of fresh) {
    if (entry === null) differs = known.delete(key) || differs;
    else {
      differs ||= !isSame(known.get(key), entry);
      staleAt = Math.min(staleAt, entry.staleAt);
      known.set(key, entry);
    }
  }
  if (!differs && staleAt === page.staleAt) return null;
  const entries = [...known.values()].sort((a, b) => compare(a.key, b.key));
  const half = entries.length > MOST ? Math.ceil(entries.length / 2) : entries.length;
  const parts = [entries.slice(0, half), entries.slice(half)].filter((part, i) => i === 0 || part.length > 0);
  return parts.map((part, i) => {
    const columns = columnsOf(part);
    const from = i === 0 ? page.from : (columns.keys[0] ?? page.from);
    // Of entries that stayed it is not known any more which was the one: too early does no harm.
    return { ...columns, from, made: page.made, stamp, staleAt: Math.min(columns.staleAt, staleAt) };
  });
}

async function nextStamp(store: ReviewDeskDb, now: number): Promise<number> {
  const last = await store.searchPages.orderBy('stamp').last();
  return Math.max(now, (last?.stamp ?? 0) + 1);
}

const emptyPage = (made: string, stamp: number): SearchPage => ({ ...columnsOf([]), from: '', made, stamp });

/** The page each key belongs to, by the pages' first keys in their order. */
function byPage(froms: readonly string[], sorted: readonly string[]): Map<string, string[]> {
  let at = 0;
  return Map.groupBy(sorted, (key) => {
    while (at + 1 < froms.length && (froms[at + 1] ?? '') <= key) at += 1;
    return froms[at] ?? '';
  });
}

/** Brings the entries of these reviews up to date. Few awaits: a long row of them would lose Dexie's transaction. */
async function revise(store: ReviewDeskDb, keys: readonly string[], now: number): Promise<void> {
  const found = (await store.reviews.bulkGet([...keys])).filter((review) => review !== undefined);
  const fresh = new Map<string, SearchEntry | null>(keys.map((key) => [key, null]));
  for (const entry of await freshEntries(store, found, now)) fresh.set(entry.key, entry);
  const own = byPage(await store.searchPages.orderBy('from').primaryKeys(), keys.toSorted(compare));
  const pages = await store.searchPages.bulkGet([...own.keys()]);
  const stamp = await nextStamp(store, now);
  const changed = pages.flatMap((page) => {
    const entries = (own.get(page?.from ?? '') ?? []).map((key) => [key, fresh.get(key) ?? null] as const);
    return page ? (revised(page, new Map(entries), stamp) ?? []) : [];
  });
  await store.searchPages.bulkPut(changed);
}

/** The next stretch of making all pages anew. Answers with the mark that is left; null: that was the last. */
async function remake(store: ReviewDeskDb, { after = '' }: SearchMark, now: number): Promise<SearchMark | null> {
  if (after === '') {
    // Whoever holds pages of the last making knows by this that they are gone.
    const stamp = await nextStamp(store, now);
    await store.searchPages.clear();
    await store.searchPages.put(emptyPage(`${FORM}|${crypto.randomUUID()}`, stamp));
  }
  const made = (await store.searchPages.get(''))?.made ?? '';
  const reviews = await store.reviews.where('key').above(after).limit(AT_ONCE).toArray();
  const last = reviews.at(-1);
  if (!last) return null;
  const entries = await freshEntries(store, reviews, now);
  const stamp = await nextStamp(store, now);
  const pages: SearchPage[] = [];
  for (let at = 0; at < entries.length; at += FILL) {
    const part = entries.slice(at, at + FILL);
    const from = at === 0 && after === '' ? '' : (part[0]?.key ?? '');
    pages.push({ ...columnsOf(part), from, made, stamp });
  }
  await store.searchPages.bulkPut(pages);
  return reviews.length < AT_ONCE ? null : { key: ALL, after: last.key };
}

const isOfForm = (page: SearchPage | undefined): boolean => page?.made.startsWith(`${FORM}|`) ?? false;

/** Is there nothing yet, or what another version made? Then everything is marked. Asked once, when the desk is opened. */
export async function checkPages(store: ReviewDeskDb): Promise<void> {
  await store.transaction('rw', store.reviews, store.searchPages, store.searchMarks, async () => {
    const made = isOfForm(await store.searchPages.get(''));
    const marks = await store.searchMarks.count();
    if (made && marks > 0) return;
    const counts = (await store.searchPages.orderBy('count').keys()) as number[];
    const entries = counts.reduce((sum, count) => sum + count, 0);
    if (!made || entries !== (await store.reviews.count())) await store.searchMarks.put(ALL_ANEW);
  });
}

/** One step. `true`: there is more to do. Atomic: a desk that is closed in the middle goes on where it was. */
export async function catchUp(store: ReviewDeskDb, now: number): Promise<boolean> {
  const { reviews, followUps, searchPages, searchMarks } = store;
  return store.transaction('rw', reviews, followUps, searchPages, searchMarks, async () => {
    const whole = (await searchPages.where('from').equals('').count()) > 0;
    const all = (await searchMarks.get(ALL)) ?? (whole ? undefined : ALL_ANEW);
    if (all) {
      const left = await remake(store, all, now);
      if (left) await searchMarks.put(left);
      else await searchMarks.delete(ALL);
      return true;
    }
    const marks = await searchMarks.limit(MARKS_AT_ONCE).primaryKeys();
    const stale = marks.length > 0 ? undefined : await searchPages.where('staleAt').belowOrEqual(now).first();
    if (stale) {
      // All of its entries are looked at, so that its time is exact again.
      const entries = await freshEntries(
        store,
        (await reviews.bulkGet(stale.keys)).filter((one) => one !== undefined),
        now,
      );
      await searchPages.put({
        ...columnsOf(entries),
        from: stale.from,
        made: stale.made,
        stamp: await nextStamp(store, now),
      });
      return true;
    }
    if (marks.length === 0) return false;
    await revise(store, marks, now);
    await searchMarks.bulkDelete(marks);
    return true;
  });
}

/** What somebody has in memory: pages of which making, written up to when. */
export interface Held {
  made: string;
  stamp: number;
}

/** Pages written since, the earliest first: about `limit` of them, those of one writing together. All, where they were made anew. */
export async function pagesSince(store: ReviewDeskDb, held: Held, limit: number): Promise<SearchPage[]> {
  return store.transaction('r', store.searchPages, async () => {
    const isHeld = (await store.searchPages.get(''))?.made === held.made;
    const later = store.searchPages.where('stamp').above(isHeld ? held.stamp : Number.NEGATIVE_INFINITY);
    const pages = await later.limit(limit).toArray();
    const last = pages.at(-1)?.stamp;
    if (last === undefined || pages.length < limit) return pages;
    const together = await store.searchPages.where('stamp').equals(last).toArray();
    return [...pages.filter((page) => page.stamp !== last), ...together];
  });
}
