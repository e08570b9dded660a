/** One row of Feedback Manager. The page gives no id: order and date tell rows apart (amazon.md 3.2 [CODE F1]). */
import { type NumericOrder, readNumericDate } from '../../extract/dates.ts';
import { shadowOf } from '../../extract/query.ts';
import { lineOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import type { Found, Provenance } from '../platform.ts';
import { readFeedbackComment } from './feedback-comment.ts';
import { hrefOf, labelOf, starsOf } from './katal.ts';
import { ORDER_ID } from './order-id.ts';
import { FEEDBACK as S } from './selectors.ts';

export interface RowCells {
  date: Element | null;
  stars: Element | null;
  order: Element | null;
  comment: Element | null;
  actions: Element | null;
  /** The classes were there; else the cells were told apart by what is in them. */
  found: Found;
}

const isDate = (cell: Element): boolean => {
  const text = lineOf(cell);
  return text.length <= 24 && /\d{4}/.test(text) && /^[\d\s./年月日-]+$|^\p{L}{3,}\.? \d|^\d{1,2}\.? /u.test(text);
};

/** By their classes; the comment has none: it is the fourth cell and none of the others. */
export function cellsOf(row: Element): RowCells {
  const cells = [...row.querySelectorAll(S.cell.css)];
  const only = (test: (cell: Element) => boolean): Element | null => {
    const found = cells.filter(test);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const dated = {
    date: only((cell) => cell.matches(S.dateCell.css)),
    stars: only((cell) => cell.matches(S.starsCell.css)),
    order: only((cell) => cell.matches(S.orderCell.css)),
    actions: only((cell) => cell.matches(S.actionsCell.css)),
  };
  const found: Found = Object.values(dated).includes(null) ? 'label' : 'selector';
  const known = {
    stars: dated.stars ?? only((cell) => cell.querySelector(S.stars.css) !== null),
    order: dated.order ?? only((cell) => orderOf(cell) !== null),
    actions: dated.actions ?? only((cell) => cell.querySelector(S.actions.css) !== null),
    date: dated.date,
  };
  known.date ??= only((cell) => !Object.values(known).includes(cell) && isDate(cell));
  const rest = cells.filter((cell) => !Object.values(known).includes(cell));
  const fourth = cells[3];
  const comment = rest.length === 1 ? rest[0] : fourth && rest.includes(fourth) ? fourth : null;
  return { ...known, comment: comment ?? null, found };
}

/** From the link's label, its shadow `<a>` or its address; never from the buyer's words. */
function orderOf(cell: Element): string | null {
  const found = new Set<string>();
  for (const link of cell.querySelectorAll(S.orderLink.css)) {
    const id = ORDER_ID.exec(labelOf(link))?.[0] ?? ORDER_ID.exec(hrefOf(link) ?? '')?.[0];
    if (id) found.add(id);
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** The date column's texts, for telling the order of its numbers. */
export const dateText = (cells: RowCells): string => (cells.date ? lineOf(cells.date) : '');

const REPLY_ACTION = /repl|respon/i;
const REPLY_WORDS =
  /public (?:reply|response)|公开回复|公開回覆|公開返信|返信を投稿|Öffentliche Antwort|réponse publique|risposta pubblica|respuesta pública|resposta pública/i;
const WITHDRAWS = /delete|remove|删除|刪除|削除|löschen|supprimer|elimina|excluir/i;

/**
 * Does the row's menu offer a public reply? The action's own name is not known (amazon.md 7.2), so both names and words
 * count. `null`: the menu can't be seen into, or says neither.
 */
function offersReply(cell: Element | null): boolean | null {
  const menu = cell?.querySelector(S.actions.css);
  if (!menu) return null;
  for (const option of (shadowOf(menu) ?? menu).querySelectorAll(S.action.css)) {
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
  const rating = starsOf(cells.stars?.querySelector(S.stars.css) ?? null);
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
