import { describe, expect, it } from 'vitest';
import { feedbackManager } from '../../../lib/platforms/amazon/feedback-manager.ts';
import type { Page, TargetResult } from '../../../lib/platforms/platform.ts';
import { readNow } from '../saved-pages.ts';
import { fixture, type KatalBuild } from './fixture.ts';

const ORDERS = ['111-1111111-1111111', '222-2222222-2222222', '333-3333333-3333333', '444-4444444-4444444'] as const;

/** The page with a panel put in: behind row `after`, at the end of the body when null. */
function withPanel(panel: string, after: number | null, build: KatalBuild = 'light'): Page {
  const page = fixture('feedback-manager-en');
  const { document } = page;
  const template = document.createElement('div');
  template.append(...new DOMParser().parseFromString(panel, 'text/html').body.childNodes);
  const row = after === null ? null : document.querySelectorAll('[id="feedback-details"]')[after];
  if (row) row.after(...template.childNodes);
  else document.body.append(...template.childNodes);
  if (build === 'shadow') {
    for (const host of document.querySelectorAll('kat-textarea')) {
      host.attachShadow({ mode: 'open' }).append(...host.childNodes);
    }
  }
  return page;
}

function target(page: Page, record: number): TargetResult {
  const located = readNow(feedbackManager, page).located[record];
  if (!located) throw new Error('no such record');
  return feedbackManager.replyTarget(page, located, 'feedback-reply');
}

const reason = (result: TargetResult): string => (result.ok ? 'ok' : result.reason);

const BOX = '<kat-textarea maxlength="800"><textarea></textarea></kat-textarea>';
const quoting = (order: string, box = BOX): string =>
  `<div class="side-panel side-panel-open"><p>Order ID: ${order}</p>${box}</div>`;

