/** A shop whose truth is known: reviews come, go and change, and its page shows them with filters, sorts and pages. */
import type { Scope } from '../../lib/platforms/platform.ts';
import type { PageKind, Platform, ReviewRecord } from '../../lib/reviews/review.ts';
import { scope } from './look.ts';
import { record } from './record.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A number in [0, 1), the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Entry extends ReviewRecord {
  /** Unique, and shown as its author. */
  author: string;
  postedAt: string;
  rating: number;
  at: number;
  done: boolean;
}

export const PLACES: { platform: Platform; pageKind: PageKind; url: string; all: Record<string, string> }[] = [
  {
    platform: 'taobao',
    pageKind: 'review-list',
    url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
    all: {},
  },
  {
    platform: 'rakuten',
    pageKind: 'review-check-tool',
    url: 'https://review.rms.rakuten.co.jp/search/index/',
    all: {},
  },
  {
    platform: 'amazon',
    pageKind: 'customer-reviews',
    url: 'https://sellercentral.amazon.com/brand-customer-reviews/',
    all: { includeDone: 'true' },
  },
];
export type Place = (typeof PLACES)[number];

/** What its page shows to tell reviews apart. */
export type Shows = 'id' | 'order' | 'author';

/** What a page may do without telling: keep reviews only until an age, to the minute or the day, or only so many of them. */
export type Forgets = { by: 'minute' | 'day'; days: number } | { by: 'count'; most: number };

/** How the seller looks at it. */
export interface View {
  stars: number | null;
  /** Amazon: what was marked as done, too. */
  done: boolean;
  /** The last so many days; null: no dates. */
  days: number | null;
  sort: 'newest' | 'oldest' | 'stars';
  pageSize: number;
}

const wallClock = (at: number): string => new Date(at).toISOString().slice(0, 16);

export class Shop {
  readonly entries: Entry[] = [];
  readonly place: Place;
  readonly name: string;
  readonly label: string;
  private readonly shows: Shows;
  private readonly forgets: Forgets | null;
  private readonly random: () => number;
  private born = 0;

  /** `name` as the page tells it: two shops may go by one. */
  constructor(
    place: Place,
    name: string,
    label: string,
    { shows, forgets }: { shows: Shows; forgets: Forgets | null },
    random: () => number,
  ) {
    this.forgets = forgets;
    this.place = place;
    this.name = name;
    this.label = label;
    this.shows = shows;
    this.random = random;
  }

  arrive(at: number): void {
    const author = `${this.label}-${this.born++}`;
    const rating = 1 + Math.floor(this.random() * 5);
    const nativeId = this.shows === 'id' ? author : null;
    const orderId = this.shows === 'order' ? `order of ${author}` : null;
    const own = { nativeId, orderId, author, rating, postedAt: wallClock(at), body: '' };
    this.entries.push({ ...record(), ...own, at, done: false });
  }

  /** The buyer changes the stars; where no id is shown, the page may give the day of the change. */
  edit(entry: Entry, at: number): void {
    entry.rating = 1 + Math.floor(this.random() * 5);
    if (this.shows === 'id' || this.random() < 0.5) return;
    entry.at = at;
    entry.postedAt = wallClock(at);
  }

  remove(entry: Entry): void {
    this.entries.splice(this.entries.indexOf(entry), 1);
  }

  /** Everything it still shows at this time: Amazon forgets after 90 days, what is done after 30. */
  held(now: number): Entry[] {
    if (this.place.platform === 'amazon') return this.entries.filter((entry) => this.isKept(entry, now));
    const kept = this.entries.filter((entry) => this.isKept(entry, now));
    if (this.forgets?.by !== 'count') return kept;
    return kept.sort((a, b) => b.at - a.at).slice(0, this.forgets.most);
  }

  /** Whether it is young enough for the page. */
  isKept({ at, done }: Entry, now: number): boolean {
    if (this.place.platform === 'amazon') return now - at < (done ? 30 : 90) * DAY;
    if (this.forgets?.by === 'minute') return now - at < this.forgets.days * DAY;
    if (this.forgets?.by === 'day')
      return wallClock(at).slice(0, 10) > wallClock(now - this.forgets.days * DAY).slice(0, 10);
    return true;
  }

  /** Whether a review that was removed would stand there, had it not been. */
  wouldShow(entry: Entry, now: number): boolean {
    if (!this.isKept(entry, now)) return false;
    if (this.forgets?.by !== 'count') return true;
    return this.entries.filter(({ at }) => at > entry.at).length < this.forgets.most;
  }

  /** The list as this view shows it. */
  list(view: View, now: number): Entry[] {
    const { stars, done, days, sort } = view;
    const shown = this.held(now).filter((entry) => {
      if (stars !== null && entry.rating !== stars) return false;
      if (this.place.platform === 'amazon' && entry.done && !done) return false;
      return days === null || entry.postedAt.slice(0, 10) >= wallClock(now - days * DAY).slice(0, 10);
    });
    const newest = (a: Entry, b: Entry) => b.at - a.at;
    if (sort === 'newest') return shown.sort(newest);
    if (sort === 'oldest') return shown.sort((a, b) => newest(b, a));
    return shown.sort((a, b) => a.rating - b.rating || newest(a, b));
  }

  scopeOf(view: View, page: number, total: number, now: number): Scope {
    const pages = Math.max(1, Math.ceil(total / view.pageSize));
    const isAmazon = this.place.platform === 'amazon';
    return scope({
      filters: {
        ...(isAmazon && view.done && { includeDone: 'true' }),
        ...(view.stars !== null && { stars: String(view.stars) }),
      },
      dateRange:
        view.days === null
          ? null
          : [wallClock(now - view.days * DAY).slice(0, 10), wallClock(now + 9 * HOUR).slice(0, 10)],
      sort: view.sort,
      page,
      pages,
      pageSize: view.pageSize,
      total,
      starts: page === 1,
      ends: page === pages,
    });
  }
}
