/** Which part of the list レビューチェックツール shows: its search form repeats the address's parameters (rakuten.md 1.1). */

import { onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { Page, Scope } from '../platform.ts';
import { edgesOf } from '../scope.ts';
import { CHECK_TOOL } from './selectors.ts';

/** 「全1,234件中 31～60件を表示」: total, first and last of this page. No source shows the pager; this is the usual wording. */
const COUNT = /全?\s*([\d,]+)\s*件(?:中)?\s*([\d,]+)\s*(?:件)?\s*[~～〜\-－–]\s*([\d,]+)\s*件/;
const TOTAL = /全\s*([\d,]+)\s*件/;

const number = (digits: string | undefined): number | null => (digits ? Number(digits.replaceAll(',', '')) : null);

/** What the form came with; what the seller has chosen in it since is not what the list shows. */
function servedWith({ document }: Page, name: string): string | null {
  const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (select) {
    const options = [...select.options];
    return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? null;
  }
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const isChoice = inputs.some(({ type }) => type === 'radio' || type === 'checkbox');
  if (isChoice) return inputs.find((input) => input.defaultChecked)?.defaultValue ?? null;
  return inputs[0]?.type === 'hidden' ? null : (inputs[0]?.defaultValue ?? null);
}

interface Search {
  /** A parameter as the address has it, else as the form came with it, else `null`. */
  value(name: string): string | null;
  /** Address and form say the same, as far as both speak. */
  agrees: boolean;
}

/** The search that made this list: sent by GET, so the address has it, and the form repeats it (rakuten.md 1.1 [CODE S2 S3 S4]). */
function searchOf(page: Page, names: readonly string[]): Search {
  const values = new Map<string, string | null>();
  let agrees = true;
  for (const name of names) {
    const asked = page.url.searchParams.get(name);
    const served = servedWith(page, name);
    if (asked !== null && served !== null && asked.trim() !== served.trim()) agrees = false;
    values.set(name, asked ?? served);
  }
  return { value: (name) => values.get(name) ?? null, agrees };
}

function day({ value }: Search, prefix: 's' | 'e'): string | null {
  const [y, m, d] = ['y', 'm', 'd'].map((part) => value(prefix + part) ?? '');
  if (!y || !m || !d || !/^\d{4}$/.test(y)) return null;
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** `9:30~18:00`; `null` for whole days. */
function hours({ value }: Search): string | null {
  const clock = (prefix: 's' | 'e', whole: string): string => {
    const [h, i] = ['h', 'i'].map((part) => value(prefix + part));
    return h && i ? `${h}:${i.padStart(2, '0')}` : whole;
  };
  const range = `${clock('s', '0:00')}~${clock('e', '23:59')}`;
  return range === '0:00~23:59' ? null : range;
}

interface Counted {
  total: number | null;
  page: number | null;
  pages: number | null;
  pageSize: number | null;
}

/** The page number that is no link, standing among links to its neighbours. */
function currentPage(pieces: readonly Piece[]): number | null {
  const numbers = pieces.filter(({ text }) => /^\d{1,5}$/.test(text));
  const isLink = ({ element }: Piece): boolean => element.closest('a') !== null;
  const linked = new Set(numbers.filter(isLink).map(({ text }) => Number(text)));
  const plain = numbers.filter((piece) => !isLink(piece)).map(({ text }) => Number(text));
  return onlyOne(plain.filter((page) => linked.has(page - 1) || linked.has(page + 1)));
}

/** On the last page the size of a full page is not to be seen, unless the pager says which page it is. */
function counted(pieces: readonly Piece[]): Counted {
  const text = pieces.map((piece) => piece.text).join(' ');
  const [, all, first, last] = COUNT.exec(text) ?? [];
  const total = number(all) ?? number(TOTAL.exec(text)?.[1]);
  const from = number(first);
  const to = number(last);
  const current = currentPage(pieces);
  if (total === null || from === null || to === null) return { total, page: current, pages: null, pageSize: null };
  if (from === 1 && to >= total) return { total, page: 1, pages: 1, pageSize: null };
  const pageSize = to < total ? to - from + 1 : current && current > 1 ? (from - 1) / (current - 1) : null;
  if (!pageSize || (from - 1) % pageSize !== 0) return { total, page: current, pages: null, pageSize: null };
  return { total, page: (from - 1) / pageSize + 1, pages: Math.ceil(total / pageSize), pageSize };
}

const MOMENTS = ['sy', 'sm', 'sd', 'sh', 'si', 'ey', 'em', 'ed', 'eh', 'ei'];

/** Values that leave nothing out (rakuten.md 1.1: `ev` and `tc` 0 = all). */
function filtersOf({ value }: Search): Record<string, string> {
  const filters: Record<string, string> = {};
  for (const name of ['ev', 'tc', 'kw']) {
    const chosen = value(name);
    if (chosen && chosen !== '0') filters[name] = chosen;
  }
  // Whether all or any of the words: with one word or none it says nothing.
  if (filters.kw?.trim().includes(' ') || filters.kw?.includes('　')) filters.ao = value('ao') ?? '';
  return filters;
}

/** `blocks` are left out: 「全3件」 in a review is no pager. */
export function scopeOf(page: Page, blocks: readonly Element[]): Scope {
  const search = searchOf(page, [...MOMENTS, 'ev', 'tc', 'kw', 'ao', 'st']);
  const filters = filtersOf(search);
  const [from, to, clock] = [day(search, 's'), day(search, 'e'), hours(search)];
  if (clock) filters.hours = clock;
  const counts = counted(piecesOf(page.document.body, new Set(blocks)));
  return {
    filters,
    dateRange: from && to ? [from, to] : null,
    sort: search.value('st') || null,
    ...counts,
    ...edgesOf(counts.page, counts.pages),
    // Without its form the page does not say what it was asked for.
    certain: search.agrees && page.document.querySelector(CHECK_TOOL.form.css) !== null,
  };
}

/** The page's own proof that the list is empty (rakuten.md 2.1 [CODE S4 S2]). */
export const saysEmpty = (document: Document): boolean =>
  /該当するレビューはありません/.test(document.querySelector(CHECK_TOOL.emptyMessage.css)?.textContent ?? '');
