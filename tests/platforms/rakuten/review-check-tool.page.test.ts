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
