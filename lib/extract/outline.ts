/** A page as plain objects: one walk over the DOM (open shadow roots and same-origin frames included), then no more DOM calls. */

/**
 * One element. `parts` are its texts and elements in order. `at`…`end` is its range in document order (`end` is exclusive): in a
 * list of items `items[i].at === i`.
 */
export interface Item {
  element: Element;
  tag: string;
  parent: Item | null;
  parts: (string | Item)[];
  at: number;
  end: number;
  /** `tag.first-class` without digits: equal for the same place in two records. */
  key: string;
  /** As `key` with all classes: tells two texts apart which stand at the same place. */
  place: string;
  attributes: Map<string, string>;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'head', 'datalist']);
const LINE_BREAKING = new Set(
  'p div li tr section article aside header footer dd dt dl h1 h2 h3 h4 h5 h6 ul ol table td th blockquote main nav form figure'.split(
    ' ',
  ),
);

function attributesOf(element: Element): Map<string, string> {
  const names = element.getAttributeNames();
  return new Map(names.map((name) => [name, element.getAttribute(name) ?? '']));
}

const CELL = /(?:^|-)(?:td|th|cell|gridcell)$/;

/** The column of a cell, whatever the table is made of; `null` for any other element. */
function columnOf(element: Element, attributes: Map<string, string>): number | null {
  if (!CELL.test(element.localName) && !CELL.test(attributes.get('role') ?? '')) return null;
  let column = 0;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) column += 1;
  return column;
}

const classesOf = (attributes: Map<string, string>): string[] =>
  (attributes.get('class') ?? '')
    .replace(/\d+/g, '')
    .split(/\s+/)
    .filter((name) => name !== '');

/**
 * Cells are told apart by their column, anything else by its classes. Digits in them are values (`star-4`), and a class that
 * the page has once is the name of one record.
 */
function nameItems(items: Item[]): void {
  const counts = new Map<string, number>();
  for (const { attributes } of items) {
    for (const name of classesOf(attributes)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const item of items) {
    const column = columnOf(item.element, item.attributes);
    const classes = classesOf(item.attributes).filter((name) => (counts.get(name) ?? 0) > 1);
    const [first] = classes;
    item.key = column !== null ? `${item.tag}:${column}` : first ? `${item.tag}.${first}` : item.tag;
    const property = item.attributes.get('itemprop');
    item.place =
      column !== null ? item.key : [item.tag, ...classes.sort()].join('.') + (property ? `@${property}` : '');
  }
}

function insideOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.localName !== 'iframe') return element;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null; // another origin's: not ours to read
  }
}

/** Slotted children of a shadow host are read where they stand in the light tree, behind the shadow's own content. */
function childrenOf(element: Element): Node[] {
  const inside = insideOf(element);
  if (!inside) return [];
  const own = [...inside.childNodes];
  return inside === element || element.localName === 'iframe' ? own : [...own, ...element.childNodes];
}

/** The trees below some elements, none of which holds another, as one list of items; `tops` are the elements' own, in order. */
export function outlineOf(elements: readonly Element[]): { tops: Item[]; items: Item[] } {
  const items: Item[] = [];
  const add = (element: Element, parent: Item | null): Item => {
    const attributes = attributesOf(element);
    const tag = element.localName;
    const item: Item = {
      element,
      tag,
      parent,
      parts: [],
      at: items.length,
      end: 0,
      key: '',
      place: '',
      attributes,
    };
    items.push(item);
    if (tag === 'svg') {
      item.end = items.length;
      return item;
    }
    for (const node of childrenOf(element)) {
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        if (text !== '') item.parts.push(text);
      } else if (node.nodeType === 1 && !SILENT.has((node as Element).localName)) {
        item.parts.push(add(node as Element, item));
      }
    }
    item.end = items.length;
    return item;
  };
  const tops = elements.map((element) => add(element, null));
  nameItems(items);
  return { tops, items };
}

/** Reads the whole tree below `root` once. Scripts, styles and templates are left out; what is hidden is kept ("more" texts are). */
export function outline(root: Document | Element): Item[] {
  return outlineOf([root.nodeType === 9 ? (root as Document).documentElement : (root as Element)]).items;
}

/** Is `inner` `outer` itself or below it? */
export const within = (inner: Item, outer: Item): boolean => inner.at >= outer.at && inner.at < outer.end;

function collect(item: Item, left: ReadonlySet<Item> | null, into: string[]): void {
  if (left?.has(item)) return;
  if (item.tag === 'br') {
    into.push('\n');
    return;
  }
  const breaks = LINE_BREAKING.has(item.tag);
  if (breaks) into.push('\n');
  for (const part of item.parts) {
    if (typeof part === 'string') into.push(part.replace(/[ \t\r\n\f]+/g, ' '));
    else collect(part, left, into);
  }
  if (breaks) into.push('\n');
}

/** Text with its line breaks, trimmed, without the items in `left`. */
export function textWithout(item: Item, left: ReadonlySet<Item> | null): string {
  const into: string[] = [];
  collect(item, left, into);
  return into
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const texts = new WeakMap<Item, string>();

/** The item's whole text on one line. */
export function textIn(item: Item): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = textWithout(item, null).replace(/\s+/g, ' ');
  texts.set(item, text);
  return text;
}

/** The texts that stand directly in the item, not in its elements. */
export const ownText = (item: Item): string =>
  item.parts
    .filter((part) => typeof part === 'string')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The elements among its parts. */
export const childItems = (item: Item): Item[] => item.parts.filter((part) => typeof part !== 'string');

/** The way from a record down to one of its items: equal for the same field of two records, whether it is a link or not. */
export function pathFrom(record: Item, item: Item, by: 'key' | 'place' = 'key'): string {
  const keys: string[] = [];
  for (let at: Item | null = item; at && at !== record; at = at.parent) {
    keys.push(at[by].replace(/^(?:a|span)(?=\.|$)/, '~'));
  }
  return keys.reverse().join('>');
}

/** Something to press or follow: its words are the page's, not the writer's. */
export const isControl = (item: Item): boolean =>
  item.tag === 'a' || item.tag === 'button' || item.tag === 'label' || item.attributes.get('role') === 'button';
