/** Keeping what was seen of each list, page by page. What it proves: coverage.ts. */
import { type CoverageRow, db, type ReviewDeskDb } from '../db.ts';
import type { Reading, Scope } from '../platforms/platform.ts';
import { ONE_READING } from './coverage.ts';
import { knownShop, sellersShops, UNNAMED } from './known-shop.ts';

/** All of a settled reading, its reviews by key in page order. */
export type Look = Omit<Reading, 'records' | 'settled'> & { reviewKeys: string[] };

type ListName = Pick<Reading, 'platform' | 'shop' | 'pageKind'> & {
  scope: Pick<Scope, 'filters' | 'dateRange' | 'sort'>;
};

/** Ends every list's name, so that no name is the beginning of another. */
const END = ']#';
const LAST = '\uffff';

/** The name of a list: all of its scope but the page. The keys of its rows begin with it. */
function listOf({ platform, shop, pageKind, scope }: ListName): string {
  const filters = Object.entries(scope.filters).sort(([a], [b]) => (a < b ? -1 : 1));
  const narrowed = JSON.stringify([filters, scope.dateRange, scope.sort]);
  return `${platform}:${shop}:${pageKind}:${narrowed}${END}`;
}

const differs = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

/** Another total or page size: the pages of the list are cut anew. */
const isRecut = (a: Scope, b: Scope): boolean =>
  differs(a.total, b.total) || differs(a.pages, b.pages) || differs(a.pageSize, b.pageSize);

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);

/** How many reviews the page itself says it holds; `null` where it doesn't. */
function heldOn({ page, pages, pageSize, total }: Scope): number | null {
  if (total === null || page === null) return total;
  if (pages === 1) return total;
  return pageSize ? Math.max(0, Math.min(pageSize, total - (page - 1) * pageSize)) : null;
}

/** An infinite list grows and a virtualised one moves: a look shows a stretch, and stretches add up. `null`: they can't. */
function addedUp(row: CoverageRow, before: CoverageRow): CoverageRow | null {
  const held = heldOn(row.scope);
  const isStretch = row.scope.page === null || (held !== null && row.reviewKeys.length + row.unread < held);
  if (!isStretch || row.at - before.begun > ONE_READING) return null;
  const reviewKeys = [...new Set([...before.reviewKeys, ...row.reviewKeys])];
  // More than there can be: what was there before has gone.
  if (held !== null && reviewKeys.length > held) return null;
  return { ...row, reviewKeys, unread: Math.max(row.unread, before.unread), begun: before.begun };
}

/** The row of a look, after what was known of the same page (`before`). Pure. */
export function rowOf(look: Look, key: string, before: CoverageRow | undefined, now: number): CoverageRow {
  const { platform, shop, pageKind, url, status, scope, health } = look;
  const reviewKeys = [...new Set(look.reviewKeys)];
  const unread = Math.max(0, health.seen - reviewKeys.length);
  const times = { begun: now, since: now, at: now };
  const alone = {
    key,
    platform,
    shop,
    pageKind,
    url,
    status,
    scope,
    health,
    reviewKeys,
    unread,
    ...times,
    stale: false,
  };
  const continues = before && !before.stale && before.at <= now && before.scope.total === scope.total;
  if (!continues || isRecut(before.scope, scope)) return alone;
  const row = addedUp(alone, before) ?? alone;
  return sameKeys(before.reviewKeys, row.reviewKeys) ? { ...row, since: before.since } : row;
}

/**
 * What a Rakuten page that named no shop had been filed under, once the seller's one shop is known: the same lists, under its
 * name. With several shops nobody can tell whose lists they were.
 */
async function adoptUnnamed(store: ReviewDeskDb, { platform, shop, pageKind }: Look): Promise<void> {
  if (platform !== 'rakuten' || pageKind === 'public-reviews' || shop === UNNAMED) return;
  const unnamed = `${platform}:${UNNAMED}:`;
  const rows = await store.coverage.where('key').startsWith(unnamed).toArray();
  const own = rows.filter((row) => row.pageKind !== 'public-reviews');
  if (own.length === 0 || (await sellersShops(store, platform, 2)).join() !== shop) return;
  for (const row of own) {
    const key = `${platform}:${shop}:${row.key.slice(unnamed.length)}`;
    const there = await store.coverage.get(key);
    if (!there || there.at < row.at) await store.coverage.put({ ...row, key, shop });
    await store.coverage.delete(row.key);
  }
}

/** All rows of the list a scope belongs to, whatever its page. */
export const coverageRowsOf = (name: ListName, store: ReviewDeskDb = db()): Promise<CoverageRow[]> => {
  const list = listOf(name);
  return store.coverage
    .where('key')
    .between(list, list + LAST)
    .toArray();
};

/** A look that was kept, under its shop's name, and all rows of its list now. */
export interface Kept {
  look: Look;
  rows: CoverageRow[];
}

/**
 * Keeps the last look at each page of each list. Rows of the same list with another total stay, marked stale. A look that
 * read nothing (`unreadable`, `loading`) proves nothing and is not kept: `null`.
 */
export async function keepLook(look: Look, now: number, store: ReviewDeskDb = db()): Promise<Kept | null> {
  if (look.status !== 'records' && look.status !== 'empty') return null;
  return store.transaction('rw', store.coverage, store.reviews, async () => {
    const shop = await knownShop(store, look);
    const named = { ...look, shop };
    await adoptUnnamed(store, named);
    const key = `${listOf(named)}${look.scope.page ?? '*'}`;
    const rows = await coverageRowsOf(named, store);
    const row = rowOf(
      named,
      key,
      rows.find((one) => one.key === key),
      now,
    );
    const others = rows
      .filter((one) => one.key !== key)
      // A row of the future: the clock has gone back, and nothing tells which came first.
      .map((one) => ({ ...one, stale: one.stale || one.at > now || isRecut(one.scope, row.scope) }));
    await store.coverage.bulkPut([row, ...others]);
    return { look: named, rows: [row, ...others] };
  });
}
