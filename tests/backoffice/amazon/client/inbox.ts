/** The messages inbox: thread list, thread with a late reply box, order panel (amazon.md 3.3; the thread's markup was never seen). */
import { countSubmit, includeFrame, registerBox, takePageData } from '../../client/state.ts';
import { element, type KatalBuild, linesOf } from './kat-element.ts';
import type { KatTextarea } from './kat-textarea.ts';
import { defineKatal } from './katal.ts';

export interface InboxData {
  katal: KatalBuild;
  /** Address of the frame the app lives in; null: the app is this document. */
  frame: string | null;
  orderId: string;
  buyer: string;
  address: string[];
  languageLine: string | null;
  /** Newest last. */
  messages: { mine: boolean; text: string }[];
  /** Buyers of the other threads in the list. */
  others: string[];
  /** The thread takes no answer. */
  closed: boolean;
  labels: {
    tabs: string[];
    search: string;
    order: string;
    address: string;
    reply: string;
    send: string;
    closed: string;
  };
}

const data = takePageData<InboxData>();
const { labels } = data;
const root = document.querySelector('#messaging-inbox');

function replyForm(): HTMLElement {
  let typed = '';
  const box = element('kat-textarea', {
    class: 'reply-textarea',
    placeholder: labels.reply,
    maxlength: '4000',
  }) as KatTextarea;
  box.addEventListener('input', () => {
    typed = box.value;
  });
  registerBox('reply', () => typed);
  const send = element('kat-button', { class: 'reply-send', label: labels.send });
  send.addEventListener('click', countSubmit);
  return element('div', { class: 'thread-reply' }, box, send);
}

const threads = (): HTMLElement =>
  element(
    'aside',
    { class: 'threads' },
    element('div', { id: 'threads-list-search-bar' }, element('input', { type: 'search', placeholder: labels.search })),
    ...[data.buyer, ...data.others].map((name) => element('div', { class: 'panel thread-item' }, name)),
  );

const thread = (): HTMLElement =>
  element(
    'section',
    { class: 'thread' },
    element('div', { class: 'case-status-label' }, data.closed ? labels.closed : ''),
    ...data.messages.map(({ mine, text }) =>
      element(
        'div',
        { class: `thread-message ${mine ? 'thread-message-max-width-container-right' : 'thread-message-left'}` },
        ...linesOf(text),
      ),
    ),
  );

const order = (): HTMLElement =>
  element(
    'aside',
    { class: 'panel order-details' },
    element(
      'div',
      {},
      `${labels.order} `,
      element('kat-link', { label: data.orderId, href: `/orders-v3/order/${data.orderId}` }),
    ),
    ...(data.languageLine === null ? [] : [element('kat-tooltip', {}, element('kat-label', {}, data.languageLine))]),
    element('h4', {}, labels.address),
    ...[data.buyer, ...data.address].map((line) => element('div', { class: 'buyer-address' }, line)),
  );

function start(): void {
  if (data.frame !== null) {
    const frame = element('iframe', { src: data.frame, title: 'Messages' });
    root?.append(frame);
    includeFrame(frame);
    return;
  }
  defineKatal(data.katal);
  const conversation = thread();
  root?.append(
    element(
      'nav',
      { class: 'inbox-tabs' },
      ...labels.tabs.map((text) => element('button', { type: 'button', role: 'tab' }, text)),
    ),
    element('div', { class: 'inbox' }, threads(), conversation, order()),
  );
  if (!data.closed) setTimeout(() => conversation.append(replyForm()), 350);
}

setTimeout(start, 150);
