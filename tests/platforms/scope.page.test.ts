/** Which part of which list is on screen, and whether that is known for certain: nothing may be proved with a list whose filters are not. */
import { describe, expect, it } from 'vitest';
import { customerReviews } from '../../lib/platforms/amazon/customer-reviews.ts';
import { feedbackManager } from '../../lib/platforms/amazon/feedback-manager.ts';
import { publicReviews as amazonPublic } from '../../lib/platforms/amazon/public-reviews.ts';
import type { Page, ReviewPage, Scope } from '../../lib/platforms/platform.ts';
import { publicReviews as rakutenPublic } from '../../lib/platforms/rakuten/public-reviews.ts';
import { reviewCheckTool } from '../../lib/platforms/rakuten/review-check-tool.ts';
import { edgesOf } from '../../lib/platforms/scope.ts';
import { reviewList } from '../../lib/platforms/taobao/review-list.ts';
import { readNow, savedPages } from './saved-pages.ts';

const [amazon, rakuten, taobao] = [savedPages('amazon'), savedPages('rakuten'), savedPages('taobao')];
const scopeOf = (adapter: ReviewPage, page: Page): Scope => readNow(adapter, page).scope;

describe('the ends of a list', () => {
  it('are told by page number and number of pages', () => {
    expect(edgesOf(1, 1)).toEqual({ starts: true, ends: true });
    expect(edgesOf(2, 3)).toEqual({ starts: false, ends: false });
    expect(edgesOf(3, 3)).toEqual({ starts: false, ends: true });
    expect(edgesOf(1, null)).toEqual({ starts: true, ends: null });
    expect(edgesOf(null, 3)).toEqual({ starts: null, ends: null });
  });
});

describe('Customer Reviews', () => {
  const bar = (chips: string) => (html: string) => html.replace('<button id="stars-filter">星级评定</button>', chips);
  const zh = (chips: string, url?: string) =>
    scopeOf(customerReviews, amazon.fixture('customer-reviews-zh', bar(chips), url));

  it('is certain while no chip has anything chosen', () => {
    expect(zh('<button id="stars-filter">星级评定</button>')).toMatchObject({ filters: {}, certain: true });
  });

  it('takes all five stars for no filter', () => {
    expect(zh('<button id="stars-filter">星级评定 (5)</button>')).toMatchObject({ filters: {}, certain: true });
  });

  it('is not certain when a chip says how many, but not which', () => {
    const scope = zh('<button id="timePeriod-filter">时间段 (1)</button>');
    expect(scope).toMatchObject({ filters: { timePeriod: '#1' }, certain: false });
  });

  it('does not trust the stars in the address: changing them leaves it as it was', () => {
    const url = 'https://sellercentral.amazon.com/brand-customer-reviews/?stars=1,2';
    expect(zh('<button id="stars-filter">星级评定 (2)</button>', url)).toMatchObject({
      filters: { stars: '1,2' },
      certain: false,
    });
    expect(zh('<button id="stars-filter">星级评定 (3)</button>', url).filters).toEqual({ stars: '#3' });
    expect(zh('<button id="stars-filter">星级评定</button>', url)).toMatchObject({ filters: {}, certain: true });
  });

  it('notices a filter nobody has described', () => {
    expect(zh('<button id="contactStatus-filter">联系状态 (2)</button>')).toMatchObject({
      filters: { others: '#1' },
      certain: false,
    });
  });

  it('without its bar is not certain', () => {
    const scope = scopeOf(
      customerReviews,
      amazon.fixture('customer-reviews-zh', (html) => html.replace('manage-reviews-top-bar-view', 'x')),
    );
    expect(scope.certain).toBe(false);
  });

  it('names what is searched for, and whether done ones are in', () => {
    const searched = amazon.fixture('customer-reviews-zh', (html) =>
      html.replace(
        '<input data-testid="search-box-input">',
        '<input data-testid="search-box-input" value=" B0CHILD001 "><button id="includeDone-close">x</button>',
      ),
    );
    expect(scopeOf(customerReviews, searched)).toMatchObject({
      filters: { search: 'B0CHILD001', includeDone: 'true' },
      certain: true,
    });
  });
});

describe('Feedback Manager', () => {
  it('knows its ends by its pager, and its filter by its open tab', () => {
    expect(scopeOf(feedbackManager, amazon.fixture('feedback-manager-en'))).toMatchObject({
      page: 1,
      starts: true,
      ends: true,
      certain: true,
    });
    expect(scopeOf(feedbackManager, amazon.fixture('feedback-manager-zh'))).toMatchObject({
      filters: { tab: 'negative' },
      starts: true,
      ends: false,
    });
  });

  it('on a later page knows no number, and does not take it for the first', () => {
    const later = amazon.fixture('feedback-manager-zh', (html) => html.replaceAll('pagination-nav-disabled', 'x'));
    expect(scopeOf(feedbackManager, later)).toMatchObject({ page: null, pages: null, starts: false, ends: false });
  });

  it('without a tab is not certain', () => {
    const tabless = amazon.fixture('feedback-manager-en', (html) => html.replaceAll('filter-tabs', 'x'));
    expect(scopeOf(feedbackManager, tabless).certain).toBe(false);
  });
});

