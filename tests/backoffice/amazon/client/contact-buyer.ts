/** The contact-buyer form: no box until a reason is chosen, personal data around it (amazon.md 3.4). */
import { countSubmit, registerBox, takePageData } from '../../client/state.ts';
import { element, type KatalBuild } from './kat-element.ts';
import type { KatTextarea } from './kat-textarea.ts';
import { defineKatal } from './katal.ts';

export interface ContactBuyerData {
  katal: KatalBuild;
  orderId: string;
  buyer: string;
  address: string[];
  /** `Buyer's Language of Preference: Spanish`; null: the form doesn't say. */
  languageLine: string | null;
  maxLength: number | null;
  reasons: [value: string, label: string][];
  labels: {
    heading: string;
    order: string;
    address: string;
    send: string;
    sent: string;
    placeholder: string;
    attach: string;
  };
}

const data = takePageData<ContactBuyerData>();
defineKatal(data.katal);
const { labels } = data;
let message = '';
registerBox('message', () => message);

function sendButton(): HTMLElement {
  const send = element('kat-button', { class: 'ayb-contact-form-send-button', label: labels.send, disabled: '' });
  send.addEventListener('click', () => {
    if (message === '') return;
    countSubmit();
    form.append(element('div', { class: 'kat-alert-success-content' }, labels.sent));
  });
  return send;
}

/** The text area comes a moment after the reason was chosen, and is the same one for every reason. */
function textArea(): HTMLElement {
  const box = element('kat-textarea', {
    placeholder: labels.placeholder,
    maxlength: data.maxLength === null ? null : String(data.maxLength),
  }) as KatTextarea;
  const send = sendButton();
  box.addEventListener('input', () => {
    message = box.value;
    send.toggleAttribute('disabled', message === '');
  });
  return element(
    'div',
    {},
    element('div', { class: 'contact-buyer-text-area' }, box),
    element(
      'div',
      { class: 'contact-buyer-file-input' },
      element('label', {}, `${labels.attach} `, element('input', { type: 'file' })),
    ),
    send,
  );
}

const reasons = element(
  'kat-box',
  {},
  ...data.reasons.map(([value, label]) => element('kat-radiobutton', { name: 'reason', value, label })),
);

const form = element(
  'div',
  { id: 'ayb-contact-buyer' },
  element('div', { class: 'ayb-contact-buyer-header' }, element('h2', {}, `${labels.heading} ${data.buyer}`)),
  element(
    'div',
    { class: 'panel ayb-order-details' },
    element(
      'div',
      {},
      `${labels.order} `,
      element('kat-link', { label: data.orderId, href: `/orders-v3/order/${data.orderId}` }),
    ),
    element('div', {}, labels.address),
    ...data.address.map((line) => element('div', { class: 'buyer-address' }, line)),
  ),
  ...(data.languageLine === null ? [] : [element('kat-tooltip', {}, element('kat-label', {}, data.languageLine))]),
  reasons,
);

let opened = false;
reasons.addEventListener('change', () => {
  if (opened) return;
  opened = true;
  setTimeout(() => form.append(textArea()), 120);
});

setTimeout(() => document.querySelector('#ayb-app')?.append(form), 150);
