/** One row of the review list → one record, by the labels the page prints (taobao.md 2.2–2.4). */
import { readDate } from '../../extract/dates.ts';
import { type Channel, MARKS, type Mark, type ReviewRecord } from '../../reviews/review.ts';
import { labelled, onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { Found, Provenance } from '../platform.ts';
import { imagesOf, linksAndPictures } from './pictures.ts';
import { productOf } from './product-link.ts';
import { followUpText, initialText, inlineFollowUpText, type RateText } from './rate-text.ts';
import type { Row } from './rows.ts';

const SENTIMENTS = new Map<string, ReviewRecord['sentiment']>([
  ['正面评价', 'positive'],
  ['中性评价', 'neutral'],
  ['负面评价', 'negative'],
]);
const PENDING = '情感识别中';
/** What the reply buttons and the titles of their panels say. */
export const REPLY_ACTIONS = new Map<string, Channel>([
  ['评价回复', 'review-reply'],
  ['追评回复', 'follow-up-reply'],
]);
const MARK_LABELS = new Map<string, Mark>([
  ['评价回复记录', 'replied'],
  ['已回复', 'replied'],
  ['追评回复记录', 'follow-up-replied'],
  ['投诉评价记录', 'reported'],
  ['投诉追评记录', 'follow-up-reported'],
]);
const CLOSED = new Set(['已超过回复期限', '回复已关闭', '无法回复']);
const MASKED_NICK = /^[^\s*]{0,4}\*{1,6}[^\s*]{0,2}$/;
const FOLLOW_UP_TIME = /^(?:追评|追加评价)\s*[:：]\s*(.*)$/;

export interface RowReading {
  record: ReviewRecord;
  provenance: Provenance;
  /** Reply buttons of this row. */
  actions: Channel[];
}

/** What the row's single words say. */
interface State {
  sentiment: ReviewRecord['sentiment'];
  judged: Found | null;
  actions: Channel[];
  marks: Mark[];
  closed: boolean;
  daysLeft: number | null;
  author: string | null;
}

function stateOf(pieces: readonly Piece[]): State {
  const sentiments = new Set<ReviewRecord['sentiment']>();
  const nicks = new Set<string>();
  const actions = new Set<Channel>();
  const marks = new Set<Mark>();
  const days: number[] = [];
  let pending = false;
  let closed = false;
  for (const { text } of pieces) {
    const sentiment = SENTIMENTS.get(text);
    const action = REPLY_ACTIONS.get(text);
    const mark = MARK_LABELS.get(text);
    if (sentiment) sentiments.add(sentiment);
    else if (action) actions.add(action);
    else if (mark) marks.add(mark);
    else if (text === PENDING) pending = true;
    else if (CLOSED.has(text)) closed = true;
    else if (text.includes('天可回复')) days.push(Number(/还有\s*(\d+)\s*天可回复/.exec(text)?.[1] ?? Number.NaN));
    else if (MASKED_NICK.test(text)) nicks.add(text);
  }
  const sentiment = onlyOne(sentiments);
  const counted = days.filter((left) => left <= 3650);
  return {
    sentiment,
    judged: sentiment ? 'label' : pending ? null : 'missing',
    actions: [...actions],
    marks: [...marks],
    closed,
    // Two countdowns (first review and 追评): the nearer one must not be missed.
    daysLeft: counted.length > 0 ? Math.min(...counted) : null,
    author: onlyOne(nicks),
  };
}

/** An answer is one per phase and final; a row with nothing left but records takes none (taobao.md 1.1, 2.1, 4.1). */
function replyableOf({ actions, closed, marks }: State): boolean | null {
  if (actions.length > 0) return true;
  return closed || marks.length > 0 ? false : null;
}

const digits = (values: readonly string[], form: RegExp): string | null =>
  onlyOne(values.map((value) => form.exec(value)?.[0] ?? ''));

function followUpOf(rate: RateText | null, pieces: readonly Piece[]): ReviewRecord['followUp'] {
  if (!rate || rate.text === null) return null;
  // 「收货后5天」 is no date: the day of delivery isn't shown.
  const times = pieces.map(({ text }) => FOLLOW_UP_TIME.exec(text)?.[1]).filter((time) => time !== undefined);
  return { body: rate.text, postedAt: onlyOne(times.map(readDate)) };
}

const offered = new WeakMap<ReviewRecord, Channel[]>();

/** Where this record can be answered. Known for records just read; for others told from what the record keeps. */
export function channelsOf(record: ReviewRecord): Channel[] {
  const seen = offered.get(record);
  if (seen) return seen;
  if (record.replyable !== true) return [];
  // With a 追评 the row's action becomes 追评回复, until that is answered (taobao.md 2.3).
  return record.followUp && !record.marks.includes('follow-up-replied') ? ['follow-up-reply'] : ['review-reply'];
}

/** What the row and what is expanded below it say together; judgement and name are the row's own. */
function together(row: State, expanded: State): State {
  const days = [row.daysLeft, expanded.daysLeft].filter((left) => left !== null);
  return {
    ...row,
    actions: [...new Set([...row.actions, ...expanded.actions])],
    marks: [...new Set([...row.marks, ...expanded.marks])],
    closed: row.closed || expanded.closed,
    daysLeft: days.length > 0 ? Math.min(...days) : null,
  };
}

function expandedOf(expanded: readonly Element[]): { followUp: RateText | null; pieces: Piece[] } {
  let followUp: RateText | null = null;
  for (const row of expanded) followUp ??= followUpText(row);
  const skip = new Set(followUp?.holders ?? []);
  return { followUp, pieces: expanded.flatMap((row) => piecesOf(row, skip)) };
}

/** Never throws; what the row doesn't show, or shows twice in two ways, is null. */
export function readRow({ main, expanded }: Row): RowReading {
  const body = initialText(main);
  const below = expandedOf(expanded);
  const followUp = below.followUp ?? (body.holders.length > 1 ? inlineFollowUpText(main) : null);
  const { links, pictures } = linksAndPictures(main, body.holders);
  const product = productOf(links);
  const pieces = piecesOf(main, new Set([...body.holders, ...product.links]));
  const own = stateOf(pieces);
  const state = below.pieces.length > 0 ? together(own, stateOf(below.pieces)) : own;
  const nativeId = digits(labelled(pieces, '主评ID'), /^\d+/);
  const orderId = digits(labelled(pieces, '订单号'), /^\d{8,}/);
  const postedAt = onlyOne(labelled(pieces, '初次评价').map(readDate));
  const record: ReviewRecord = {
    kind: 'product-review',
    nativeId: nativeId || null,
    rating: null,
    sentiment: state.sentiment,
    title: null,
    body: body.text,
    partial: false,
    postedAt,
    author: state.author,
    productTitle: product.title,
    productId: product.productId,
    orderId: orderId || null,
    images: imagesOf(pictures, body.holders[0], main, links),
    followUp: followUpOf(followUp, below.followUp ? below.pieces : pieces),
    reply: null,
    replyable: replyableOf(state),
    replyDaysLeft: state.daysLeft,
    marks: MARKS.filter((mark) => state.marks.includes(mark)),
    url: null,
  };
  const actions = state.actions.toSorted((a, b) => (a === b ? 0 : a === 'review-reply' ? -1 : 1));
  offered.set(record, actions);
  return { record, provenance: provenanceOf(record, state, body, followUp), actions };
}

function provenanceOf(record: ReviewRecord, state: State, body: RateText, followUp: RateText | null): Provenance {
  const byLabel = (value: string | null): Found => (value === null ? 'missing' : 'label');
  return {
    body: body.found,
    postedAt: byLabel(record.postedAt),
    orderId: byLabel(record.orderId),
    author: byLabel(record.author),
    productTitle: record.productTitle === null ? 'missing' : record.productId === null ? 'label' : 'selector',
    ...(state.judged ? { sentiment: state.judged } : {}),
    ...(followUp ? { followUp: followUp.found } : {}),
  };
}
