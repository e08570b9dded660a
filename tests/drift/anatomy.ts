/**
 * Where the records of a base page stand and which of their elements say what. Written into the page as `drift-*` attributes,
 * so that it survives copying, wrapping and renaming; taken off before anything reads the page.
 */
import type { PageKind, Platform, ReviewField, ReviewRecord } from '../../lib/reviews/review.ts';
import { everyElement } from './dom.ts';
import type { BasePage } from './page.ts';

/** A field, or a part of the page that bears several or none. */
export type Part = ReviewField | 'byline' | 'product' | 'average' | 'link' | 'actions' | 'note' | 'words';

type Finder = string | ((record: Element, truth: ReviewRecord) => Element[]);

interface Anatomy {
  records(document: Document): Element[];
  /** Elements that continue the record before them (expanded rows). */
  continuation?: string;
  parts: Partial<Record<Part, Finder>>;
}

const RECORD = 'drift-record';
const MORE = 'drift-more';
const PART = 'drift-part';

const all = (selector: string) => (document: Document) => [...document.querySelectorAll(selector)];

/** The innermost elements whose text holds the value, outside what the buyer wrote. */
const holding =
  (value: (truth: ReviewRecord) => string | null | RegExp, outside = '') =>
  (record: Element, truth: ReviewRecord): Element[] => {
    const wanted = value(truth);
    if (wanted === null || wanted === '') return [];
    const fits = (element: Element): boolean => {
      const text = element.textContent ?? '';
      return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text.trim());
    };
    return [...record.querySelectorAll('*')].filter(
      (element) =>
        fits(element) && ![...element.children].some(fits) && (outside === '' || element.closest(outside) === null),
    );
  };

/** The largest element around each that holds no other of them and nothing of the search form. */
const around = (selector: string, fence: string) => (document: Document) => {
  const cores = [...document.querySelectorAll(selector)];
  return cores.map((core) => {
    let at = core;
    for (let up = at.parentElement; up && up !== document.body; up = up.parentElement) {
      if (cores.some((other) => other !== core && up?.contains(other)) || up.querySelector(fence)) break;
      at = up;
    }
    return at;
  });
};

const TAOBAO_WORDS = '.rate-content, .css-8w0zpl, .css-3';

/** In page order; a table row after another record's row belongs to it when it says 追评. */
const TAOBAO_ROWS = (document: Document): Element[] =>
  [...document.querySelectorAll('tbody > tr, section.css-1')].filter((row) => !row.matches(TAOBAO_MORE));
const TAOBAO_MORE = '.next-table-expanded-row, .css-5';

const ANATOMIES: Record<string, Anatomy> = {
  'amazon customer-reviews': {
    records: all('.reviewContainer'),
    parts: {
      rating: 'kat-star-rating.reviewRating',
      title: '[id$="-title"]',
      body: '[id^="review-content-"]',
      product: '.asinDetail',
      average: 'kat-star-rating[review]',
      link: 'kat-link[href*="customer-reviews/"]',
      productTitle: 'h5',
      byline: holding(({ author }) => author, '.asinDetail, [id$="-title"], [id^="review-content-"]'),
    },
  },
  'amazon feedback-manager': {
    records: all('feedback-list kat-table-row:has(kat-star-rating)'),
    parts: {
      postedAt: holding(() => /^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/),
      rating: 'kat-table-cell:has(> kat-star-rating)',
      orderId: 'kat-table-cell:has(> kat-link)',
      actions: 'kat-table-cell:has(kat-dropdown-button)',
      body: (record) =>
        [...record.querySelectorAll('kat-table-cell')].filter(
          (cell) =>
            !cell.querySelector('kat-star-rating, kat-link, kat-dropdown-button') &&
            !/^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/.test(cell.textContent ?? ''),
        ),
      reply: 'kat-table-cell > div:has(> b)',
      note: '.amazon-message',
    },
  },
  'amazon public-reviews': {
    records: all('[data-hook="review"]'),
    parts: {
      author: '.a-profile-name',
      rating: '[data-hook$="review-star-rating"], [data-hook="review-title"] > i',
      title: '[data-hook="review-title"], [data-hook="reviewTitle"]',
      postedAt: '[data-hook="review-date"]',
      body: '[data-hook="review-body"], [data-hook="reviewText"]',
      images: '[data-hook="review-image-tile"]',
    },
  },
  'rakuten review-check-tool': {
    records: (document) => [
      ...around('[id="search_list_review_detail"]', 'select[name="sy"], [id="header_nav_title"]')(document),
      ...document.querySelectorAll('main > article'),
    ],
    parts: {
      rating: '[id="search_list_review_evaluation"], .css-e1',
      postedAt: '[id="search_list_review_reg_time"], .css-t2',
      productTitle: '[id="search_list_review_item_name"], .css-n4',
      body: '[id="search_list_review_detail"], .css-b5',
      reply: 'p:has(+ p), p + p, h4, h4 + div',
      actions: 'textarea, form, a.edit_btn',
    },
  },
  'rakuten public-reviews': {
    records: (document) => [
      ...document.querySelectorAll(
        'li:has([class*="review-body--"]), section:has([class*="review-body--"]), .hreview, ._r0',
      ),
    ],
    parts: {
      rating: '[class*="number-wrapper"], section > div:first-child > b, .revUserRvwerNum, ._s1',
      postedAt: holding(
        () => /^\d{4}[/-]\d\d[/-]\d\d$/,
        '[class*="shop-comment"], .n2, ._c7, [class*="review-body"], ._b4',
      ),
      author: '[class*="reviewer-name--"], .revUserFaceName, section > div:nth-child(2), ._w6',
      title: '[class*="type-header--"], .revRvwUserEntryTtl, ._t3',
      body: '[class*="review-body--"], .revRvwUserEntryCmt, ._b4',
      reply: '[class*="shop-comment--"], .n2, ._c7',
    },
  },
  'taobao review-list': {
    records: TAOBAO_ROWS,
    continuation: TAOBAO_MORE,
    parts: {
      sentiment: holding(() => /^(?:正面|中性|负面)评价$/, TAOBAO_WORDS),
      body: '.rate-content, .css-8w0zpl, .css-3, p',
      postedAt: holding(() => /^初次评价\s*[:：]\s*\d/, TAOBAO_WORDS),
      images: '.l-media-gallery, .css-77hq1a, .css-4',
      productTitle: holding(({ productTitle }) => productTitle, TAOBAO_WORDS),
      orderId: holding(() => /^订单号\s*[:：]/, TAOBAO_WORDS),
      nativeId: holding(() => /^主评ID/, TAOBAO_WORDS),
      author: holding(({ author }) => author, TAOBAO_WORDS),
      replyDaysLeft: holding(() => /天可回复/, TAOBAO_WORDS),
    },
  },
};

