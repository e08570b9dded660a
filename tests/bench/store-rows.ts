/** Invented reviews with history, as many as asked for, the same each time. */
import { blankRecord } from '../../lib/reviews/blank-record.ts';
import { judge } from '../../lib/reviews/opinion.ts';
import type {
  Analysis,
  FollowUp,
  Platform,
  ReviewEvent,
  ReviewRecord,
  StoredReview,
} from '../../lib/reviews/review.ts';

const DAY = 86_400_000;
/** Where time stands in the bench: the same rows, the same reminders, whenever it runs. */
export const NOW = Date.UTC(2026, 9, 1, 9);
/** One review in so many has something open: a desk of 100,000 has years behind it. */
const ONE_OPEN_IN = 50;

const TEXTS: [Platform, string, number][] = [
  ['amazon', 'The zipper broke on the second day and nobody answered my message. Otherwise a nice bag.', 2],
  ['amazon', 'Works as described, arrived a day early. Would buy again.', 5],
  ['rakuten', '届いた箱がつぶれていて、中の湯のみが欠けていました。交換していただけますか。', 1],
  ['rakuten', '梱包もていねいで、思ったより軽くて使いやすいです。', 5],
  ['taobao', '颜色和图片差别太大了，客服一直不回复，太失望了。', 1],
  ['taobao', '质量很好，发货很快，推荐。', 5],
];

/** One of the texts, made different from all others by its number. */
function recordOf(i: number): ReviewRecord {
  const [, text, rating] = TEXTS[i % TEXTS.length] ?? ['amazon', '', 3];
  return {
    ...blankRecord('product-review'),
    nativeId: `R${i}`,
    rating,
    body: `${text} (${i})`,
    postedAt: new Date(NOW - (i % 900) * DAY).toISOString().slice(0, 10),
    author: `b***${i % 97}`,
    productTitle: `Product ${i % 400}`,
    productId: `P${i % 400}`,
    orderId: `100-${String(i).padStart(7, '0')}`,
    replyable: true,
  };
}

export interface BenchRows {
  reviews: StoredReview[];
  events: ReviewEvent[];
  followUps: FollowUp[];
}

/** Numbers `from` to `to` (not included), each with `history` events. */
export function benchRows(from: number, to: number, history: number): BenchRows {
  const judged = new Map<string, Analysis>();
  const rows: BenchRows = { reviews: [], events: [], followUps: [] };
  for (let i = from; i < to; i++) {
    const record = recordOf(i);
    const [platform, text] = TEXTS[i % TEXTS.length] ?? ['amazon', ''];
    const analysis = judged.get(text) ?? judge(record, platform);
    judged.set(text, analysis);
    const shop = `shop${i % 3}`;
    const key = `${platform}:${shop}:${record.nativeId}`;
    const firstSeenAt = NOW - (i % 900) * DAY;
    rows.reviews.push({
      ...record,
      key,
      fingerprint: `f${i}`,
      platform,
      shop,
      firstSeenAt,
      lastSeenAt: firstSeenAt + DAY,
      presence: 'seen',
      status: i % ONE_OPEN_IN === 0 ? 'to-do' : 'closed',
      analysis,
      seenOn: { url: 'https://example.com/', pageKind: 'customer-reviews' },
      replyClosesAt: null,
    });
    for (let n = 0; n < history; n++) {
      const event = n === 0 ? { type: 'new', data: { pageKind: 'customer-reviews' } } : EDITED;
      rows.events.push({ reviewKey: key, at: firstSeenAt + n * 1_000, ...event } as ReviewEvent);
    }
    if (i % ONE_OPEN_IN !== 0) continue;
    rows.followUps.push({
      reviewKey: key,
      kind: 'unanswered-negative',
      dueAt: NOW + ((i % 40) - 20) * DAY,
      state: 'open',
      snoozedUntil: null,
      notifiedAt: null,
    });
  }
  return rows;
}

const EDITED = {
  type: 'edited',
  data: { body: { from: 'It broke at once.', to: 'It broke at once. The shop sent another.' } },
};

/** A page of 100 of them as it is read: `edited` of them with other words. */
export const benchPage = (from: number, edited: number): ReviewRecord[] =>
  Array.from({ length: 100 }, (_, n) => {
    // Of one platform and shop, as on a page: numbers of the same rest by six and by three.
    const record = recordOf(from + n * TEXTS.length);
    return n < edited ? { ...record, body: `${record.body} Edited ${from}.` } : record;
  });
