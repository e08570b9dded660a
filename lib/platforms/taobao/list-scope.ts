/** Which part of the list is on screen: the address's parameters, corrected by the pager (taobao.md 1.1, 2.5). */
import { $$, $optional } from '../../extract/query.ts';
import { piecesOf } from '../labelled-text.ts';
import type { Page, Scope } from '../platform.ts';
import { edgesOf } from '../scope.ts';
import { LIST } from './selectors.ts';

/** Parameters which say where in the list we are, or only where the seller came from (`spm`). All others narrow it. */
const NO_FILTERS = ['current', 'pageSize', 'dateRange', 'spm'];
const EMOTIONS = ['正面评价', '中性评价', '负面评价'];
const ALL = '全部';
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

const lineIn = (element: Element): string => (element.textContent ?? '').trim();

/** No source shows how a chosen chip looks; these are the component library's ways [K]. */
const isPressed = (chip: Element): boolean =>
  chip.getAttribute('aria-pressed') === 'true' ||
  chip.getAttribute('aria-checked') === 'true' ||
  [...chip.classList].some((name) => /(?:^|-)(?:checked|selected)$/.test(name));

/**
 * What narrows the list. The address has what sources saw there (taobao.md 1.1: `content`, `explain`, `search`, `rate`) and
 * may have more; what only the form above the list shows (2.1) is read from there. `certain`: the form is there to be read.
 */
function filtersOf({ document, url }: Page, rows: readonly Element[]): Pick<Scope, 'filters' | 'certain'> {
  const filters: Record<string, string> = {};
  for (const [name, value] of url.searchParams) if (value && !NO_FILTERS.includes(name)) filters[name] = value;
  const tab = /\/list\/([^/]+)/.exec(url.pathname)?.[1];
  if (tab && tab !== 'rateWait4PC') filters.tab = tab;
  const outside = (element: Element): boolean => !rows.some((row) => row.contains(element));
  const chosen = $$(LIST.emotion.css, document).filter(outside).map(lineIn);
  const emotions = chosen.filter((text) => EMOTIONS.includes(text));
  if (emotions.length > 0) filters.emotion = emotions.join();
  const pressed = $$(LIST.chip.css, document).filter((chip) => outside(chip) && isPressed(chip));
  if (pressed.length > 0) filters.chips = pressed.map(lineIn).sort().join();
  const keyword = $optional<HTMLInputElement>(LIST.keyword.css, document)?.value.trim();
  if (keyword) filters.keyword = keyword;
  return { filters, certain: emotions.length > 0 || chosen.includes(ALL) };
}

/** `rows`: elements of the reviews, whose words are no pager's. */
export function scopeOf(page: Page, rows: readonly Element[]): Scope {
  const { document, url } = page;
  const [, total, current, pages] = counted(document, rows) ?? [];
  // A page number past the end stays in the address while the pager shows the last real page.
  const shown = $optional(LIST.currentPage.css, document)?.textContent?.trim();
  const at = whole(shown) ?? whole(current) ?? whole(url.searchParams.get('current'));
  return {
    ...filtersOf(page, rows),
    dateRange: dateRangeOf(page),
    sort: null,
    page: at,
    pages: whole(pages),
    pageSize: whole(url.searchParams.get('pageSize')),
    total: whole(total),
    ...edgesOf(at, whole(pages)),
  };
}
