import { describe, expect, it } from 'vitest';
import { publicReviews } from '../../../lib/platforms/rakuten/public-reviews.ts';
import { readNow } from '../saved-pages.ts';
import { expectReading, fixture, readable } from './fixture.ts';

describe('みんなのレビュー', () => {
  it.each(readable('public-reviews'))('%s: every field as expected', (name) => {
    const page = fixture(name);
    expect(publicReviews.present(page)).toBe(true);
    expectReading(readNow(publicReviews, page), name);
  });

  it('is only on item and shop review addresses', () => {
    const matches = (url: string): boolean => publicReviews.matches(new URL(url));
    expect(matches('https://review.rakuten.co.jp/shop/4/123456_123456/1.1/')).toBe(true);
    expect(matches('https://review.rakuten.co.jp/howto/write/edit.html')).toBe(false);
    expect(matches('https://review.rakuten.co.jp/search/x/0/d0-p1-t1/')).toBe(false);
    expect(matches('https://review.rms.rakuten.co.jp/item/1/123456_10000001/1.1/')).toBe(false);
    expect(
      publicReviews.present(fixture('public-reviews-shell', (html) => html.replace('__INITIAL_STATE__', 'x'))),
    ).toBe(false);
  });

  it('is a page of reviews whatever its names, but no error and no login', () => {
    const present = (main: string): boolean =>
      publicReviews.present(fixture('public-reviews-hashed', (html) => html.replace(/<main>.*<\/main>/s, main)));
    expect(publicReviews.present(fixture('public-reviews-hashed'))).toBe(true);
    expect(present('<canvas></canvas>')).toBe(true);
    expect(present('<h1>ページが見つかりません</h1>')).toBe(false);
    expect(present('<h1>ただいまメンテナンス中です</h1>')).toBe(false);
    expect(present('<form><input type="password"></form>')).toBe(false);
    expect(present('')).toBe(false);
  });

  it('takes neither a headline for the words nor the day of the order for its own', () => {
    const page = fixture('public-reviews-hashed', (html) =>
      html.replace(/<div class="_b4">.*?<\/div>/g, '').replace(/<span class="_d2">.*?<\/span>/g, ''),
    );
    const { located, health } = readNow(publicReviews, page);
    const read = located.map(({ record }) => [record.rating, record.body, record.postedAt]);
    // The third shows nothing else.
    expect(read).toEqual([
      [4, null, null],
      [1, null, null],
      [3, null, null],
    ]);
    expect(health.seen).toBe(4);
  });

  it('does not choose between two ratings or two days', () => {
    const page = fixture('public-reviews-item', (html) =>
      html
        .replace(
          '<span class="number-wrapper--z">1</span>',
          '<span class="number-wrapper--z">1</span><span class="number-wrapper--z">5</span>',
        )
        .replace('<span>2026/07/09</span>', '<span>2026/07/09</span><span>2026/07/08</span>'),
    );
    const record = readNow(publicReviews, page).located[1]?.record;
    expect(record?.rating).toBeNull();
    expect(record?.postedAt).toBeNull();
  });

  it('is unreadable when reviews are counted and none can be read', () => {
    const page = fixture('public-reviews-item', (html) => html.replace(/<ul.*<\/ul>/s, '<ul><li>?</li></ul>'));
    expect(readNow(publicReviews, page)).toMatchObject({ status: 'unreadable', located: [] });
  });

  it('offers no answer', () => {
    const page = fixture('public-reviews-item');
    const [located] = readNow(publicReviews, page).located;
    expect(located && publicReviews.channels(located.record)).toEqual([]);
    expect(located && publicReviews.replyTarget(page, located, 'review-comment')).toEqual({
      ok: false,
      reason: 'no-box',
    });
  });
});
