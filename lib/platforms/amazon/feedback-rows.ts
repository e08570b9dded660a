/** The rows of Feedback Manager: by what the page calls them, else by the orders that stand in them. */
import { $$ } from '../../extract/query.ts';
import { piecesOf } from '../labelled-text.ts';
import { type Anchor, listAround } from '../list-around.ts';
import { hrefOf, labelOf } from './katal.ts';
import { ORDER_ID } from './order-id.ts';
import { FEEDBACK as S } from './selectors.ts';
import { starMarks } from './star-marks.ts';

const ORDER_ALONE = new RegExp(`^${ORDER_ID.source}$`);

/** Links to orders below `root`, and orders that stand by themselves; never one in the buyer's words. */
export function ordersIn(root: Element): Anchor[] {
  const links = [...root.querySelectorAll(S.orderLink.css)].flatMap((element): Anchor[] => {
    const label = labelOf(element);
    const id = ORDER_ALONE.test(label) ? label : label.length > 40 ? null : ORDER_ID.exec(label)?.[0];
    const order = id ?? ORDER_ID.exec(hrefOf(element) ?? '')?.[0];
    return order ? [{ element, id: order }] : [];
  });
  if (links.length > 0) return links;
  return piecesOf(root).flatMap(({ text, element }) => (ORDER_ALONE.test(text) ? [{ element, id: text }] : []));
}

/** Nothing but a day, however it is written. */
export const isDay = (text: string): boolean =>
  text.length <= 24 &&
  /\d{4}/.test(text) &&
  !ORDER_ALONE.test(text) &&
  /^[\d\s./年月日-]+$|^\p{L}{3,}\.? \d|^\d{1,2}\.? \p{L}/u.test(text);

/** A lone row has no neighbours that show where it ends: it is the smallest element with three of the things a row has. */
function loneRow(anchors: readonly Anchor[]): Element[] {
  const [first] = anchors;
  if (!first || anchors.some(({ id }) => id !== first.id)) return [];
  for (let at = first.element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const row = at;
    if (anchors.some(({ element }) => !row.contains(element))) continue;
    const has = [
      starMarks(row).length > 0,
      piecesOf(row).some(({ text }) => isDay(text)),
      row.querySelector(S.actions.css) !== null || row.querySelector(S.control.css) !== null,
    ];
    if (has.filter(Boolean).length >= 2) return [row];
  }
  return [];
}

/** Which child of the list each anchor stands in; a child with two ids has neither. */
function rowIds(list: Element, anchors: readonly Anchor[]): Map<Element, string | null> {
  const ids = new Map<Element, string | null>();
  for (const { element, id } of anchors) {
    let at: Element | null = element;
    while (at && at.parentElement !== list) at = at.parentElement;
    if (!at) continue;
    const known = ids.get(at);
    ids.set(at, known === undefined || known === id ? id : null);
  }
  return ids;
}

/** Around the orders; a child of the list without one is a row when it has stars. Panels that quote a row's order are none. */
function byOrders(document: Document): Element[] {
  const anchors = ordersIn(document.body);
  const list = listAround(anchors);
  if (!list) return loneRow(anchors);
  const ids = rowIds(list, anchors);
  const known = new Set<string>();
  return [...list.children].filter((child) => {
    const id = ids.get(child);
    if (id === undefined) return starMarks(child).length > 0;
    if (id === null || known.has(id)) return false;
    known.add(id);
    return true;
  });
}

/** In page order. */
export function rowsOf(document: Document): Element[] {
  const dated = $$(S.row.css, document);
  if (dated.length > 0) return dated;
  const any = $$(S.anyRow.css, document).filter(
    (row) => row.querySelector(S.stars.css) !== null || ordersIn(row).length > 0,
  );
  return any.length > 0 ? any : byOrders(document);
}
