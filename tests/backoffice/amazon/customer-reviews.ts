/** Simulated Customer Reviews pages, `/brand-customer-reviews/` (amazon.md 3.1). */
import type { ReadingStatus } from '../../../lib/platforms/platform.ts';
import { code } from '../invented.ts';
import type { ReviewLanguage, ReviewSource, SourceReview } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';
import type { CustomerReviewsData } from './client/customer-reviews.ts';
import { type CardChange, customerReview } from './customer-reviews-card.ts';
import { CUSTOMER_REVIEWS_UI } from './customer-reviews-ui.ts';
import { HOSTILE_CHANGES, OVERALL_PROSE } from './hostile.ts';
import { respondTo, sceneOf } from './scene.ts';
import { sellerCentralPage } from './shell.ts';

interface Variant {
  /** Scene and end of the id; null: the ordinary page. */
  name: string | null;
  host: string;
  marketplace: string;
  publicHost: string;
  ui: keyof typeof CUSTOMER_REVIEWS_UI;
  /** Languages of the reviews, in turn. */
  languages: ReviewLanguage[];
  count: number;
  pageSize?: number;
  light?: boolean;
  never?: boolean;
  expects?: ReadingStatus;
  settleAfter?: number;
  changes?: Record<number, CardChange>;
  /** Adds "View more" as a second step, on the first cut card. */
  opens?: boolean;
}

const US = { host: 'sellercentral.amazon.com', marketplace: 'United States', publicHost: 'www.amazon.com' } as const;
const EU = { host: 'sellercentral-europe.amazon.com', marketplace: 'Germany', publicHost: 'www.amazon.de' } as const;
const JP = { host: 'sellercentral.amazon.co.jp', marketplace: '日本', publicHost: 'www.amazon.co.jp' } as const;
const DE = { host: 'sellercentral.amazon.de', marketplace: 'Deutschland', publicHost: 'www.amazon.de' } as const;

const PROSE: Record<number, CardChange> = { 1: { author: 'Kit on the hill' }, 4: OVERALL_PROSE };

const VARIANTS: Variant[] = [
  { ...US, name: null, ui: 'enUS', languages: ['en'], count: 25, pageSize: 10, changes: PROSE },
  {
    ...US,
    name: 'view-more',
    ui: 'enUS',
    languages: ['en'],
    count: 6,
    opens: true,
    changes: { 0: { body: longProse() } },
  },
  { ...EU, name: 'eu', ui: 'enEU', languages: ['de', 'en', 'fr', 'es', 'it'], count: 10, changes: PROSE },
  { ...US, name: 'zh', ui: 'zh', languages: ['en'], count: 12, pageSize: 10, changes: PROSE },
  { ...JP, name: 'ja', ui: 'ja', languages: ['ja'], count: 10 },
  { ...DE, name: 'de', ui: 'de', languages: ['de'], count: 10 },
  { ...US, name: 'light', ui: 'enUS', languages: ['en'], count: 10, light: true, changes: PROSE },
  { ...US, name: 'empty', ui: 'enUS', languages: ['en'], count: 0, expects: 'empty' },
  { ...US, name: 'never-fills', ui: 'enUS', languages: ['en'], count: 0, never: true, expects: 'unreadable' },
  {
    ...US,
    name: 'missing-fields',
    ui: 'enUS',
    languages: ['en'],
    count: 5,
    changes: { 1: { starless: true }, 3: { undated: true, author: 'M.' } },
  },
  { ...US, name: 'hostile', ui: 'enUS', languages: ['en'], count: 6, changes: HOSTILE_CHANGES },
  { ...US, name: 'done', ui: 'enUS', languages: ['en'], count: 4, changes: { 2: { done: true } } },
  { ...US, name: 'recycled', ui: 'enUS', languages: ['en'], count: 16, pageSize: 8, settleAfter: 1_500 },
  { ...US, name: '50', ui: 'enUS', languages: ['en'], count: 50, pageSize: 50, settleAfter: 0 },
  { ...US, name: '500', ui: 'enUS', languages: ['en'], count: 500, pageSize: 500, settleAfter: 0 },
  { ...US, name: '5000', ui: 'enUS', languages: ['en'], count: 5000, pageSize: 5000, settleAfter: 0 },
];

