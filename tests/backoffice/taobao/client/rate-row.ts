/** One review as one table row, and its 追评 as the expanded row below it. */
import { Fragment, createElement as h, type ReactNode } from 'react';
import type { RateRow, ReplyAction, RowLabel } from '../rate-row.ts';
import { lines } from './lines.ts';

const EMOTION = { positive: '正面评价', neutral: '中性评价', negative: '负面评价', pending: '情感识别中' };

export interface RateRowProps {
  row: RateRow;
  hashed: boolean;
  open(action: ReplyAction): void;
  /** The inline form, in builds that have it. */
  form: ReactNode;
}

const thumbnail = (address: string): string => `${address.replace('https:', '')}_120x120.jpg`;

/** `l-rate-content > .rate-content > span + span`, or hashed classes (taobao.md 2.2 [C US TRC]). */
const text = (label: string, body: string, hashed: boolean): ReactNode =>
  h(
    'div',
    { className: hashed ? 'css-1k9x2vq' : 'l-rate-content' },
    h(
      'div',
      { className: hashed ? 'css-8w0zpl' : 'rate-content' },
      h('span', null, label),
      h('span', null, lines(body)),
    ),
  );

const media = (row: RateRow, hashed: boolean): ReactNode =>
  row.pictures.length === 0 && !row.video
    ? null
    : h(
        'div',
        { className: hashed ? 'css-77hq1a' : 'l-media-gallery' },
        row.pictures.map((address) =>
          h('img', { key: address, loading: 'lazy', src: thumbnail(address), width: 60, height: 60 }),
        ),
        row.video
          ? h('video', { key: 'video', poster: '//img.alicdn.com/sample-video-cover.jpg', width: 60, height: 60 })
          : null,
      );

const order = (row: RateRow): ReactNode =>
  row.orderId === null ? null : h('div', { key: 'order' }, `订单号：${row.orderId}`);

function product(row: RateRow): ReactNode {
  if (row.product === null) return null;
  const { title, href } = row.product;
  return h(
    'div',
    { key: 'product' },
    h('img', {
      loading: 'lazy',
      src: '//img.alicdn.com/bao/uploaded/sample-product.jpg_60x60.jpg',
      width: 40,
      height: 40,
    }),
    h('a', { href, target: '_blank', rel: 'noreferrer' }, title),
    h('a', { key: 'copy', href: '#copy' }, '复制'),
    h('a', { key: 'detail', href: 'https://trade.taobao.com/trade/detail/trade_item_detail.htm' }, '订单详情'),
  );
}

/** Reply actions are buttons, complaints may be plain links, records and closed windows are text (taobao.md 2.4). */
function action(label: RowLabel, open: (action: ReplyAction) => void): ReactNode {
  if (label === '评价回复' || label === '追评回复')
    return h(
      'button',
      { key: label, type: 'button', className: 'next-btn next-btn-primary', onClick: () => open(label) },
      label,
    );
  if (label === '投诉评价' || label === '投诉追评') return h('a', { key: label, href: '#complaint' }, label);
  if (label === '已回复') return h('span', { key: label }, label);
  return h('button', { key: label, type: 'button', className: 'next-btn next-btn-text' }, label);
}

const note = (value: string | null): ReactNode => (value === null ? null : h('div', null, value));

function FollowUp({ followUp, hashed }: { followUp: NonNullable<RateRow['followUp']>; hashed: boolean }): ReactNode {
  return h(
    'tr',
    { className: 'next-table-expanded-row' },
    h('td', { colSpan: 6 }, text('追评', followUp.body, hashed), note(followUp.when?.text ?? null)),
  );
}

export function RateRowView({ row, hashed, open, form }: RateRowProps): ReactNode {
  const { emotion, postedAt, feedId, daysLeft, followUp } = row;
  return h(
    Fragment,
    null,
    h(
      'tr',
      { className: 'next-table-row' },
      h('td', null, h('i', { className: 'next-icon' })),
      h('td', null, note(emotion && EMOTION[emotion])),
      h(
        'td',
        null,
        text('初评', row.body || (row.noText ?? ''), hashed),
        media(row, hashed),
        note(postedAt && `初次评价：${postedAt}`),
        note(feedId && `主评ID：${feedId}`),
        hashed ? order(row) : null,
        form,
      ),
      h('td', null, product(row), hashed ? null : order(row)),
      h('td', null, row.nick),
      h(
        'td',
        null,
        note(daysLeft === null ? null : `还有${daysLeft}天可回复`),
        note(row.closed),
        row.labels.map((label) => action(label, open)),
      ),
    ),
    followUp && h(FollowUp, { followUp, hashed }),
  );
}
