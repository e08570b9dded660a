/** Following a taught way through one record. Pure; the record is a tree of items (outline.ts). */
import { childItems, type Item, textIn, within } from './outline.ts';
import type { RecordItems } from './records.ts';
import type { TaughtWay } from './taught.ts';
import type { IsWritten } from './taught-words.ts';

/** Where a way leads: an element, or only some text in it. */
export interface Spot {
  item: Item;
  /** The text that counts, where it is not all of the item's. */
  text: string | null;
}

/** A text of a record, in page order. */
export interface Piece {
  item: Item;
  text: string;
  /** The text stands in front of the item with this number (`Item.at`). */
  before: number;
}

function collect(item: Item, into: Piece[]): void {
  let before = item.at + 1;
  for (const part of item.parts) {
    if (typeof part !== 'string') {
      collect(part, into);
      before = part.end;
    } else if (part.trim() !== '') into.push({ item, text: part.trim().replace(/\s+/g, ' '), before });
  }
}

/** The texts of a record, in page order, trimmed, white space folded. */
export function piecesIn({ root }: RecordItems): Piece[] {
  const pieces: Piece[] = [];
  collect(root, pieces);
  return pieces;
}

/** A label as it is written with or without its colon. */
export const bareLabel = (text: string): string => text.replace(/\s*[:：]$/, '');

/** `label: value`, either colon; null: the text doesn't begin so. */
export function behindWords(text: string, words: string): string | null {
  if (!text.startsWith(words)) return null;
  const rest = text.slice(words.length).trimStart();
  return /^[:：]/.test(rest) ? rest.slice(1).trim() : null;
}

/** The next item behind this one, also where each of the two got a wrapper of its own. */
function nextItem(from: Item, record: Item): Item | null {
  for (let at = from; at !== record && at.parent; at = at.parent) {
    const beside = childItems(at.parent);
    const next = beside[beside.indexOf(at) + 1];
    if (next) return next;
  }
  return null;
}

/** Behind the one label of these words which nobody wrote into a text. */
function behindLabel(record: RecordItems, label: string, isWritten: IsWritten): Spot | null {
  const pieces = piecesIn(record);
  const found: Spot[] = [];
  for (const [i, { item, text }] of pieces.entries()) {
    if (isWritten(item, text)) continue;
    const rest = behindWords(text, label);
    if (rest) found.push({ item, text: rest });
    if (rest !== '' && bareLabel(text) !== label) continue;
    if (rest) continue;
    const value = pieces[i + 1];
    // The value is a text of the same element, or the element behind the label: stars have no text.
    if (value && value.item !== item && within(item, value.item)) found.push({ item: value.item, text: value.text });
    else {
      const next = nextItem(item, record.root);
      if (next) found.push({ item: next, text: null });
    }
  }
  const [only] = found;
  return only && found.length === 1 ? only : null;
}

function stepDown({ root }: RecordItems, steps: readonly string[]): Item | null {
  let at: Item | undefined = root;
  for (const step of steps) {
    const [tag = '', nth = ''] = step.split(':');
    at = childItems(at).filter((child) => child.tag === tag)[Number(nth) - 1];
    if (!at) return null;
  }
  return at;
}

/** The items below the record that match. */
export function matching({ root, items }: RecordItems, css: string): Item[] {
  try {
    return items.filter((item) => item !== root && item.element.matches(css));
  } catch {
    return []; // no selector this browser knows
  }
}

/** The one place the way leads to; null: none, more than one, or without the words that stand in front of the value. */
export function follow(way: TaughtWay, record: RecordItems, isWritten: IsWritten): Spot | null {
  if (way.by === 'label') return behindLabel(record, way.label, isWritten);
  const found = way.by === 'css' ? matching(record, way.css) : [stepDown(record, way.steps)];
  const [item] = found;
  if (!item || found.length > 1) return null;
  if (way.after === undefined) return { item, text: null };
  const text = behindWords(textIn(item), way.after);
  return text ? { item, text } : null;
}
