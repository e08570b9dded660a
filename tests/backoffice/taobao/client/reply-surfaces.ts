/** Where the reply form appears: a dialog that quotes the review, or a panel outside every row and dialog. */
import { createElement as h, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { RateRow, ReplyAction } from '../rate-row.ts';
import { lines } from './lines.ts';
import { ReplyForm } from './reply-form.ts';

/** Which row's form is open, and for which of its two texts. */
export interface Opened {
  index: number;
  action: ReplyAction;
}

export interface SurfaceProps {
  row: RateRow;
  action: ReplyAction;
  box: string;
  close(): void;
}

/** What the form answers: the follow-up for 追评回复, else the review; the platform's sentence where there is no text. */
const quoted = (row: RateRow, action: ReplyAction): string =>
  action === '追评回复' ? (row.followUp?.body ?? '') : row.body || (row.noText ?? '');

/** Without backdrop: the caller shows one for all dialogs. */
export function ReplyDialog({ row, action, box, close }: SurfaceProps): ReactNode {
  return h(
    'div',
    { className: 'next-dialog', role: 'dialog', 'aria-modal': true },
    h('div', { className: 'next-dialog-header' }, h('h2', null, action)),
    h(
      'div',
      { className: 'next-dialog-body' },
      h('div', { className: 'reply_quote__Zz1c3' }, h('div', null, row.nick), h('p', null, lines(quoted(row, action)))),
      h('div', null, '回复发布后所有买家可见，如评价违规请使用投诉评价。'),
      h(ReplyForm, { box, counted: true, close }),
    ),
  );
}

export const dialogs = (children: ReactNode): ReactNode =>
  createPortal(
    h('div', { className: 'next-overlay-wrapper opened' }, h('div', { className: 'next-overlay-backdrop' }), children),
    document.body,
  );

/** Names neither the buyer nor the review, has no role, and hangs directly below `body` (taobao.md 2.6, TRC's comment). */
export const ReplyPanel = ({ action, box, close }: SurfaceProps): ReactNode =>
  createPortal(
    h(
      'div',
      { className: 'rate_floatPanel__y7Hb2' },
      h('h4', null, action),
      h(ReplyForm, { box, counted: false, close }),
    ),
    document.body,
  );
