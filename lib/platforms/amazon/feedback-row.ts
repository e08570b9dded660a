/** One row of Feedback Manager. The page gives no id: order and date tell rows apart (amazon.md 3.2 [CODE F1]). */
import { type NumericOrder, readNumericDate } from '../../extract/dates.ts';
import { shadowOf } from '../../extract/query.ts';
import { lineOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import { onlyOne } from '../labelled-text.ts';
import type { Found, Provenance } from '../platform.ts';
import type { RowCells } from './feedback-cells.ts';
import { readFeedbackComment } from './feedback-comment.ts';
import { ordersIn } from './feedback-rows.ts';
import { FEEDBACK as S } from './selectors.ts';
import { ratingIn, starMarks } from './star-marks.ts';

/** The one order of its cell. */
function orderOf(cell: Element): string | null {
  return onlyOne(ordersIn(cell).map(({ id }) => id));
}

/** The date column's texts, for telling the order of its numbers. */
export const dateText = (cells: RowCells): string => (cells.date ? lineOf(cells.date) : '');

const REPLY_ACTION = /repl|respon/i;
const REPLY_WORDS =
  /public (?:reply|response)|公开回复|公開回覆|公開返信|返信を投稿|Öffentliche Antwort|réponse publique|risposta pubblica|respuesta pública|resposta pública/i;
const WITHDRAWS = /delete|remove|删除|刪除|削除|löschen|supprimer|elimina|excluir/i;

/** The element itself where it is one of a menu's options, and those in its open shadow root. */
const optionsOf = (element: Element): Element[] => [
  ...(element.matches(S.action.css) ? [element] : []),
  ...(shadowOf(element)?.querySelectorAll(S.action.css) ?? []),
];

/**
 * Does the row's menu offer a public reply? The action's own name is not known (amazon.md 7.2), so both names and words
 * count. `null`: the menu can't be seen into, or says neither.
 */
function offersReply(cell: Element | null): boolean | null {
  if (!cell) return null;
  for (const option of [cell, ...cell.querySelectorAll('*')].flatMap(optionsOf)) {
    const name = option.getAttribute('data-action') ?? '';
    const words = lineOf(option);
    if (!REPLY_ACTION.test(name) && !REPLY_WORDS.test(words)) continue;
    if (!WITHDRAWS.test(name) && !WITHDRAWS.test(words)) return true;
  }
  return null;
}

export interface FeedbackRow {
  record: ReviewRecord;
  provenance: Provenance;
}

/** `order`: how the column writes its dates, null when it can't be known. */
export function readRow(cells: RowCells, order: NumericOrder | null): FeedbackRow {
  const rating = cells.stars ? (ratingIn(starMarks(cells.stars))?.rating ?? null) : null;
  const orderId = cells.order ? orderOf(cells.order) : null;
  const comment = cells.comment ? readFeedbackComment(cells.comment) : null;
  // Without a known order only dates that can't be two days are read: 'ymd' falls back to exactly that.
  const postedAt = readNumericDate(dateText(cells), order ?? 'ymd');
  const found = (value: unknown): Found => (value === null ? 'missing' : cells.found);
  const reply = comment?.reply ?? null;
  return {
    record: {
      kind: 'seller-feedback',
      nativeId: null,
      rating,
      sentiment: null,
      title: null,
      body: comment?.body ?? null,
      partial: false,
      postedAt,
      author: null,
      productTitle: null,
      productId: null,
      orderId,
      images: [],
      followUp: null,
      reply: reply === null ? null : { body: reply, postedAt: null },
      // One public reply, once (amazon.md 5.1 [DOC A9]).
      replyable: reply === null ? offersReply(cells.actions) : false,
      replyDaysLeft: null,
      marks: [],
      url: null,
    },
    provenance: {
      rating: found(rating),
      body: found(comment),
      postedAt: found(postedAt),
      orderId: found(orderId),
    },
  };
}
