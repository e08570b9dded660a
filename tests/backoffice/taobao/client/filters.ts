/** The search area above the list; the dates repeat the address (taobao.md 1.1, 2.1). */
import { createElement as h, type ReactNode } from 'react';

const dated = (compact: string): string => compact.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

const tags = (label: string, names: string[]): ReactNode =>
  h(
    'div',
    null,
    `${label} `,
    names.map((name) => h('span', { key: name, className: 'next-tag' }, name)),
  );

export function Filters(): ReactNode {
  const [from = '', to = ''] = (new URLSearchParams(location.search).get('dateRange') ?? '').split(',');
  const date = (placeholder: string, value: string): ReactNode =>
    h('input', { placeholder, readOnly: true, value: dated(value) });
  return h(
    'div',
    { className: 'filters_row__k2Lq7' },
    h('div', null, '来自买家的评价'),
    h(
      'div',
      null,
      h('span', null, '评价时间'),
      date('起始日期', from),
      '-',
      date('结束日期', to),
      tags('', ['今天', '昨天', '近7天', '近30天']),
    ),
    h('div', null, '情感 ', h('span', { className: 'next-select-trigger' }, '全部')),
    tags('评价内容', ['有内容', '有图片', '有视频', '有追评']),
    tags('商家回复', ['已回复', '未回复']),
    h('input', { placeholder: '请输入评价关键词/商品ID' }),
    h('button', { type: 'button', className: 'next-btn next-btn-primary' }, '搜索'),
    h('button', { type: 'button', className: 'next-btn' }, '清除条件'),
  );
}
