/** `共N条 1/3`, page numbers, next; the address keeps its `current=1` (taobao.md 1.1, 2.5). */
import { createElement as h, type ReactNode } from 'react';

export interface PagerProps {
  page: number;
  pages: number;
  total: number;
  go(page: number): void;
}

export function Pager({ page, pages, total, go }: PagerProps): ReactNode {
  const number = (n: number): ReactNode => {
    const current = n === page;
    return h(
      'button',
      {
        key: n,
        type: 'button',
        className: `next-btn next-pagination-item${current ? ' next-current' : ''}`,
        ...(current && { 'aria-current': 'page' as const }),
        onClick: () => go(n),
      },
      n,
    );
  };
  return h(
    'div',
    { className: 'next-pagination' },
    h('span', { className: 'next-pagination-total' }, `共${total}条 ${page}/${Math.max(1, pages)}`),
    h(
      'div',
      { className: 'next-pagination-list' },
      Array.from({ length: pages }, (_, i) => number(i + 1)),
    ),
    h(
      'button',
      {
        type: 'button',
        className: 'next-btn next-pagination-item next-next',
        disabled: page >= pages,
        onClick: () => go(page + 1),
      },
      '下一页',
    ),
  );
}
