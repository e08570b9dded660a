/**
 * Blocks of レビューチェックツール whose ids have changed: rows by the labels, stars and boxes each review has, then the buyer's
 * words by what stands at the same place of every row (rakuten.md 2.1).
 */
import { $$, $optional } from '../../extract/query.ts';
import { readWholeStars } from '../../extract/stars.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { piecesOf } from '../labelled-text.ts';
import { EDIT, OPEN_SHOP_REVIEW, publishedReply, TIME_LABEL } from './block-words.ts';
import { listRows, loneRow } from './list-rows.ts';
import type { ReviewBlock } from './review-block.ts';
import { CHECK_TOOL } from './selectors.ts';
import { elementAt, isField, isMostly, type Place, placesOf, prosePlace, type Unit, unitsOf } from './text-places.ts';

const LABEL = /^(?:投稿時間|注文番号)\s*[:：]/;
/** A day, or an order number. */
const VALUE = /^\d{4}[/-]\d{1,2}[/-]\d{1,2}(?:\s+[\d:]+)?$|^\d{6}-\d{8}-\d+$/;
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

const isShopName = ({ lines }: Unit): boolean => lines.length === 1 && lines[0] === OPEN_SHOP_REVIEW;

/** What may be the name or the body: neither a published reply nor anything to press but the name's own link. */
function textsOf(row: Element): Unit[] {
  const reply = publishedReply(row, piecesOf(row));
  const skip = new Set(reply ? [reply.heading, reply.answer] : []);
  return unitsOf(row, skip).filter(
    (unit) => unit.element !== row && (isShopName(unit) || !isControl(unit.element, row)),
  );
}

/** A label with or without its value, a value alone, stars. */
const isFact = ({ lines: [line = '', ...more] }: Unit): boolean =>
  more.length === 0 && (LABEL.test(line) || VALUE.test(line) || readWholeStars(line) !== null);

/** Elements with words that may be the buyer's. */
export const wordsIn = (row: Element): Element[] =>
  textsOf(row)
    .filter((unit) => !isFact(unit) && !isShopName(unit))
    .map(({ element }) => element);

/** The other place: the shop reviews' words stand there, or it is the only one left, and comes before the body. */
function namePlace(places: ReadonlyMap<string, Place>, body: string | null): string | null {
  const others = [...places].filter(([name]) => name !== body);
  const shop = others.filter(([, place]) => place.flat().some(isShopName));
  const [only, ...more] = shop.length > 0 ? shop : others;
  if (!only || more.length > 0) return null;
  if (shop.length > 0) return only[0];
  if (body === null) return null;
  const isBefore = only[1].every(([unit], index) => {
    const [words] = places.get(body)?.[index] ?? [];
    return !unit || !words || (unit.element.compareDocumentPosition(words.element) & 4) !== 0;
  });
  return isBefore ? only[0] : null;
}

/** The largest part of the row around the words that holds one box at most. */
function nearOf(body: Element, row: Element): Element {
  let at = body;
  while (at !== row && at.parentElement && $$(CHECK_TOOL.anyBox.css, at.parentElement).length <= 1)
    at = at.parentElement;
  return at;
}

/** A row whose words can't be told from the rest has no body: all that may be words of the buyer is left out then. */
export function* labelledBlocks(document: Document, given?: readonly Element[]): Steps<ReviewBlock[]> {
  const rows = given ?? rowsOf(document);
  const units = yield* mapInSteps(rows, textsOf);
  const places = [...placesOf(rows, units)];
  yield;
  const facts = new Set(places.filter(([, place]) => isMostly(place, isFact)).flatMap(([, place]) => place.flat()));
  const fields = new Map(places.filter(([, place]) => isField(place) && !isMostly(place, isFact)));
  const isKnown = ({ element }: Unit): boolean => element.closest(CHECK_TOOL.itemName.css) !== null;
  const prose = [...fields].filter(([, place]) => !place.flat().some((unit) => isShopName(unit) || isKnown(unit)));
  const body = prosePlace(new Map(prose));
  const name = namePlace(fields, body);
  const at = (place: string | null, row: Element, index: number): Element | null =>
    place === null ? null : elementAt(place, fields.get(place) ?? [], row, index);
  return rows.map((row, index): ReviewBlock => {
    const words = at(body, row, index);
    const named = $optional(CHECK_TOOL.itemName.css, row) ?? at(name, row, index);
    const doubtful = (units[index] ?? [])
      .filter((unit) => !facts.has(unit) && !isShopName(unit))
      .map(({ element }) => element);
    const written = words ? [words] : doubtful.filter((element) => !named?.contains(element));
    return {
      element: row,
      near: words ? nearOf(words, row) : row,
      body: words,
      name: named,
      written,
      found: 'structure',
    };
  });
}
