/** Feedback Manager: rows with a repeated id, late tables, panels in rows of their own (amazon.md 3.2). */
import { takePageData } from '../../client/state.ts';
import { closePanel, openPanel, removalPanel, replyPanel } from './feedback-panels.ts';
import type { DropdownOption } from './kat-dropdown-button.ts';
import { element, type KatalBuild, linesOf } from './kat-element.ts';
import { defineKatal } from './katal.ts';

export interface FeedbackRow {
  day: string;
  stars: string;
  orderId: string;
  /** '' when the buyer wrote nothing. */
  comment: string;
  /** Amazon's own sentence behind the comment, and how it is attached. */
  note: { text: string; inline: boolean } | null;
  /** The seller's public reply, with its label. */
  response: { label: string; text: string } | null;
  options: DropdownOption[];
}

export interface FeedbackManagerData {
  katal: KatalBuild;
  pages: FeedbackRow[][];
  /** Milliseconds until a table is filled; null: never. */
  fillAfter: number | null;
  labels: {
    heading: string;
    columns: string[];
    tabs: [id: string, text: string][];
    choose: string;
    previous: string;
    next: string;
    none: string;
    replyTitle: string;
    orderIs: string;
    placeholder: string;
    send: string;
    cancel: string;
    removalTitle: string;
    report: string;
  };
}

const data = takePageData<FeedbackManagerData>();
defineKatal(data.katal);
const { labels } = data;
const list = element('kat-table', { class: 'feedback-table' });
let page = 0;

function commentCell({ comment, note, response }: FeedbackRow): HTMLElement {
  const cell = element('kat-table-cell', {}, ...linesOf(comment));
  if (note?.inline) cell.append(`${comment === '' ? '' : ' '}${note.text}`);
  if (note && !note.inline)
    cell.append(document.createElement('br'), element('span', { class: 'amazon-message' }, note.text));
  if (response)
    cell.append(
      element('div', { class: 'feedback-response' }, element('b', {}, `${response.label} `), ...linesOf(response.text)),
    );
  return cell;
}

function rowOf(feedback: FeedbackRow): HTMLElement {
  const actions = element('kat-dropdown-button', { label: labels.choose, options: JSON.stringify(feedback.options) });
  const row = element(
    'kat-table-row',
    { id: 'feedback-details' },
    element('kat-table-cell', { class: 'col_order_date' }, feedback.day),
    element('kat-table-cell', { class: 'col_feedback_rating' }, element('kat-star-rating', { value: feedback.stars })),
    element(
      'kat-table-cell',
      { class: 'col_order_id' },
      element('kat-link', { label: feedback.orderId, href: `/orders-v3/order/${feedback.orderId}` }),
    ),
    commentCell(feedback),
    element('kat-table-cell', { class: 'col_actions' }, actions),
  );
  // Only `request_removal` is a known name (amazon.md 3.2 [CODE F1]); the others are plausible.
  actions.addEventListener('action', (event) => {
    const { detail } = event as CustomEvent<string>;
    if (detail === 'post_public_reply') openPanel(row, () => replyPanel(feedback.orderId, labels));
    if (detail === 'contact_buyer') location.assign(`/messaging/contact?orderId=${feedback.orderId}`);
    if (detail === 'request_removal') openPanel(row, () => removalPanel(feedback.orderId, labels));
  });
  return row;
}

const header = (): HTMLElement =>
  element(
    'kat-table-row',
    { class: 'fb-detail-table-header' },
    ...labels.columns.map((text) => element('kat-table-cell', {}, text)),
  );

function pager(): HTMLElement {
  const link = (label: string, to: number, name: string): HTMLElement => {
    const off = to < 0 || to >= data.pages.length;
    const made = element('kat-link', {
      label,
      class: `pagination-nav-${name}${off ? ' pagination-nav-disabled' : ''}`,
    });
    if (!off) made.addEventListener('click', () => turn(to));
    return made;
  };
  return element(
    'div',
    { class: 'pagination' },
    link(labels.previous, page - 1, 'previous'),
    ' ',
    link(labels.next, page + 1, 'next'),
  );
}

function fill(): void {
  const rows = data.pages[page] ?? [];
  list.replaceChildren(header(), ...rows.map(rowOf));
  document.querySelector('.pagination')?.remove();
  document.querySelector('.no-feedback')?.remove();
  if (rows.length === 0) list.after(element('div', { class: 'no-feedback' }, labels.none));
  else list.after(pager());
}

/** The old rows go at once, the new ones come later; the address stays. */
function turn(to: number): void {
  page = to;
  closePanel();
  list.replaceChildren(header(), element('kat-spinner'));
  if (data.fillAfter !== null) setTimeout(fill, data.fillAfter);
}

function home(): HTMLElement {
  const tabs = labels.tabs.map(([id, text], at) =>
    element('kat-tab-header', { 'tab-id': id, ...(at === 0 ? { selected: '' } : {}) }, text),
  );
  return element(
    'home',
    {},
    element('h3', { class: 'hidden-md' }, labels.heading),
    element('h3', {}, labels.heading),
    element('a', { href: '#/report' }, labels.report),
    element(
      'feedback-summary',
      {},
      element(
        'kat-table',
        {},
        element(
          'kat-table-row',
          {},
          element('kat-table-cell', {}, '30 / 90 / 365'),
          element('kat-table-cell', {}, '97 %'),
        ),
      ),
    ),
    element('div', { class: 'filter-tabs' }, element('kat-tabs', {}, ...tabs)),
    element('feedback-list', {}, list),
  );
}

/** The report lives behind the same address, told apart by the hash only. */
function route(): void {
  const app = document.querySelector('my-app');
  if (!app) return;
  closePanel();
  if (location.hash.startsWith('#/report'))
    app.replaceChildren(
      element('report', {}, element('a', { href: '#/' }, labels.heading), element('h3', {}, labels.report)),
    );
  else {
    app.replaceChildren(home());
    turn(0);
  }
}

window.addEventListener('hashchange', route);
setTimeout(route, 60);
