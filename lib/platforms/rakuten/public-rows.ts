/** Where each review of a public page stands: around its buyer and its words, else around what the page says in every review. */
import { $$ } from '../../extract/query.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { piecesOf } from '../labelled-text.ts';
import { holdersOf } from './holders.ts';
import { listRows } from './list-rows.ts';
import { BUYER, DAY, REPORT_LINK } from './public-words.ts';
import { HREVIEW, PUBLIC } from './selectors.ts';

/** Anchors looked at in one go. */
const TOGETHER = 64;

/** The largest element around each anchor that holds no second one of any kind; its list item where there is one. */
function* rowsAround(kinds: readonly (readonly Element[])[], document: Document): Steps<Element[]> {
  const counts = yield* mapInSteps(kinds, (anchors) => holdersOf(anchors, true), 1);
  const holdsOne = (at: Element): boolean => counts.every((held) => held.get(at) !== 2);
  const isLone = kinds.every(({ length }) => length <= 1);
  const rows = new Set<Element>();
  for (const [index, anchor] of kinds.flat().entries()) {
    if (index % TOGETHER === TOGETHER - 1) yield;
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
  yield;
  return [...rows].sort((a, b) => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1));
}

/** Around the known classes; where these show one review or none, by the words every review has: its buyer, its day, its report link. */
export function* publicRows(document: Document): Steps<Element[]> {
  const outside = (css: string): Element[] => $$(css, document).filter((at) => !at.closest(PUBLIC.reply.css));
  const known = yield* mapInSteps([PUBLIC.author.css, PUBLIC.body.css], outside, 1);
  const rows = yield* rowsAround(known, document);
  if (rows.length > 1) return rows;
  const pieces = piecesOf(document.body);
  const where = (fits: (text: string) => boolean): Element[] =>
    pieces.filter(({ text }) => fits(text)).map(({ element }) => element);
  const links = where((text) => text === REPORT_LINK);
  const told = listRows([links, where((text) => BUYER.test(text)), where((text) => DAY.test(text))]);
  if (told.length > 1) return told;
  return rows.length > 0 ? rows : yield* rowsAround([links], document);
}

/** Rows of the layout before 2022. */
export const oldRows = (document: Document): Element[] => $$(HREVIEW.row.css, document);
