/** The page's own words in a block of レビューチェックツール, and the reply they announce (rakuten.md 2.1 [CODE S1 S6]). */
import { textOf } from '../../extract/text.ts';
import type { Piece } from '../labelled-text.ts';

export const OPEN_SHOP_REVIEW = 'このショップレビューを開く';
export const EDIT = /^編集(をキャンセル)?$/;
export const TIME_LABEL = /^投稿時間\s*[:：]/;

const REPLY_HEADING = 'お店からのコメント';
const REPLY_DELETED = 'コメント削除しました。';
const CONTROLS = 'textarea, input, button, select';

export interface PublishedReply {
  heading: Element;
  answer: Element;
}

/** The element behind `heading`, also where each of the two got a wrapper of its own. */
function behind(heading: Element, block: Element): Element | null {
  for (let at = heading; at !== block; ) {
    if (at.nextElementSibling) return at.nextElementSibling;
    const parent: Element | null = at.parentElement;
    if (!parent) return null;
    at = parent;
  }
  return null;
}

/** `pieces`: texts of the block; a heading is an element of its own, a line of what the buyer wrote is none. */
export function publishedReply(block: Element, pieces: readonly Piece[]): PublishedReply | null {
  const heading = pieces.find(
    ({ text, element: at }) => text === REPLY_HEADING && (at.textContent ?? '').trim() === text,
  );
  const answer = heading && behind(heading.element, block);
  if (!heading || !answer) return null;
  return answer.matches(CONTROLS) || answer.querySelector(CONTROLS) ? null : { heading: heading.element, answer };
}

/** `null` for a deleted comment, too. */
export function replyText(reply: PublishedReply | null): string | null {
  const text = reply ? textOf(reply.answer) : '';
  return text === '' || text === REPLY_DELETED ? null : text;
}
