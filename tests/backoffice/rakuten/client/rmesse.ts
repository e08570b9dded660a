/** The page's own code of R-Messe: a React page whose reply box is controlled, so that a painted text is painted over. */
import { type ChangeEvent, createElement as h, type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { countSubmit, forgetBox, registerBox, takePageData } from '../../client/state.ts';
import type { RmesseData } from '../rmesse-scenarios.ts';

const CSS = `body{margin:0;font:14px/1.6 sans-serif;color:#333}.rms-head{background:#bf0000;color:#fff;padding:10px 16px}
.rms-cols{display:grid;grid-template-columns:200px minmax(0,1fr) 260px;gap:16px;padding:16px}.card-messe-item{display:block;padding:8px;border-bottom:1px solid #ddd}
.rms-msg{background:#f7f7f7;border-radius:6px;padding:8px 12px;margin:8px 0}.Linkify{white-space:pre-wrap}.form-control{width:100%;box-sizing:border-box}
.rms-btn{padding:6px 12px;margin:6px 6px 0 0;border:0;border-radius:4px;color:#fff}.btn-red{background:#bf0000}.btn-green{background:#3a8a3a}`;

const data = takePageData<RmesseData>();

/** Renders again twice a second, as pages with a clock or a socket do: what React does not know is gone by then. */
function useHeartbeat(): void {
  const [, beat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => beat((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, []);
}

function ReplyBox(): ReactNode {
  const [text, setText] = useState('');
  const latest = useRef(text);
  latest.current = text;
  useHeartbeat();
  useEffect(() => {
    registerBox('reply', () => latest.current);
    return () => forgetBox('reply');
  }, []);
  return h(
    'div',
    { className: 'rms-reply' },
    h('button', { type: 'button', className: 'rms-btn btn-green btn-xs' }, 'AIで回答文を生成'),
    h('textarea', {
      className: 'form-control',
      rows: 8,
      placeholder: 'ここに返信を記入してください',
      value: text,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value),
    }),
    h('button', { type: 'button', className: 'rms-btn btn-red btn-fill', onClick: countSubmit }, '送信する'),
  );
}

const Message = (message: RmesseData['messages'][number], key: number): ReactNode =>
  h(
    'div',
    { key, className: 'rms-msg' },
    h('div', null, message.time),
    h('div', null, message.from),
    h('div', { className: 'Linkify' }, message.body),
  );

const fact = (label: string, value: string): ReactNode =>
  h('div', { key: label }, h('span', null, `${label}：`), h('span', null, value));

function SidePanel(): ReactNode {
  const { customer, orderId } = data;
  return h(
    'aside',
    null,
    h(
      'section',
      null,
      h('h3', null, '顧客情報'),
      fact('氏名', customer.name),
      fact('住所', `${customer.postcode} ${customer.address}`),
      fact('電話番号', customer.phone),
      fact('メールアドレス', customer.mail),
    ),
    orderId === null ? null : h('section', null, h('h3', null, '注文情報'), fact('注文番号', orderId)),
  );
}

function Inquiry(): ReactNode {
  return h(
    'div',
    { className: 'rms-cols' },
    h(
      'nav',
      { className: 'messe-srch-area' },
      data.others.map((other) =>
        h(
          'a',
          { key: other.inquiryNumber, className: 'card-messe-item', href: `/inquiry/${other.inquiryNumber}` },
          `${other.title} ${other.inquiryNumber}`,
        ),
      ),
    ),
    h(
      'main',
      null,
      h('h2', null, data.category),
      h('div', null, `問い合わせ番号：${data.inquiryNumber}`),
      data.messages.map(Message),
      data.open ? h(ReplyBox) : h('p', null, 'この問い合わせは完了しています。'),
    ),
    h(SidePanel),
  );
}

function App(): ReactNode {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(true), data.delay);
    return () => clearTimeout(timer);
  }, []);
  return h(
    'div',
    null,
    h('style', null, CSS),
    h('div', { className: 'rms-head' }, 'R-Messe お問い合わせ管理'),
    loaded ? h(Inquiry) : h('p', null, '読み込み中…'),
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(h(App));
