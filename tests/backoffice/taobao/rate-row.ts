/** One row of 来自买家的评价 as the page shows it, and what an honest reader makes of it (taobao.md 2.3, 2.4). */
import type { Mark, ReviewRecord } from '../../../lib/reviews/review.ts';

export type Emotion = 'positive' | 'neutral' | 'negative';
/** The two things a seller can answer in a row. */
export type ReplyAction = '评价回复' | '追评回复';
export type RowLabel =
  | ReplyAction
  | '投诉评价'
  | '投诉追评'
  | '评价回复记录'
  | '追评回复记录'
  | '投诉评价记录'
  | '投诉追评记录'
  | '已回复';

export interface RateRow {
  /** `pending`: 情感识别中; null: the row says nothing. */
  emotion: Emotion | 'pending' | null;
  /** What the buyer wrote; '' where `noText` stands instead. */
  body: string;
  /** One of the platform's own sentences for "wrote nothing". */
  noText: string | null;
  /** `YYYY-MM-DD HH:mm`, as printed after 初次评价：. */
  postedAt: string | null;
  /** Printed as 主评ID：; most builds do not show it. */
  feedId: string | null;
  /** Addresses of the pictures themselves; the page shows them without protocol and with a size suffix. */
  pictures: string[];
  video: boolean;
  /** `href` '' as some rows have it. null: no product at all. */
  product: { title: string; href: string } | null;
  orderId: string | null;
  /** As masked by the page. */
  nick: string | null;
  followUp: { body: string; when: FollowUpTime | null } | null;
  /** N of 还有N天可回复. */
  daysLeft: number | null;
  /** 已超过回复期限, 回复已关闭, 无法回复. */
  closed: string | null;
  labels: RowLabel[];
}

/** `text` is what the page prints; `at` the same as `YYYY-MM-DD HH:mm`, null when it is relative. */
export interface FollowUpTime {
  text: string;
  at: string | null;
}

const MARK_OF: Partial<Record<RowLabel, Mark>> = {
  评价回复记录: 'replied',
  已回复: 'replied',
  追评回复记录: 'follow-up-replied',
  投诉评价记录: 'reported',
  投诉追评记录: 'follow-up-reported',
};
const MARK_ORDER: Mark[] = ['replied', 'follow-up-replied', 'reported', 'follow-up-reported'];

const marksOf = (labels: RowLabel[]): Mark[] => {
  const marks = labels.map((label) => MARK_OF[label]);
  return MARK_ORDER.filter((mark) => marks.includes(mark));
};

/** true: a reply button is there; false: the window is closed or only records are left; null: the row does not say. */
function replyableOf({ labels, closed }: RateRow): boolean | null {
  if (labels.includes('评价回复') || labels.includes('追评回复')) return true;
  return closed !== null || marksOf(labels).length > 0 ? false : null;
}

const wallClock = (printed: string | null): string | null => printed?.replace(' ', 'T') ?? null;

export const truthOf = (row: RateRow): ReviewRecord => ({
  kind: 'product-review',
  nativeId: row.feedId,
  rating: null,
  sentiment: row.emotion === 'pending' ? null : row.emotion,
  title: null,
  body: row.body,
  partial: false,
  postedAt: wallClock(row.postedAt),
  author: row.nick,
  productTitle: row.product?.title ?? null,
  productId: /[?&]id=(\d+)/.exec(row.product?.href ?? '')?.[1] ?? null,
  orderId: row.orderId,
  images: row.pictures,
  followUp: row.followUp && { body: row.followUp.body, postedAt: wallClock(row.followUp.when?.at ?? null) },
  reply: null,
  replyable: replyableOf(row),
  replyDaysLeft: row.daysLeft,
  marks: marksOf(row.labels),
  url: null,
});
