import { describe, expect, it } from 'vitest';
import type { LocatedRecord, Page } from '../../../lib/platforms/platform.ts';
import { reviewCheckTool } from '../../../lib/platforms/rakuten/review-check-tool.ts';
import { readNow } from '../saved-pages.ts';
import { expectReading, fixture, readable } from './fixture.ts';

const at = (page: Page, index: number): LocatedRecord => {
  const located = readNow(reviewCheckTool, page).located[index];
  if (!located) throw new Error(`no record ${index}`);
  return located;
};
const target = (page: Page, index: number, channel: 'review-comment' | 'rmesse' = 'review-comment') =>
  reviewCheckTool.replyTarget(page, at(page, index), channel);

describe('レビューチェックツール', () => {
  it.each(readable('review-check-tool'))('%s: every field as expected', (name) => {
    const page = fixture(name);
    expect(reviewCheckTool.matches(page.url)).toBe(true);
    expect(reviewCheckTool.present(page)).toBe(true);
    expectReading(readNow(reviewCheckTool, page), name);
  });

  it('is not on error pages, logins and neighbours', () => {
    const error = fixture('review-check-tool-list', undefined, 'https://review.rms.rakuten.co.jp/error/auth');
    expect(reviewCheckTool.matches(error.url)).toBe(false);
    expect(reviewCheckTool.present(error)).toBe(false);
    const other = fixture('review-check-tool-empty', (html) =>
      html.replace('レビューチェックツール', 'メインメニュー'),
    );
    expect(reviewCheckTool.present(other)).toBe(false);
    expect(reviewCheckTool.matches(new URL('https://glogin.rms.rakuten.co.jp/?sp_id=1'))).toBe(false);
    expect(reviewCheckTool.matches(new URL('https://review.rms.rakuten.co.jp.example/search/'))).toBe(false);
  });

  it('is known by its name when its ids have changed, and not by a link to it', () => {
    const renamed = fixture('review-check-tool-hashed');
    expect(reviewCheckTool.present(renamed)).toBe(true);
    const neighbour = fixture('review-check-tool-hashed', (html) =>
      html.replace('<h1>レビューチェックツール</h1>', '<a href="/search/">レビューチェックツール</a>'),
    );
    expect(reviewCheckTool.present(neighbour)).toBe(false);
    const login = fixture('review-check-tool-hashed', (html) =>
      html.replace(/<main>.*<\/main>/s, '<input type="password">'),
    );
    expect(reviewCheckTool.present(login)).toBe(false);
  });

  it('takes no other text for the words when these are gone', () => {
    const page = fixture('review-check-tool-hashed', (html) =>
      html.replace(/<div class="css-b5">.*?<\/div><\/div>/g, ''),
    );
    const records = readNow(reviewCheckTool, page).located.map(({ record }) => record);
    expect(records.map(({ body }) => body)).toEqual([null, null, null, null, null]);
    expect(records.map(({ kind }) => kind)).toContain('shop-review');
    expect(records[0]).toMatchObject({
      rating: 2,
      postedAt: '2026-07-16T09:07',
      orderId: '123456-20260705-0100000001',
    });
  });

  it('leaves the words unknown where two texts may be them', () => {
    const page = fixture('review-check-tool-hashed', (html) =>
      html
        .replace(/<h3 class="css-n4">試作の(.)<\/h3>/g, '<h3 class="css-n4">$1です。</h3>')
        .replace('試作マグカップ 青', '青です。')
        .replace('<a href="#">このショップレビューを開く</a>', '盆です。'),
    );
    const { located, status } = readNow(reviewCheckTool, page);
    expect(status).toBe('records');
    expect(located.map(({ record }) => record.body)).toEqual([null, null, null, null, null]);
  });

  it('finds a lone review without its ids', () => {
    const [only] = readNow(
      reviewCheckTool,
      fixture('review-check-tool-one', (html) => html.replaceAll(/id="[^"]*"/g, 'class="x"')),
    ).located;
    expect(only?.record).toMatchObject({ rating: 1, postedAt: '2026-07-16T09:07' });
    expect(only?.element.querySelector('form')).toBeNull();
  });

  it('is loading until the page has come to its end', () => {
    const page = fixture('review-check-tool-head-only');
    Object.defineProperty(page.document, 'readyState', { value: 'loading' });
    expect(readNow(reviewCheckTool, page).status).toBe('loading');
  });

  it('keeps a lone review apart from the search form', () => {
    const [only] = readNow(reviewCheckTool, fixture('review-check-tool-one')).located;
    expect(only?.element.querySelector('form')).toBeNull();
    expect(only?.record.orderId).toBeNull();
  });

  it('reads a deleted and an empty comment as none, and wrapped paragraphs as one', () => {
    const wrapped = fixture('review-check-tool-list', (html) =>
      html.replace(
        /<p>お店からのコメント<\/p><p>(申し訳.*)<\/p>/,
        '<div><p>お店からのコメント</p></div><div><p>$1</p></div>',
      ),
    );
    expect(readNow(reviewCheckTool, wrapped).located.map(({ record }) => record.reply?.body.slice(0, 4))).toEqual([
      '申し訳ご',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('touches nothing', () => {
    const page = fixture('review-check-tool-list');
    const before = page.document.documentElement.outerHTML;
    readNow(reviewCheckTool, page);
    target(page, 1);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});

describe('the reply box of レビューチェックツール', () => {
  it('belongs to the block, never to the AI, and states its limit', () => {
    const result = target(fixture('review-check-tool-list'), 1);
    expect(result).toMatchObject({ ok: true, target: { channel: 'review-comment', maxLength: 2000 } });
    expect(result.ok && result.target.field.className).toBe('reviewCommentTextarea');
  });

  it('is not open while hidden or absent, and opens with 編集', () => {
    const page = fixture('review-check-tool-list');
    expect(target(page, 0)).toEqual({ ok: false, reason: 'not-open' });
    expect(target(page, 2)).toEqual({ ok: false, reason: 'not-open' });
    page.document.querySelector('form[style]')?.removeAttribute('style');
    expect(target(page, 0)).toMatchObject({ ok: true, target: { maxLength: null } });
  });

  it('refuses two boxes, read-only boxes and other channels', () => {
    const page = fixture('review-check-tool-list');
    expect(target(page, 3)).toEqual({ ok: false, reason: 'ambiguous' });
    page.document.querySelector('textarea[maxlength]')?.setAttribute('readonly', '');
    expect(target(page, 1)).toEqual({ ok: false, reason: 'read-only' });
    expect(target(page, 1, 'rmesse')).toEqual({ ok: false, reason: 'no-box' });
  });

  it('takes another textarea of the block when the class is gone', () => {
    const page = fixture('review-check-tool-list', (html) =>
      html.replaceAll('class="reviewCommentTextarea"', 'name="c"'),
    );
    const result = target(page, 1);
    expect(result.ok && result.target.field.getAttribute('name')).toBe('c');
  });

  it('is found by its place, too, for the review that is shown there', () => {
    const page = fixture('review-check-tool-hashed');
    const result = target(page, 2);
    expect(result.ok && result.target.field.closest('article')).toBe(at(page, 2).element);
    const located = at(page, 4);
    expect(reviewCheckTool.replyTarget(page, located, 'review-comment').ok).toBe(true);
    const order = located.element.querySelector('.css-o3');
    if (order) order.textContent = '注文番号: 123456-20260619-0100000009';
    expect(reviewCheckTool.replyTarget(page, located, 'review-comment')).toEqual({ ok: false, reason: 'other-review' });
  });

  it('refuses when the page has put another review there', () => {
    const page = fixture('review-check-tool-list');
    const located = at(page, 1);
    const body = located.element.querySelector('[id="search_list_review_detail"]');
    if (body) body.textContent = '別のレビュー';
    expect(reviewCheckTool.replyTarget(page, located, 'review-comment')).toEqual({ ok: false, reason: 'other-review' });
    located.element.remove();
    expect(reviewCheckTool.replyTarget(page, located, 'review-comment')).toEqual({ ok: false, reason: 'other-review' });
  });
});
