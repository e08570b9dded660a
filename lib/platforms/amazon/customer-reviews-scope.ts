/** Which part of the Customer Reviews list is on screen. */
import { $$ } from '../../extract/query.ts';
import { lineOf } from '../../extract/text.ts';
import type { Page, Scope } from '../platform.ts';
import { edgesOf } from '../scope.ts';
import { CUSTOMER_REVIEWS as S } from './selectors.ts';

function count(element: Element | null, attribute: string): number | null {
  const value = element?.getAttribute(attribute)?.replace(/[,.\s]/g, '') ?? '';
  return /^\d+$/.test(value) ? Number(value) : null;
}

/** One lookup by id each: a list of selectors would walk past every card. */
const CHIPS = { stars: S.starsFilter, orderStatus: S.orderFilter, timePeriod: S.timeFilter };
/** All five: no filter. */
const ALL_STARS = '5';
/** `星级评定 (3)`: how many values a chip has chosen; which ones, only its closed menu knows (amazon.md 3.1 [CODE J1]). */
const CHOSEN = /[(（](\d+)[)）]\s*$/;

const chosenIn = (chip: Element): string | undefined => CHOSEN.exec(lineOf(chip))?.[1];

/** What narrows the list, as far as the bar and the address say; `certain`: with its values. */
function filtersOf({ document, url }: Page): Pick<Scope, 'filters' | 'certain'> {
  const filters: Record<string, string> = {};
  const bar = document.querySelector(S.topBar.css);
  let certain = bar !== null;
  const known = new Set<Element>();
  for (const [name, selector] of Object.entries(CHIPS)) {
    const chip = document.querySelector(selector.css);
    if (!chip) continue;
    known.add(chip);
    const chosen = chosenIn(chip);
    if (!chosen || (name === 'stars' && chosen === ALL_STARS)) continue;
    filters[name] = `#${chosen}`;
    certain = false;
  }
  // One more filter is named in a single note (amazon.md 3.1 [CODE idx:54706775902]), and there may be others.
  const others = bar ? $$(S.anyChip.css, bar).filter((chip) => !known.has(chip) && chosenIn(chip)) : [];
  if (others.length > 0) {
    filters.others = `#${others.length}`;
    certain = false;
  }
  // The address names the stars the page was opened with; changing them leaves it as it was (amazon.md 2 [CODE J1]).
  const stars = url.searchParams.get('stars');
  if (stars && (filters.stars === `#${stars.split(',').length}` || !bar)) filters.stars = stars;
  const search = document.querySelector<HTMLInputElement>(S.search.css)?.value.trim();
  if (search) filters.search = search;
  const done = document.querySelector(S.includeDone.css) !== null;
  if (done || (!bar && url.searchParams.get('includeDone') === 'true')) filters.includeDone = 'true';
  return { filters, certain };
}

/** From attributes and chips, not from the address: paging and filtering leave it as it was. */
export function customerReviewsScope(page: Page): Scope {
  const pagers = page.document.querySelectorAll(S.pagination.css);
  const pager = pagers.length === 1 ? (pagers[0] ?? null) : null;
  const total = count(pager, 'total-items');
  const pageSize = count(pager, 'items-per-page');
  const current = count(pager, 'page');
  const pages = total !== null && pageSize ? Math.max(1, Math.ceil(total / pageSize)) : null;
  return {
    ...filtersOf(page),
    dateRange: null,
    sort: /sortBy=([A-Z_]+)/.exec(page.url.hash)?.[1] ?? null,
    page: current,
    pages,
    pageSize,
    total,
    ...edgesOf(current, pages),
  };
}
