/** The page's own code of the public review pages. Class names are `name--hash`, another hash per build. */
import { createElement as h, type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { takePageData } from '../../client/state.ts';
import { type PublicReview, shownPart } from '../public-review.ts';
import type { PublicPageData } from '../public-review-scenarios.ts';

const data = takePageData<PublicPageData>();

function hash(name: string): string {
  let sum = 7;
  for (const letter of `${data.build}${name}`) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum.toString(36).slice(0, 5).padStart(5, '0');
}

/** `review-body` → `review-body--3k9xz`, several names at once. */
const css = (...names: string[]): string => names.map((name) => `${name}--${hash(name)}`).join(' ');

const CSS = `body{margin:0;font:14px/1.7 sans-serif;color:#222}main{max-width:760px;margin:0 auto;padding:16px}ul{list-style:none;padding:0}
li{border-bottom:1px solid #ddd;padding:12px 0}[class*="style-bold--"]{font-weight:bold}
[class*="shop-comment--"]{background:#f6f6f6;padding:8px 12px;margin:8px 0}button{margin:0 6px 0 0}[class*="comment-date--"]{margin-left:12px}`;

/** Text whose line ends are `<br>`. */
const lines = (text: string): ReactNode[] =>
  text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [h('br', { key: i }), line]));

const pageOf = (search: string): number => Number(new URLSearchParams(search).get('p') ?? '1');

function ShopComment({ reply }: { reply: NonNullable<PublicReview['reply']> }): ReactNode {
  return h(
    'div',
    { className: css('shop-comment') },
    h(
      'div',
      { className: css('comment-header') },
      h('span', { className: css('style-bold') }, 'ショップからのコメント'),
      h('span', { className: css('comment-date') }, reply.date),
    ),
    h('div', { className: css('shop-comment-body') }, lines(reply.body)),
  );
}

function Header({ review }: { review: PublicReview }): ReactNode {
  return h(
    'div',
    { className: css('header') },
    h('span', { className: css('number-wrapper') }, h('span', { className: css('font-fixed') }, review.rating)),
    h('div', { className: css('posted') }, review.postDate),
    h('div', { className: css('reviewer-name') }, review.nickname),
    review.age === null && review.sex === null
      ? null
      : h('div', { className: css('profile') }, [review.age, review.sex].filter(Boolean).join(' ')),
    h('div', { className: css('order-date') }, `注文日：${review.orderDate}`),
  );
}

function ReviewItem({ review }: { review: PublicReview }): ReactNode {
  const [open, setOpen] = useState(false);
  return h(
    'li',
    null,
    h(Header, { review }),
    review.choice === null ? null : h('div', { className: css('choice') }, review.choice),
    review.title === '' ? null : h('div', { className: css('type-header', 'style-bold') }, review.title),
    h(
      'div',
      { className: css('review-body') },
      h(
        'span',
        { className: css('no-ellipsis', 'word-break-break-all') },
        lines(open ? review.body : shownPart(review.body)),
      ),
    ),
    open || shownPart(review.body) === review.body
      ? null
      : h('button', { type: 'button', onClick: () => setOpen(true) }, 'さらに表示'),
    h(
      'div',
      { className: css('footer') },
      h('button', { type: 'button' }, '参考になった'),
      review.helpful === 0 ? null : h('span', null, `${review.helpful}人が参考になったと回答`),
      h('a', { href: '#report' }, '不適切レビュー報告'),
    ),
    review.reply === null
      ? h('div', { className: css('shop-comment-no-widget') })
      : h(ShopComment, { reply: review.reply }),
  );
}

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
      rows.map((review) => h(ReviewItem, { key: `${review.postDate} ${review.body}`, review })),
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
