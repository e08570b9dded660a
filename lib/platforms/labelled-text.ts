/** Reading by visible labels: the pieces of text of a record in page order, without the parts the buyer wrote. */

/** One text node with words in it. */
export interface Piece {
  /** Trimmed, white space folded, never empty. */
  text: string;
  /** The element the text stands in. */
  element: Element;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'option', 'svg']);

/** White space that folding would change. */
const FOLDABLE = /[^\S ]|\s{2}/;

function collect(parent: Element, skip: ReadonlySet<Node>, into: Piece[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').trim();
      if (text !== '') into.push({ text: FOLDABLE.test(text) ? text.replace(/\s+/g, ' ') : text, element: parent });
      continue;
    }
    if (node.nodeType !== 1 || skip.has(node) || SILENT.has((node as Element).localName)) continue;
    collect(node as Element, skip, into);
  }
}

/** The text pieces below `root` in page order; nothing below an element of `skip` is looked at. Linear, light DOM only. */
export function piecesOf(root: Element, skip: ReadonlySet<Node> = new Set()): Piece[] {
  const pieces: Piece[] = [];
  collect(root, skip, pieces);
  return pieces;
}

/**
 * What stands behind each `label：` (either colon): the rest of its piece, or the next piece where the label stands alone.
 * A label without a colon counts only when it is the whole piece.
 */
export function labelled(pieces: readonly Piece[], label: string): string[] {
  const values: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const text = pieces[index]?.text ?? '';
    const at = text.indexOf(label);
    if (at < 0) continue;
    const rest = text.slice(at + label.length).trimStart();
    const colon = rest.startsWith('：') || rest.startsWith(':');
    if (!colon && text !== label) continue;
    const value = colon ? rest.slice(1).trim() : '';
    values.push(value !== '' ? value : (pieces[index + 1]?.text ?? ''));
  }
  return values;
}

/** The one value all are, else null: two different ones are a page we don't understand. */
export function onlyOne<T>(values: Iterable<T>): T | null {
  const distinct = new Set(values);
  const [only] = distinct;
  return only === undefined || distinct.size > 1 ? null : only;
}
