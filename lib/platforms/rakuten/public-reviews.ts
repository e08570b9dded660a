/** みんなのレビュー as buyers see it, read only: item and shop reviews with the shop's comment (rakuten.md 1.2, 2.2, 2.3). */
import { $$, $optional } from '../../extract/query.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { elementsOf } from '../found-rows.ts';
import { onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { FirstReading, FoundRow, Page, ReviewPage, Scope } from '../platform.ts';
import { edgesOf } from '../scope.ts';
import { hreviewRecordOf } from './hreview-record.ts';
import { isPublicReviews } from './places.ts';
import { publicParts } from './public-parts.ts';
import { publicRecordOf } from './public-record.ts';
import { oldRows, publicRows } from './public-rows.ts';
import { type PublicPath, publicPathOf } from './public-url.ts';
import { HREVIEW, PUBLIC } from './selectors.ts';

const KIND = 'public-reviews';

/** 「(1,318件)」 outside the reviews. */
function totalOf(document: Document, rows: readonly Element[]): number | null {
  const known = new Set(rows);
  const inRows = (from: Element): boolean => {
    let at: Element | null = from;
    while (at && !known.has(at)) at = at.parentElement;
    return at !== null;
  };
  const count = (text: string): number | null => {
    const digits = /^[（(]([\d,]+)件[）)]$/.exec(text)?.[1];
    return digits ? Number(digits.replaceAll(',', '')) : null;
  };
  const marked = $$(PUBLIC.total.css, document).filter((at) => !inRows(at));
  const bySelector = onlyOne(marked.map((at) => count((at.textContent ?? '').trim())).filter((n) => n !== null));
  if (bySelector !== null) return bySelector;
  const pieces = piecesOf(document.body, known);
  return onlyOne(pieces.map(({ text }) => count(text)).filter((n) => n !== null));
}

function pageOf({ document, url }: Page): number | null {
  const shown = $optional(PUBLIC.current.css, document)?.textContent?.trim();
  const asked = url.searchParams.get('p') ?? /\/(\d+)\.1\//.exec(url.pathname)?.[1];
  const page = Number(shown && /^\d+$/.test(shown) ? shown : asked);
  return Number.isInteger(page) && page > 0 ? page : null;
}

/** Which item is part of the scope: the pages of two items are two lists. */
function scopeOf(page: Page, path: PublicPath, total: number | null): Scope {
  const { pathname, searchParams } = page.url;
  const filters: Record<string, string> = path.itemId ? { item: path.itemId } : { shop: path.shopId };
  if (path.oneReview) filters.review = pathname.split('/').filter(Boolean).at(-1) ?? '';
  // The old layout writes filter and order into the path, `…/1.1/sort6/ev1/` (rakuten.md 1.2 [CODE S15]), the new one asks for
  // its order with `?sort=` [CODE S12 S13].
  const stars = searchParams.get('ev') ?? /\/ev(\d)(?:\/|$)/.exec(pathname)?.[1];
  if (stars) filters.ev = stars;
  const sort = searchParams.get('sort') ?? /\/sort(\d+)(?:\/|$)/.exec(pathname)?.[1] ?? null;
  const current = pageOf(page);
  return {
    filters,
    dateRange: null,
    sort,
    page: current,
    pages: null,
    pageSize: null,
    total,
    ...edgesOf(current, null),
    // Where the new layout keeps a star filter, no source says.
    certain: page.document.querySelector(HREVIEW.row.css) !== null,
  };
}

/** The page's code draws the list from this; until it has, nothing is wrong (rakuten.md 2.2 [CODE S13]). */
const hasData = (document: Document): boolean =>
  $$(PUBLIC.data.css, document).some((script) => (script.textContent ?? '').includes('__INITIAL_STATE__'));

/** A number of reviews without the reviews, or a page that came without the data to draw them later: it can't be read. */
function statusOf(document: Document, records: number, total: number | null): FirstReading['status'] {
  if (records > 0) return 'records';
  if (total === 0) return 'empty';
  const isDrawn = total !== null || !hasData(document);
  return isDrawn && document.readyState === 'complete' ? 'unreadable' : 'loading';
}

/** Every row as the layout has it. */
function* recordsOf(rows: readonly Element[], isOld: boolean, path: PublicPath) {
  if (isOld) return yield* mapInSteps(rows, (element) => ({ element, ...hreviewRecordOf(element, path) }));
  const parts = yield* publicParts(rows);
  return yield* mapInSteps(parts, (part) => ({ element: part.row, ...publicRecordOf(part, path) }));
}

function* read(page: Page, found?: readonly FoundRow[], most = Infinity): Steps<FirstReading> {
  const { document, url } = page;
  const path = publicPathOf(url) ?? { kind: 'item', shopId: 'main', itemId: null, oneReview: false };
  const old = oldRows(document);
  const rows = found ? elementsOf(found) : old.length > 0 ? old : yield* publicRows(document);
  const all = yield* recordsOf(rows.slice(0, most), old.length > 0, path);
  // Neither stars nor words nor day: this is not a review we can read.
  const readable = all.filter(
    ({ record }) => record.rating !== null || record.body !== null || record.postedAt !== null,
  );
  const total = totalOf(document, rows);
  return {
    platform: 'rakuten',
    pageKind: KIND,
    shop: path.shopId,
    url: url.href,
    status: rows.length > 0 && readable.length === 0 ? 'unreadable' : statusOf(document, readable.length, total),
    located: readable,
    scope: scopeOf(page, path, total),
    seen: all.length,
    cut: rows.length > most,
  };
}

/** What is said instead of a page; a list of reviews is longer. */
const REFUSAL =
  /見つかりません|エラー|メンテナンス|混み合って|アクセスが集中|ご利用いただけません|ログイン|not found|error|denied/i;
const LONGEST_REFUSAL = 600;

/** The address is that of a list of reviews and of nothing else: what stands there is one, but for a login or an error. */
function isRefused(document: Document, pieces: readonly Piece[]): boolean {
  const text = [document.title, ...pieces.map((piece) => piece.text)].join(' ');
  const isShort = text.length < LONGEST_REFUSAL;
  return document.querySelector('input[type="password"]') !== null || (isShort && REFUSAL.test(text));
}

function present({ document, url }: Page): boolean {
  if (!isPublicReviews(url)) return false;
  const anchors = [PUBLIC.author, PUBLIC.body, PUBLIC.total, HREVIEW.row].map(({ css }) => css).join();
  if (document.querySelector(anchors) || hasData(document)) return true;
  const pieces = piecesOf(document.body);
  const isBlank = pieces.length === 0 && document.body.querySelector('img, canvas, iframe') === null;
  return !isBlank && !isRefused(document, pieces);
}

/** The adapter of the page kind `public-reviews`. Shops answer in レビューチェックツール, so there is no box here. */
export const publicReviews: ReviewPage = {
  type: 'reviews',
  kind: KIND,
  selectors: { PUBLIC, HREVIEW },
  matches: isPublicReviews,
  present,
  channels: () => [],
  read,
  replyTarget: () => ({ ok: false, reason: 'no-box' }),
};
