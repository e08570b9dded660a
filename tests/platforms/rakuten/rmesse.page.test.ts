import { describe, expect, it, vi } from 'vitest';
import { rmesse } from '../../../lib/platforms/rakuten/rmesse.ts';
import { fixture } from './fixture.ts';

const ORDER = '123456-20260705-0100000001';

describe('R-Messe', () => {
  it('reads the order of the thread, not of messages, other threads, search or customer', () => {
    const page = fixture('rmesse-thread');
    expect(rmesse.present(page)).toBe(true);
    expect(rmesse.read(page)).toEqual({ status: 'ready', orderId: ORDER, buyerLanguage: null });
  });

  it.each([
    [
      'after the customer',
      /(<section><h3>注文情報.*?<\/section>)\s*(<section class="customer">.*?<\/section>)/s,
      '$2$1',
      ORDER,
    ],
    ['without headings', /<h3>(注文情報|顧客情報)<\/h3>/g, '<span>$1</span>', ORDER],
    ['link only', /<dt>注文番号<\/dt>/, '<dt>番号</dt>', ORDER],
    ['no order panel', /<section><h3>注文情報.*?<\/section>/s, '', null],
    ['two orders', /<dt>注文番号<\/dt>/, '<dt>注文番号</dt><dd>123456-20260705-0100000002</dd><dt>注文番号</dt>', null],
  ])('%s', (_, from, to, orderId) => {
    const page = fixture('rmesse-thread', (html) => html.replace(from, to));
    expect(rmesse.read(page).orderId).toBe(orderId);
  });

  it('looks at no text under 顧客情報', () => {
    const page = fixture('rmesse-thread');
    const secret = page.document.querySelector('.data');
    const read = vi.fn<(text: string | null) => void>();
    const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
    Object.defineProperty(Node.prototype, 'nodeValue', {
      get(this: Node): string | null {
        const text = value?.get?.call(this) ?? null;
        if (secret?.contains(this)) read(text);
        return text;
      },
    });
    const { orderId } = rmesse.read(page);
    if (value) Object.defineProperty(Node.prototype, 'nodeValue', value);
    expect(orderId).toBe(ORDER);
    expect(read).not.toHaveBeenCalled();
  });

  it('says unreadable for two orders and loading before the thread is drawn', () => {
    const two = fixture('rmesse-thread', (html) =>
      html.replace('</dl>', '<dt>注文番号</dt><dd>123456-20260705-0100000002</dd></dl>'),
    );
    expect(rmesse.read(two).status).toBe('unreadable');
    const shell = fixture('rmesse-thread', (html) => html.replace(/<main>.*<\/aside>/s, ''));
    expect(rmesse.present(shell)).toBe(true);
    expect(rmesse.read(shell)).toEqual({ status: 'loading', orderId: null, buyerLanguage: null });
  });

  it('is only on threads', () => {
    expect(rmesse.matches(new URL('https://rmesse.rms.rakuten.co.jp/'))).toBe(false);
    expect(
      rmesse.present(fixture('rmesse-thread', (html) => html.replace(/<div id="app">.*<\/div>/s, '<p>404</p>'))),
    ).toBe(false);
  });

  it('gives the one open box, not the AI’s', () => {
    const page = fixture('rmesse-thread');
    const conversation = rmesse.read(page);
    const result = rmesse.replyTarget(page, conversation);
    expect(result.ok && result.target.field.getAttribute('placeholder')).toBe('ここに返信を記入してください');
    page.document
      .querySelector('textarea.form-control')
      ?.after(page.document.querySelector('textarea.form-control')?.cloneNode() ?? '');
    expect(rmesse.replyTarget(page, conversation)).toEqual({ ok: false, reason: 'ambiguous' });
    for (const box of page.document.querySelectorAll('textarea.form-control')) box.remove();
    expect(rmesse.replyTarget(page, conversation)).toEqual({ ok: false, reason: 'not-open' });
  });

  it('refuses once the app shows another thread', () => {
    const page = fixture('rmesse-thread');
    const conversation = { ...rmesse.read(page), orderId: '123456-20260705-0100000009' };
    expect(rmesse.replyTarget(page, conversation)).toEqual({ ok: false, reason: 'other-review' });
  });

  it('refuses a thread without an order, whatever was there before', () => {
    const page = fixture('rmesse-thread');
    const before = rmesse.read(page);
    const question = fixture('rmesse-thread', (html) => html.replace(/<section><h3>注文情報.*?<\/section>/s, ''));
    const now = rmesse.read(question);
    expect(now).toEqual({ status: 'ready', orderId: null, buyerLanguage: null });
    expect(rmesse.replyTarget(question, before)).toEqual({ ok: false, reason: 'other-review' });
    expect(rmesse.replyTarget(question, now)).toEqual({ ok: false, reason: 'other-review' });
  });
});
