/** The rows of the review list: one `tr` per review, its 追评 in the expanded row behind it (taobao.md 2.2). */
import { $$ } from '../../extract/query.ts';
import { piecesOf } from '../labelled-text.ts';
import { listAround } from '../list-around.ts';
import { LIST } from './selectors.ts';

export interface Row {
  main: Element;
  /** The expanded rows behind it: its 追评, and in some builds the reply panel. */
  expanded: Element[];
}

const HEADINGS = ['评价内容', '商品信息', '买家信息'];
/** Every review has each of them once: one kind at a time, since two of one review would count as two reviews. */
const ANCHORS = [/^初次评价\s*[:：]/, /^订单号\s*[:：]/];

/** A table whose heading names the three columns only this list has together (taobao.md 2.2 [C TRC]). */
export function isReviewTable(table: Element): boolean {
  const headings = $$(LIST.tableHeading.css, table).map((cell) => (cell.textContent ?? '').trim());
  return HEADINGS.every((heading) => headings.includes(heading));
}

const isExpanded = (row: Element): boolean => row.matches(LIST.expandedRow.css);

/** Without what every review row has, and with what only stands below one. */
function isSecond(row: Element): boolean {
  const text = row.textContent ?? '';
  return isExpanded(row) || (!/(?:订单号|初次评价)\s*[:：]/.test(text) && /追评|追加评价|回复/.test(text));
}

/** Expanded rows are told by their class, else by lacking what every review row has. */
function pair(rows: readonly Element[], expanded: (row: Element) => boolean): Row[] {
  const paired: Row[] = [];
  for (const row of rows) {
    if (expanded(row)) paired.at(-1)?.expanded.push(row);
    else paired.push({ main: row, expanded: [] });
  }
  return paired;
}

/** Without a table: the children of the list around the labels that every review has. A lone review has no visible end. */
function cards(document: Document): Row[] {
  const pieces = piecesOf(document.body);
  const lists = ANCHORS.map((anchor) => {
    const anchors = pieces.filter(({ text }) => anchor.test(text));
    return listAround(
      anchors.map(({ element, text }) => ({ element, id: text })),
      true,
    );
  });
  const list = lists.find((one) => one !== null);
  if (!list) return [];
  const children = [...list.children].filter((child) => (child.textContent ?? '').trim() !== '');
  return pair(children, isSecond);
}

/** Rows found by structure: what has no order of its own belongs to the review before it. */
export const pairRows = (rows: readonly Element[]): Row[] => pair(rows, isSecond);

/** All rows in page order; by the table's class, else by its headings, else by labels. Rows without data are included. */
export function rowsOf(document: Document): Row[] {
  const known = $$(LIST.tableBody.css, document);
  if (known.length > 0) return known.flatMap((body) => pair([...body.children], isExpanded));
  const tables = $$(LIST.table.css, document).filter(isReviewTable);
  if (tables.length === 0) return cards(document);
  return tables.flatMap((table) => pair($$(LIST.tableRow.css, table), isSecond));
}

/** Whether the element is part of this row or of what is expanded below it. */
export const rowHolds = ({ main, expanded }: Row, element: Element): boolean =>
  main.contains(element) || expanded.some((row) => row.contains(element));
