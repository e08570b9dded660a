/**
 * Texts of the rows of one list, side by side: what stands at the same place of every row is the same field. Tells a review's
 * prose from names, headings and the page's own words when classes and ids have changed.
 */
import { $$ } from '../../extract/query.ts';
import { textOf } from '../../extract/text.ts';
import { onlyOne, piecesOf } from '../labelled-text.ts';

/** An element with words of its own. */
export interface Unit {
  element: Element;
  /** Its own texts, one per line. */
  lines: string[];
}

/** Per row, in the order of the rows, what stands at this place. */
export type Place = Unit[][];

/** The elements of the row with words of their own, in page order; nothing below an element of `skip`. */
export function unitsOf(row: Element, skip: ReadonlySet<Node>): Unit[] {
  const units = new Map<Element, Unit>();
  for (const { text, element } of piecesOf(row, skip)) {
    const unit = units.get(element);
    if (unit) unit.lines.push(text);
    else units.set(element, { element, lines: [text] });
  }
  return [...units.values()];
}

/**
 * The way to an element from the nearest element that has a name of any kind, or from the row: equal in every row, whatever
 * the names are. That a text is a link, or marked in its line, says nothing.
 */
export function placeOf(element: Element, row: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    const id = at.getAttribute('id') ?? '';
    const classes = at.getAttribute('class') ?? '';
    if (id !== '' || classes !== '') return [...steps, `#${id}.${classes}`].join('<');
    if (!/^(?:a|span)$/.test(at.localName)) steps.push(at.localName);
  }
  return steps.join('<');
}

/** A text that has one more wrapper in some rows stands where it stands without in the others. */
function joinWrapped(places: Map<string, Place>, rows: readonly Element[]): void {
  for (const [name, place] of places) {
    const outer = (unit: Unit, index: number): Place | undefined => {
      const row = rows[index];
      for (let at = unit.element.parentElement; row && at && at !== row; at = at.parentElement) {
        const known = places.get(placeOf(at, row));
        if (known && known !== place) return known[index]?.length === 0 ? known : undefined;
      }
      return undefined;
    };
    const units = place.flatMap((all, index) => all.map((unit) => ({ unit, index })));
    const [first] = units;
    const to = first && outer(first.unit, first.index);
    if (!to || !units.every(({ unit, index }) => outer(unit, index) === to)) continue;
    for (const { unit, index } of units) to[index]?.push(unit);
    places.delete(name);
  }
}

/** All places, in the order of their first text. */
export function placesOf(rows: readonly Element[], units: readonly Unit[][]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [index, row] of rows.entries()) {
    for (const unit of units[index] ?? []) {
      const name = placeOf(unit.element, row);
      const place = places.get(name) ?? rows.map((): Unit[] => []);
      places.set(name, place);
      place[index]?.push(unit);
    }
  }
  joinWrapped(places, rows);
  return places;
}

/** Anything inside but line breaks and links makes it a part of the page that has words beside other things. */
const isText = ({ element }: Unit): boolean =>
  [...element.children].every(({ localName }) => /^(?:br|wbr|a|button)$/.test(localName));

/** A place where each row has one text at most, not all the same: the page's own words are. */
export function isField(place: Place): boolean {
  const filled = place.filter((units) => units.length > 0);
  if (filled.some((units) => units.length > 1) || !filled.every(([unit]) => unit && isText(unit))) return false;
  return filled.length < 2 || new Set(filled.map(([unit]) => unit?.lines.join('\n'))).size > 1;
}

/** Where most texts are of a kind. */
export function isMostly(place: Place, kind: (unit: Unit) => boolean): boolean {
  const units = place.flat();
  return units.filter(kind).length > units.length / 2;
}

const SENTENCE = /。|\n/;
/** In a name or a headline a full stop is rare, in what people write it is not. */
const PROSE = 0.4;

/** Share of the rows that have sentences here. */
function proseness(place: Place): number {
  const texts = place.flat();
  const share = texts.filter(({ lines }) => SENTENCE.test(lines.join('\n'))).length / texts.length;
  return share < PROSE ? 0 : (share * texts.length) / place.length;
}

/** The one place of prose among these; `null` where there is none, or another that might be it. */
export function prosePlace(places: ReadonlyMap<string, Place>): string | null {
  const [best, second] = [...places]
    .map(([name, place]) => ({ name, worth: proseness(place) }))
    .sort((a, b) => b.worth - a.worth);
  if (!best || best.worth < PROSE / 2 || (second && 2 * second.worth > best.worth)) return null;
  return best.name;
}

/** What stands at the place in one row: an empty element is one of which the page says that it is empty. */
export function elementAt(name: string, place: Place, row: Element, index: number): Element | null {
  const [unit, ...others] = place[index] ?? [];
  if (unit) return others.length === 0 ? unit.element : null;
  const named = name.indexOf('#');
  if (named < 0) return null;
  const isEmpty = (at: Element): boolean =>
    (at.hasAttribute('id') || at.hasAttribute('class')) && textOf(at) === '' && placeOf(at, row) === name.slice(named);
  return onlyOne($$('*', row).filter(isEmpty));
}
