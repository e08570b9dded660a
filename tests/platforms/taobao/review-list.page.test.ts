import { describe, expect, it } from 'vitest';
import { reviewList } from '../../../lib/platforms/taobao/review-list.ts';
import { readNow } from '../saved-pages.ts';
import { expectReading, fixture, readable } from './fixture.ts';

describe('来自买家的评价', () => {
  it.each(readable('review-list'))('%s: every field as expected', (name) => {
    const page = fixture(name);
    expect(reviewList.present(page)).toBe(true);
    expectReading(readNow(reviewList, page), name);
  });

  it('is one route of the back office, on both hosts', () => {
    const matches = (url: string): boolean => reviewList.matches(new URL(url));
    expect(matches('https://myseller.taobao.com/home.htm/comment-manage/list')).toBe(true);
    expect(matches('https://qn.taobao.com/home.htm/comment-manage/list/rateWait4PC?current=1')).toBe(true);
    expect(matches('https://myseller.taobao.com/home.htm/comment-manage/ask-all?itemId=1')).toBe(false);
    expect(matches('https://myseller.taobao.com/home.htm/comment-manage/listing')).toBe(false);
    expect(matches('https://myseller.taobao.com/home.htm/QnworkbenchHome/')).toBe(false);
    expect(matches('https://login.taobao.com/home.htm/comment-manage/list')).toBe(false);
  });

  it('is not there while a login stands in its place, or on another route', () => {
    expect(reviewList.present(fixture('review-list-login'))).toBe(false);
    const home = 'https://myseller.taobao.com/home.htm/QnworkbenchHome/';
    expect(reviewList.present(fixture('review-list-table', undefined, home))).toBe(false);
    expect(reviewList.present(fixture('review-list-shell', () => fixtureHead('<body></body>')))).toBe(false);
  });

  it('takes the pager’s word against the address, and the address where there is no pager', () => {
    const page = fixture('review-list-table', (html) => html.replace(/<div class="next-pagination">.*<\/div>/s, ''));
    expect(readNow(reviewList, page).scope).toMatchObject({ page: 9, pages: null, total: null, pageSize: 20 });
  });

  it('does not read 「共3条」 in a review as the total', () => {
    const page = fixture('review-list-table', (html) =>
      html.replace(/<div class="next-pagination">.*<\/div>/s, '').replace('袖口开线。', '共3条 1/1'),
    );
    expect(readNow(reviewList, page).scope.total).toBeNull();
  });

  it('names the answers each row takes', () => {
    const { located } = readNow(reviewList, fixture('review-list-table'));
    const expected = [['follow-up-reply'], ['review-reply'], [], [], ['review-reply', 'follow-up-reply']];
    expect(located.map(({ record }) => reviewList.channels(record))).toEqual(expected);
    // A copy has lost its row: only what the record keeps is left.
    expect(located.map(({ record }) => reviewList.channels({ ...record }))).toEqual([
      ...expected.slice(0, 4),
      ['follow-up-reply'],
    ]);
  });

  it.each(['系统默认好评', '评价方未及时做出评价,系统默认好评!', '评价方未及时做出评价，系统默认好评！'])(
    '%s is no text',
    (words) => {
      const page = fixture('review-list-table', (html) => html.replace('此用户没有填写评价。', words));
      expect(readNow(reviewList, page).located[1]?.record.body).toBe('');
    },
  );

  it('keeps a text that only mentions such a sentence', () => {
    const page = fixture('review-list-table', (html) => html.replace('此用户没有填写评价。', '不要系统默认好评'));
    expect(readNow(reviewList, page).located[1]?.record.body).toBe('不要系统默认好评');
  });

  it('keeps a product whose name reads like a coupon, and words without a label', () => {
    const page = fixture('review-list-table', (html) =>
      html
        .replace('>示例卫衣<', '>优惠装纸巾<')
        .replace('<span>初评</span><span>一般</span>', '<span>这一句没有标签在前</span><span>后半句</span>'),
    );
    const { located } = readNow(reviewList, page);
    expect(located[0]?.record.productTitle).toBe('优惠装纸巾');
    expect(located[3]?.record.body).toBe('这一句没有标签在前后半句');
  });

  it('touches nothing', () => {
    const page = fixture('review-list-table');
    const before = page.document.documentElement.outerHTML;
    readNow(reviewList, page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});

function fixtureHead(body: string): string {
  return `<!-- {"url": "https://qn.taobao.com/home.htm/comment-manage/list"} -->\n<!DOCTYPE html><html>${body}</html>`;
}
