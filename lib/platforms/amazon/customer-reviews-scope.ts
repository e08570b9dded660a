/** Which part of the Customer Reviews list is on screen. */
import { lineOf } from '../../extract/text.ts';
import type { Page, Scope } from '../platform.ts';
import { CUSTOMER_REVIEWS as S } from './selectors.ts';

function count(element: Element | null, attribute: string): number | null {
  const value = element?.getAttribute(attribute)?.replace(/[,.\s]/g, '') ?? '';
  return /^\d+$/.test(value) ? Number(value) : null;
}

/** One lookup by id each: a list of selectors would walk past every card. */
const CHIPS = { stars: S.starsFilter, orderStatus: S.orderFilter, timePeriod: S.timeFilter };

/** The chips show how many values are chosen, `星级评定 (3)`; which ones, only a closed menu knows (amazon.md 3.1 [CODE J1]). */
function filtersOf({ document, url }: Page): Record<string, string> {
  const filters: Record<string, string> = {};
  for (const [name, selector] of Object.entries(CHIPS)) {
    const chip = document.querySelector(selector.css);
    const chosen = chip ? /[(（](\d+)[)）]\s*$/.exec(lineOf(chip))?.[1] : undefined;
    if (chosen) filters[name] = `#${chosen}`;
  }
  const stars = url.searchParams.get('stars');
  const chips = document.querySelector(S.topBar.css) !== null;
  // The address names the stars it was opened with; it is not updated when the seller changes them.
  if (stars && (filters.stars === `#${stars.split(',').length}` || !chips)) filters.stars = stars;
  const search = document.querySelector<HTMLInputElement>(S.search.css)?.value.trim();
  if (search) filters.search = search;
  const done = document.querySelector(S.includeDone.css) !== null;
  if (done || (!chips && url.searchParams.get('includeDone') === 'true')) filters.includeDone = 'true';
  return filters;
}

/** From attributes and chips, not from the address: paging and filtering leave it as it was. */
export function customerReviewsScope(page: Page): Scope {
  const pagers = page.document.querySelectorAll(S.pagination.css);
  const pager = pagers.length === 1 ? (pagers[0] ?? null) : null;
  const total = count(pager, 'total-items');
  const pageSize = count(pager, 'items-per-page');
  return {
    filters: filtersOf(page),
    dateRange: null,
    sort: /sortBy=([A-Z_]+)/.exec(page.url.hash)?.[1] ?? null,
    page: count(pager, 'page'),
    pages: total !== null && pageSize ? Math.max(1, Math.ceil(total / pageSize)) : null,
    pageSize,
    total,
  };
}
