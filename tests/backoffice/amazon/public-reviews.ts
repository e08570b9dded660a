/** Simulated public review pages, `https://www.amazon.<tld>/product-reviews/<ASIN>/` (amazon.md 3.7). */
import { clientScript, escapeHtml, htmlResponse, pageData } from '../client.ts';
import { asin, productFor } from '../invented.ts';
import type { ReviewLanguage, ReviewSource } from '../reviews.ts';
import type { Scenario, SimulatedResponse } from '../scenario.ts';
import { listItem, type PublicReview, publicReview, templateItem } from './public-review.ts';
import { PUBLIC_REVIEW_UI } from './public-review-ui.ts';
import { respondTo } from './scene.ts';

interface Variant {
  name: string | null;
  host: string;
  ui: keyof typeof PUBLIC_REVIEW_UI;
  language: ReviewLanguage;
  count: number;
  template?: '2026';
  /** How many more the button appends. */
  more?: number;
  /** Scrolling appends them, a few at a time, instead of the button. */
  endless?: boolean;
  /** Position of a review that comes from another marketplace. */
  foreignAt?: number;
}

const VARIANTS: Variant[] = [
  { name: null, host: 'www.amazon.com', ui: 'en', language: 'en', count: 10, more: 5, foreignAt: 6 },
  { name: '2026', host: 'www.amazon.com', ui: 'en', language: 'en', count: 8, template: '2026' },
  { name: 'ja', host: 'www.amazon.co.jp', ui: 'ja', language: 'ja', count: 10 },
  { name: 'de', host: 'www.amazon.de', ui: 'de', language: 'de', count: 10 },
  { name: 'fr', host: 'www.amazon.fr', ui: 'fr', language: 'fr', count: 8 },
  { name: 'empty', host: 'www.amazon.com', ui: 'en', language: 'en', count: 0 },
  { name: 'endless', host: 'www.amazon.com', ui: 'en', language: 'en', count: 10, more: 20, endless: true },
  { name: '50', host: 'www.amazon.com', ui: 'en', language: 'en', count: 50 },
  { name: '500', host: 'www.amazon.com', ui: 'en', language: 'en', count: 500 },
  { name: '5000', host: 'www.amazon.com', ui: 'en', language: 'en', count: 5000 },
];

const STYLE =
  'body{font:14px/1.45 Arial,sans-serif;color:#0f1111;margin:0 auto;max-width:980px;padding:12px}ul{list-style:none;padding:0}.review{border-top:1px solid #e7e7e7;padding:12px 0}.a-icon-alt{color:#de7921}.aok-hidden,.a-offscreen{display:none}[data-hook=review-title] span,[data-hook=reviewTitle]{font-weight:700}[data-hook=review-date],.review-format-strip{color:#565959}.teasers{display:flex;gap:24px;background:#f7f7f7;padding:8px}';

/** "Top positive" and "Top critical": pieces of reviews above the list, which are no records of their own. */
function teasers(all: PublicReview[]): string {
  const [first, second] = all;
  if (!first || !second) return '';
  const card = ({ record }: PublicReview, heading: string): string =>
    `<div id="viewpoint-${record.nativeId}" class="view-point-review"><h4>${heading}</h4><i data-hook="review-star-rating-view-point" class="a-icon"><span class="a-icon-alt">5</span></i><span data-hook="review-title">${escapeHtml(record.title ?? '')}</span></div>`;
  return `<div class="teasers">${card(first, 'Top positive review')}${card(second, 'Top critical review')}</div>`;
}

/** The 2026 template keeps a second copy of a review for its popover. */
const popover = (item: string): string => `<div class="a-popover-preload aok-hidden">${item}</div>`;

function scenario(variant: Variant, reviews: ReviewSource): Scenario {
  const { name, host, language, count, template, more = 0, endless = false, foreignAt } = variant;
  const ui = PUBLIC_REVIEW_UI[variant.ui];
  const seed = `public-reviews:${name ?? 'us'}`;
  const product = { host, asin: asin(seed), title: productFor(language, 0) };
  const [foreignReview] = reviews('de', 1, 37);
  const all = reviews(language, count + more, 31).map((review, at) =>
    at === foreignAt && foreignReview
      ? publicReview({ review: foreignReview, language: 'de', ui, product, seed, at, foreign: true })
      : publicReview({ review, language, ui, product, seed, at }),
  );
  const item = template ? templateItem : listItem;

  function page(shown: PublicReview[], late: PublicReview[]): SimulatedResponse {
    const items = shown.map((one, at) => item(one, ui, at));
    const list = template
      ? `<div id="cm-cr-dp-review-list">${items.join('\n')}</div>${popover(items[0] ?? '')}`
      : `<ul>${items.join('\n')}</ul>`;
    const none = shown.length === 0 ? `<div class="no-reviews-section"><span>${ui.none}</span></div>` : list;
    const button =
      late.length > 0 && !endless ? `<a data-hook="show-more-button" role="button" href="#">${ui.showMore}</a>` : '';
    return htmlResponse(`<!doctype html><html lang="${ui.lang}"><head><meta charset="utf-8"><title>Customer reviews: ${escapeHtml(product.title)}</title><style>${STYLE}</style></head><body>
<header><b>amazon</b> <input type="search" aria-label="Search"></header>
<h1><a data-hook="product-link" href="/dp/${product.asin}">${escapeHtml(product.title)}</a></h1>
<div><span data-hook="rating-out-of-text">4.1 out of 5</span> <span data-hook="total-review-count">231</span></div>
${teasers(shown)}<div id="cm_cr-review_list">${none}</div>${button}
${pageData({ endless, late: late.map((one, at) => item(one, ui, count + at)) })}${clientScript('amazon', 'public-reviews')}</body></html>`);
  }

  const first = all.slice(0, count);
  const mine = new Map(all.map((one) => [one.record.nativeId, one]));
  const singleOf = (url: URL): PublicReview | undefined =>
    mine.get(/^\/gp\/customer-reviews\/(R[A-Z0-9]+)/.exec(url.pathname)?.[1] ?? '');
  const then: Scenario['then'] = [
    { click: ['[data-hook="show-more-button"]'], truth: all.map(({ record }) => record), scope: {} },
  ];
  return {
    id: `amazon/public-reviews${name === null ? '' : `-${name}`}`,
    platform: 'amazon',
    pageKind: 'public-reviews',
    url: `https://${host}/product-reviews/${product.asin}/?reviewerType=all_reviews&sortBy=recent&pageNumber=1`,
    expects: count === 0 ? 'empty' : 'records',
    truth: first.map(({ record }) => record),
    scope: {},
    replies: [],
    ...(more > 0 && !endless ? { then } : {}),
    ...(endless ? { whole: all.map(({ record }) => record) } : {}),
    respond: respondTo(
      (url) => url.pathname.startsWith(`/product-reviews/${product.asin}`) || singleOf(url) !== undefined,
      (url) => {
        const single = singleOf(url);
        return single ? page([single], []) : page(first, all.slice(count));
      },
    ),
  };
}

/** One scenario for each variant of the page. */
export const publicReviews = (reviews: ReviewSource): Scenario[] =>
  VARIANTS.map((variant) => scenario(variant, reviews));