/** A body that is certainly long enough to be cut, in our own words. */
function longProse(): string {
  const line = 'The lamp is easy to put up and the light is warm, but the switch feels loose and clicks twice. ';
  return `${line.repeat(3)}\n${line.repeat(3)}`;
}

function texts(variant: Variant, reviews: ReviewSource): { review: SourceReview; language: ReviewLanguage }[] {
  const pools = variant.languages.map((language) => ({
    language,
    reviews: reviews(language, Math.ceil(variant.count / variant.languages.length), VARIANTS.indexOf(variant) + 11),
  }));
  return Array.from({ length: variant.count }, (_, at) => {
    const pool = pools[at % pools.length];
    const review = pool?.reviews[Math.floor(at / pools.length)];
    return pool && review ? [{ review, language: pool.language }] : [];
  }).flat();
}

const inPages = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );

function scenario(variant: Variant, reviews: ReviewSource): Scenario {
  const { name, host, marketplace, publicHost, count, pageSize = 10 } = variant;
  const ui = CUSTOMER_REVIEWS_UI[variant.ui];
  const seed = `customer-reviews:${name ?? 'us'}`;
  const all = texts(variant, reviews).map(({ review, language }, at) => {
    const change = variant.changes?.[at];
    return customerReview({ review, language, ui, seed, at, publicHost, ...(change ? { change } : {}) });
  });
  const pages = inPages(all, pageSize);
  const truth = (page: number) => (pages[page - 1] ?? []).map((shown) => shown.record);
  const scope = (page: number) => ({ page, pages: pages.length, pageSize, total: count });

  const data = (page: number): CustomerReviewsData => ({
    katal: variant.light ? 'light' : 'shadow',
    never: variant.never ?? false,
    fillAfter: 150,
    settleAfter: variant.settleAfter ?? 250,
    pages: pages.map((shown) => shown.map(({ card }) => card)),
    page,
    pageSize,
    total: count,
    hash: name === null || name === 'eu' ? 'css-g7g1lz' : `css-${code(seed, 6).toLowerCase()}`,
    labels: { ...ui.labels, total: ui.total(count) },
  });
  const page = (url: URL) =>
    sellerCentralPage({
      language: ui.language,
      marketplace,
      title: ui.labels.heading,
      content: `<h1>${ui.labels.heading}</h1><div id="brand-customer-reviews-root"></div>`,
      client: {
        name: 'customer-reviews',
        data: data(Math.min(pages.length, Number(url.searchParams.get('pageNumber') ?? 1) || 1)),
      },
    });

  const next: Scenario['then'] = pages.slice(1).map((_, at) => ({
    click: ['kat-pagination .pagination-nav-right'],
    truth: truth(at + 2),
    scope: scope(at + 2),
  }));
  const cut = all.findIndex(({ card }) => card.cutAt !== null);
  const opened: Scenario['then'] = [
    {
      click: [`[data-testid="review-${all[cut]?.card.reviewId}"] a[role="button"]`],
      truth: all.map((shown, at) => (at === cut ? shown.opened : shown.record)),
      scope: scope(1),
    },
  ];
  const then = variant.opens ? opened : next;

  return {
    id: `amazon/customer-reviews${name === null ? '' : `-${name}`}`,
    platform: 'amazon',
    pageKind: 'customer-reviews',
    url: `https://${host}/brand-customer-reviews/${name === null ? '' : `?scene=${name}`}`,
    expects: variant.expects ?? 'records',
    truth: truth(1),
    scope: variant.never ? {} : scope(1),
    replies: [],
    ...(then.length > 0 ? { then } : {}),
    respond: respondTo((url) => url.pathname.startsWith('/brand-customer-reviews') && sceneOf(url) === name, page),
  };
}

/** One scenario for each variant of the page. */
export const customerReviews = (reviews: ReviewSource): Scenario[] =>
  VARIANTS.map((variant) => scenario(variant, reviews));
