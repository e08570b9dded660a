/** Which lists can show that a review is gone, and for which of their reviews. Data and pure functions; sources per fact. */
import type { ListReading } from '../db.ts';
import { PAGE_REVIEW_KINDS } from '../platforms/platform.ts';
import { POLICIES } from '../platforms/policies.ts';
import type { Look } from './coverage-rows.ts';
import type { PageKind, ReviewKind } from './review.ts';

const DAY = 86_400_000;
/** Behind every time of a day. */
const LAST = '\uffff';

/**
 * The filters with which a list of the seller keeps its reviews whatever becomes of them; first those of the list with all of them. One by stars, text or state may lose a
 * review that was changed or handled, so that its absence proves nothing; so do public lists, which may be anybody's.
 * - Customer Reviews leaves out what was marked as done, unless asked (amazon.md 3.1 [DOC A1; CODE J2]).
 * - レビューチェックツール: `tc` 1 and 2 are products' and the shop's reviews, and no review changes that (rakuten.md 1.1 [CODE S4]).
 */
const LASTING: Partial<Record<PageKind, readonly Record<string, string>[]>> = {
  'customer-reviews': [{ includeDone: 'true' }],
  'feedback-manager': [{}],
  'review-check-tool': [{}, { tc: '1' }, { tc: '2' }],
  'review-list': [{}],
};

const asText = (filters: Record<string, string>): string =>
  JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)));

const nameOf = ({ platform, shop, pageKind }: Look, filters: Record<string, string>): string =>
  `${platform}:${shop}:${pageKind}:${asText(filters)}`;

/** The name under which the reviews of this list are remembered, whatever its order and dates; null: it can prove nothing. */
export function lastingList(look: Look): string | null {
  const filters = asText(look.scope.filters);
  const lasts = look.scope.certain && LASTING[look.pageKind]?.some((one) => asText(one) === filters);
  return lasts ? nameOf(look, look.scope.filters) : null;
}

/** The lasting lists that have what this one shows: itself, and the one it is a part of. Another tab may be anything. */
export function listsWith(look: Look): string[] {
  const own = lastingList(look);
  const [whole] = LASTING[look.pageKind] ?? [];
  const part = whole && look.scope.filters.tab === undefined ? nameOf(look, whole) : null;
  return [...new Set([own, part])].filter((list) => list !== null);
}

/** Where no source says how long a page keeps reviews, the least that is known of any. */
const LEAST_DAYS = 30;
/** Days are counted in different zones, and from different moments. */
const MARGIN_DAYS = 2;

/** Until which age, in days, the page surely shows a review; `stated`: the platform says that it forgets older ones. */
function keptFor(platform: Look['platform'], pageKind: PageKind): { days: number; stated: boolean } {
  const kinds: readonly ReviewKind[] = PAGE_REVIEW_KINDS[pageKind] ?? [];
  const windows = POLICIES[platform].windows.filter(
    (window) => window.name === 'retention' && (window.kinds ?? kinds).some((kind) => kinds.includes(kind)),
  );
  const days = Math.min(LEAST_DAYS, ...windows.map((window) => window.least ?? window.days ?? LEAST_DAYS));
  return { days: days - MARGIN_DAYS, stated: windows.length > 0 };
}

/** Of which posting times a complete reading shows all reviews. Wall clocks, both exclusive. */
export interface Posted {
  after: string;
  before: string;
  /** The first day which every page still shows; older reviews may be forgotten, `stated` or not. */
  young: string;
  stated: boolean;
}

/** Making one is slow, and there are few zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function dayOf(at: number, timeZone: string): string {
  const known = FORMATS.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (!known) FORMATS.set(timeZone, format);
  return format.format(at);
}

/**
 * What the reading is complete about; null: nothing. The edges of a date range are left out, for the page's day may be another
 * than the review's, and a range must reach until today: a changed review may carry the day of its change.
 */
export function postedIn(
  { platform, shop, pageKind }: Pick<Look, 'platform' | 'shop' | 'pageKind'>,
  { at, dateRange }: Pick<ListReading, 'at' | 'dateRange'>,
): Posted | null {
  const { days, stated } = keptFor(platform, pageKind);
  const timeZone = POLICIES[platform].timeZone(shop);
  const young = dayOf(at - days * DAY, timeZone);
  if (dateRange && dateRange[1] < dayOf(at, timeZone)) return null;
  const after = dateRange ? dateRange[0] + LAST : '';
  return {
    after: stated && young > after ? young : after,
    before: dateRange ? dateRange[1] : LAST,
    young,
    stated,
  };
}