const anatomyOf = (platform: Platform, kind: PageKind): Anatomy => {
  const anatomy = ANATOMIES[`${platform} ${kind}`];
  if (!anatomy) throw new Error(`No anatomy of ${platform} ${kind}`);
  return anatomy;
};

const holds = (element: Element, words: string): boolean => element.outerHTML.includes(words);

function mark(element: Element, part: Part): void {
  const parts = new Set((element.getAttribute(PART) ?? '').split(' ').filter(Boolean));
  element.setAttribute(PART, [...parts, part].sort().join(' '));
}

/**
 * Marks a base page. Throws when the page does not hold as many records as its truth: then the anatomy is wrong. A review
 * shown twice (inline and in a popover) is marked twice.
 */
export function markRecords({ id, platform, kind, document, truth }: BasePage): void {
  const anatomy = anatomyOf(platform, kind);
  const elements = anatomy.records(document);
  const shown = elements.map((element, at) =>
    elements.length === truth.length
      ? at
      : truth.findIndex(({ nativeId }) => nativeId !== null && holds(element, nativeId)),
  );
  if (shown.includes(-1) || new Set(shown).size !== truth.length) {
    throw new Error(`${id}: ${elements.length} records found, ${truth.length} are true`);
  }
  for (const [at, element] of elements.entries()) {
    const index = shown[at] ?? 0;
    const record = truth[index];
    if (!record) continue;
    element.setAttribute(RECORD, String(index));
    for (const [part, finder] of Object.entries(anatomy.parts) as [Part, Finder][]) {
      const found = typeof finder === 'string' ? [...element.querySelectorAll(finder)] : finder(element, record);
      for (const one of found) mark(one, part);
    }
  }
  for (const element of anatomy.continuation ? document.querySelectorAll(anatomy.continuation) : []) {
    const before = element.previousElementSibling;
    const index = before?.getAttribute(RECORD) ?? before?.getAttribute(MORE);
    if (index == null) throw new Error(`${id}: a row continues nothing`);
    element.setAttribute(MORE, index);
    mark(element, 'followUp');
    for (const words of element.querySelectorAll(TAOBAO_WORDS)) mark(words, 'words');
  }
}

/** The elements of one record, continuation rows behind. */
export const recordElements = (document: Document, index: number): Element[] => [
  ...document.querySelectorAll(`[${RECORD}="${index}"], [${MORE}="${index}"]`),
];
export const allRecordElements = (document: Document): Element[] => [
  ...document.querySelectorAll(`[${RECORD}], [${MORE}]`),
];
export const isRecord = (element: Element): boolean => element.hasAttribute(RECORD) || element.hasAttribute(MORE);

/** Elements of a record that bear the part. */
export const partElements = (document: Document, index: number, part: Part): Element[] =>
  recordElements(document, index).flatMap((element) => [
    ...(hasPart(element, part) ? [element] : []),
    ...element.querySelectorAll(`[${PART}~="${part}"]`),
  ]);
export const partsOf = (element: Element): Part[] =>
  (element.getAttribute(PART) ?? '').split(' ').filter(Boolean) as Part[];
export const hasPart = (element: Element, part: Part): boolean => partsOf(element).includes(part);
export const isMarked = (element: Element): boolean => element.hasAttribute(PART);
export const MARKED = `[${PART}]`;

/** Whether the page shows the part at all. */
export const showsPart = ({ document }: BasePage, part: Part): boolean =>
  document.querySelector(`[${PART}~="${part}"]`) !== null;

/** Takes the marks off: what is left is the page. */
export function unmark(document: Document): void {
  for (const element of everyElement(document)) {
    for (const name of [RECORD, MORE, PART]) element.removeAttribute(name);
  }
}
