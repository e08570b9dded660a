/** Records of one list side by side: what stands at the same place in each of them (a slot), and how it differs. */
import type { DateMark } from './date-marks.ts';
import { type Item, isControl, ownText, pathFrom, textIn } from './outline.ts';
import type { RatingMark } from './rating-marks.ts';
import type { SentimentMark } from './sentiment-marks.ts';

/** One record: its root, and every item that is its own (not that of a record inside it). */
export interface RecordItems {
  root: Item;
  items: Item[];
}

/** A short or long text at the same place of several records. */
export interface Slot {
  path: string;
  /** Per record (same index): the items standing there, in order. */
  units: Item[][];
  /** In how many records there is something. */
  coverage: number;
  /** Different texts per filled record, 0–1: labels of the page are near 0. */
  variety: number;
  /** The same over all units of a record together: a list of answers under equal headings. */
  varietyOfAll: number;
  /** Mean length of one unit's text. */
  length: number;
  /** Is it a link or a button, or inside one? */
  control: boolean;
}

/** What was recognised on the page before records were cut. */
export interface Marks {
  ratings: ReadonlyMap<Item, RatingMark>;
  dates: ReadonlyMap<Item, DateMark>;
  sentiments: ReadonlyMap<Item, SentimentMark>;
}

/** A record inside a record (a thread) belongs to itself only. */
export function recordItems(roots: Item[], all: Item[]): RecordItems[] {
  const known = new Set(roots);
  return roots.map((root) => {
    const items: Item[] = [];
    for (let at = root.at; at < root.end; ) {
      const item = all[at];
      if (!item) break;
      if (item !== root && known.has(item)) {
        at = item.end;
        continue;
      }
      items.push(item);
      at += 1;
    }
    return { root, items };
  });
}

/** Does the item stand in (or is it) a link or button of the record? */
export function insideControl(item: Item, root: Item): boolean {
  for (let at: Item | null = item; at && at !== root; at = at.parent) if (isControl(at)) return true;
  return false;
}

type ByPath = Map<string, Item[][]>;

function put(byPath: ByPath, path: string, item: Item, index: number, records: number): void {
  let units = byPath.get(path);
  if (!units) {
    units = Array.from({ length: records }, () => []);
    byPath.set(path, units);
  }
  units[index]?.push(item);
}

/** What comes in any number: paragraphs, list entries. */
const PLURAL = new Set(['p', 'li', 'dd', 'dt', 'td', 'br', 'q']);

/** As many neighbours in (nearly) every record are as many fields; paragraphs differ in number. */
function isFixedRow(units: Item[][]): boolean {
  const filled = units.filter((items) => items.length > 0);
  const count = filled[0]?.length ?? 0;
  if (count < 2 || count > 8 || filled.length < 2) return false;
  const fitting = filled.filter(
    (items) =>
      items.length === count && items.every((item) => item.parent === items[0]?.parent && !PLURAL.has(item.tag)),
  );
  return fitting.length >= 0.9 * filled.length;
}

/** Places where a record has several texts are split by their classes, or by their order where classes tell nothing. */
function splitMixed(byPath: ByPath, records: RecordItems[]): ByPath {
  const split: ByPath = new Map();
  for (const [path, units] of byPath) {
    const place = (item: Item, index: number) => pathFrom(records[index]?.root ?? item, item, 'place');
    const isMixed = units.some(
      (items, index) => items.length > 1 && new Set(items.map((item) => place(item, index))).size > 1,
    );
    const isRow = !isMixed && isFixedRow(units);
    for (const [index, items] of units.entries()) {
      for (const [order, item] of items.entries()) {
        const name = isMixed ? place(item, index) : isRow ? `${path}#${order}` : path;
        put(split, name, item, index, records.length);
      }
    }
  }
  return split;
}

/** The same place with and without a link or span around the text (`h5` in one record, `h5>a` in the next) is one slot. */
function joinLinked(byPath: ByPath): void {
  for (const [path, inner] of byPath) {
    const outer = byPath.get(path.replace(/>?~[^>]*$/, ''));
    if (!outer || outer === inner || outer.some((units, index) => units.length > 0 && (inner[index]?.length ?? 0) > 0))
      continue;
    for (const [index, units] of inner.entries()) outer[index]?.push(...units);
    byPath.delete(path);
  }
}

const isInControl = (item: Item, record: RecordItems | undefined): boolean =>
  record !== undefined && insideControl(item, record.root);

/** Slots of the items that carry a text of their own. `skip` leaves out what is already known to be something else. */
export function textSlots(records: RecordItems[], skip: (item: Item, record: number) => boolean): Slot[] {
  const loose: ByPath = new Map();
  records.forEach(({ root, items }, index) => {
    for (const item of items) {
      if (skip(item, index) || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(ownText(item))) continue;
      put(loose, pathFrom(root, item), item, index, records.length);
    }
  });
  const byPath = splitMixed(loose, records);
  joinLinked(byPath);
  return [...byPath].map(([path, units]) => {
    const firsts = units.flatMap(([first]) => (first ? [first] : []));
    const texts = firsts.map(textIn);
    const whole = units.filter((items) => items.length > 0).map((items) => items.map(textIn).join(' '));
    return {
      path,
      units,
      coverage: firsts.length,
      variety: new Set(texts).size / texts.length,
      varietyOfAll: new Set(whole).size / whole.length,
      length: texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
      control: units.filter(([first], index) => first && isInControl(first, records[index])).length > firsts.length / 2,
    };
  });
}

/** Groups the marks of each record by their place: path → per record the first mark there. */
export function markSlots<M extends { item: Item }>(
  records: RecordItems[],
  marks: ReadonlyMap<Item, M>,
): { path: string; marks: (M | undefined)[]; coverage: number; first: number }[] {
  const byPath = new Map<string, (M | undefined)[]>();
  records.forEach(({ root, items }, index) => {
    for (const item of items) {
      const mark = marks.get(item);
      if (!mark) continue;
      const path = pathFrom(root, item);
      const row = byPath.get(path) ?? records.map(() => undefined);
      byPath.set(path, row);
      row[index] ??= mark;
    }
  });
  return [...byPath].map(([path, row]) => {
    const filled = row.flatMap((mark, index) => (mark ? [mark.item.at - (records[index]?.root.at ?? 0)] : []));
    return {
      path,
      marks: row,
      coverage: filled.length,
      first: filled.reduce((sum, at) => sum + at, 0) / filled.length,
    };
  });
}
