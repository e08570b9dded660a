/** Every selector of the Rakuten pages. Sections and source keys: platforms/rakuten.md. */
import type { DatedSelector } from '../selector.ts';

/** レビューチェックツール. The ids repeat once per review, so they are only ever asked for as attributes. */
export const CHECK_TOOL = {
  title: {
    css: '#header_nav_title',
    seen: '2020-01',
    on: ['review-check-tool'],
    count: '1 per page',
    source: '2.1 [CODE S4]',
  },
  form: {
    css: 'select[name="sy"]',
    seen: '2026-07-16',
    on: ['review-check-tool'],
    count: '1 per page',
    source: '2.1 [CODE S2]',
  },
  emptyMessage: {
    css: '#search_message_box',
    seen: '2026-07-16',
    on: ['review-check-tool'],
    count: '0-1 per page',
    source: '2.1 [CODE S4 S2]',
  },
  csv: {
    css: '#csv_download',
    seen: '2026-07-16',
    on: ['review-check-tool'],
    count: '0-1 per page',
    source: '2.1 [CODE S5 S4 S2]',
  },
  body: {
    css: '[id="search_list_review_detail"]',
    seen: '2026-03',
    on: ['review-check-tool'],
    count: '1 per review',
    source: '2.1 [CODE S1]',
  },
  itemName: {
    css: '[id="search_list_review_item_name"]',
    seen: '2026-03',
    on: ['review-check-tool'],
    count: '0-1 per review',
    source: '2.1 [CODE S1]',
  },
  evaluation: {
    css: '[id="search_list_review_evaluation"]',
    seen: '2026-03',
    on: ['review-check-tool'],
    count: '1 per review',
    source: '2.1 [CODE S1]',
  },
  star: {
    css: 'img[src*="review_star.gif"]',
    seen: '2026-03',
    on: ['review-check-tool'],
    count: '0-n per review',
    source: '2.1 [CODE S1]',
  },
  time: {
    css: '[id="search_list_review_reg_time"]',
    seen: '2026-03',
    on: ['review-check-tool'],
    count: '1 per review',
    source: '2.1 [CODE S1]',
  },
  box: {
    css: 'textarea[class*="reviewCommentTextare"]',
    seen: '2026-03',
    on: ['review-check-tool'],
    count: '0-1 per review',
    source: '2.1 [CODE S1]',
  },
  /** Any other box of the block, but never the instruction box of Rakuten's own AI. */
  anyBox: {
    css: 'textarea:not([name="aireply_input_text"])',
    seen: '2026-07',
    on: ['review-check-tool'],
    count: '0-1 per review',
    source: '2.1 [CODE S6]',
  },
  edit: {
    css: 'a.edit_btn',
    seen: '2026-07',
    on: ['review-check-tool'],
    count: '0-1 per review',
    source: '2.1 [CODE S6]',
  },
  publicLink: {
    css: 'a[href*="review.rakuten.co.jp/"]',
    seen: '2026-09-12',
    on: ['review-check-tool'],
    count: '0-n per page',
    source: '1.2 [CODE S2 S3]: the address form is known, that the list links to it is not',
  },
} as const satisfies Record<string, DatedSelector>;

/** R-Messe. Customer data is not behind any selector here: see conversation-order.ts. */
export const RMESSE = {
  box: {
    css: 'textarea[placeholder*="返信"]:not([name="aireply_input_text"])',
    seen: '2026-03',
    on: ['rmesse'],
    count: '0-1 per page',
    source: '2.4 [CODE S9]',
  },
  message: { css: '.Linkify', seen: '2026-03', on: ['rmesse'], count: '0-n per page', source: '2.4 [CODE S9]' },
  inquiryCard: {
    css: 'a[href*="/inquiry/"], .card-messe-item',
    seen: '2026-03',
    on: ['rmesse'],
    count: '0-n per page',
    source: '2.4 [CODE S9]',
  },
  searchArea: {
    css: '.messe-srch-area',
    seen: '2026-03',
    on: ['rmesse'],
    count: '0-1 per page',
    source: '2.4 [CODE S9]',
  },
  heading: {
    css: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
    seen: '2026-03',
    on: ['rmesse'],
    count: '0-n per page',
    source: '2.4 [CODE S9]: 「顧客情報」 is a heading; its element is not quoted',
  },
} as const satisfies Record<string, DatedSelector>;

