/** The contact-buyer form: the one place known to take a text of the seller's own (amazon.md 3.4). */
import { $$ } from '../../extract/query.ts';
import type { Conversation, MessagePage, Page, TargetResult } from '../platform.ts';
import { buyerLanguageOf, isStillAbout, linkedOrders, onlyOrder, orderInAddress } from './conversation.ts';
import { isSignIn } from './hosts.ts';
import { isContactBuyer } from './places.ts';
import { targetOf, visibleFields } from './reply-fields.ts';
import { INTERSTITIAL, KATAL, CONTACT_BUYER as S } from './selectors.ts';

/** The address says it; what the form links must not contradict it. */
function orderOf(url: URL, form: Element): string | null {
  const stated = orderInAddress(url);
  const linked = linkedOrders(form);
  if (stated && (linked.size === 0 || linked.has(stated))) return stated;
  return stated ? null : onlyOrder(linked);
}

function read({ document, url }: Page): Conversation {
  const form = document.querySelector(S.root.css);
  if (!form) return { status: 'loading', orderId: null, buyerLanguage: null };
  return { status: 'ready', orderId: orderOf(url, form), buyerLanguage: buyerLanguageOf(form) };
}

/** The box appears after a reason was chosen: until then the seller has to choose, not we. */
function replyTarget(page: Page, conversation: Conversation): TargetResult {
  if (!isStillAbout(read(page).orderId, conversation)) return { ok: false, reason: 'other-review' };
  const fields = $$(S.text.css, page.document).flatMap((box) => visibleFields(box));
  return targetOf(fields, 'buyer-message');
}

export const contactBuyer: MessagePage = {
  type: 'messages',
  kind: 'contact-buyer',
  selectors: { KATAL, INTERSTITIAL, CONTACT_BUYER: S },
  channel: 'buyer-message',
  matches: isContactBuyer,
  present: ({ document }) =>
    !isSignIn(document) && (document.querySelector(S.root.css) ?? document.querySelector(S.app.css)) !== null,
  read,
  replyTarget,
};