describe('the public pages', () => {
  it('of Amazon are a list per product, of which only the beginning shows', () => {
    const list = scopeOf(amazonPublic, amazon.fixture('public-reviews-list'));
    expect(list).toMatchObject({ filters: { product: 'B0CHILD001' }, starts: true, ends: null, certain: false });
  });

  it('of Rakuten name item or shop; the old ones write filter and order into the path', () => {
    const old = (path: string) =>
      scopeOf(rakutenPublic, rakuten.fixture('public-reviews-old', undefined, `https://review.rakuten.co.jp${path}`));
    expect(old('/item/1/123456_10000001/2.1/sort6/ev1/')).toMatchObject({
      filters: { item: '10000001', ev: '1' },
      sort: '6',
      page: 2,
      starts: false,
      certain: true,
    });
    expect(old('/shop/4/123456_123456/1.1/')).toMatchObject({ filters: { shop: '123456' }, starts: true });
    const one = scopeOf(
      rakutenPublic,
      rakuten.fixture(
        'public-reviews-item',
        undefined,
        'https://review.rakuten.co.jp/item/1/123456_10000001/abcd-efghi-jklmno_1_2/',
      ),
    );
    expect(one.filters).toEqual({ item: '10000001', review: 'abcd-efghi-jklmno_1_2' });
    expect(one.certain).toBe(false);
  });
});

describe('レビューチェックツール', () => {
  const SEARCH = 'https://review.rms.rakuten.co.jp/search/index/';
  const JULY = 'sy=2026&sm=7&sd=1&sh=0&si=0&ey=2026&em=7&ed=31&eh=23&ei=59';
  const tool = (query: string, change?: (html: string) => string): Page =>
    rakuten.fixture('review-check-tool-list', change, `${SEARCH}?${query}`);
  const scope = (query: string, change?: (html: string) => string): Scope =>
    scopeOf(reviewCheckTool, tool(query, change));

  it('takes "all" for no filter, and names the others', () => {
    expect(scope(`${JULY}&ev=0&tc=0&kw=&ao=A&st=1`)).toMatchObject({ filters: {}, sort: '1', certain: true });
    const kw = (html: string) => html.replace('name="kw" value=""', 'name="kw" value="皿 箱"');
    expect(scope(`${JULY}&kw=${encodeURIComponent('皿 箱')}&ao=O`, kw).filters).toEqual({ kw: '皿 箱', ao: 'O' });
  });

  it('is another list at other hours of the same days', () => {
    const hours = scope('sy=2026&sm=7&sd=1&sh=9&si=5&ey=2026&em=7&ed=31&eh=18&ei=0');
    expect(hours).toMatchObject({ dateRange: ['2026-07-01', '2026-07-31'], filters: { hours: '9:05~18:00' } });
  });

  it('is not certain when address and form say different things', () => {
    expect(scope(`${JULY}&ev=1`)).toMatchObject({ filters: { ev: '1' }, certain: false });
  });

  it('goes by what the form came with, not by what the seller is choosing in it', () => {
    const page = tool('');
    const select = page.document.querySelector<HTMLSelectElement>('select[name="ev"]');
    select?.insertAdjacentElement('beforeend', page.document.createElement('option'))?.setAttribute('value', '2');
    if (select) select.value = '2';
    const keyword = page.document.querySelector<HTMLInputElement>('input[name="kw"]');
    if (keyword) keyword.value = '皿';
    expect(select?.value).toBe('2');
    expect(scopeOf(reviewCheckTool, page)).toMatchObject({ filters: {}, certain: true });
  });

  it('without its form is not certain', () => {
    expect(scope(JULY, (html) => html.replace('name="sy"', 'name="x"')).certain).toBe(false);
  });
});

describe('来自买家的评价', () => {
  const LIST = 'https://myseller.taobao.com/home.htm/comment-manage/list';
  const form = (above: string) => (html: string) => html.replace('<input placeholder="请输入评价关键词">', above);
  const scope = (above: string, query = '?current=3&pageSize=20', tab = 'rateWait4PC'): Scope =>
    scopeOf(reviewList, taobao.fixture('review-list-table', form(above), `${LIST}/${tab}${query}`));
  const ALL = '<span class="next-select-trigger">全部</span>';

  it('is certain when the form above it can be read', () => {
    expect(scope(ALL)).toMatchObject({ filters: {}, starts: false, ends: true, certain: true });
    expect(scope('')).toMatchObject({ filters: {}, certain: false });
  });

  it('takes whatever else the address says for a filter', () => {
    expect(scope(ALL, '?current=1&pageSize=20&spm=a1.b2&rate=-1&emotion=13').filters).toEqual({
      rate: '-1',
      emotion: '13',
    });
  });

  it('reads what only the form says', () => {
    const chosen =
      '<span class="next-select-trigger">负面评价</span><i class="next-tag">有内容</i><i class="next-tag checked">有图片</i>';
    expect(scope(`${chosen}<input placeholder="请输入评价关键词" value="袖口">`)).toMatchObject({
      filters: { emotion: '负面评价', chips: '有图片', keyword: '袖口' },
      certain: true,
    });
    expect(scope(`${ALL}<i class="next-tag" aria-pressed="true">未回复</i>`).filters).toEqual({ chips: '未回复' });
  });

  it('is another list on another tab', () => {
    expect(scope(ALL, '', 'rateDone4PC').filters).toEqual({ tab: 'rateDone4PC' });
  });
});
