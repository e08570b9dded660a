import { shuffled } from '../../backoffice/invented.ts';
import { allRecordElements, isMarked, MARKED, partsOf } from '../anatomy.ts';
import { byPlace } from '../layout.ts';
import type { Operator } from '../page.ts';

/** Says what comes next; the two never part. */
const LABEL = /[:：]\s*$|^(?:お店からのコメント|ショップからのコメント|初评|追评)$/;
/** The words of one voice stay as they are. */
const WHOLE =
  '[drift-part~="body"], [drift-part~="title"], [drift-part~="reply"], [drift-part~="productTitle"], [drift-part~="actions"]';

type Unit = Node[];

const wordsOf = (unit: Unit): string =>
  unit
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
const partsIn = (unit: Unit): string =>
  unit.flatMap((node) => (node.nodeType === 1 ? partsOf(node as Element) : [])).join();

/** Children that belong together: a label and what it says, a bare text and its line break, the paragraphs of one text. */
function unitsOf(container: Element): Unit[] {
  const units: Unit[] = [];
  for (const node of container.childNodes) {
    const last = units.at(-1);
    const words = (node.textContent ?? '').trim();
    const isBreak = (node as Element).localName === 'br';
    const blank = node.nodeType === 3 && words === '';
    const goesOn = last && partsIn(last) !== '' && partsIn(last) === partsIn([node]);
    if (last && (isBreak || blank || goesOn || LABEL.test(wordsOf(last)))) last.push(node);
    else units.push([node]);
  }
  return units;
}

/** The same in every record for the same part of it. */
const keyOf = (unit: Unit): string => {
  const element = unit.find((node): node is Element => node.nodeType === 1);
  if (!element) return wordsOf(unit).slice(0, 4);
  const parts = partsIn(unit) || [...element.querySelectorAll(MARKED)].flatMap(partsOf).sort()[0];
  return parts ?? `${element.localName}.${element.classList[0] ?? ''}`;
};

const speaks = (unit: Unit): boolean =>
  unit.some((node) => node.nodeType === 1 && (isMarked(node as Element) || (node as Element).querySelector(MARKED)));

/** Rows of a table change their order by column, heading row included. */
function columnsOf(container: Element): Element[] | null {
  if (container.localName === 'tr' || container.localName === 'kat-table-row') return [...container.children];
  return null;
}

/** Rows of as many cells change alike, the heading row too, whether all records share a table or each has its own. */
function reorderColumns(rows: readonly Element[], random: () => number): void {
  const orders = new Map<number, number[]>();
  for (const table of new Set(rows.map((row) => row.closest('table, kat-table')))) {
    for (const row of table?.querySelectorAll('tr, kat-table-row') ?? []) {
      const width = row.children.length;
      if (!rows.some((one) => one.children.length === width)) continue;
      const order = orders.get(width) ?? shuffled([...Array(width).keys()], random);
      orders.set(width, order);
      const cells = [...row.children];
      row.append(...order.map((at) => cells[at]).filter((cell) => cell !== undefined));
    }
  }
}

function reorderUnits(containers: readonly Element[], random: () => number): void {
  const keys = [...new Set(containers.flatMap((container) => unitsOf(container).map(keyOf)))];
  const rank = new Map(shuffled(keys, random).map((key, at) => [key, at]));
  for (const container of containers) {
    const sorted = unitsOf(container).toSorted((a, b) => (rank.get(keyOf(a)) ?? 0) - (rank.get(keyOf(b)) ?? 0));
    container.append(...sorted.flat());
  }
}

/**
 * Another order: what stands beside each other in a record (cells of a row, lines of a card, parts of a line) changes places, in
 * every record alike. A label stays with what it says, and the words of one voice stay as they are. Strength: at how many levels.
 */
export const reorder: Operator = {
  name: 'reorder',
  fits: () => true,
  apply(mutant, strength) {
    const { document, random } = mutant;
    const containers = allRecordElements(document)
      .flatMap((record) => [record, ...record.querySelectorAll('*')])
      .filter((element) => element.closest(WHOLE) === null && unitsOf(element).filter(speaks).length > 1);
    for (const place of shuffled([...byPlace(containers).values()], random).slice(0, strength)) {
      const [first] = place;
      if (first && columnsOf(first)) reorderColumns(place, random);
      else reorderUnits(place, random);
      mutant.reordered = true;
    }
  },
};
