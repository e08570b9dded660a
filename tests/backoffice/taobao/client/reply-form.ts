/** The form behind 评价回复 and 追评回复: a controlled box, 确认提交, 取消 (taobao.md 2.6 [C TRC MCP]). */
import { type ChangeEvent, createElement as h, type ReactNode, useEffect, useRef, useState } from 'react';
import { countSubmit, forgetBox, registerBox } from '../../client/state.ts';
import { useHeartbeat } from './lines.ts';

export interface ReplyFormProps {
  /** Its name in `window.backoffice.state().boxes`. */
  box: string;
  /** With `maxlength` and counter; other builds show neither. */
  counted: boolean;
  close(): void;
}

export function ReplyForm({ box, counted, close }: ReplyFormProps): ReactNode {
  const [text, setText] = useState('');
  const latest = useRef(text);
  latest.current = text;
  useHeartbeat();
  useEffect(() => {
    registerBox(box, () => latest.current);
    return () => forgetBox(box);
  }, [box]);
  return h(
    'div',
    null,
    h(
      'span',
      { className: 'next-input next-input-textarea' },
      h('textarea', {
        placeholder: '请输入您的回复内容',
        value: text,
        onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value),
        ...(counted && { maxLength: 500 }),
      }),
      counted ? h('span', { className: 'next-input-len' }, `${text.length}/500`) : null,
    ),
    h(
      'div',
      { className: 'next-dialog-footer' },
      h('button', { type: 'button', className: 'next-btn next-btn-primary', onClick: countSubmit }, '确认提交'),
      h('button', { type: 'button', className: 'next-btn', onClick: close }, '取消'),
    ),
  );
}
