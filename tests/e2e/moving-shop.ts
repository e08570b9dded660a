/** A shop whose reviews change under the seller's eyes: a list that is another at every load, and time that has passed. */

import type { CoverageRow, ListedRow } from '../../lib/db.ts';
import type { ReviewEvent, StoredReview } from '../../lib/reviews/review.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { type RateRow, truthOf } from '../backoffice/taobao/rate-row.ts';
import { shellHtml } from '../backoffice/taobao/review-list.ts';
import { answering, filled, LIST } from '../backoffice/taobao/workbench.ts';
import type { Browser } from './browser.ts';

const DAY = 86_400_000;
const printed = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const TEXTS = [
  '杯子收到时已经碎了，包装太薄，客服一直不回复。',
  '颜色很好看，孩子很喜欢。',
  '盖子漏水，用了两次就坏了，要求退款。',
  '物流很快，质量不错。',
  '尺寸和描述不符，太小了。',
  '味道有点大，放了一周还没散。',
];
const isBad = (i: number): boolean => i % 2 === 0 || i === 5;

/** Six reviews of the last days, each of an order of its own but the last two, which share one. */
export function sixRows(now: number): RateRow[] {
  return TEXTS.map((body, i) => ({
    emotion: isBad(i) ? 'negative' : 'positive',
    body,
    noText: null,
    postedAt: printed(now - (i + 2) * DAY),
    feedId: `88000000${i}`,
    pictures: [],
    video: false,
    product: { title: `保温杯 ${i + 1} 号`, href: `//item.taobao.com/item.htm?id=7000000000${i}` },
    orderId: `33090819247090${Math.min(i, 4)}0`,
    nick: `买**${i}`,
    followUp: null,
    daysLeft: 20,
    closed: null,
    labels: ['评价回复', '投诉评价'],
  }));
}

/** The review list of these rows, as they are when it is loaded. */
export function movingList(rows: RateRow[]): Scenario {
  const url = `https://myseller.taobao.com${LIST}?current=1&pageSize=20`;
  return {
    id: 'taobao/review-list-moving',
    platform: 'taobao',
    pageKind: 'review-list',
    url,
    expects: 'records',
    truth: rows.map(truthOf),
    scope: {},
    replies: [],
    respond: answering(url, () => shellHtml(filled({ pages: [[...rows]], total: rows.length }))),
  };
}

/** All that is remembered happened that much earlier (ms). */
export async function letTimePass(browser: Browser, ms: number): Promise<void> {
  const reviews = await browser.rows<StoredReview>('reviews');
  await browser.put(
    'reviews',
    reviews.map((row) => ({ ...row, firstSeenAt: row.firstSeenAt - ms, lastSeenAt: row.lastSeenAt - ms })),
  );
  const events = await browser.rows<ReviewEvent>('events');
  await browser.put(
    'events',
    events.map((row) => ({ ...row, at: row.at - ms })),
  );
  const coverage = await browser.rows<CoverageRow>('coverage');
  await browser.put(
    'coverage',
    coverage.map((row) => ({ ...row, begun: row.begun - ms, since: row.since - ms, at: row.at - ms })),
  );
  const listed = await browser.rows<ListedRow>('listed');
  await browser.put(
    'listed',
    listed.map((row) => ({
      ...row,
      firstAt: row.firstAt - ms,
      at: row.at - ms,
      missed: row.missed && { ...row.missed, from: row.missed.from - ms, at: row.missed.at - ms },
    })),
  );
}
