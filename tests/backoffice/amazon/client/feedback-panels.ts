/** The panels of Feedback Manager: table rows of their own, not inside the feedback's row (amazon.md 3.2). */
import { countSubmit, forgetBox, registerBox } from '../../client/state.ts';
import type { FeedbackManagerData } from './feedback-manager.ts';
import { element } from './kat-element.ts';
import type { KatTextarea } from './kat-textarea.ts';

type Labels = FeedbackManagerData['labels'];

let openBox = '';

/** One panel at a time, in a table row after the feedback it belongs to. */
export function openPanel(row: HTMLElement, content: () => HTMLElement): void {
  closePanel();
  row.after(element('tr', { class: 'feedback-details panel-active' }, element('td', { colspan: '5' }, content())));
}

/** Closes the open panel, if any, and forgets its box. */
export function closePanel(): void {
  document.querySelector('tr.panel-active')?.remove();
  forgetBox(openBox);
}

/** The panel's markup is unknown (amazon.md 7.2): one plausible form, quoting the order it answers. */
export function replyPanel(orderId: string, labels: Labels): HTMLElement {
  let typed = '';
  const box = element('kat-textarea', { id: 'public-reply-text', placeholder: labels.placeholder }) as KatTextarea;
  box.addEventListener('input', () => {
    typed = box.value;
  });
  openBox = `reply:${orderId}`;
  registerBox(openBox, () => typed);
  const send = element('kat-button', { id: 'submit-button', label: labels.send });
  send.addEventListener('click', countSubmit);
  const cancel = element('kat-button', { class: 'cancel', label: labels.cancel });
  cancel.addEventListener('click', closePanel);
  return element(
    'feedback-public-reply',
    {},
    element(
      'div',
      { class: 'side-panel side-panel-open' },
      element('h4', {}, labels.replyTitle),
      element('p', {}, `${labels.orderIs} ${orderId}`),
      box,
      send,
      cancel,
    ),
  );
}

/** Amazon's form for having feedback removed: no text box. */
export function removalPanel(orderId: string, labels: Labels): HTMLElement {
  const send = element('kat-button', { id: 'submit-button', label: labels.send });
  send.addEventListener('click', countSubmit);
  return element(
    'feedback-removal',
    {},
    element(
      'div',
      { class: 'side-panel side-panel-open' },
      element('h4', {}, labels.removalTitle),
      element('p', {}, `${labels.orderIs} ${orderId}`),
      element('kat-dropdown', { id: 'category-dropdown' }),
      element('kat-dropdown', { id: 'reason-dropdown' }),
      send,
    ),
  );
}
