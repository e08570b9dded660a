/** A Feedback Manager comment holds up to three voices: the buyer's, Amazon's own note, and the shop's public reply. */
import { lineOf, textOf } from '../../extract/text.ts';

export interface FeedbackComment {
  /** The buyer's words; empty when there are none. */
  body: string;
  /** The shop's published answer, without its label. */
  reply: string | null;
}

/**
 * Amazon's note on orders it fulfilled, always last. zh-CN [CODE F1] and en [DOC A8, A10] are seen (amazon.md 3.2), so they
 * must say the whole thing; of the inferred languages the opening and the name are asked for.
 */
const NOTES = [
  /(?:^|\s)(?:Message from Amazon\s*:\s*)?["“]?This item was fulfill?ed by Amazon,? and we take responsibility for this fulfill?ment experience\.?["”]?$/i,
  /\s*来自亚马逊的消息\s*[:：]\s*["“「]?[^\n]*亚马逊[^\n]*配送[^\n]*$/,
  /\s*來自亞馬遜的(?:訊息|消息)\s*[:：][^\n]*亞馬遜[^\n]*$/,
  /\s*Amazonからのメッセージ\s*[:：][^\n]*Amazon[^\n]*$/i,
  /(?:^|\s)(?:Nachricht von Amazon|Message d['’]Amazon|Messaggio da Amazon|Mensaje de Amazon)\s*:[^\n]*Amazon[^\n]*$/i,
];

/** What stands before the shop's own answer. No source shows it in today's page: inferred. */
const REPLY_LABEL =
  /^(?:your (?:public )?(?:response|reply)|seller (?:response|reply)|您的(?:公开)?(?:回复|回覆)|卖家回复|あなたの返信|出品者(?:から)?の(?:返信|コメント)|返信|Ihre (?:öffentliche )?Antwort|Votre réponse|La tua risposta|Tu respuesta)\s*[:：]\s*/i;

const withoutEnd = (text: string, end: string): string =>
  end !== '' && text.endsWith(end) ? text.slice(0, -end.length).trimEnd() : text;

/** The outermost element that opens with the label: a buyer who writes those words has no element of his own for them. */
function replyElement(cell: Element): Element | null {
  for (const element of cell.querySelectorAll('*')) if (REPLY_LABEL.test(lineOf(element))) return element;
  return null;
}

/** The comment without the note Amazon appends to it. */
export const withoutNote = (comment: string): string =>
  NOTES.reduce((text, note) => text.replace(note, '').trimEnd(), comment);

/** Splits the cell into its voices. */
export function readFeedbackComment(cell: Element): FeedbackComment {
  const answer = replyElement(cell);
  const answered = answer ? textOf(answer) : '';
  const body = withoutNote(withoutEnd(textOf(cell), answered));
  return { body, reply: answer ? answered.replace(REPLY_LABEL, '').trim() : null };
}
