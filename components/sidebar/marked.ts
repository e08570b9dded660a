/** Words the seller has marked with mouse or keys inside of the sidebar. */
import type { Quoted } from '../../lib/reviews/correction.ts';
import type { Span } from '../../lib/reviews/review.ts';

const LONGEST = 300;

/** Chromium tells what is selected inside of a shadow root by the root, other browsers by the document. */
function selectionIn(node: Node): Selection | null {
  const root = node.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}

/**
 * What is marked in one of the texts below `words` (elements with `data-field`); null: nothing, or not in one text alone. The
 * place counts in UTF-16 units of that text, as it is shown unchanged.
 */
export function markedWords(words: Element): Quoted | null {
  const selection = selectionIn(words);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const text of words.querySelectorAll<HTMLElement>('[data-field]')) {
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) continue;
    const before = range.cloneRange();
    before.setStart(text, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const quote = range.toString();
    const start = before.toString().length + (quote.length - quote.trimStart().length);
    const plain = quote.trim();
    if (plain === '' || plain.length > LONGEST) return null;
    return { field: text.dataset.field as Span['field'], start, end: start + plain.length, quote: plain };
  }
  return null;
}
