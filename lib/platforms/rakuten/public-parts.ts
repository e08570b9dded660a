/**
 * Which parts of the public reviews of a page hold words that somebody wrote: by their classes, else by what stands at the same
 * place of every review (rakuten.md 2.2). Everything else is the page's own.
 */
import { $$, $optional } from '../../extract/query.ts';
import { readWholeStars } from '../../extract/stars.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { onlyOne } from '../labelled-text.ts';
import { type PublicReply, replyIn } from './public-reply.ts';
import { BUYER, DAY, NOISE, ORDER_DAY, ORDER_DAY_LABEL, PROFILE } from './public-words.ts';
import { PUBLIC } from './selectors.ts';
import { elementAt, isField, isMostly, type Place, placesOf, prosePlace, type Unit, unitsOf } from './text-places.ts';

export interface PublicParts {
  row: Element;
  reply: PublicReply | null;
  body: Element | null;
  title: Element | null;
  /** All that holds, or may hold, words of buyer or shop: what it says is no fact about the review. */
  written: Element[];
  found: 'selector' | 'structure';
}

/** The innermost of the candidates, when there is one. */
export function innermost(candidates: readonly Element[]): Element | null {
  return onlyOne(candidates.filter((at) => !candidates.some((other) => other !== at && at.contains(other))));
}

function markedBody(row: Element, reply: PublicReply | null): Element | null {
  const own = (css: string): Element[] =>
    $$(css, row).filter((at) => !reply?.written.some((words) => words.contains(at)));
  return innermost(own(PUBLIC.body.css)) ?? innermost(own(PUBLIC.bodyText.css));
}

function marked(row: Element): PublicParts {
  const reply = replyIn(row);
  const body = markedBody(row, reply);
  const title = $optional(PUBLIC.title.css, row);
  const written = [body, title, ...(reply?.written ?? [])].filter((part) => part !== null);
  return { row, reply, body, title, written, found: 'selector' };
}

const isFact = ({ lines: [line = '', ...more] }: Unit): boolean =>
  more.length === 0 &&
  (/^[1-5](?:\.0+)?$/.test(line) ||
    [DAY, ORDER_DAY, ORDER_DAY_LABEL, BUYER, NOISE, PROFILE].some((form) => form.test(line)) ||
    readWholeStars(line) !== null);

/** What may be title or body: not the shop's words, nothing to press. */
function textsOf({ row, reply }: PublicParts): Unit[] {
  const skip = new Set(reply?.written);
  return unitsOf(row, skip).filter(({ element, lines }) => {
    const control = element.closest(PUBLIC.noise.css);
    return element !== row && (!control || !row.contains(control) || lines.some((line) => BUYER.test(line)));
  });
}

/** The other place, if there is one only: a line before the body. */
function titlePlace(fields: ReadonlyMap<string, Place>, body: string): string | null {
  const [only, ...more] = [...fields].filter(([name]) => name !== body);
  if (!only || more.length > 0) return null;
  const [name, place] = only;
  const fits = place.every(([unit], index) => {
    const [words] = fields.get(body)?.[index] ?? [];
    if (!unit) return true;
    return unit.lines.length === 1 && (!words || (unit.element.compareDocumentPosition(words.element) & 4) !== 0);
  });
  return fits ? name : null;
}

function* told(known: readonly PublicParts[]): Steps<PublicParts[]> {
  const units = yield* mapInSteps(known, textsOf);
  const rows = known.map(({ row }) => row);
  const places = [...placesOf(rows, units)];
  yield;
  const facts = new Set(
    places
      .filter(([, place]) => isMostly(place, isFact))
      .flatMap(([, place]) => place.flat())
      .filter(isFact),
  );
  const fields = new Map(places.filter(([, place]) => isField(place) && !isMostly(place, isFact)));
  const isTitle = ({ element }: Unit): boolean => element.closest(PUBLIC.title.css) !== null;
  const prose = [...fields].filter(([, place]) => !place.flat().some(isTitle));
  const body = prosePlace(new Map(prose));
  const title = body === null ? null : titlePlace(fields, body);
  return known.map((parts, index): PublicParts => {
    const at = (place: string | null): Element | null =>
      place === null ? null : elementAt(place, fields.get(place) ?? [], parts.row, index);
    const doubtful = (units[index] ?? []).filter((unit) => !facts.has(unit)).map(({ element }) => element);
    return {
      ...parts,
      body: at(body),
      title: parts.title ?? at(title),
      written: [...parts.written, ...doubtful],
      found: 'structure',
    };
  });
}

/** The parts of each row, in their order. Without a known body on the whole page they are told by their places. */
export function* publicParts(rows: readonly Element[]): Steps<PublicParts[]> {
  const known = yield* mapInSteps(rows, marked);
  return known.some(({ body }) => body !== null) ? known : yield* told(known);
}
