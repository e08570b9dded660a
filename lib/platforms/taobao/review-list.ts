/** 来自买家的评价: the review list of 千牛, for Taobao and Tmall shops alike (taobao.md 1.1, 2.2). */
import { $$, isVisible } from '../../extract/query.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { elementsOf } from '../found-rows.ts';
import type { FirstReading, FoundRow, Page, ReadingStatus, ReviewPage, Scope } from '../platform.ts';
import { scopeOf } from './list-scope.ts';
import { isReviewList } from './places.ts';
import { observePresses } from './pressed-reply.ts';
import { replyTarget } from './reply-target.ts';
import { channelsOf, type RowReading, readRow } from './row-record.ts';
import { isReviewTable, pairRows, type Row, rowsOf } from './rows.ts';
import { LIST, REPLY } from './selectors.ts';
import { SHOP } from './shop.ts';

const KIND = 'review-list';
const NO_DATA = /^(没有数据|暂无数据|暂无评价|暂无相关(数据|评价))[。！]?$/;

/** The route alone is enough before the list is drawn, unless a login stands in its place. */
function present({ document, url }: Page): boolean {
  if (!isReviewList(url)) return false;
  if (document.querySelector(LIST.tableBody.css)) return true;
  return document.querySelector(LIST.login.css) === null && document.body.childElementCount > 0;
}

/** A mask over the table: the rows under it are the last page's, an empty table under it proves nothing. */
function isMasked(document: Document, rows: readonly Row[]): boolean {
  const table = rows[0]?.main ?? document.querySelector(LIST.tableBody.css);
  return $$(LIST.mask.css, document).some((mask) => {
    const wrap = mask.closest(LIST.loadingWrap.css);
    return (!table || !wrap || wrap.contains(table)) && isVisible(mask);
  });
}

const wordsOf = (element: Element): string => (element.textContent ?? '').trim();

/** The table's own "no data", or the pager's 「共0条」. */
function saysEmpty(document: Document, rows: readonly Row[], scope: Scope): boolean {
  if (scope.total !== null) return scope.total === 0;
  const [only] = rows;
  if (rows.length === 1 && only) return NO_DATA.test(wordsOf(only.main));
  return rows.length === 0 && $$(LIST.noData.css, document).some((at) => NO_DATA.test(wordsOf(at)));
}

/** Does this row hold a review at all? */
const isReview = ({ record }: RowReading): boolean =>
  record.nativeId !== null || record.orderId !== null || record.postedAt !== null;

/** An empty table without a word is one that is still coming; rows or a number of reviews that yield nothing are not. */
function statusOf(document: Document, rows: readonly Row[], scope: Scope, records: number): ReadingStatus {
  if (isMasked(document, rows)) return 'loading';
  if (records > 0) return 'records';
  if (saysEmpty(document, rows, scope)) return 'empty';
  const drawn = rows.some(({ main }) => wordsOf(main) !== '');
  const promised = (scope.total ?? 0) > 0 && $$(LIST.table.css, document).some(isReviewTable);
  return document.readyState === 'complete' && (drawn || promised) ? 'unreadable' : 'loading';
}

function* read(page: Page, found?: readonly FoundRow[], most = Infinity): Steps<FirstReading> {
  const { document, url } = page;
  const rows = found ? pairRows(elementsOf(found)) : rowsOf(document);
  const all = yield* mapInSteps(rows.slice(0, most), (row) => ({ element: row.main, ...readRow(row) }));
  const reviews = all.filter(isReview);
  const elements = rows.flatMap(({ main, expanded }) => [main, ...expanded]);
  const scope = scopeOf(page, elements);
  const status = statusOf(document, rows, scope, reviews.length);
  const shown = status === 'records' ? reviews : [];
  const unread = all.filter(
    (row) => !isReview(row) && wordsOf(row.element) !== '' && !NO_DATA.test(wordsOf(row.element)),
  );
  return {
    platform: 'taobao',
    pageKind: KIND,
    shop: SHOP,
    url: url.href,
    status,
    located: shown.map(({ record, element, provenance }) => ({ record, element, provenance })),
    scope,
    seen: reviews.length + unread.length,
    cut: rows.length > most,
  };
}

/** The adapter of the page kind `review-list`. */
export const reviewList: ReviewPage = {
  type: 'reviews',
  kind: KIND,
  selectors: { LIST, REPLY },
  matches: isReviewList,
  present,
  channels: channelsOf,
  read,
  replyTarget,
  observe: observePresses,
};
