/** The Customer Reviews page: a React app that fills late and recycles its cards (amazon.md 3.1). */
import { createElement as h, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { takePageData } from '../../client/state.ts';
import { type CardData, ReviewCard } from './customer-reviews-card.ts';
import type { KatalBuild } from './kat-element.ts';
import { defineKatal } from './katal.ts';

export interface CustomerReviewsData {
  katal: KatalBuild;
  /** The list never comes. */
  never: boolean;
  /** Milliseconds until the first cards are there, and until a recycled card has caught up with its own review. */
  fillAfter: number;
  settleAfter: number;
  /** All pages of the list; `page` (1-based) is shown first. */
  pages: CardData[][];
  page: number;
  pageSize: number;
  total: number;
  /** Build hash of the author line's class. */
  hash: string;
  labels: {
    heading: string;
    total: string;
    search: string;
    clear: string;
    filters: [id: string, text: string][];
    none: string;
    loading: string;
    pageOf: string;
    done: string;
    contact: string;
    viewMore: string;
    parent: string;
    child: string;
    brand: string;
    publicLink: string;
  };
}

const data = takePageData<CustomerReviewsData>();
defineKatal(data.katal);

function Pager({ page, turn }: { page: number; turn(to: number): void }) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const pager = ref.current;
    const listen = (event: Event): void => turn(Number((event as CustomEvent<number>).detail));
    pager?.addEventListener('pageClick', listen);
    return () => pager?.removeEventListener('pageClick', listen);
  });
  const pages = Math.max(1, data.pages.length);
  return h(
    'div',
    { className: 'css-1t9wkzn' },
    h('kat-pagination', {
      ref,
      page: String(page),
      'total-items': String(data.total),
      'items-per-page': String(data.pageSize),
    }),
    h('span', null, data.labels.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages))),
    h(
      'form',
      { className: 'css-13kq0pg' },
      h('input', { type: 'number', min: 1, max: pages, defaultValue: page }),
      h('kat-button', { label: 'Go' }),
    ),
  );
}

function TopBar() {
  return h(
    'div',
    { 'data-testid': 'manage-reviews-top-bar-view', className: 'css-8atqhb' },
    h('strong', null, data.labels.total),
    h('input', { 'data-testid': 'search-box-input', placeholder: data.labels.search }),
    ...data.labels.filters.map(([id, text]) =>
      h('button', { id, key: id, type: 'button', className: 'css-1ueyc0m' }, text),
    ),
    h('kat-link', { label: data.labels.clear }),
  );
}

/** Cards are keyed by their place, not by their review: that is what recycles them. */
function CustomerReviews() {
  const [shown, setShown] = useState<{ page: number; stale: (CardData | undefined)[] } | null>(null);
  useEffect(() => {
    if (data.never) return;
    const timer = setTimeout(() => {
      const cards = data.pages[data.page - 1] ?? [];
      setShown({ page: data.page, stale: data.settleAfter > 0 ? cards.map((_, at) => cards[at - 1]) : [] });
    }, data.fillAfter);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!shown || shown.stale.length === 0) return;
    const timer = setTimeout(() => setShown({ page: shown.page, stale: [] }), data.settleAfter);
    return () => clearTimeout(timer);
  }, [shown]);

  if (!shown)
    return h('div', { className: 'css-1x2v8ta', role: 'progressbar' }, h('kat-spinner', null, data.labels.loading));
  const cards = data.pages[shown.page - 1] ?? [];
  const turn = (page: number): void => setShown({ page, stale: cards });
  return h(
    'div',
    { className: 'css-79elbk' },
    h(TopBar),
    cards.length === 0 ? h('div', { className: 'css-5w0h3k' }, data.labels.none) : null,
    h(
      'div',
      { className: 'css-1kqvmrb' },
      ...cards.map((card, at) =>
        h(ReviewCard, { key: at, card, stale: shown.stale[at], labels: data.labels, hash: data.hash }),
      ),
    ),
    h(Pager, { page: shown.page, turn }),
  );
}

const mount = document.querySelector('#brand-customer-reviews-root');
if (mount) createRoot(mount).render(h(CustomerReviews));
