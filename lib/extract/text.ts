/** Reading text as a person would: `<br>` and block ends are line breaks, white space is folded, scripts are not text. */

const BLOCK = new Set(['p', 'div', 'li', 'tr', 'section', 'article', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol']);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'option']);

function collect(node: Node, into: string[]): void {
  if (node.nodeType === 3) {
    into.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    return;
  }
  if (node.nodeType !== 1 && node.nodeType !== 11) return;
  const name = (node as Element).localName ?? '';
  if (SILENT.has(name)) return;
  if (name === 'br') {
    into.push('\n');
    return;
  }
  const block = BLOCK.has(name);
  if (block) into.push('\n');
  for (const child of node.childNodes) collect(child, into);
  if (block) into.push('\n');
}

/** The element's text with its line breaks, trimmed; at most one blank line in a row. Doesn't enter shadow roots. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One line: for names, titles, labels. */
export const lineOf = (node: Node): string => textOf(node).replace(/\s+/g, ' ');

/** Same words, whatever the white space and width: for comparing two readings of one text. */
export const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
