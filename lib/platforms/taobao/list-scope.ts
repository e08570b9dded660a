/** Which part of the list is on screen: the address's parameters, corrected by the pager (taobao.md 1.1, 2.5). */
import { $$, $optional } from '../../extract/query.ts';
import { piecesOf } from '../labelled-text.ts';
import type { Page, Scope } from '../platform.ts';
import { LIST } from './selectors.ts';

const FILTERS = ['content', 'explain', 'rate', 'search'];
/** `共14条 1/1` */
const COUNT = /共\s*([\d,]+)\s*条(?:\s*(\d+)\s*\/\s*(\d+))?/;

const whole = (digits: string | null | undefined): number | null => {
  const value = Number((digits ?? '').replaceAll(',', '') || Number.NaN);
  return Number.isInteger(value) ? value : null;
};

function dateRangeOf({ document, url }: Page): Scope['dateRange'] {
  const [, ...asked] =
    /^(\d{4})(\d{2})(\d{2}),(\d{4})(\d{2})(\d{2})$/.exec(url.searchParams.get('dateRange') ?? '') ?? [];
  if (asked.length === 6) return [asked.slice(0, 3).join('-'), asked.slice(3).join('-')];
  const [from, to] = [LIST.fromDate, LIST.toDate].map(
    ({ css }) => $optional<HTMLInputElement>(css, document)?.value ?? '',
  );
  const isDay = (day: string | undefined): day is string => /^\d{4}-\d{2}-\d{2}$/.test(day ?? '');
  return isDay(from) && isDay(to) ? [from, to] : null;
}

/** The pager's own words; where its class is gone, the same words anywhere outside the rows. */
function counted(document: Document, rows: readonly Element[]): RegExpExecArray | null {
  const words = (root: Element, skip?: ReadonlySet<Node>): string =>
    piecesOf(root, skip)
      .map(({ text }) => text)
      .join(' ');
  for (const pager of $$(LIST.pagination.css, document)) {
    const found = COUNT.exec(words(pager));
    if (found) return found;
  }
  return COUNT.exec(words(document.body, new Set(rows)));
}

/** `rows`: elements of the reviews, whose words are no pager's. */
export function scopeOf(page: Page, rows: readonly Element[]): Scope {
  const { document, url } = page;
  const filters: Record<string, string> = {};
  for (const name of FILTERS) {
    const value = url.searchParams.get(name);
    if (value) filters[name] = value;
  }
  const [, total, current, pages] = counted(document, rows) ?? [];
  // A page number past the end stays in the address while the pager shows the last real page.
  const shown = $optional(LIST.currentPage.css, document)?.textContent?.trim();
  return {
    filters,
    dateRange: dateRangeOf(page),
    sort: null,
    page: whole(shown) ?? whole(current) ?? whole(url.searchParams.get('current')),
    pages: whole(pages),
    pageSize: whole(url.searchParams.get('pageSize')),
    total: whole(total),
  };
}
