/** Whether the buyer asks for a remedy, an answer or contact. */
import type { CompiledLexicon } from './compile.ts';
import type { ReviewDocument } from './document.ts';

export function buyerAsks(document: ReviewDocument, lexicon: CompiledLexicon): boolean {
  lexicon.asks.lastIndex = 0;
  return lexicon.asks.test(document.text);
}
