/** Turns plain texts into rows: the same texts always give the same page, and every known state occurs in 20 rows. */
import { digits, pick } from '../invented.ts';
import type { SourceReview } from '../reviews.ts';
import { FOLLOW_UPS, NICKS, NO_TEXT, PRODUCTS } from './invented.ts';
import type { FollowUpTime, RateRow, RowLabel } from './rate-row.ts';

const MINUTE = 60_000;
const NEWEST = Date.UTC(2026, 6, 28, 21, 45);

const printed = (time: number): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ');

interface State {
  labels: RowLabel[];
  daysLeft?: number;
  closed?: string;
  followUp?: 'dated' | 'relative' | 'undated';
}

/** What a row can still do and has had done to it: every combination of taobao.md 2.4 that code has met. */
const STATES: State[] = [
  { labels: ['评价回复', '投诉评价'], daysLeft: 30 },
  { labels: ['追评回复', '投诉评价', '投诉追评'], daysLeft: 27, followUp: 'relative' },
  { labels: ['评价回复'], daysLeft: 26 },
  { labels: ['评价回复记录', '投诉评价'] },
  { labels: ['评价回复记录', '追评回复', '投诉追评'], daysLeft: 2, followUp: 'dated' },
  { labels: ['投诉评价'], closed: '已超过回复期限' },
  { labels: ['评价回复', '投诉评价记录'], daysLeft: 21 },
  { labels: ['评价回复记录', '追评回复记录', '投诉追评记录'], followUp: 'undated' },
  { labels: ['投诉评价记录'] },
  { labels: ['评价回复', '投诉评价'], daysLeft: 1 },
  { labels: ['已回复'] },
];

function emotionOf(stars: SourceReview['stars'], index: number): RateRow['emotion'] {
  if (index % 9 === 5) return 'pending';
  if (stars === 3) return 'neutral';
  return stars > 3 ? 'positive' : 'negative';
}

function followUpTime(kind: State['followUp'], posted: number, index: number): FollowUpTime | null {
  const at = printed(posted + 2 * 24 * 60 * MINUTE);
  if (kind === 'dated') return { text: `追评：${at}`, at };
  return kind === 'relative' ? { text: `追加评价：收货后${(index % 8) + 1}天`, at: null } : null;
}

const picturesOf = (index: number): string[] =>
  index % 4 === 1
    ? Array.from(
        { length: (index % 3) + 1 },
        (_, i) => `https://img.alicdn.com/i${i + 1}/sample-${index}-${i}-rate.jpg`,
      )
    : [];

/** `from` is the number of the first row in the whole list; texts are used again when they run out. */
export const inventRows = (sources: SourceReview[], count: number, from = 0): RateRow[] =>
  Array.from({ length: count }, (_, offset): RateRow => {
    const index = from + offset;
    const source = pick(sources, index);
    const state = pick(STATES, index);
    const silent = index % 8 === 6;
    const posted = NEWEST - index * 73 * MINUTE;
    return {
      emotion: emotionOf(source.stars, index),
      body: silent ? '' : source.text,
      noText: silent ? pick(NO_TEXT, Math.floor(index / 8)) : null,
      postedAt: printed(posted),
      feedId: index % 3 === 0 ? String(1_300_000_000_000 + index) : null,
      pictures: silent ? [] : picturesOf(index),
      video: index % 12 === 1,
      product: pick(PRODUCTS, index),
      orderId: digits(`taobao-order-${index}`, 16 + (index % 4)),
      nick: pick(NICKS, index),
      followUp:
        state.followUp === undefined
          ? null
          : { body: pick(FOLLOW_UPS, index), when: followUpTime(state.followUp, posted, index) },
      daysLeft: state.daysLeft ?? null,
      closed: state.closed ?? null,
      labels: state.labels,
    };
  });
