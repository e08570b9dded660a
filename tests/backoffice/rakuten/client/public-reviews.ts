/** The page's own code of the public review pages. Class names are `name--hash`, another hash per build. */
import { createElement as h, type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { takePageData } from '../../client/state.ts';
import type { PublicPageData } from '../public-review-scenarios.ts';
import { cssModules } from './css-modules.ts';
import { ReviewItem } from './public-review-item.ts';

const data = takePageData<PublicPageData>();

const css = cssModules(data.build);

const CSS = `body{margin:0;font:14px/1.7 sans-serif;color:#222}main{max-width:760px;margin:0 auto;padding:16px}ul{list-style:none;padding:0}
li{border-bottom:1px solid #ddd;padding:12px 0}[class*="style-bold--"]{font-weight:bold}
[class*="shop-comment--"]{background:#f6f6f6;padding:8px 12px;margin:8px 0}button{margin:0 6px 0 0}[class*="comment-date--"]{margin-left:12px}`;

const pageOf = (search: string): number => Number(new URLSearchParams(search).get('p') ?? '1');

function Pager({ page, go }: { page: number; go: (page: number) => void }): ReactNode {
  const shown = data.pages.length;
  return h(
    'div',
    { className: css('navigation') },
    data.pages.map((_, i) =>
      h(
        'button',
        {
          key: i,
          type: 'button',
          ...(i + 1 === page && { 'aria-current': 'page' as const }),
          onClick: () => go(i + 1),
        },
        i + 1,
      ),
    ),
    page < shown
      ? h('button', { type: 'button', className: css('navigation-button-right'), onClick: () => go(page + 1) }, '次へ')
      : null,
  );
}

function Reviews(): ReactNode {
  const [page, setPage] = useState(pageOf(location.search));
  const go = (next: number): void => {
    history.pushState(null, '', `?p=${next}`);
    // The real list comes from a request: the address changes before the rows do.
    setTimeout(() => setPage(next), 250);
  };
  const rows = data.pages[page - 1] ?? [];
  return h(
    'div',
    null,
    h('span', { className: css('text-container') }, `(${data.total.toLocaleString('ja-JP')}件)`),
    h(
      'ul',
      { className: css('list') },
      rows.map((review) => h(ReviewItem, { key: `${review.postDate} ${review.body}`, review, css })),
    ),
    data.total === 0 ? h('p', null, 'まだレビューがありません。') : h(Pager, { page, go }),
  );
}

function App(): ReactNode {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(true), data.delay);
    return () => clearTimeout(timer);
  }, []);
  const heading = data.shop ? 'ショップレビュー' : '商品レビュー';
  return h(
    'main',
    null,
    h('style', null, CSS),
    h('h1', null, 'みんなのレビュー・口コミ'),
    h('h2', null, heading),
    loaded ? h(Reviews) : null,
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(h(App));
