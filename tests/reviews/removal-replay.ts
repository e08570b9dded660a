/** Plays a random life of a shop and of its seller against the real store, and says where the store is wrong about what is gone. */
import type { ReviewDeskDb } from '../../lib/db.ts';
import type { Look } from '../../lib/reviews/coverage-rows.ts';
import { observe } from '../../lib/reviews/observe.ts';
import { recordLook } from '../../lib/reviews/removal-rows.ts';
import {
  chance,
  type Entry,
  type Forgets,
  PLACES,
  type Place,
  Shop,
  type Shop as ShopType,
  type Shows,
  type View,
} from './removal-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 8, 1, 9);

export interface Tally {
  /** Called gone and still there, forgotten by the page or moved out of a filter. */
  wrong: string[];
  /** Removed, once seen, and such that the page would show them still. */
  removed: number;
  /** Those of them that were called gone. */
  found: number;
  /** On Amazon, whose page forgets by its own words after 30 to 90 days: removed, and by now as old. Its absence says nothing. */
  forgettable: number;
}

/** What pages of other platforms may do without a word. */
function forgetsOf(place: Place, seed: number): Forgets | null {
  const random = chance(seed + 1_000_000);
  if (place.platform === 'amazon' || random() > 0.25) return null;
  const by = (['minute', 'day', 'count'] as const)[Math.floor(random() * 3)];
  const some = Math.floor(random() * 15);
  return by === 'count' || by === undefined ? { by: 'count', most: 12 + some } : { by, days: 30 + some };
}

export async function replay(store: ReviewDeskDb, seed: number): Promise<Tally> {
  const random = chance(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const oneOf = <T>(...all: [T, ...T[]]): T => all[below(all.length)] ?? all[0];
  const place = oneOf(...(PLACES as [(typeof PLACES)[number], ...typeof PLACES]));
  const shows: Shows = place.platform === 'rakuten' ? oneOf<Shows>('id', 'order', 'author') : 'id';
  const forgets = forgetsOf(place, seed);
  const names = random() < 0.5 ? ['main', 'main'] : ['100001', '100002'];
  let now = START;

  // Shops of one sequence share a store with no other: its number is in every name.
  const shops = names.map((name, i) => new Shop(place, `${seed}x${name}`, `${seed}-${i}`, { shows, forgets }, random));
  const many = 18 + below(16);
  for (const shop of shops) for (let i = 0; i < many; i++) shop.arrive(now - below(45 * 24 * 60) * MINUTE);
  const seen = new Set<string>();
  const removed = new Map<string, Entry>();

  const live = (shop: ShopType, rate: number): void => {
    if (random() < rate) shop.arrive(now);
    const entry = shop.entries[below(shop.entries.length)];
    if (!entry) return;
    if (random() < rate) shop.edit(entry, now);
    if (random() < rate) entry.done = true;
    if (random() < rate / 2 && shop.entries.length > 4) {
      shop.remove(entry);
      removed.set(entry.author, entry);
    }
  };

  const lookAt = async (shop: ShopType, view: View, page: number, loses: boolean): Promise<number> => {
    const list = shop.list(view, now);
    const all = list.slice((page - 1) * view.pageSize, page * view.pageSize);
    const shown = loses ? all.slice(1) : all;
    const base = { platform: place.platform, pageKind: place.pageKind, shop: shop.name, url: place.url };
    const reading = {
      ...base,
      status: shown.length > 0 ? ('records' as const) : ('empty' as const),
      scope: shop.scopeOf(view, page, list.length, now),
      health: { seen: all.length, complete: shown.length, fields: {} },
    };
    const states = await observe({ ...reading, records: shown, settled: true }, now, store);
    const look: Look = { ...reading, reviewKeys: states.flatMap((state) => state?.review.key ?? []) };
    for (const { author } of shown) seen.add(author);
    // A list that has nothing proves it by its own words; a page beyond its end is no such proof.
    if (shown.length > 0 || page === 1) await recordLook(look, now, 0, store);
    return Math.max(1, Math.ceil(list.length / view.pageSize));
  };

  // What this seller mostly narrows it to.
  const habit = { stars: random() < 0.3 ? 1 + below(5) : null, done: random() < 0.5 };

  /** `care`: nothing narrows the list, and nothing happens in between. */
  const read = async (first: ShopType, care: boolean): Promise<void> => {
    let shop = first;
    const wild = <T>(tame: T, other: () => T): T => (care ? tame : other());
    const view: View = {
      stars: wild(null, () => (random() < 0.2 ? 1 + below(5) : habit.stars)),
      done: wild(true, () => (random() < 0.2 ? random() < 0.5 : habit.done)),
      days: wild(null, () => (random() < 0.3 ? 7 + below(40) : null)),
      sort: oneOf('newest', 'oldest', 'stars'),
      pageSize: 8 + below(12),
    };
    const backwards = wild(false, () => random() < 0.1);
    let pages = Math.max(1, Math.ceil(shop.list(view, now).length / view.pageSize));
    const stop = wild(Number.POSITIVE_INFINITY, () => (random() < 0.25 ? 1 + below(2) : Number.POSITIVE_INFINITY));
    for (let i = 1; i <= Math.min(pages, stop); i++) {
      pages = await lookAt(shop, view, backwards ? pages + 1 - i : i, !care && random() < 0.05);
      now += wild(MINUTE, () => below(4 * MINUTE) + (random() < 0.03 ? HOUR : 0));
      if (care) continue;
      live(shop, 0.08);
      // The seller logs in elsewhere in the middle of it.
      if (random() < 0.03) shop = oneOf(...(shops as [ShopType, ...ShopType[]]));
    }
  };

  for (const shop of shops) await read(shop, true);
  for (let step = 3 + below(4); step > 0; step--) {
    now += random() < 0.3 ? below(30 * MINUTE) : below(2 * DAY);
    for (const shop of shops) live(shop, 0.5);
    await read(oneOf(...(shops as [ShopType, ...ShopType[]])), false);
  }
  const lived = now;
  for (let time = 0; time < 2; time++) {
    for (const shop of shops) {
      now += 12 * MINUTE;
      await read(shop, true);
    }
  }

  const all = await store.reviews
    .where('[platform+shop+fingerprint]')
    .between([place.platform, `${seed}x`], [place.platform, `${seed}y`])
    .toArray();
  const called = all.filter(({ presence }) => presence === 'gone').map(({ author }) => author ?? '');
  const wrong = new Set(called.filter((author) => !removed.has(author)));
  // Also what was taken back since.
  const told = await store.events
    .where('[reviewKey+at]')
    .between([`${place.platform}:${seed}x`, 0], [`${place.platform}:${seed}y`, 0])
    .filter(({ type }) => type === 'gone')
    .toArray();
  const authors = new Map(all.map((review) => [review.key, review.author ?? '']));
  for (const { reviewKey } of told) {
    const author = authors.get(reviewKey) ?? reviewKey;
    if (!removed.has(author)) wrong.add(author);
  }
  const once = [...removed.values()].filter(({ author }) => seen.has(author));
  const forgettable = once.filter(({ at }) => place.platform === 'amazon' && lived - at >= 27 * DAY).length;
  const due = once.filter((entry) => {
    const shop = shops.find(({ label }) => entry.author.startsWith(`${label}-`));
    return place.platform === 'amazon' ? lived - entry.at < 27 * DAY : shop?.wouldShow(entry, now);
  });
  const gone = new Set(called);
  const found = due.filter(({ author }) => gone.has(author)).length;
  return { wrong: [...wrong], removed: due.length, found, forgettable };
}