describe('Feedback Manager', () => {
  it('is the list, not the report', () => {
    const at = (url: string): boolean => feedbackManager.matches(new URL(url));
    expect(at('https://sellercentral.amazon.com/feedback-manager/index.html#/')).toBe(true);
    expect(at('https://sellercentral.amazon.com/feedback-manager/index.html')).toBe(true);
    expect(at('https://sellercentral.amazon.com/feedback-manager/index.html#/report')).toBe(false);
    expect(at('https://sellercentral.amazon.com/orders-v3/order/111-1111111-1111111')).toBe(false);
    expect(at('https://www.amazon.com/feedback-manager/index.html')).toBe(false);
  });

  it.each([
    ['empty', 'empty'],
    ['loading', 'loading'],
    ['unreadable', 'unreadable'],
    ['shell', 'loading'],
  ] as const)('%s is %s', (name, status) => {
    const reading = readNow(feedbackManager, fixture(`feedback-manager-${name}`));
    expect(reading.status).toBe(status);
    expect(reading.located).toEqual([]);
  });

  it('is not there in an empty shell', () => {
    expect(feedbackManager.present(fixture('feedback-manager-shell'))).toBe(false);
    expect(feedbackManager.present(fixture('feedback-manager-loading'))).toBe(true);
  });

  it('tells cells apart by what is in them when classes and order are gone', () => {
    const { health } = readNow(feedbackManager, fixture('feedback-manager-drifted'));
    expect(health.fields.orderId).toMatchObject({ selector: 0, label: 2, missing: 0 });
    expect(health.fields.body).toMatchObject({ selector: 0, label: 2, missing: 0 });
  });

  /** The page without one name of its own, its table made of plain boxes, and without its days. */
  const redesigned = (change = (html: string): string => html): Page =>
    fixture('feedback-manager-en', 'light', (html) =>
      change(html)
        .replace(/ (?:class|id|data-action)="[^"]*"/g, '')
        .replaceAll('kat-', 'new-')
        .replace(/(<\/?)(?:new-table-row|new-table-cell|new-table|feedback-list)/g, '$1div')
        .replace(/<div>([^<]*)<\/div>(<div><new-star-rating)/g, '$2'),
    );

  it('reads a page without any of its names, whatever it is made of', () => {
    const whole = fixture('feedback-manager-en', 'light', (html) =>
      html
        .replace(/ (?:class|id|data-action)="[^"]*"/g, '')
        .replace(/(<\/?)kat-table(?:-row|-cell)?|(<\/?)feedback-list/g, '$1$2div'),
    );
    const truth = readNow(feedbackManager, fixture('feedback-manager-en')).located.map(({ record }) => record);
    const { located } = readNow(feedbackManager, whole);
    expect(located.map(({ record }) => record)).toEqual(truth);
  });

  it('puts nothing in the place of a day that the page no longer shows', () => {
    const { located } = readNow(feedbackManager, redesigned());
    expect(located.map(({ record }) => record.orderId)).toEqual(ORDERS);
    expect(located.map(({ record }) => record.postedAt)).toEqual([null, null, null, null]);
    expect(located.map(({ record }) => record.rating)).toEqual([2, 1, 5, 3]);
    expect(located[3]?.record.body).toBe('So so.');
  });

  it.each([
    ['a day', '9/12/2026'],
    ['stars', '★★★★★'],
  ])("takes %s that the buyer wrote for nothing of the page's own", (_, words) => {
    const page = redesigned((html) =>
      html.replace('So so.<div><b>Your response: </b>Thank you,<br>we called the courier.</div>', words),
    );
    const record = readNow(feedbackManager, page).located[3]?.record;
    expect(record).toMatchObject({ orderId: ORDERS[3], rating: 3, postedAt: null });
    expect([null, words]).toContain(record?.body);
  });

  it('reads no row twice for a panel that quotes its order, and none on a page of pictures', () => {
    const page = redesigned();
    const [row] = readNow(feedbackManager, page).located;
    row?.element.after(page.document.createRange().createContextualFragment(`<div><p>${ORDERS[0]}</p>${BOX}</div>`));
    expect(readNow(feedbackManager, page).located.map(({ record }) => record.orderId)).toEqual(ORDERS);
    const drawn = fixture('feedback-manager-en', 'light', (html) =>
      html.replace(/<kat-table-row id[\s\S]*<\/kat-table-row>/, '<kat-table-row><canvas></canvas></kat-table-row>'),
    );
    expect(readNow(feedbackManager, drawn)).toMatchObject({ status: 'unreadable', located: [] });
  });

  it('is told by its address, unless a door stands there', () => {
    const names = (html: string): string => html.replace(/ class="[^"]*"/g, '').replaceAll('feedback-list', 'x-list');
    expect(feedbackManager.present(fixture('feedback-manager-en', 'light', names))).toBe(true);
    expect(feedbackManager.present(fixture('customer-reviews-sign-in'))).toBe(false);
    expect(feedbackManager.present(fixture('customer-reviews-refused'))).toBe(false);
  });

  it('finds the order in the label, the address, the light text or the shadow of its link', () => {
    const link = `<kat-link label="${ORDERS[0]}" href="/orders-v3/order/${ORDERS[0]}"></kat-link>`;
    const orderWith = (instead: string, shadow?: string): string | null | undefined => {
      const page = fixture('feedback-manager-en', 'light', (html) => html.replace(link, instead));
      if (shadow) {
        const inner = page.document.createElement('a');
        inner.setAttribute('href', shadow);
        page.document.querySelector('#bare')?.attachShadow({ mode: 'open' }).append(inner);
      }
      return readNow(feedbackManager, page).located.find(({ record }) => record.orderId === ORDERS[0])?.record.orderId;
    };
    expect(orderWith(`<kat-link label="${ORDERS[0]}"></kat-link>`)).toBe(ORDERS[0]);
    expect(orderWith(`<kat-link href="/orders-v3/order/${ORDERS[0]}"></kat-link>`)).toBe(ORDERS[0]);
    expect(orderWith(`<kat-link>${ORDERS[0]}</kat-link>`)).toBe(ORDERS[0]);
    expect(orderWith('<kat-link id="bare"></kat-link>', `/orders-v3/order/${ORDERS[0]}`)).toBe(ORDERS[0]);
    expect(orderWith('<kat-link></kat-link>')).toBeUndefined();
    expect(orderWith(`${link}<kat-link label="${ORDERS[1]}"></kat-link>`)).toBeUndefined();
  });

  it("counts a row whose order can't be read as seen", () => {
    const page = fixture('feedback-manager-en', 'light', (html) => html.replace(/label="111-\S+" href="\S+"/, ''));
    const reading = readNow(feedbackManager, page);
    expect(reading.located).toHaveLength(3);
    expect(reading.health.seen).toBe(4);
  });

  it.each(['light', 'shadow'] as const)('finds the box of the row, %s Katal', (build) => {
    const page = withPanel(quoting(ORDERS[1]), 1, build);
    const mine = target(page, 1);
    expect(mine).toMatchObject({ ok: true, target: { channel: 'feedback-reply', maxLength: 800 } });
    expect(mine.ok && mine.target.field.localName).toBe('textarea');
    expect(reason(target(page, 0))).toBe('other-review');
  });

  it('needs the panel open', () => {
    expect(reason(target(fixture('feedback-manager-en'), 0))).toBe('not-open');
    expect(reason(target(withPanel(`<div hidden>${quoting(ORDERS[0])}</div>`, 0), 0))).toBe('not-open');
  });

  it('knows a panel far from its row by the order it quotes', () => {
    const page = withPanel(quoting(ORDERS[0]), null);
    expect(reason(target(page, 0))).toBe('ok');
    expect(reason(target(page, 1))).toBe('other-review');
    const linked = withPanel(`<div><kat-link label="${ORDERS[1]}"></kat-link>${BOX}</div>`, null);
    expect(reason(target(linked, 1))).toBe('ok');
  });

  it('believes the place of a panel over an order the buyer wrote', () => {
    const behind = withPanel(`<div class="feedback-details">I meant ${ORDERS[1]}. ${BOX}</div>`, 0);
    expect(reason(target(behind, 0))).toBe('ok');
    expect(reason(target(behind, 1))).toBe('other-review');
  });

  it('does not choose between two', () => {
    expect(reason(target(withPanel(quoting(ORDERS[0], BOX + BOX), 0), 0))).toBe('ambiguous');
    expect(reason(target(withPanel(`<div>${ORDERS[0]} ${ORDERS[1]} ${BOX}</div>`, null), 0))).toBe('ambiguous');
    expect(reason(target(withPanel(`<div>${BOX}</div>`, null), 0))).toBe('ambiguous');
  });

  it('looks again whose the row is: the list draws other orders into it', () => {
    const page = withPanel(`<div class="side-panel">${BOX}</div>`, 0);
    const [mine] = readNow(feedbackManager, page).located;
    if (!mine) throw new Error('nothing read');
    const now = () => reason(feedbackManager.replyTarget(page, mine, 'feedback-reply'));
    expect(now()).toBe('ok');
    const link = mine.element.querySelector('kat-link');
    link?.setAttribute('label', '555-5555555-5555555');
    expect(now()).toBe('other-review');
    link?.remove();
    expect(now()).toBe('other-review');
  });

  it("never takes a field of Amazon's removal form, nor ours", () => {
    const removal = `<feedback-removal>${quoting(ORDERS[0])}</feedback-removal>`;
    expect(reason(target(withPanel(removal, 0), 0))).toBe('not-open');
    const ours = `<review-desk-sidebar>${quoting(ORDERS[0])}</review-desk-sidebar>`;
    expect(reason(target(withPanel(ours, 0), 0))).toBe('not-open');
  });

  it('takes no box that is locked, and none where an answer stands', () => {
    expect(reason(target(withPanel(quoting(ORDERS[0], '<textarea readonly></textarea>'), 0), 0))).toBe('read-only');
    expect(reason(target(withPanel(quoting(ORDERS[0], '<textarea disabled></textarea>'), 0), 0))).toBe('read-only');
    expect(reason(target(withPanel(quoting(ORDERS[3]), 3), 3))).toBe('closed');
  });

  it('offers a public reply only where none stands', () => {
    const records = readNow(feedbackManager, fixture('feedback-manager-en')).located.map(({ record }) => record);
    expect(records.map((record) => feedbackManager.channels(record))).toEqual([
      ['feedback-reply', 'buyer-message'],
      ['feedback-reply', 'buyer-message'],
      ['feedback-reply', 'buyer-message'],
      ['buyer-message'],
    ]);
    const page = fixture('feedback-manager-en');
    const [located] = readNow(feedbackManager, page).located;
    if (!located) throw new Error('nothing read');
    expect(reason(feedbackManager.replyTarget(page, located, 'buyer-message'))).toBe('no-box');
  });
});
