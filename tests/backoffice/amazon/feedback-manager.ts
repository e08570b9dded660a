/** Simulated Feedback Manager pages, `/feedback-manager/index.html#/` (amazon.md 3.2). */
import type { ReviewRecord } from '../../../lib/reviews/review.ts';
import { amazonOrder, dayBefore } from '../invented.ts';
import type { ReviewLanguage, ReviewSource, SourceReview } from '../reviews.ts';
import type { ReplySpot, Scenario } from '../scenario.ts';
import type { FeedbackManagerData, FeedbackRow } from './client/feedback-manager.ts';
import { FEEDBACK_MANAGER_UI, type FeedbackManagerUi } from './feedback-manager-ui.ts';
import { NOTHING_SHOWN, respondTo, sceneOf } from './scene.ts';
import { sellerCentralPage, type UiLanguage } from './shell.ts';

/** Rows on one page of the list, where a variant does not say otherwise. */
const PAGE_SIZE = 20;

interface Variant {
  /** Scene and end of the id; null: the ordinary page. */
  name: string | null;
  host: string;
  marketplace: string;
  language: UiLanguage;
  reviews: ReviewLanguage;
  count: number;
  light?: boolean;
  /** The table keeps its spinner. */
  never?: boolean;
  /** Opened at the report route: same document, no reviews. */
  report?: boolean;
  /** All rows on one page, for the benches. */
  long?: boolean;
}

const US = { host: 'sellercentral.amazon.com', marketplace: 'United States', language: 'en', reviews: 'en' } as const;
const JP = { host: 'sellercentral.amazon.co.jp', marketplace: '日本', language: 'ja', reviews: 'ja' } as const;
const DE = { host: 'sellercentral.amazon.de', marketplace: 'Deutschland', language: 'de', reviews: 'de' } as const;

const VARIANTS: Variant[] = [
  { ...US, name: null, count: 26 },
  { ...US, name: 'zh', marketplace: '美国', language: 'zh', count: 8 },
  { ...JP, name: null, count: 8 },
  { ...DE, name: null, count: 8 },
  { ...US, name: 'light', count: 6, light: true },
  { ...US, name: 'empty', count: 0 },
  { ...US, name: 'never-fills', count: 0, never: true },
  { ...US, name: 'report', count: 3, report: true },
  { ...US, name: '50', count: 50, long: true },
  { ...US, name: '500', count: 500, long: true },
  { ...US, name: '5000', count: 5000, long: true },
];

/** The order of the row that has a contact form and a message thread of its own, by UI language. */
export const feedbackOrder = (language: UiLanguage, at = 0): string => amazonOrder(`feedback:${language}:${at}`);

const RESPONSE = 'Thank you for telling us. A replacement left our warehouse on the same day.';

function feedback(
  ui: FeedbackManagerUi,
  review: SourceReview,
  at: number,
  key: string,
): { row: FeedbackRow; record: ReviewRecord } {
  const orderId = amazonOrder(`${key}:${at}`);
  const comment = at === 4 ? '' : review.text;
  const replied = at % 5 === 3;
  const answer = replied
    ? [{ label: ui.deleteReply, action: 'delete_public_reply' }]
    : [{ label: ui.postReply, action: 'post_public_reply' }];
  // Removal is offered for 3 stars or less only (amazon.md 3.2 [CODE F1]).
  const removal = review.stars <= 3 ? [{ label: ui.requestRemoval, action: 'request_removal' }] : [];
  return {
    row: {
      day: ui.day(dayBefore(at)),
      stars: String(review.stars),
      orderId,
      comment,
      note: ui.note !== null && at % 3 !== 2 ? { text: ui.note, inline: at % 2 === 1 } : null,
      response: replied ? { label: ui.response, text: RESPONSE } : null,
      options: [{ label: ui.contactBuyer, action: 'contact_buyer' }, ...answer, ...removal],
    },
    record: {
      ...NOTHING_SHOWN,
      kind: 'seller-feedback',
      rating: review.stars,
      body: comment,
      postedAt: dayBefore(at),
      orderId,
      reply: replied ? { body: RESPONSE, postedAt: null } : null,
      replyable: !replied,
    },
  };
}

const rowOf = (orderId: string): string => `kat-table-row:has(kat-link[label="${orderId}"])`;

/** Where the seller can write: every row without a reply yet. */
function spots(truth: ReviewRecord[]): ReplySpot[] {
  return truth.flatMap((record, at) =>
    record.replyable && record.orderId !== null
      ? [
          {
            record: at,
            channel: 'feedback-reply' as const,
            open: [
              `${rowOf(record.orderId)} kat-dropdown-button .indicator`,
              `${rowOf(record.orderId)} kat-dropdown-button [data-action="post_public_reply"]`,
            ],
            box: `reply:${record.orderId}`,
          },
        ]
      : [],
  );
}

function scenario(variant: Variant, reviews: ReviewSource): Scenario {
  const { name, host, marketplace, language, count } = variant;
  const ui = FEEDBACK_MANAGER_UI[language];
  const key = name === null || count === 0 ? `feedback:${language}` : `feedback:${name}`;
  const all = reviews(variant.reviews, count, VARIANTS.indexOf(variant) + 41).map((review, at) =>
    feedback(ui, review, at, key),
  );
  const pageSize = variant.long ? count : PAGE_SIZE;
  const pages = Array.from({ length: Math.max(1, Math.ceil(count / pageSize)) }, (_, page) =>
    all.slice(page * pageSize, (page + 1) * pageSize),
  );
  const truth = (pages[0] ?? []).map(({ record }) => record);
  const data: FeedbackManagerData = {
    katal: variant.light ? 'light' : 'shadow',
    pages: pages.map((page) => page.map(({ row }) => row)),
    fillAfter: variant.never ? null : 220,
    labels: ui.labels,
  };
  const page = () =>
    sellerCentralPage({
      language,
      marketplace,
      title: ui.labels.heading,
      content: '<div class="fbm-content katal"><my-app></my-app></div>',
      client: { name: 'feedback-manager', data },
    });
  const then: Scenario['then'] = pages.slice(1).map((shown) => ({
    click: ['.pagination-nav-next'],
    truth: shown.map(({ record }) => record),
    scope: {},
  }));
  const suffix = name ?? (language === 'en' ? null : language);
  const listed: Pick<Scenario, 'pageKind' | 'expects' | 'truth' | 'replies'> = variant.report
    ? { pageKind: null, expects: 'none', truth: [], replies: [] }
    : {
        pageKind: 'feedback-manager',
        expects: variant.never ? 'unreadable' : count === 0 ? 'empty' : 'records',
        truth,
        replies: variant.long ? [] : spots(truth),
      };
  return {
    ...listed,
    id: `amazon/${variant.report ? 'not-reviews-feedback' : 'feedback-manager'}${suffix === null ? '' : `-${suffix}`}`,
    platform: 'amazon',
    url: `https://${host}/feedback-manager/index.html${name === null ? '' : `?scene=${name}`}#/${variant.report ? 'report' : ''}`,
    scope: {},
    ...(then.length > 0 ? { then } : {}),
    respond: respondTo((url) => url.pathname === '/feedback-manager/index.html' && sceneOf(url) === name, page),
  };
}

/** One scenario for each variant of the page. */
export const feedbackManager = (reviews: ReviewSource): Scenario[] =>
  VARIANTS.map((variant) => scenario(variant, reviews));
