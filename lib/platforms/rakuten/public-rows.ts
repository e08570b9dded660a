/** Where each review of a public page stands: around its buyer and its words, else around what the page says in every review. */
import { $$ } from '../../extract/query.ts';
import { piecesOf } from '../labelled-text.ts';
import { listRows } from './list-rows.ts';
import { BUYER, DAY, REPORT_LINK } from './public-words.ts';
import { HREVIEW, PUBLIC } from './selectors.ts';

/** How many of these each ancestor holds. */
function countIn(anchors: readonly Element[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const anchor of anchors) {
    for (let at: Element | null = anchor; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** The largest element around each anchor that holds no second one of any kind; its list item where there is one. */
function rowsAround(kinds: readonly (readonly Element[])[], document: Document): Element[] {
  const counts = kinds.map(countIn);
  const holdsOne = (at: Element): boolean => counts.every((held) => (held.get(at) ?? 0) <= 1);
  const isLone = kinds.every(({ length }) => length <= 1);
  const rows = new Set<Element>();
  for (const anchor of kinds.flat()) {
    const item = anchor.closest('li');
    if (item && holdsOne(item)) {
      rows.add(item);
      continue;
    }
    let row = anchor;
    while (row.parentElement && row.parentElement !== document.body && holdsOne(row.parentElement))
      row = row.parentElement;
    // A lone review without a list item: nothing says where it ends.
    if (!isLone) rows.add(row);
  }
  return [...rows].sort((a, b) => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1));
}

/** Around the known classes; where these show one review or none, by the words every review has: its buyer, its day, its report link. */
export function publicRows(document: Document): Element[] {
  const outside = (css: string): Element[] => $$(css, document).filter((at) => !at.closest(PUBLIC.reply.css));
  const known = [outside(PUBLIC.author.css), outside(PUBLIC.body.css)];
  const rows = rowsAround(known, document);
  if (rows.length > 1) return rows;
  const pieces = piecesOf(document.body);
  const where = (fits: (text: string) => boolean): Element[] =>
    pieces.filter(({ text }) => fits(text)).map(({ element }) => element);
  const links = where((text) => text === REPORT_LINK);
  const told = listRows([links, where((text) => BUYER.test(text)), where((text) => DAY.test(text))]);
  if (told.length > 1) return told;
  return rows.length > 0 ? rows : rowsAround([links], document);
}

/** Rows of the layout before 2022. */
export const oldRows = (document: Document): Element[] => $$(HREVIEW.row.css, document);
