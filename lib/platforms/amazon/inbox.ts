/** Buyer-Seller Messages. Its reply box was never seen (amazon.md 3.3 [INF]), so only an unmistakable one is taken. */
import { $$deep, isVisible } from '../../extract/query.ts';
import type { Conversation, MessagePage, Page, TargetResult } from '../platform.ts';
import { buyerLanguageOf, isStillAbout, linkedOrders, onlyOrder, orderAround, orderInAddress } from './conversation.ts';
import { isSignIn } from './hosts.ts';
import { isInbox } from './places.ts';
import { type Field, isInside, isLocked, targetOf, visibleFields } from './reply-fields.ts';
import { CONTACT_BUYER, INTERSTITIAL, KATAL } from './selectors.ts';

/** The boxes that can be written into; where all are locked, those. */
function replyFields({ document }: Page): Field[] {
  const fields = visibleFields(document).filter((field) => isInside(field, KATAL.textarea.css));
  const open = fields.filter((field) => !isLocked(field));
  return open.length > 0 ? open : fields;
}

/**
 * What is linked around the open thread's box decides; the search in the address may be of an earlier thread, so it only
 * chooses between several.
 */
function orderOf(page: Page): string | null {
  const [field, ...others] = replyFields(page);
  const linked = field && others.length === 0 ? orderAround(field) : linkedOrders(page.document);
  const searched = orderInAddress(page.url);
  if (linked.size === 0) return searched;
  return onlyOrder(linked) ?? (searched && linked.has(searched) ? searched : null);
}

function read(page: Page): Conversation {
  const loading = $$deep(KATAL.spinner.css, page.document).some(isVisible);
  const orderId = orderOf(page);
  return {
    status: loading && orderId === null ? 'loading' : 'ready',
    orderId,
    buyerLanguage: buyerLanguageOf(page.document),
  };
}

function replyTarget(page: Page, conversation: Conversation): TargetResult {
  const target = targetOf(replyFields(page), 'buyer-message');
  // Between several boxes the order can't be known either; that they are several is what the seller can act on.
  if (!target.ok && target.reason === 'ambiguous') return target;
  return isStillAbout(orderOf(page), conversation) ? target : { ok: false, reason: 'other-review' };
}

export const inbox: MessagePage = {
  type: 'messages',
  kind: 'inbox',
  selectors: { KATAL, INTERSTITIAL, CONTACT_BUYER },
  channel: 'buyer-message',
  matches: isInbox,
  present: ({ document }) => !isSignIn(document),
  read,
  replyTarget,
};
