/** Every variant of the review list. */
import type { ReviewSource } from '../reviews.ts';
import type { Refusal, Scenario } from '../scenario.ts';
import { hostileRows, incompleteRows, longRows } from './hard-rows.ts';
import { inventRows } from './invent-rows.ts';
import { type RateRow, truthOf } from './rate-row.ts';
import { press, replySpots, representative } from './reply-spots.ts';
import { type ReviewListData, shellHtml } from './review-list.ts';
import { answering, filled, LIST } from './workbench.ts';

interface Variant {
  name: string;
  data: Partial<ReviewListData> & Pick<ReviewListData, 'pages'>;
  host?: string;
  /** More of the address; unknown parameters survive and mean nothing to the page. */
  query?: string;
  dateRange?: [string, string];
  /** Pressed before anything of the list can be. */
  before?: string[];
  refusals?: Refusal[];
}

const addressOf = ({ name, host = 'myseller.taobao.com', query }: Variant): string => {
  const more = query ?? (name === '' ? undefined : `scenario=${name}`);
  return `https://${host}${LIST}?current=1&pageSize=20${more === undefined ? '' : `&${more}`}`;
};

function statusOf(pages: RateRow[][] | null): Scenario['expects'] {
  if (pages === null) return 'unreadable';
  return pages.flat().length === 0 ? 'empty' : 'records';
}

/** The plain list, filtered as its address asks (`dateRange=YYYYMMDD,YYYYMMDD`, taobao.md 1.1). */
function ofDays(data: ReviewListData, asked: URL): ReviewListData {
  const [from, to] = asked.searchParams.get('dateRange')?.split(',') ?? [];
  if (!from || !to || data.pages === null) return data;
  const within = data.pages.flat().filter((row) => {
    const day = truthOf(row).postedAt?.slice(0, 10).replaceAll('-', '') ?? '';
    return day >= from && day <= to;
  });
  return { ...data, pages: [within.slice(0, 20)], total: within.length };
}

function scenario(variant: Variant): Scenario {
  const data = filled(variant.data);
  const url = addressOf(variant);
  const whole = data.pages?.[0] ?? [];
  const first = whole.slice(0, data.window);
  // Scrolling to a row of a virtual table puts another review into it: only what is in sight can be pressed by its number.
  const inSight = data.window === undefined ? first : first.slice(0, 3);
  const pages = data.pages?.length ?? 0;
  const dates = variant.dateRange && { dateRange: variant.dateRange };
  const scopeOf = (page: number): Scenario['scope'] => ({ page, pages, total: data.total, pageSize: 20, ...dates });
  return {
    id: `taobao/review-list${variant.name === '' ? '' : `-${variant.name}`}`,
    platform: 'taobao',
    pageKind: 'review-list',
    url,
    expects: statusOf(data.pages),
    truth: first.map(truthOf),
    ...(data.window !== undefined && { whole: whole.map(truthOf) }),
    scope: first.length === 0 ? {} : scopeOf(1),
    replies:
      data.surface === 'two-dialogs' ? [] : representative(replySpots(inSight, data.surface, variant.before), inSight),
    ...(variant.refusals && { refusals: variant.refusals }),
    ...(pages > 1 && {
      // biome-ignore lint/suspicious/noThenProperty: the contract's word for "after a click"; never awaited
      then: (data.pages ?? []).slice(1).map((rows, index) => ({
        click: ['button:text-is("下一页")'],
        truth: rows.map(truthOf),
        scope: scopeOf(index + 2),
      })),
    }),
    respond: answering(url, (asked) => shellHtml(ofDays(data, asked))),
  };
}

/** Asked for while nothing is open, on a closed row, and while another row's form is open. */
const REFUSALS: Refusal[] = [
  { record: 0, channel: 'review-reply', open: [], reason: 'not-open' },
  { record: 5, channel: 'review-reply', open: [], reason: 'closed' },
];
const OTHER_OPEN: Refusal[] = [
  { record: 0, channel: 'review-reply', open: [press(2, '评价回复')], reason: 'other-review' },
  { record: 1, channel: 'follow-up-reply', open: [press(4, '追评回复')], reason: 'other-review' },
];
const TWO_OPEN: Refusal[] = [{ record: 0, channel: 'review-reply', open: [press(0, '评价回复')], reason: 'ambiguous' }];

/** All of them; `reviews` gives the texts. */
export function reviewListScenarios(reviews: ReviewSource): Scenario[] {
  const invent = (count: number, seed: number, from = 0): RateRow[] =>
    inventRows(reviews('zh', count, seed), count, from);

  return [
    scenario({ name: '', data: { pages: [invent(20, 1), invent(20, 2, 20), invent(8, 3, 40)] }, refusals: REFUSALS }),
    scenario({
      name: 'qn',
      host: 'qn.taobao.com',
      query: 'dateRange=20260701%2C20260731',
      dateRange: ['2026-07-01', '2026-07-31'],
      data: { pages: [invent(20, 4)], delay: 3_000 },
    }),
    scenario({ name: 'inline', data: { pages: [invent(11, 5)], surface: 'inline' } }),
    scenario({ name: 'portal', data: { pages: [invent(11, 6)], surface: 'portal' }, refusals: OTHER_OPEN }),
    scenario({ name: 'other-review', data: { pages: [invent(11, 7)] }, refusals: OTHER_OPEN }),
    scenario({ name: 'two-dialogs', data: { pages: [invent(11, 8)], surface: 'two-dialogs' }, refusals: TWO_OPEN }),
    scenario({ name: 'hashed', data: { pages: [invent(20, 9)], hashed: true } }),
    scenario({
      name: 'overlays',
      data: { pages: [invent(11, 10)], overlays: true },
      before: ['.upgrade-analysis-dialog button'],
    }),
    scenario({ name: 'empty', data: { pages: [] } }),
    scenario({ name: 'never-fills', data: { pages: null } }),
    scenario({ name: 'missing-fields', data: { pages: [incompleteRows(invent(11, 11))] } }),
    scenario({ name: 'long-body', data: { pages: [longRows(invent(5, 12))] } }),
    scenario({ name: 'markup', data: { pages: [hostileRows(invent(8, 13))] } }),
    scenario({ name: 'virtual', data: { pages: [invent(40, 18)], window: 8 } }),
    scenario({ name: '50', data: { pages: [invent(50, 17)] } }),
    scenario({ name: '500', data: { pages: [invent(500, 14)] } }),
    scenario({ name: '5000', data: { pages: [invent(5000, 15)] } }),
  ];
}
