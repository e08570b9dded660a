/** What a pointed finger means: the element under it, or the one around it that holds the whole field. */
import { childItems, type Item, ownText, within } from './outline.ts';
import type { TeachableField } from './taught.ts';
import { isOthers, type RecordTree } from './taught-reader.ts';
import { readSpot, type TaughtText, type ValueRules } from './taught-value.ts';

/** Stars are drawn in rows, dates in parts: the whole is not far. */
const FURTHEST = 4;
const INLINE = /^(?:b|i|em|strong|mark|u|small|br)$/;
const TEXTS: readonly TeachableField[] = ['title', 'body', 'productTitle', 'reply'];

/** The item of an element; of the next one around it where it is none itself (a part of a picture). */
function itemOf(target: Element, { items }: RecordTree): Item | null {
  for (let at: Node | null = target; at; at = at.parentNode ?? (at as ShadowRoot).host) {
    const found = items.find(({ element }) => element === at);
    if (found) return found;
  }
  return null;
}

/** A word in bold, or one paragraph of several, is not the whole text. */
function isPart(item: Item): boolean {
  const { parent } = item;
  if (!parent) return false;
  if (INLINE.test(item.tag) && ownText(parent) !== '') return true;
  const beside = childItems(parent);
  return item.tag === 'p' && beside.length > 1 && beside.every(({ tag }) => tag === 'p' || tag === 'br');
}

function readAt(item: Item, field: TeachableField, tree: RecordTree, rules: ValueRules): TaughtText | null {
  const spot = { item, text: null };
  const found = readSpot(field, spot, rules);
  const isOne = (found.value ?? found.numbers) !== null;
  return isOne && !isOthers(field, spot, found.text, tree) ? found : null;
}

/** The item that is meant; null: nothing there is such a field. */
export function meantBy(target: Element, field: TeachableField, tree: RecordTree, rules: ValueRules): Item | null {
  let at = itemOf(target, tree);
  for (let level = 0; at && at !== tree.root && level < FURTHEST; at = at.parent, level += 1) {
    const isWhole = !TEXTS.includes(field) || !isPart(at);
    if (isWhole && readAt(at, field, tree, rules)) return at;
  }
  return null;
}

/** What would be read where the finger points; null: nothing that is such a field. */
export function readMeant(
  target: Element,
  field: TeachableField,
  tree: RecordTree,
  rules: ValueRules,
): TaughtText | null {
  const item = meantBy(target, field, tree, rules);
  return item && readAt(item, field, tree, rules);
}

/** A place of one record that could be the field, for those who choose from a list instead of pointing. */
export interface Candidate {
  element: Element;
  /** As the page shows it; for stars what they say. */
  text: string;
}

const MOST = 40;

const textOf = ({ text, value }: TaughtText): string => (text === '' ? String(value ?? '') : text);

/** All places of one record that could be the field, in page order, the innermost of those that show the same. */
export function candidatesIn(tree: RecordTree, field: TeachableField, rules: ValueRules): Candidate[] {
  const found = tree.items.flatMap((item) => {
    const read = item === tree.root ? null : readAt(item, field, tree, rules);
    return read ? [{ item, text: textOf(read) }] : [];
  });
  const isOuter = (one: Item, text: string) =>
    found.some((other) => other.item !== one && within(other.item, one) && (other.text === text || field !== 'body'));
  return found
    .filter(({ item, text }) => !isOuter(item, text))
    .slice(0, MOST)
    .map(({ item, text }) => ({ element: item.element, text }));
}
