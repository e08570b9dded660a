/** R-Messe, one thread: the shop writes to one buyer about one order (rakuten.md 1.1, 2.4 [CODE S9]). */
import { $$, isVisible } from '../../extract/query.ts';
import type { Conversation, MessagePage, NoTarget, Page, TargetResult } from '../platform.ts';
import { orderNumbersOf } from './conversation-order.ts';
import { isRmesse } from './places.ts';
import { RMESSE } from './selectors.ts';

type Box = HTMLTextAreaElement;

const refuse = (reason: NoTarget): TargetResult => ({ ok: false, reason });

/** Only the reply box; Rakuten's AI writes its own instructions elsewhere (rakuten.md 2.4). */
const boxes = (document: Document): Box[] =>
  $$<Box>(RMESSE.box.css, document).filter((box) => isVisible(box) && !/AI/i.test(box.placeholder));

function present({ document, url }: Page): boolean {
  if (!isRmesse(url) || document.querySelector('input[type="password"]')) return false;
  return (
    document.querySelector(
      [RMESSE.box, RMESSE.message, RMESSE.inquiryCard, RMESSE.searchArea].map(({ css }) => css).join(),
    ) !== null
  );
}

/** A thread without an order is `ready` too: questions before a purchase have none. */
function read({ document }: Page): Conversation {
  const orders = orderNumbersOf(document);
  const [order] = orders;
  if (orders.length > 1) return { status: 'unreadable', orderId: null, buyerLanguage: null };
  const there = order !== undefined || document.querySelector(`${RMESSE.box.css}, ${RMESSE.message.css}`) !== null;
  return { status: there ? 'ready' : 'loading', orderId: order ?? null, buyerLanguage: null };
}

function replyTarget(page: Page, conversation: Conversation): TargetResult {
  const now = read(page);
  // The app shows the next thread without loading a page: look again whose it is.
  if (now.orderId === null || now.orderId !== conversation.orderId) return refuse('other-review');
  const open = boxes(page.document);
  const [field] = open;
  if (!field) return refuse('not-open');
  if (open.length > 1) return refuse('ambiguous');
  if (field.disabled || field.readOnly) return refuse('read-only');
  return { ok: true, target: { field, channel: 'rmesse', maxLength: field.maxLength > 0 ? field.maxLength : null } };
}

/** The adapter of the page kind `rmesse`. */
export const rmesse: MessagePage = {
  type: 'messages',
  kind: 'rmesse',
  selectors: { RMESSE },
  channel: 'rmesse',
  matches: isRmesse,
  present,
  read,
  replyTarget,
};
