import { describe, expect, it } from 'vitest';
import { contactBuyer } from '../../../lib/platforms/amazon/contact-buyer.ts';
import { inbox } from '../../../lib/platforms/amazon/inbox.ts';
import type { Conversation, MessagePage, Page } from '../../../lib/platforms/platform.ts';
import { fixture } from './fixture.ts';

const FIRST = '111-1111111-1111111';

function target(adapter: MessagePage, page: Page): string {
  const result = adapter.replyTarget(page, adapter.read(page));
  return result.ok ? `${result.target.field.localName} ${result.target.maxLength}` : result.reason;
}

/** What is said after the app has gone on from the thread of `conversation`. */
function reasonFor(adapter: MessagePage, page: Page, conversation: Conversation): string {
  const result = adapter.replyTarget(page, conversation);
  return result.ok ? 'ok' : result.reason;
}

/** Inside a `<textarea>` or behind it, as the page's source says it. */
const replace = (from: string, to: string) => (html: string) => html.replace(from, to);

describe('contact buyer', () => {
  it('matches the forms, from returns and from orders', () => {
    const at = (url: string): boolean => contactBuyer.matches(new URL(url));
    expect(at('https://sellercentral.amazon.co.jp/messaging/contact/returns?orderID=1')).toBe(true);
    expect(at('https://sellercentral.amazon.com/messaging/contact?x=1')).toBe(true);
    expect(at('https://sellercentral.amazon.com/messaging/reviews?orderId=1')).toBe(false);
    expect(at('https://sellercentral.amazon.com/messaging/contacts')).toBe(false);
  });

  it('reads the order of the address and the language, and nothing else', () => {
    const page = fixture('contact-buyer-returns');
    expect(contactBuyer.present(page)).toBe(true);
    expect(contactBuyer.read(page)).toEqual({ status: 'ready', orderId: FIRST, buyerLanguage: 'es' });
  });

  it('has no box until a reason is chosen', () => {
    expect(target(contactBuyer, fixture('contact-buyer-returns'))).toBe('not-open');
  });

  it.each(['light', 'shadow'] as const)('finds its one box, %s Katal', (build) => {
    const page = fixture('contact-buyer-reason-chosen', build);
    expect(contactBuyer.read(page)).toEqual({
      status: 'ready',
      orderId: '222-2222222-2222222',
      buyerLanguage: null,
    });
    expect(target(contactBuyer, page)).toBe('textarea 4000');
  });

  it('refuses a locked box and two boxes', () => {
    const locked = replace('<textarea maxlength="4000">', '<textarea readonly>');
    expect(target(contactBuyer, fixture('contact-buyer-reason-chosen', 'light', locked))).toBe('read-only');
    const two = replace('</kat-textarea>', '</kat-textarea><kat-textarea><textarea></textarea></kat-textarea>');
    expect(target(contactBuyer, fixture('contact-buyer-reason-chosen', 'light', two))).toBe('ambiguous');
  });

  it('knows no order when address and form contradict each other', () => {
    const page = fixture('contact-buyer-reason-chosen');
    page.url.searchParams.set('orderId', FIRST);
    expect(contactBuyer.read(page).orderId).toBeNull();
  });

  it('refuses once the form is about another order, or about none', () => {
    const page = fixture('contact-buyer-reason-chosen');
    const before = contactBuyer.read(page);
    expect(reasonFor(contactBuyer, page, before)).toBe('ok');
    const other = fixture('contact-buyer-reason-chosen', 'light', (html) =>
      html.replaceAll('222-2222222-2222222', FIRST),
    );
    other.url.searchParams.set('orderId', FIRST);
    expect(contactBuyer.read(other).orderId).toBe(FIRST);
    expect(reasonFor(contactBuyer, other, before)).toBe('other-review');
    page.url.searchParams.set('orderId', FIRST);
    expect(reasonFor(contactBuyer, page, before)).toBe('other-review');
    expect(reasonFor(contactBuyer, page, contactBuyer.read(page))).toBe('other-review');
  });

  it('is loading until the form is there', () => {
    const bare = replace('id="ayb-contact-buyer"', 'id="other"');
    expect(contactBuyer.read(fixture('contact-buyer-returns', 'light', bare))).toEqual({
      status: 'loading',
      orderId: null,
      buyerLanguage: null,
    });
  });

  it('does not guess between two languages', () => {
    const two = replace('Shipped', 'Language: French');
    expect(contactBuyer.read(fixture('contact-buyer-returns', 'light', two)).buyerLanguage).toBeNull();
  });
});