/** Public review pages, new layout: CSS-module class names whose hash changes, so only their first part is matched. */
export const PUBLIC = {
  author: {
    css: '[class*="reviewer-name--"]',
    seen: '2026-08-26',
    on: ['public-reviews'],
    count: '1 per review',
    source: '2.2 [CODE S12 S14]',
  },
  rating: {
    css: '[class*="number-wrapper"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '1 per review',
    source: '2.2 [CODE S12 S14]',
  },
  ratingDigit: {
    css: 'span[class*="font-fixed--"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '2.2 [CODE S12 S14]',
  },
  title: {
    css: '[class*="type-header--"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: '2.2 [CODE S12 S14]',
  },
  body: {
    css: '[class*="review-body--"]',
    seen: '2026-08-26',
    on: ['public-reviews'],
    count: '1 per review',
    source: '2.2 [CODE S12 S14 S7]',
  },
  bodyText: {
    css: '[class*="no-ellipsis--"], [class*="word-break-break-all"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: '2.2 [CODE S12 S14]',
  },
  /** `shop-comment-no-widget--` is another thing and does not match. */
  reply: {
    css: '[class*="shop-comment--"]',
    seen: '2026-08-26',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: '2.2 [CODE S7]',
  },
  replyBody: {
    css: '[class*="shop-comment-body--"]',
    seen: '2026-08-26',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: '2.2 [CODE S7]',
  },
  current: {
    css: 'button[aria-current="page"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-1 per page',
    source: '2.2 [CODE S12]',
  },
  total: {
    css: 'span[class*="text-container"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-n per page',
    source: '2.2 [CODE S12]',
  },
  permalink: {
    css: 'a[href*="review.rakuten.co.jp/item/"], a[href*="review.rakuten.co.jp/shop/"], a[href^="/item/"], a[href^="/shop/"]',
    seen: '2026-09-12',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '1.2 [CODE S2 S3]',
  },
  /** The page's data, there before its list is drawn. */
  data: {
    css: 'script:not([src])',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-n per page',
    source: '2.2 [CODE S13]',
  },
  noise: {
    css: 'button, a, [role="button"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '2.2 [CODE S12 S16]',
  },
} as const satisfies Record<string, DatedSelector>;

/** Public review pages, old layout (hReview). When it ended is not known; it costs little to keep. */
export const HREVIEW = {
  row: {
    css: '.hreview',
    seen: '2022-01',
    on: ['public-reviews'],
    count: '0-n per page',
    source: '2.3 [CODE S15]',
  },
  rating: {
    css: '.revUserRvwerNum.value',
    seen: '2022-01',
    on: ['public-reviews'],
    count: '1 per review',
    source: '2.3 [CODE S15]',
  },
  date: {
    css: '.revUserEntryDate.dtreviewed',
    seen: '2022-01',
    on: ['public-reviews'],
    count: '1 per review',
    source: '2.3 [CODE S15]',
  },
  title: {
    css: '.revRvwUserEntryTtl.summary',
    seen: '2022-01',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: '2.3 [CODE S15]',
  },
  body: {
    css: '.revRvwUserEntryCmt.description',
    seen: '2022-01',
    on: ['public-reviews'],
    count: '1 per review',
    source: '2.3 [CODE S15]',
  },
  author: {
    css: '.revUserFaceName',
    seen: '2022-01',
    on: ['public-reviews'],
    count: '1 per review',
    source: '2.3 [CODE S15]',
  },
  itemName: {
    css: '.revItemTtl.fn',
    seen: '2022-01',
    on: ['public-reviews'],
    count: '0-1 per page',
    source: '2.3 [CODE S15]',
  },
} as const satisfies Record<string, DatedSelector>;
