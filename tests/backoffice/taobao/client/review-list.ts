/** 来自买家的评价: filters, table, pager, and the reply surface this build has. Rows are reused when the page turns. */
import { createElement as h, type ReactNode, type UIEvent, useState } from 'react';
import type { RateRow, ReplyAction } from '../rate-row.ts';
import { boxName } from '../reply-spots.ts';
import type { ReviewListData } from '../review-list.ts';
import { Filters } from './filters.ts';
import { useLater } from './lines.ts';
import { Overlays } from './overlays.ts';
import { Pager } from './pager.ts';
import { RateRowView } from './rate-row.ts';
import { ReplyForm } from './reply-form.ts';
import { dialogs, type Opened, ReplyDialog, ReplyPanel } from './reply-surfaces.ts';

const HEAD = ['', '情感', '评价内容', '商品信息', '买家信息', '操作'];
/** A row's height as a virtual table reckons it, and how much of the table is in sight; px. */
const ROW = 110;
const SIGHT = 460;
/** Milliseconds between the press and the form, and between a page number and its rows. */
const OPENING = 180;
const TURNING = 500;

interface Forms {
  opened: Opened[];
  open(opened: Opened): void;
  close(index: number): void;
}

function useForms(inline: boolean): Forms {
  const [opened, setOpened] = useState<Opened[]>([]);
  return {
    opened,
    open: (next) => {
      setTimeout(
        () => setOpened((old) => (inline ? [...old.filter(({ index }) => index !== next.index), next] : [next])),
        OPENING,
      );
    },
    close: (index) => setOpened((old) => old.filter((one) => one.index !== index)),
  };
}

/** Everything that opens outside the rows. */
function Surface({ rows, data, forms }: { rows: RateRow[]; data: ReviewListData; forms: Forms }): ReactNode {
  const [opened] = forms.opened;
  const row = opened && rows[opened.index];
  if (!opened || !row || data.surface === 'inline') return null;
  const common = { action: opened.action, close: () => forms.close(opened.index) };
  if (data.surface === 'portal') return h(ReplyPanel, { row, box: boxName(data.surface, opened.index), ...common });
  const dialog = h(ReplyDialog, { row, box: 'reply', ...common });
  const other = rows[opened.index + 1] ?? rows[0];
  if (data.surface === 'dialog' || !other) return dialogs(dialog);
  return dialogs([
    h('div', { key: 'own' }, dialog),
    h(ReplyDialog, { key: 'other', row: other, box: 'reply-other', ...common }),
  ]);
}

/** The table in a box of its own that scrolls, always with the same few rows. */
function Scrolled({ count, size, from, children }: Scrolling & { children?: ReactNode }): ReactNode {
  const scroll = (event: UIEvent): void => {
    const top = Math.floor(event.currentTarget.scrollTop / ROW);
    from.set(Math.max(0, Math.min(top, count - size)));
  };
  return h(
    'div',
    { className: 'next-table-scroll', style: { height: SIGHT, overflow: 'auto' }, onScroll: scroll },
    h(
      'div',
      { style: { height: count * ROW, overflow: 'hidden' } },
      h('div', { style: { transform: `translateY(${from.at * ROW}px)` } }, children),
    ),
  );
}

interface Scrolling {
  count: number;
  size: number;
  from: { at: number; set(at: number): void };
}

function Rows({ rows, data, forms }: { rows: RateRow[]; data: ReviewListData; forms: Forms }): ReactNode {
  return rows.map((row, index) => {
    const inline = data.surface === 'inline' ? forms.opened.find((one) => one.index === index) : undefined;
    const form = inline
      ? h(
          'div',
          { className: 'rate_inlineReply__Vb8n0' },
          h('div', null, inline.action),
          h(ReplyForm, { box: boxName('inline', index), counted: false, close: () => forms.close(index) }),
        )
      : null;
    const open = (action: ReplyAction): void => forms.open({ index, action });
    // By place, not by review: the table keeps its rows when the page turns.
    return h(RateRowView, { key: index, row, hashed: data.hashed, open, form });
  });
}

function Table({
  rows,
  turning,
  data,
  forms,
}: {
  rows: RateRow[] | null;
  turning: boolean;
  data: ReviewListData;
  forms: Forms;
}): ReactNode {
  const empty =
    rows?.length === 0
      ? h('tr', null, h('td', { colSpan: 6 }, h('div', { className: 'next-table-empty' }, '没有数据')))
      : null;
  return h(
    'div',
    { className: 'next-loading next-loading-inline' },
    rows === null || turning
      ? h('div', { className: 'next-loading-tip' }, h('div', { className: 'next-loading-indicator' }))
      : null,
    h(
      'div',
      { className: 'next-loading-wrap' },
      h(
        'div',
        null,
        h(
          'div',
          { className: 'next-table next-table-medium' },
          h(
            'table',
            { role: 'table' },
            h(
              'thead',
              null,
              h(
                'tr',
                null,
                HEAD.map((name, key) => h('th', { key }, name)),
              ),
            ),
            h('tbody', { className: 'next-table-body' }, empty, rows && h(Rows, { rows, data, forms })),
          ),
        ),
      ),
    ),
  );
}

export function ReviewList({ data }: { data: ReviewListData }): ReactNode {
  const [page, setPage] = useState(1);
  const [turning, setTurning] = useState(false);
  const [at, setAt] = useState(0);
  const loaded = useLater(data.delay);
  const forms = useForms(data.surface === 'inline');
  const all = loaded && data.pages ? (data.pages[page - 1] ?? []) : null;
  const rows = all && data.window ? all.slice(at, at + data.window) : all;
  const go = (next: number): void => {
    setTurning(true);
    setTimeout(() => {
      setPage(next);
      setTurning(false);
    }, TURNING);
  };
  const table = h(Table, { rows, turning, data, forms });
  return h(
    'div',
    null,
    h(Filters),
    all && data.window ? h(Scrolled, { count: all.length, size: data.window, from: { at, set: setAt } }, table) : table,
    rows && h(Pager, { page, pages: data.pages?.length ?? 0, total: data.total, go }),
    rows && h(Surface, { rows, data, forms }),
    data.overlays ? h(Overlays) : null,
  );
}
