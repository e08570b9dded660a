/** Every variant of レビューチェックツール. */
import type { ReviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';
import { answering } from './answers.ts';
import { type Encoding, encodePage } from './encoding.ts';
import { hostileReviews, incompleteReviews, longReviews, outsideCp932 } from './hard-reviews.ts';
import { inventReviews, type TimeStyle } from './invent-reviews.ts';
import { replySpots, representative } from './reply-spots.ts';
import type { BlockLayout } from './review-block.ts';
import { checkToolHtml } from './review-check-tool.ts';
import { type ShownReview, truthOf } from './shown-review.ts';

const JULY = 'sy=2026&sm=7&sd=1&sh=0&si=0&ey=2026&em=7&ed=31&eh=23&ei=59&ev=0&tc=0&kw=&ao=A&st=1';
const DATES: [string, string] = ['2026-07-01', '2026-07-31'];

interface Variant {
  name: string;
  /** Page 1, page 2 …; `null`: the list never arrives. */
  pages: ShownReview[][] | null;
  encoding?: Encoding;
  layout?: BlockLayout;
}

/** The plain variant has the plain address; the others say their name in it, which the back office ignores. */
const addressOf = (name: string): string =>
  `https://review.rms.rakuten.co.jp/search/index/?${JULY}${name === '' ? '' : `&scenario=${name}`}`;

const sameDays = (asked: URL, own: URL): boolean =>
  ['sm', 'sd', 'em', 'ed'].every((name) => asked.searchParams.get(name) === own.searchParams.get(name));

/** Reviews of the days the search asks for (rakuten.md 1.1: `sy sm sd … ey em ed`, unpadded). */
function ofDays(reviews: ShownReview[], asked: URL): ShownReview[] {
  const day = (edge: 's' | 'e') => {
    const [year, month, date] = ['y', 'm', 'd'].map((part) => asked.searchParams.get(edge + part) ?? '');
    return `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  };
  return reviews.filter((review) => {
    const posted = truthOf(review).postedAt?.slice(0, 10) ?? '';
    return posted >= day('s') && posted <= day('e');
  });
}

function scenario({ name, pages, encoding = 'UTF-8', layout = 'div' }: Variant): Scenario {
  const url = addressOf(name);
  const total = (pages ?? []).flat().length;
  const first = pages?.[0] ?? [];
  const scopeOf = (page: number) => ({ dateRange: DATES, ...(total > 0 && { page, total }) });

  const respond = answering(url, (asked) => {
    // Paging keeps the dates; every other search is its own.
    const page = Number(asked.searchParams.get('p') ?? '1');
    const found = pages && (sameDays(asked, new URL(url)) ? pages : [ofDays(pages.flat(), asked)]);
    const reviews = found && (found[page - 1] ?? []);
    const pageSize = first.length || 20;
    const html = checkToolHtml({
      url: asked,
      reviews,
      total: found?.flat().length ?? 0,
      page,
      pageSize,
      encoding,
      layout,
    });
    return { contentType: `text/html; charset=${encoding}`, body: encodePage(html, encoding) };
  });

  return {
    id: `rakuten/review-check-tool${name === '' ? '' : `-${name}`}`,
    platform: 'rakuten',
    pageKind: 'review-check-tool',
    url,
    expects: pages === null ? 'unreadable' : total === 0 ? 'empty' : 'records',
    truth: first.map(truthOf),
    scope: scopeOf(1),
    replies: representative(replySpots(first), first),
    ...(pages !== null &&
      pages.length > 1 && {
        // biome-ignore lint/suspicious/noThenProperty: the contract's word for "after a click"; never awaited
        then: pages.slice(1).map((reviews, index) => ({
          // The pager stands above and below the list.
          click: ['.pager >> nth=0 >> a:has-text("次へ")'],
          truth: reviews.map(truthOf),
          scope: scopeOf(index + 2),
        })),
      }),
    respond,
  };
}

/** All of them; `reviews` gives the texts. */
export function checkToolScenarios(reviews: ReviewSource): Scenario[] {
  const invent = (count: number, style: TimeStyle, seed: number, from = 0): ShownReview[] =>
    inventReviews(reviews('ja', count, seed), count, style, from);

  return [
    scenario({
      name: '',
      pages: [invent(20, 'unpadded-hour', 1), invent(20, 'unpadded-hour', 2, 20), invent(7, 'unpadded-hour', 3, 40)],
    }),
    scenario({
      name: 'euc-jp',
      pages: [[...outsideCp932(), ...invent(18, 'unpadded', 4)]],
      encoding: 'EUC-JP',
      layout: 'table',
    }),
    scenario({ name: 'shift-jis', pages: [[...outsideCp932(), ...invent(18, 'padded', 5)]], encoding: 'Shift_JIS' }),
    scenario({ name: 'no-seconds', pages: [invent(20, 'no-seconds', 6)], layout: 'table' }),
    scenario({ name: 'empty', pages: [[]] }),
    scenario({ name: 'missing-fields', pages: [incompleteReviews(invent(8, 'unpadded-hour', 7))] }),
    scenario({ name: 'long-body', pages: [longReviews(invent(5, 'unpadded-hour', 8))] }),
    scenario({ name: 'markup', pages: [hostileReviews(invent(6, 'unpadded-hour', 9))] }),
    scenario({ name: 'never-fills', pages: null }),
    scenario({ name: '50', pages: [invent(50, 'unpadded-hour', 12)] }),
    scenario({ name: '500', pages: [invent(500, 'unpadded-hour', 10)] }),
    scenario({ name: '5000', pages: [invent(5000, 'unpadded-hour', 11)] }),
  ];
}
