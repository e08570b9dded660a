/** The cells of a row of Feedback Manager, told apart by their classes or by what is in them. */
import { shadowOf } from '../../extract/query.ts';
import { lineOf } from '../../extract/text.ts';
import type { Found } from '../platform.ts';
import { isDay, ordersIn } from './feedback-rows.ts';
import { ORDER_ID } from './order-id.ts';
import { KATAL, FEEDBACK as S } from './selectors.ts';
import { ratingIn, type StarMark, starMarks } from './star-marks.ts';

export interface RowCells {
  date: Element | null;
  stars: Element | null;
  order: Element | null;
  comment: Element | null;
  actions: Element | null;
  /** The classes were there; else the cells were told apart by what is in them. */
  found: Found;
  /** All of the row, in their order. */
  all: Element[];
}

type Kind = 'date' | 'stars' | 'order' | 'actions';

const sizeOf = (text: string): number => text.replace(/\s+/g, '').length;
const isSilent = (node: Node): boolean => node.nodeType !== 1 && (node.nodeValue ?? '').trim() === '';

/** The element itself, or the first below it that holds more than one other and nothing else. */
function innermost(element: Element): Element {
  let at = element;
  while (at.childElementCount === 1 && [...at.childNodes].every((node) => node.nodeType === 1 || isSilent(node))) {
    at = at.firstElementChild ?? at;
  }
  return at;
}

/** The cells of a table, else what stands side by side in the row. */
function partsOf(row: Element): Element[] {
  const cells = [...row.querySelectorAll(S.cell.css)];
  return cells.length > 0 ? cells : [...innermost(row).children];
}

const LABEL = /^[^:：]{1,24}[:：]$/;

/** Without the column's heading that small screens show before the cell's contents. */
function contentOf(cell: Element): Element {
  const inner = innermost(cell);
  const [label, content, ...others] = inner.children;
  if (!label || !content || others.length > 0 || content.localName === 'br') return cell;
  const alone = [...inner.childNodes].every((node) => node.nodeType === 1 || isSilent(node));
  return alone && LABEL.test(lineOf(label)) ? content : cell;
}

/** All that is said there is said by things to press. */
function isMenu(content: Element, text: string): boolean {
  if (content.matches(S.actions.css) || content.querySelector(S.actions.css)) return true;
  const pressed = [...content.querySelectorAll(S.control.css)];
  const outer = pressed.filter((one) => !pressed.some((other) => other !== one && other.contains(one)));
  if (outer.length > 0) return outer.reduce((sum, one) => sum + sizeOf(lineOf(one)), 0) === sizeOf(text);
  const hosts = [content, ...content.querySelectorAll('*')];
  return text === '' && hosts.some((host) => shadowOf(host)?.querySelector(S.control.css));
}

function kindOf(content: Element): Kind | 'words' | 'drawn' {
  const text = lineOf(content);
  const marks = starMarks(content);
  const said = marks.reduce((sum, { element }) => sum + sizeOf(lineOf(element)), 0);
  if (marks.length > 0 && said === sizeOf(text)) return 'stars';
  if (text.replace(ORDER_ID, '').trim() === '' && ordersIn(content).length > 0) return 'order';
  if (isDay(text)) return 'date';
  if (isMenu(content, text)) return 'actions';
  return text === '' && content.querySelector(KATAL.picture.css) ? 'drawn' : 'words';
}

const onlyOf = (cells: readonly Element[]): Element | null => (cells.length === 1 ? (cells[0] ?? null) : null);

/** Of several cells with nothing but stars those are the page's which a component or a label states: people write glyphs. */
function starsCell(cells: readonly Element[]): Element | null {
  const surest = (cell: Element): StarMark['told'] | undefined => ratingIn(starMarks(cell))?.told;
  const stated = cells.filter((cell) => surest(cell) !== 'text');
  return onlyOf(cells) ?? onlyOf(stated);
}

/** By their classes, where those are all there; the comment has none: it is the one that is left, else the fourth. */
function byClass(all: Element[]): RowCells | null {
  const only = (css: string): Element | null => onlyOf(all.filter((cell) => cell.matches(css)));
  const [date, stars] = [only(S.dateCell.css), only(S.starsCell.css)];
  const [order, actions] = [only(S.orderCell.css), only(S.actionsCell.css)];
  if (!date || !stars || !order || !actions) return null;
  const known = [date, stars, order, actions];
  const rest = all.filter((cell) => !known.includes(cell));
  const fourth = all[3];
  const comment = onlyOf(rest) ?? (fourth && rest.includes(fourth) ? fourth : null);
  const content = (cell: Element | null) => cell && contentOf(cell);
  return { date: contentOf(date), stars, order, comment: content(comment), actions, found: 'selector', all };
}

/** What two cells could be, none is. */
export function cellsOf(row: Element): RowCells {
  const all = partsOf(row);
  const known = byClass(all);
  if (known) return known;
  const contents = all.map(contentOf);
  const kinds = contents.map(kindOf);
  const of = (kind: Kind | 'words') => contents.filter((_, at) => kinds[at] === kind);
  const stars = starsCell(of('stars'));
  // Glyphs beside the page's own stars are all that the buyer wrote.
  const words = [...of('words'), ...(stars ? of('stars').filter((cell) => cell !== stars) : [])];
  return {
    date: onlyOf(of('date')),
    stars,
    order: onlyOf(of('order')),
    comment: onlyOf(words),
    actions: onlyOf(of('actions')),
    found: 'label',
    all: contents,
  };
}

const STRAYING = ['date', 'stars'] as const;

/** The kind and its column. */
function placeOf(cells: RowCells, kind: Kind): string {
  const cell = cells[kind];
  return `${kind} ${cell ? cells.all.indexOf(cell) : -1}`;
}

/** Where at least half of the rows have their day and their stars; null: too few to tell. */
function commonColumns(rows: readonly RowCells[]): Set<string> | null {
  if (rows.length < 3) return null;
  const counts = new Map<string, number>();
  for (const cells of rows) {
    for (const kind of STRAYING) {
      const place = placeOf(cells, kind);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => 2 * count >= rows.length).map(([place]) => place));
}

/**
 * A column is the same in all rows of as many cells: a day or stars where the others have none are the buyer's words. Their row's comment
 * is unknown then, too.
 */
export function withoutStrays(rows: readonly RowCells[]): RowCells[] {
  const byWidth = new Map<number, RowCells[]>();
  for (const cells of rows) {
    const alike = byWidth.get(cells.all.length) ?? [];
    alike.push(cells);
    byWidth.set(cells.all.length, alike);
  }
  const columns = new Map([...byWidth].map(([width, alike]) => [width, commonColumns(alike)]));
  return rows.map((cells) => {
    const common = columns.get(cells.all.length);
    if (!common || cells.found === 'selector') return cells;
    const [date, stars] = STRAYING.map((kind) => cells[kind] !== null && !common.has(placeOf(cells, kind)));
    if (!date && !stars) return cells;
    return { ...cells, date: date ? null : cells.date, stars: stars ? null : cells.stars, comment: null };
  });
}
