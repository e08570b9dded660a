/** Whom a message page writes to: the order and the language. These pages hold personal data; nothing else of it is read. */
import { readLanguageLabel } from '../../extract/languages.ts';
import { $$deep } from '../../extract/query.ts';
import { lineOf } from '../../extract/text.ts';
import type { Conversation } from '../platform.ts';
import { hrefOf } from './katal.ts';
import { ORDER_ID } from './order-id.ts';
import { ancestors, type Field } from './reply-fields.ts';
import { CONTACT_BUYER as S } from './selectors.ts';

/** Orders linked from below `root`. Links only: buyers write order numbers into their messages. */
export function linkedOrders(root: ParentNode): Set<string> {
  const orders = $$deep(S.orderLink.css, root).map((link) => ORDER_ID.exec(hrefOf(link) ?? '')?.[0]);
  return new Set(orders.filter((order) => order !== undefined));
}

/** The order an address was opened for: `orderID`, `orderId`, or the inbox's search (amazon.md 2 [CODE M1, M5]). */
export function orderInAddress(url: URL): string | null {
  for (const [name, value] of url.searchParams) {
    if (/^(?:orderid|ss|si)$/i.test(name) && ORDER_ID.exec(value)?.[0] === value) return value;
  }
  return null;
}

export const onlyOrder = (orders: ReadonlySet<string>): string | null => {
  const [only, ...others] = orders;
  return only && others.length === 0 ? only : null;
};

/** The app shows the next thread without loading a page: does the page, looked at again, still write about this order? */
export const isStillAbout = (now: string | null, { orderId }: Conversation): boolean => now !== null && now === orderId;

/** The order linked nearest around the box: the list beside the thread links other buyers' orders too. */
export function orderAround(field: Field): ReadonlySet<string> {
  for (const around of ancestors(field)) {
    const orders = linkedOrders(around);
    if (orders.size > 0) return orders;
  }
  return new Set();
}

/** BCP 47 of the one language a label names, in whatever language the label is (amazon.md 3.4 [CODE C4]). */
export function buyerLanguageOf(root: ParentNode): string | null {
  const languages = new Set(
    $$deep(S.tooltipLabel.css, root)
      .map((label) => readLanguageLabel(label.getAttribute('text') ?? lineOf(label)))
      .filter((language) => language !== null),
  );
  const [only, ...others] = languages;
  return only && others.length === 0 ? only : null;
}
