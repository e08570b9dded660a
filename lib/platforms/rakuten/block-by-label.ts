/**
 * Blocks of レビューチェックツール whose ids have changed: rows by the labels, stars and boxes each review has, then the buyer's
 * words by what stands at the same place of every row (rakuten.md 2.1).
 */
import { $$ } from '../../extract/query.ts';
import { readWholeStars } from '../../extract/stars.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { type Piece, piecesOf } from '../labelled-text.ts';
import { EDIT, OPEN_SHOP_REVIEW, publishedReply, TIME_LABEL } from './block-words.ts';
import { listRows, loneRow } from './list-rows.ts';
import type { Blocks, ReviewBlock } from './review-block.ts';
import { CHECK_TOOL } from './selectors.ts';
import { elementAt, isField, isMostly, type Place, placesOf, prosePlace, type Unit, unitsOf } from './text-places.ts';

const LABEL = /^(?:投稿時間|注文番号)\s*[:：]/;
const ORDER_LABEL = /^注文番号\s*[:：]/;

/** Everything the page itself puts into each review, by kind; the search form has examples of its own. */
function anchorsOf(document: Document, forms: readonly Element[]): Element[][] {
  const pieces = piecesOf(document.body, new Set(forms));
  const where = (fits: (text: string) => boolean) =>
    pieces.filter(({ text }) => fits(text)).map(({ element }) => element);
  const boxes = $$(CHECK_TOOL.anyBox.css, document).filter((box) => !forms.some((form) => form.contains(box)));
  return [
    [...$$(CHECK_TOOL.star.css, document), ...where((text) => readWholeStars(text) !== null)],
    where((text) => TIME_LABEL.test(text)),
    where((text) => ORDER_LABEL.test(text)),
    [...boxes, ...where((text) => EDIT.test(text))],
  ];
}

function rowsOf(document: Document): Element[] {
  const forms = $$(CHECK_TOOL.form.css, document).map((select) => select.closest('form') ?? select);
  const kinds = anchorsOf(document, forms);
  const rows = listRows(kinds).filter((row) => !forms.some((form) => row.contains(form)));
  if (rows.length > 1) return rows;
  const only = loneRow(kinds.flat(), forms);
  return only ? [only] : [];
}

const isControl = (element: Element, row: Element): boolean => {
  const control = element.closest('a, button, [role="button"]');
  return control !== null && row.contains(control);
};

/** What may be the name or the body: no label, no stars, no published reply, nothing to press but the name's own link. */
function textsOf(row: Element): Unit[] {
  const pieces: Piece[] = piecesOf(row);
  const reply = publishedReply(row, pieces);
  const skip = new Set(reply ? [reply.heading, reply.answer] : []);
  return unitsOf(row, skip).filter(
    ({ element, lines }) => element !== row && (lines.includes(OPEN_SHOP_REVIEW) || !isControl(element, row)),
  );
}

const isShopName = ({ lines }: Unit): boolean => lines.length === 1 && lines[0] === OPEN_SHOP_REVIEW;
const isLabel = ({ lines }: Unit): boolean => lines.length === 1 && LABEL.test(lines[0] ?? '');
const isStars = ({ lines }: Unit): boolean => lines.length === 1 && readWholeStars(lines[0] ?? '') !== null;

/** The other place: the shop reviews' words stand there, or it is the only one left, and comes before the body. */
function namePlace(places: ReadonlyMap<string, Place>, body: string): string | null {
  const others = [...places].filter(([name]) => name !== body);
  const shop = others.filter(([, place]) => place.flat().some(isShopName));
  const [only, ...more] = shop.length > 0 ? shop : others;
  if (!only || more.length > 0) return null;
  const isBefore = only[1].every(([unit], index) => {
    const [words] = places.get(body)?.[index] ?? [];
    return !unit || !words || (unit.element.compareDocumentPosition(words.element) & 4) !== 0;
  });
  return shop.length > 0 || isBefore ? only[0] : null;
}

/** The largest part of the row around the words that holds one box at most. */
function nearOf(body: Element, row: Element): Element {
  let at = body;
  while (at !== row && at.parentElement && $$(CHECK_TOOL.anyBox.css, at.parentElement).length <= 1)
    at = at.parentElement;
  return at;
}

/** Rows whose words can't be told are seen and not read. */
export function* labelledBlocks(document: Document, given?: readonly Element[]): Steps<Blocks> {
  const rows = given ?? rowsOf(document);
  const units = yield* mapInSteps(rows, textsOf);
  const places = placesOf(rows, units);
  yield;
  const isKnown = ({ element }: Unit): boolean => element.closest(CHECK_TOOL.itemName.css) !== null;
  const fields = new Map(
    [...places].filter(([, place]) => isField(place) && !isMostly(place, (unit) => isLabel(unit) || isStars(unit))),
  );
  const prose = new Map(
    [...fields].filter(([, place]) => !place.flat().some((unit) => isShopName(unit) || isKnown(unit))),
  );
  const body = prosePlace(prose);
  if (body === null) return { blocks: [], seen: rows.length };
  const name = namePlace(fields, body);
  const blocks = rows.flatMap((row, index): ReviewBlock[] => {
    const words = elementAt(body, fields.get(body) ?? [], row, index);
    const named = name === null ? null : elementAt(name, fields.get(name) ?? [], row, index);
    return words ? [{ element: row, near: nearOf(words, row), body: words, name: named, found: 'structure' }] : [];
  });
  return { blocks, seen: rows.length };
}
