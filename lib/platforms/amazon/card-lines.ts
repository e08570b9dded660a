/** The lines of a card: what is written there, each where it stands, without what can be pressed and what isn't text. */
export interface Line {
  /** The element the words stand in. */
  element: Element;
  /** On one line. */
  text: string;
  /** The tags from the card down to the element, and which of the lines with these it is: the same for the same part of two cards. */
  place: string;
}

const SILENT = new Set(['script', 'style', 'template', 'svg', 'textarea', 'select', 'label', 'button', 'a']);

/** Controls, and the label of the check box: their words are the page's. Components say theirs in an attribute. */
const isControl = (element: Element): boolean =>
  SILENT.has(element.localName) ||
  element.getAttribute('role') === 'button' ||
  (element.localName.includes('-') && element.hasAttribute('label'));

function wordsOf(element: Element, skip: ReadonlySet<Node>): string {
  let words = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !skip.has(node) && !isControl(node as Element)) {
      words += (node as Element).localName === 'br' ? ' ' : wordsOf(node as Element, skip);
    }
  }
  return words;
}

interface Found {
  lines: Line[];
  /** How many lines there are at each path. */
  alike: Map<string, number>;
}

function collect(element: Element, path: string, skip: ReadonlySet<Node>, found: Found): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3 || (node.nodeValue ?? '').trim() === '') continue;
    const nth = found.alike.get(path) ?? 0;
    found.alike.set(path, nth + 1);
    const text = wordsOf(element, skip).replace(/\s+/g, ' ').trim();
    found.lines.push({ element, place: `${path}#${nth}`, text });
    return;
  }
  for (const child of element.children) {
    if (!skip.has(child) && !isControl(child)) collect(child, `${path}>${child.localName}`, skip, found);
  }
}

/** In page order; nothing below an element of `skip`. An element that holds words of its own is one line, with all that is in it. */
export function linesOf(card: Element, skip: ReadonlySet<Node>): Line[] {
  const found: Found = { lines: [], alike: new Map() };
  collect(card, '', skip, found);
  return found.lines;
}
