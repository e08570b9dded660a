/** All entries in memory, in the order of time left, and looking through them. Pure. */
import type { SearchPage } from '../db.ts';
import type { Cause, Flag, Platform, Status, StoredReview, Triage } from './review.ts';
import { NEVER, normalised } from './search-entry.ts';
import { causeBit, type Facet, factOf, flagBit, maskOf } from './search-facts.ts';
import type { Held } from './search-pages.ts';

export const DUES = ['overdue', 'today', 'week', 'any', 'put-off', 'none'] as const;
export type Due = (typeof DUES)[number];

/** null: whatever it is. */
export interface SearchAsk {
  /** Words that must all be in it, parts of words too. */
  text: string;
  platform: Platform | null;
  /** `platform:shop` */
  shop: string | null;
  triage: Triage | null;
  cause: Cause | null;
  rating: Facet<'rating'> | null;
  status: Status | null;
  presence: StoredReview['presence'] | null;
  stand: Facet<'stand'> | null;
  due: Due | null;
}

export const NO_ASK: SearchAsk = {
  text: '',
  platform: null,
  shop: null,
  triage: null,
  cause: null,
  rating: null,
  status: null,
  presence: null,
  stand: null,
  due: null,
};

/** What a searched word names besides the words of reviews: causes and flags go by their names in the seller's language. */
export interface NamedBy {
  causes: readonly Cause[];
  flags: readonly Flag[];
}

export interface SearchClock {
  now: number;
  /** First moment after the seller's today. */
  endOfDay: number;
}

const WEEK = 7 * 86_400_000;

export interface SearchIndex {
  /** Takes pages in, newer ones in place of older ones. */
  take(pages: readonly SearchPage[]): void;
  /** Which pages it has. */
  held(): Held;
  size(): number;
  /** `platform:shop` of all entries, sorted. */
  shops(): string[];
  /** Keys of the entries that fit, those with the least time left first. `names`: what else a word may stand for. */
  search(ask: SearchAsk, clock: SearchClock, names: (word: string) => NamedBy): string[];
}

interface Bits {
  mask: number;
  value: number;
}

function bitsOf(ask: SearchAsk): Bits {
  const fields = ['platform', 'triage', 'rating', 'status', 'presence', 'stand'] as const;
  const bits = { mask: 0, value: 0 };
  for (const field of fields) {
    const value = ask[field];
    if (value === null) continue;
    bits.mask |= maskOf(field);
    bits.value |= factOf(field, value);
  }
  return bits;
}

/** Between which times something must be due: `from` not included. null: whenever, or not at all. */
function stretchOf(due: Due | null, { now, endOfDay }: SearchClock): [from: number, to: number] | null {
  if (due === 'overdue') return [Number.NEGATIVE_INFINITY, now];
  if (due === 'today') return [Number.NEGATIVE_INFINITY, endOfDay];
  if (due === 'week') return [Number.NEGATIVE_INFINITY, now + WEEK];
  if (due === 'any' || due === 'put-off') return [Number.NEGATIVE_INFINITY, NEVER - 1];
  return due === 'none' ? [NEVER - 1, NEVER] : null;
}

const PUT_OFF = factOf('putOff', 'yes');

export function createSearchIndex(): SearchIndex {
  let pages = new Map<string, SearchPage>();
  let made = '';
  let newest = 0;
  /** Entries in their order: which page, and where in it. null: to be sorted anew. */
  let sorted: { page: SearchPage; at: number }[] | null = null;

  const inOrder = (): { page: SearchPage; at: number }[] => {
    if (sorted) return sorted;
    const all = [...pages.values()].flatMap((page) => page.keys.map((_, at) => ({ page, at })));
    const orderOf = ({ page, at }: (typeof all)[number]): number => page.orders[at] ?? NEVER;
    const postedOf = ({ page, at }: (typeof all)[number]): number => page.posted[at] ?? 0;
    sorted = all.sort((a, b) => orderOf(a) - orderOf(b) || postedOf(b) - postedOf(a));
    return sorted;
  };

  return {
    take(given) {
      for (const page of given) {
        if (page.made !== made) {
          pages = new Map();
          made = page.made;
          newest = 0;
        }
        pages.set(page.from, page);
        newest = Math.max(newest, page.stamp);
      }
      if (given.length > 0) sorted = null;
    },
    held: () => ({ made, stamp: newest }),
    size: () => [...pages.values()].reduce((sum, { keys }) => sum + keys.length, 0),
    shops() {
      const shops = new Set<string>();
      for (const { keys, shops: names } of pages.values()) {
        for (const [i, name] of names.entries()) shops.add(`${keys[i]?.split(':', 1)[0]}:${name}`);
      }
      return [...shops].sort();
    },
    search(ask, clock, names) {
      const { mask, value } = bitsOf(ask);
      const cause = ask.cause === null ? 0 : causeBit(ask.cause);
      const stretch = stretchOf(ask.due, clock);
      const shop = ask.shop?.slice(ask.shop.indexOf(':') + 1) ?? null;
      const shopsPlatform = ask.shop?.slice(0, ask.shop.indexOf(':') + 1) ?? '';
      const words = normalised(ask.text)
        .split(' ')
        .filter(Boolean)
        .map((word) => {
          const { causes, flags } = names(word);
          const causeBits = causes.reduce((all, one) => all | causeBit(one), 0);
          return { word, causeBits, flagBits: flags.reduce((all, one) => all | flagBit(one), 0) };
        });
      const found: string[] = [];
      for (const { page, at } of inOrder()) {
        const facts = page.facts[at] ?? 0;
        if ((facts & mask) !== value) continue;
        const causes = page.causes[at] ?? 0;
        if (cause !== 0 && (causes & cause) === 0) continue;
        const order = page.orders[at] ?? NEVER;
        if (stretch && (order <= stretch[0] || order > stretch[1])) continue;
        if (ask.due === 'put-off' && (facts & PUT_OFF) === 0) continue;
        const key = page.keys[at] ?? '';
        if (shop !== null && (page.shops[at] !== shop || !key.startsWith(shopsPlatform))) continue;
        const text = page.texts[at] ?? '';
        const hasAll = words.every(
          ({ word, causeBits, flagBits }) =>
            text.includes(word) || (causes & causeBits) !== 0 || (facts & flagBits) !== 0,
        );
        if (hasAll) found.push(key);
      }
      return found;
    },
  };
}
