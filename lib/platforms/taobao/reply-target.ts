/** From "the seller wants to answer this review" to the one open field that belongs to it, or the reason why not. */
import { fold, textOf } from '../../extract/text.ts';
import type { Channel, ReviewRecord } from '../../reviews/review.ts';
import { piecesOf } from '../labelled-text.ts';
import type { LocatedRecord, NoTarget, Page, TargetResult } from '../platform.ts';
import { identityOf, lastPress } from './pressed-reply.ts';
import { inlineTitleOf, maxLengthOf, openPanels, type ReplyPanel, titleOf } from './reply-panel.ts';
import { type RowReading, readRow } from './row-record.ts';
import { type Row, rowsOf } from './rows.ts';

const refuse = (reason: NoTarget): TargetResult => ({ ok: false, reason });

/** The row that shows this record now; rows are re-used for other reviews when the list is paged. */
function rowOf(rows: readonly Row[], { record, element }: LocatedRecord): { row: Row; reading: RowReading } | null {
  const wanted = identityOf(record);
  const same = rows.find(({ main }) => main === element);
  for (const row of same ? [same, ...rows] : rows) {
    const reading = readRow(row);
    if (identityOf(reading.record) === wanted) return { row, reading };
  }
  return null;
}

type Belongs = 'mine' | 'other' | 'unknown';

/** What a panel says, in the two ways it can name a review. */
interface Words {
  /** Texts of whole elements, folded: a short review isn't "found" inside a longer one. */
  blocks: Set<string>;
  /** Numbers as they stand: an order or review number, not part of a longer one. */
  numbers: Set<string>;
}

function wordsOf({ surface, field }: ReplyPanel): Words {
  const blocks = new Set<string>();
  for (const at of [surface, ...surface.getElementsByTagName('*')]) {
    if (field.contains(at)) continue;
    const text = fold(textOf(at));
    blocks.add(text);
    // `评价内容：words`
    blocks.add(text.replace(/^[^:]{1,8}:/, ''));
  }
  const numbers = piecesOf(surface, new Set([field])).flatMap(({ text }) => text.match(/\d{8,}/g) ?? []);
  return { blocks, numbers: new Set(numbers) };
}

function quotes({ blocks, numbers }: Words, { body, followUp, orderId, nativeId }: ReviewRecord): boolean {
  const says = (text: string | null | undefined): boolean => Boolean(text) && blocks.has(fold(text ?? ''));
  return says(body) || says(followUp?.body) || numbers.has(orderId ?? '') || numbers.has(nativeId ?? '');
}

function quoted(panel: ReplyPanel, rows: readonly Row[], mine: Row): Belongs {
  const words = wordsOf(panel);
  let own = false;
  let others = false;
  for (const row of rows) {
    if (!quotes(words, readRow(row).record)) continue;
    if (row.main === mine.main) own = true;
    else others = true;
  }
  if (own === others) return 'unknown';
  return own ? 'mine' : 'other';
}

function belongs(page: Page, panel: ReplyPanel, rows: readonly Row[], mine: Row, record: ReviewRecord): Belongs {
  if (panel.row) return panel.row.main === mine.main ? 'mine' : 'other';
  const byQuote = quoted(panel, rows, mine);
  if (byQuote !== 'unknown') return byQuote;
  const press = lastPress(page.document);
  if (!press) return 'unknown';
  return press.review === identityOf(record) ? 'mine' : 'other';
}

/** Which of the row's two answers the panel takes: its title, the button pressed, or the only one there is. */
function channelOf(page: Page, panel: ReplyPanel, record: ReviewRecord, actions: readonly Channel[]): Channel | null {
  const title = panel.row ? inlineTitleOf(panel) : titleOf(panel.surface);
  if (title) return title;
  const press = lastPress(page.document);
  if (press && press.review === identityOf(record)) return press.channel;
  return actions.length === 1 ? (actions[0] ?? null) : null;
}

const isDone = (record: ReviewRecord, channel: Channel): boolean =>
  record.marks.includes(channel === 'review-reply' ? 'replied' : 'follow-up-replied');

/** The panel's field, re-checked at the moment of asking. Anything but one panel that surely belongs here is refused. */
export function replyTarget(page: Page, located: LocatedRecord, channel: Channel): TargetResult {
  if (channel !== 'review-reply' && channel !== 'follow-up-reply') return refuse('no-box');
  const rows = rowsOf(page.document);
  const found = rowOf(rows, located);
  if (!found) return refuse('other-review');
  const { record, actions } = found.reading;
  if (record.replyable === false || isDone(record, channel)) return refuse('closed');
  const panels = openPanels(page.document, rows);
  const [panel] = panels;
  if (!panel) return refuse('not-open');
  if (panels.length > 1) return refuse('ambiguous');
  const owner = belongs(page, panel, rows, found.row, record);
  if (owner !== 'mine') return refuse(owner === 'other' ? 'other-review' : 'ambiguous');
  const takes = channelOf(page, panel, record, actions);
  if (takes !== channel) return refuse(takes ? 'other-review' : 'ambiguous');
  const { field } = panel;
  if (field.matches('[disabled], [readonly], [aria-readonly="true"]')) return refuse('read-only');
  return { ok: true, target: { field, channel, maxLength: maxLengthOf(panel) } };
}
