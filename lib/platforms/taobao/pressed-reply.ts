/** Which reply button the seller pressed last: the only link between a row and a panel that quotes nothing. */

import type { Channel, ReviewRecord } from '../../reviews/review.ts';
import type { Page } from '../platform.ts';
import { REPLY_ACTIONS, readRow } from './row-record.ts';
import { rowHolds, rowsOf } from './rows.ts';
import { REPLY } from './selectors.ts';

export interface Press {
  review: string;
  channel: Channel;
}

const presses = new WeakMap<Document, Press>();

/** Tells one row of the list from another, whatever element shows it at the moment. */
export const identityOf = (record: ReviewRecord): string =>
  record.nativeId ?? [record.orderId, record.productId ?? record.productTitle, record.postedAt].join('|');

function pressOf(document: Document, target: Element): Press | null {
  const control = target.closest(REPLY.control.css) ?? target;
  const channel = REPLY_ACTIONS.get((control.textContent ?? '').trim());
  if (!channel) return null;
  const row = rowsOf(document).find((candidate) => rowHolds(candidate, control));
  return row ? { review: identityOf(readRow(row).record), channel } : null;
}

/** Listens along, in the capture phase and passively: the page's own handlers are neither stopped nor changed. */
export function observePresses({ document }: Page, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const press = target instanceof Element ? pressOf(document, target) : null;
      if (press) presses.set(document, press);
    },
    { capture: true, passive: true, signal },
  );
}

export const lastPress = (document: Document): Press | null => presses.get(document) ?? null;
