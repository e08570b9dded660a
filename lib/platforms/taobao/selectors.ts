/** Every selector of the Taobao / 千牛 review list. Sections and source keys: platforms/taobao.md. */
import type { DatedSelector } from '../selector.ts';

/** The table and its rows. Labels are steadier than classes here (section 0), so classes are only the first way. */
export const LIST = {
  tableBody: {
    css: 'tbody.next-table-body',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per page',
    source: '2.2 [CODE US TRC]',
  },
  table: { css: 'table', seen: '2026-08', on: ['review-list'], count: '0-n per page', source: '2.2 [CODE US]' },
  tableHeading: { css: 'th', seen: '2026-08', on: ['review-list'], count: '0-n per page', source: '2.2 [CODE TRC]' },
  tableRow: { css: 'tbody > tr', seen: '2026-08', on: ['review-list'], count: '0-n per page', source: '2.2 [CODE US]' },
  expandedRow: {
    css: '.next-table-expanded-row',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per review',
    source: '2.2 [CODE TRC US]',
  },
  noData: {
    css: '.next-table-empty',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per page',
    source: '2.2: part of the same table component, its class is [K]',
  },
  mask: {
    css: '.next-loading-tip, .next-loading-masker',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per page',
    source: '1.2 [C TRC]: a mask may cover the list; its classes are the component library’s [K]',
  },
  loadingWrap: {
    css: '.next-loading',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per page',
    source: '2.2 [CODE US]: the table stands in .next-loading-wrap',
  },
  rateContent: {
    css: '.rate-content',
    seen: '2026-08',
    on: ['review-list'],
    count: '1 per review',
    source: '2.2 [CODE US]',
  },
  /** Names the same thing had in other builds; the innermost match counts. */
  rateCandidates: {
    css: [
      '[class*="comment-content"]',
      '[class*="rate-content"]',
      '[class*="review-content"]',
      '[class*="evaluation-content"]',
      '[class*="commentText"]',
      '[class*="rateText"]',
    ].join(),
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per review',
    source: '2.2 [CODE TRC]',
  },
  picture: {
    css: '.l-media-gallery img',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per review',
    source: '2.2 [CODE US]',
  },
  anyPicture: { css: 'img', seen: '2026-08', on: ['review-list'], count: '0-n per review', source: '2.2 [INF]' },
  /** The still of a video is no picture of the review. */
  video: {
    css: '[class*="video"], [class*="Video"]',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per review',
    source: '3.1 [CODE BAD]: media are image or video; the class is a guess that only leaves out',
  },
  control: {
    css: 'a, button, [role="button"]',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per review',
    source: '2.2 [CODE TRC]',
  },
  link: { css: 'a', seen: '2026-08', on: ['review-list'], count: '0-n per review', source: '2.2 [CODE TRC]' },
  pagination: {
    css: '.next-pagination',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per page',
    source: '2.5 [CODE US TRC]',
  },
  currentPage: {
    css: '.next-pagination [aria-current="page"], .next-pagination-item.next-current',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per page',
    source: '2.5 [CODE TRC]',
  },
  fromDate: {
    css: 'input[placeholder*="起始"]',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per page',
    source: '2.1 [CODE TRC MCP]',
  },
  toDate: {
    css: 'input[placeholder*="结束"]',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per page',
    source: '2.1 [CODE TRC]',
  },
  /** The chosen value of 情感. */
  emotion: {
    css: '.next-select-trigger',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per page',
    source: '2.1 [CODE MCP]',
  },
  chip: {
    css: '.next-tag',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per page',
    source: '2.1 [CODE MCP]',
  },
  keyword: {
    css: 'input[placeholder*="评价关键词"]',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per page',
    source: '2.1 [CODE MCP]',
  },
  login: {
    css: [
      '#fm-login-id',
      '#fm-login-password',
      'input[type="password"]',
      'iframe[src*="havanalogin.taobao.com"]',
      'iframe[src*="login.taobao.com"]',
      'iframe[src*="loginmyseller.taobao.com"]',
    ].join(),
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per page',
    source: '1.2 [CODE MCP]',
  },
} as const satisfies Record<string, DatedSelector>;

/** What opens after the seller pressed 评价回复 or 追评回复. */
export const REPLY = {
  dialog: {
    css: '[role="dialog"], .next-dialog',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per page',
    source: '2.6 [CODE TRC]',
  },
  editable: {
    css: 'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per page',
    source: '2.6 [CODE TRC MCP]',
  },
  complaint: {
    css: '#shop-external-modal',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per page',
    source: '1.2, 4.5 [CODE TRC]',
  },
  counter: {
    css: '.next-input-len',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-1 per page',
    source: '2.6 [K]',
  },
  control: {
    css: 'button, a, [role="button"]',
    seen: '2026-08',
    on: ['review-list'],
    count: '0-n per review',
    source: '2.4 [CODE TRC]: button or plain link',
  },
} as const satisfies Record<string, DatedSelector>;
