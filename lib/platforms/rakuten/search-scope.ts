/** Which part of the list レビューチェックツール shows: its search form repeats the address's parameters (rakuten.md 1.1). */

import { onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { Page, Scope } from '../platform.ts';
import { CHECK_TOOL } from './selectors.ts';

/** 「全1,234件中 31～60件を表示」: total, first and last of this page. No source shows the pager; this is the usual wording. */
const COUNT = /全?\s*([\d,]+)\s*件(?:中)?\s*([\d,]+)\s*(?:件)?\s*[~～〜\-－–]\s*([\d,]+)\s*件/;
const TOTAL = /全\s*([\d,]+)\s*件/;

const number = (digits: string | undefined): number | null => (digits ? Number(digits.replaceAll(',', '')) : null);

/** A parameter as the form has it chosen, else as the address has it, else null. */
function parameter({ document, url }: Page, name: string): string | null {
  const control = document.querySelector<HTMLSelectElement | HTMLInputElement>(
    `select[name="${name}"], input[name="${name}"]`,
  );
  const chosen = control?.type === 'radio' || control?.type === 'hidden' ? null : control?.value;
  return chosen ?? url.searchParams.get(name);
}

function day(page: Page, prefix: 's' | 'e'): string | null {
  const [y, m, d] = ['y', 'm', 'd'].map((part) => parameter(page, prefix + part) ?? '');
  if (!y || !m || !d || !/^\d{4}$/.test(y)) return null;
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
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

/** `blocks` are left out: 「全3件」 in a review is no pager. */
export function scopeOf(page: Page, blocks: readonly Element[]): Scope {
  const filters: Record<string, string> = {};
  for (const name of ['ev', 'tc', 'kw']) {
    const value = parameter(page, name);
    if (value) filters[name] = value;
  }
  const from = day(page, 's');
  const to = day(page, 'e');
  return {
    filters,
    dateRange: from && to ? [from, to] : null,
    sort: parameter(page, 'st') || null,
    ...counted(piecesOf(page.document.body, new Set(blocks))),
  };
}

/** The page's own proof that the list is empty (rakuten.md 2.1 [CODE S4 S2]). */
export const saysEmpty = (document: Document): boolean =>
  /該当するレビューはありません/.test(document.querySelector(CHECK_TOOL.emptyMessage.css)?.textContent ?? '');
