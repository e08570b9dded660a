/** The public review pages in their new layout: React with CSS modules, paged by `?p=` without a reload (rakuten.md 2.2). */
import { clientScript, htmlResponse, pageData } from '../client.ts';
import type { ReviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';
import { answering } from './answers.ts';
import { inventPublicReviews, type PublicReview, truthOfPublic } from './public-review.ts';

export interface PublicPageData {
  /** Makes the hashes of the class names; they differ between builds of the real page. */
  build: string;
  pages: PublicReview[][];
  /** Reviews the page says there are; more than it is given. */
  total: number;
  shop: boolean;
  /** Milliseconds before the list is there. */
  delay: number;
}

const PAGE_SIZE = 15;

/** What the real page leaves in `window` for its own code; a content script lives in another world and never sees it. */
const initialState = (data: PublicPageData): string => {
  const itemReviews = Object.fromEntries(
    (data.pages[0] ?? []).map(({ body, title, rating }, i) => [i, { body, title, rating }]),
  );
  const json = JSON.stringify({ reviews: { itemReviews } }).replaceAll('<', '\\u003c');
  return `<script>window.__INITIAL_STATE__=${json}</script>`;
};

const html = (data: PublicPageData): string => `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">
<title>【楽天市場】みんなのレビュー・口コミ</title></head><body><div id="root"></div>
${initialState(data)}${pageData(data)}${clientScript('rakuten', 'public-reviews')}</body></html>`;

function scenario(name: string, path: string, data: PublicPageData): Scenario {
  const url = `https://review.rakuten.co.jp${path}`;
  const itemId = data.shop ? null : (/_(\d+)\/1\.1\/$/.exec(path)?.[1] ?? null);
  const truth = (page: PublicReview[] = []) => page.map((review) => truthOfPublic(review, itemId));
  const [first, ...others] = data.pages;
  const empty = data.total === 0;
  return {
    id: `rakuten/public-reviews-${name}`,
    platform: 'rakuten',
    pageKind: 'public-reviews',
    url,
    expects: empty ? 'empty' : 'records',
    truth: truth(first),
    scope: empty ? {} : { page: 1, total: data.total },
    replies: [],
    ...(others.length > 0 && {
      // biome-ignore lint/suspicious/noThenProperty: the contract's word for "after a click"; never awaited
      then: others.map((page, index) => ({
        click: ['button[class*="navigation-button-right"]'],
        truth: truth(page),
        scope: { page: index + 2, total: data.total },
      })),
    }),
    respond: answering(url, () => htmlResponse(html(data))),
  };
}

/** Item and shop pages of two builds (other hashes), and an item nobody has reviewed. */
export function publicReviewScenarios(reviews: ReviewSource): Scenario[] {
  const pages = (shop: boolean, seed: number): PublicReview[][] => {
    const all = inventPublicReviews(reviews('ja', 2 * PAGE_SIZE, seed), shop);
    return [all.slice(0, PAGE_SIZE), all.slice(PAGE_SIZE)];
  };
  return [
    scenario('item', '/item/1/123456_10000001/1.1/', {
      build: 'LpVR4',
      pages: pages(false, 21),
      total: 1318,
      shop: false,
      delay: 200,
    }),
    scenario('item-other-build', '/item/1/123456_10000002/1.1/', {
      build: '3myhE',
      pages: pages(false, 22),
      total: 87,
      shop: false,
      delay: 900,
    }),
    scenario('shop', '/shop/4/123456_123456/1.1/', {
      build: '3Ouhw',
      pages: pages(true, 23),
      total: 7712,
      shop: true,
      delay: 200,
    }),
    scenario('item-empty', '/item/1/123456_10000003/1.1/', {
      build: 'LpVR4',
      pages: [[]],
      total: 0,
      shop: false,
      delay: 200,
    }),
    ...[50, 500, 5000].map((count) =>
      scenario(`item-${count}`, `/item/1/123456_2000${count}/1.1/`, {
        build: 'LpVR4',
        pages: [inventPublicReviews(reviews('ja', count, 24), false)],
        total: count,
        shop: false,
        delay: 200,
      }),
    ),
  ];
}
