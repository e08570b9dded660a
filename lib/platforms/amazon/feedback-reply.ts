/** Which row an open reply panel belongs to. Its markup is unknown (amazon.md 7.2), so it is told by where it stands and what it quotes. */
import type { LocatedRecord, Page, TargetResult } from '../platform.ts';
import { hrefOf, labelOf } from './katal.ts';
import { ORDER_ID } from './order-id.ts';
import { ancestors, type Field, isInside, targetOf, visibleFields } from './reply-fields.ts';
import { FEEDBACK as S } from './selectors.ts';

const EVERY_ORDER = new RegExp(ORDER_ID, 'g');

function ordersIn(panel: Element): Set<string> {
  const links = [...panel.querySelectorAll(S.orderLink.css)].map((link) => `${labelOf(link)} ${hrefOf(link) ?? ''}`);
  return new Set([panel.textContent ?? '', ...links].join(' ').match(EVERY_ORDER));
}

/** The row directly before the panel: Amazon opens panels in a table row of their own behind it [CODE F1]. */
const rowBefore = (element: Element, rows: ReadonlySet<Element>): Element | null => {
  const before = element.previousElementSibling;
  return before && rows.has(before) ? before : null;
};

/**
 * Climbs from the box: the first thing that names rows decides. Standing in or behind a row is surer than a quoted order,
 * since a buyer may have written another order's number into the comment a panel repeats.
 */
function ownersOf(field: Field, rows: ReadonlyMap<Element, string | null>): Set<Element> {
  const all = new Set(rows.keys());
  let quoted = new Set<Element>();
  for (const around of ancestors(field)) {
    if (all.has(around)) return new Set([around]);
    const before = rowBefore(around, all);
    if (before) return new Set([before]);
    if ([...all].some((row) => around.contains(row))) break;
    if (quoted.size > 0) continue;
    const orders = ordersIn(around);
    quoted = new Set([...rows].filter(([, order]) => order !== null && orders.has(order)).map(([row]) => row));
  }
  return quoted;
}

/** The box that is open for exactly this row. `rows`: every row on the page with its order. */
export function feedbackReplyTarget(
  page: Page,
  { record, element }: LocatedRecord,
  rows: ReadonlyMap<Element, string | null>,
): TargetResult {
  if (record.reply) return { ok: false, reason: 'closed' };
  // The list draws other reviews into the same row elements: look again whose it is.
  if (rows.get(element) !== record.orderId) return { ok: false, reason: 'other-review' };
  const fields = visibleFields(page.document).filter((field) => !isInside(field, S.removalPanel.css));
  const owned = fields.map((field) => ({ field, owners: ownersOf(field, rows) }));
  const mine = owned.filter(({ owners }) => owners.has(element));
  if (mine.some(({ owners }) => owners.size > 1)) return { ok: false, reason: 'ambiguous' };
  if (mine.length > 0)
    return targetOf(
      mine.map(({ field }) => field),
      'feedback-reply',
    );
  if (owned.some(({ owners }) => owners.size > 0)) return { ok: false, reason: 'other-review' };
  // A box that names no row could be anything: a note, a search, another row's answer.
  return { ok: false, reason: fields.length > 0 ? 'ambiguous' : 'not-open' };
}
