/** レビューチェックツール as a page: `https://review.rms.rakuten.co.jp/search/index/?…` (rakuten.md 1.1, 2.1). */
import { clientScript, escapeHtml } from '../client.ts';
import type { Encoding } from './encoding.ts';
import { type BlockLayout, reviewBlock } from './review-block.ts';
import { searchForm } from './search-form.ts';
import type { ShownReview } from './shown-review.ts';

export interface CheckToolPage {
  /** The address asked for: the form repeats it, links keep it. */
  url: URL;
  /** The blocks of this page of the list; `null`: the server stopped after the page's head. */
  reviews: ShownReview[] | null;
  /** Reviews in the whole list. */
  total: number;
  page: number;
  pageSize: number;
  encoding: Encoding;
  layout: BlockLayout;
}

const STYLE = `body{font:13px/1.6 sans-serif;margin:0;color:#333}#header{background:#bf0000;color:#fff;padding:10px 16px}
#header_nav_title{font-size:18px;font-weight:bold}#main{padding:12px 16px}th{text-align:left;white-space:nowrap}
#search_list_review_detail{margin:6px 0}textarea{display:block;margin:6px 0;max-width:100%}.pager{margin:10px 0}`;

const linkTo = (url: URL, page: number, label: string): string => {
  const params = new URLSearchParams(url.search);
  params.set('p', String(page));
  return `<a href="${escapeHtml(`${url.pathname}?${params}`)}">${label}</a>`;
};

/** No source shows the pager: numbers as links, the current one as plain bold text. */
function pager(page: CheckToolPage): string {
  const pages = Math.ceil(page.total / page.pageSize);
  const first = (page.page - 1) * page.pageSize + 1;
  const last = Math.min(page.total, page.page * page.pageSize);
  const numbers = Array.from({ length: Math.min(pages, 10) }, (_, i) =>
    i + 1 === page.page ? `<b>${i + 1}</b>` : linkTo(page.url, i + 1, String(i + 1)),
  );
  const next = page.page < pages ? ` ${linkTo(page.url, page.page + 1, '次へ&gt;&gt;')}` : '';
  const total = page.total.toLocaleString('ja-JP');
  return `<div class="pager">全${total}件中 ${first}～${last}件を表示　${numbers.join(' | ')}${next}</div>`;
}

function list(page: CheckToolPage): string {
  if (page.reviews === null) return '';
  if (page.reviews.length === 0)
    return '<div id="search_message_box">ご指定の検索条件に該当するレビューはありませんでした。</div>';
  const csv = escapeHtml(`/search/csv/${page.url.search}`);
  const blocks = page.reviews.map((review) => reviewBlock(review, page.layout));
  return `<div id="csv_download"><a href="${csv}">CSVダウンロード</a></div>\n${pager(page)}\n${blocks.join('\n')}\n${pager(page)}`;
}

/** The whole page. Its script makes 「編集」 work; everything else is there without it. */
export const checkToolHtml = (
  page: CheckToolPage,
): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=${page.encoding}">
<title>レビューチェックツール | RMS</title><style>${STYLE}</style></head>
<body><div id="header"><div id="header_nav_title">レビューチェックツール</div>みんなのレビュー・口コミ</div>
<div id="main">${searchForm(page.url.searchParams)}
${list(page)}</div>
${clientScript('rakuten', 'review-check-tool')}</body></html>`;
