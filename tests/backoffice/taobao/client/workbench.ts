/** The workbench's shell: menu and head, the address decides what is in the middle, links change it without a load. */
import { createElement as h, type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { takePageData } from '../../client/state.ts';
import type { ReviewListData } from '../review-list.ts';
import { useLater } from './lines.ts';
import { ReviewList } from './review-list.ts';
import { CSS } from './style.ts';

const LIST = '/home.htm/comment-manage/list/rateWait4PC';
const MENU = [
  { label: '首页', href: '/home.htm/QnworkbenchHome/' },
  { label: '评价管理', href: `${LIST}?current=1&pageSize=20` },
];

const data = takePageData<ReviewListData>();

function usePath(): [path: string, go: (href: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = (): void => setPath(location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return [
    path,
    (href) => {
      history.pushState(null, '', href);
      setPath(location.pathname);
    },
  ];
}

function Middle({ path }: { path: string }): ReactNode {
  if (path.startsWith(LIST)) return h(ReviewList, { data });
  if (path.startsWith('/home.htm/QnworkbenchHome')) return h('h2', null, '今日待办');
  return h('h2', null, '问大家');
}

function Workbench(): ReactNode {
  const [path, go] = usePath();
  const mounted = useLater(150);
  const follow = (event: MouseEvent, href: string): void => {
    event.preventDefault();
    go(href);
  };
  return h(
    'div',
    null,
    h('style', null, CSS),
    h('div', { className: 'notify_head__XdjnE' }, '千牛商家工作台'),
    h(
      'div',
      { className: 'shell_cols__a8Kd2' },
      h(
        'nav',
        { className: 'shell_menu__p0Xz1' },
        MENU.map(({ label, href }) =>
          h('a', { key: label, href, onClick: (event: MouseEvent) => follow(event, href) }, label),
        ),
      ),
      h('div', { className: 'shell_page__m3Rt9' }, mounted ? h(Middle, { path }) : null),
    ),
  );
}

const root = document.querySelector('#icestark-container');
if (root) createRoot(root).render(h(Workbench));
