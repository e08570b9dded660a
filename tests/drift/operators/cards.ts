import { isRecord } from '../anatomy.ts';
import { retag } from '../dom.ts';
import { type Operator, oneOf } from '../page.ts';

const ROWS = 'tr, kat-table-row';
const CELLS = 'td, th, kat-table-cell';
const SECTIONS = 'table, tbody, thead, tfoot, kat-table';

/** Column headings of the table, by place; empty without a heading row. */
function headingsOf(row: Element): string[] {
  const table = row.closest('table, kat-table');
  const first = table?.querySelector(ROWS);
  if (!first || isRecord(first) || first.querySelector('[drift-part]')) return [];
  return [...first.children].map((cell) => (cell.textContent ?? '').trim());
}

/** What small screens show: the column's heading before the cell's contents. */
function labelCells(row: Element, headings: readonly string[]): void {
  if (row.children.length !== headings.length) return;
  for (const [at, cell] of [...row.children].entries()) {
    const document = cell.ownerDocument;
    const contents = document.createElement('div');
    contents.append(...cell.childNodes);
    const heading = headings[at];
    if (heading) {
      const label = document.createElement('span');
      label.textContent = /\p{Script=Han}|\p{Script=Kana}/u.test(heading) ? `${heading}：` : `${heading}:`;
      cell.append(label);
    }
    cell.append(contents);
  }
}

/**
 * A table becomes cards: sections, rows and cells turn into `div`s or list items. Strength 1 keeps the heading row as a line and
 * the roles of rows and cells; 2 puts each column's heading into the cell; 3 drops the headings. A column told by nothing but its
 * heading says no less: what stands in it is what it was.
 */
export const cards: Operator = {
  name: 'cards',
  fits: ({ document }) => document.querySelector('[drift-record]')?.closest('table, kat-table') != null,
  apply({ document, random }, strength) {
    const rowTag = oneOf(['div', 'section', 'article'], random);
    const tables = [...document.querySelectorAll(SECTIONS)].filter(
      (table) => table.querySelector('[drift-record]') || table.closest('[drift-record]'),
    );
    const rows = tables.flatMap((table) => [...table.children].filter((row) => row.matches(ROWS)));
    const headed = rows.map((row) => ({ row, headings: headingsOf(row) }));
    for (const { row, headings } of headed) {
      const isHeading = headings.length > 0 && !isRecord(row) && row.closest('[drift-record]') === null;
      if (isHeading && strength > 1 && !row.hasAttribute('drift-more')) row.remove();
      else if (strength === 2) labelCells(row, headings);
    }
    for (const { row } of headed) {
      if (!row.isConnected) continue;
      for (const cell of row.querySelectorAll(CELLS)) {
        const made = retag(cell, 'div');
        if (strength === 1) made.setAttribute('role', 'cell');
        made.removeAttribute('colspan');
      }
      const made = retag(row, rowTag);
      if (strength === 1) made.setAttribute('role', 'row');
    }
    for (const table of document.querySelectorAll(SECTIONS)) {
      const ours = table.querySelector('[drift-record]') ?? table.closest('[drift-record]');
      if (ours) retag(table, 'div').removeAttribute('role');
    }
  },
};