describe('inbox', () => {
  it('matches every build of the inbox', () => {
    const at = (path: string): boolean => inbox.matches(new URL(path, 'https://sellercentral.amazon.com'));
    expect(['/messaging/inbox', '/messaging/inbox-v2', '/messaging/inbox-v3?fi=search'].map(at)).not.toContain(false);
    expect(at('/messaging/no-response-needed')).toBe(false);
  });

  it('takes the order linked around the open thread, not that of the address, the list or the messages', () => {
    const page = fixture('inbox-thread');
    expect(inbox.read(page)).toEqual({ status: 'ready', orderId: FIRST, buyerLanguage: null });
  });

  it('knows no order while only the list is there', () => {
    const page = fixture('inbox-list');
    expect(inbox.read(page).orderId).toBeNull();
    expect(target(inbox, page)).toBe('other-review');
    page.url.searchParams.set('ss', FIRST);
    expect(inbox.read(page).orderId).toBe(FIRST);
    expect(target(inbox, page)).toBe('not-open');
    page.url.searchParams.set('ss', '999-9999999-9999999');
    expect(inbox.read(page).orderId).toBeNull();
  });

  it.each(['light', 'shadow'] as const)('finds the one reply box, %s Katal', (build) => {
    expect(target(inbox, fixture('inbox-thread', build))).toBe('textarea 2000');
  });

  it('refuses two boxes, a locked one, and one that is no Katal box', () => {
    const two = replace('</kat-textarea>', '</kat-textarea><kat-textarea><textarea></textarea></kat-textarea>');
    expect(target(inbox, fixture('inbox-thread', 'light', two))).toBe('ambiguous');
    expect(target(inbox, fixture('inbox-thread', 'light', replace('<textarea>', '<textarea disabled>')))).toBe(
      'read-only',
    );
    const plain = fixture('inbox-thread', 'light', (html) => html.replaceAll('kat-textarea', 'div'));
    plain.url.searchParams.set('ss', FIRST);
    expect(target(inbox, plain)).toBe('not-open');
  });

  it('takes the open box beside a locked one', () => {
    const locked = replace(
      '</kat-textarea>',
      '</kat-textarea><kat-textarea><textarea disabled></textarea></kat-textarea>',
    );
    expect(target(inbox, fixture('inbox-thread', 'light', locked))).toBe('textarea 2000');
  });

  it('refuses once the app shows another thread, or no order', () => {
    const page = fixture('inbox-thread');
    const before = inbox.read(page);
    expect(reasonFor(inbox, page, before)).toBe('ok');
    const other = fixture('inbox-thread', 'light', (html) => html.replaceAll(FIRST, '777-7777777-7777777'));
    expect(inbox.read(other).orderId).toBe('777-7777777-7777777');
    expect(reasonFor(inbox, other, before)).toBe('other-review');
    const none = fixture('inbox-thread', 'light', (html) => html.replaceAll('/orders-v3/order/', '/elsewhere/'));
    none.url.search = '';
    expect(inbox.read(none).orderId).toBeNull();
    expect(reasonFor(inbox, none, before)).toBe('other-review');
  });

  it('looks into frames of the same origin', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no frame');
    const order = inner.createElement('a');
    order.setAttribute('href', `/orders-v3/order/${FIRST}`);
    const box = inner.createElement('kat-textarea');
    box.append(inner.createElement('textarea'));
    inner.body.append(order, box);
    const page = { document, url: new URL('https://sellercentral.amazon.com/messaging/inbox') };
    expect(inbox.read(page).orderId).toBe(FIRST);
    expect(target(inbox, page)).toBe('textarea null');
    frame.remove();
  });

  it('is loading while it spins without an order', () => {
    const page = fixture('inbox-list', 'light', replace('</body>', '<kat-spinner></kat-spinner></body>'));
    expect(inbox.read(page).status).toBe('loading');
  });
});
