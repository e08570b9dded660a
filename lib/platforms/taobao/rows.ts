/** The rows of the review list: one `tr` per review, its 追评 in the expanded row behind it (taobao.md 2.2). */
import { $$ } from '../../extract/query.ts';
import { piecesOf } from '../labelled-text.ts';
import { LIST } from './selectors.ts';

export interface Row {
  main: Element;
  /** The expanded rows behind it: its 追评, and in some builds the reply panel. */
  expanded: Element[];
}

const HEADINGS = ['评价内容', '商品信息', '买家信息'];
const FIRST_REVIEW = /^初次评价\s*[:：]/;

/** A table whose heading names the three columns only this list has together (taobao.md 2.2 [C TRC]). */
export function isReviewTable(table: Element): boolean {
  const headings = $$(LIST.tableHeading.css, table).map((cell) => (cell.textContent ?? '').trim());
  return HEADINGS.every((heading) => headings.includes(heading));
}

const isExpanded = (row: Element): boolean => row.matches(LIST.expandedRow.css);

const isSecond = (row: Element): boolean => isExpanded(row) || !/订单号\s*[:：]/.test(row.textContent ?? '');

/** Expanded rows are told by their class, else by lacking what every review row has. */
function pair(rows: readonly Element[], expanded: (row: Element) => boolean): Row[] {
  const paired: Row[] = [];
  for (const row of rows) {
    if (expanded(row)) paired.at(-1)?.expanded.push(row);
    else paired.push({ main: row, expanded: [] });
  }
  return paired;
}

/** Without a table: the largest element around each 「初次评价：」 that holds no other. A lone one has no visible end. */
function cards(document: Document): Row[] {
  const anchors = piecesOf(document.body).filter(({ text }) => FIRST_REVIEW.test(text));
  if (anchors.length < 2) return [];
  const holds = new Map<Element, number>();
  for (const { element } of anchors) {
    for (let at: Element | null = element; at; at = at.parentElement) holds.set(at, (holds.get(at) ?? 0) + 1);
  }
  const mains = anchors.map(({ element }) => {
    let at = element;
    while (at.parentElement && holds.get(at.parentElement) === 1) at = at.parentElement;
    return at;
  });
  const known = new Set(mains);
  return mains.map((main) => {
    const next = main.nextElementSibling;
    const isFollowUp = next && !known.has(next) && /追评|追加评价/.test(next.textContent ?? '');
    return { main, expanded: isFollowUp ? [next] : [] };
  });
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
