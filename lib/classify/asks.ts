/** Where the buyer asks for a remedy, an answer or contact, as far as phrases say it. */
import type { CompiledLexicon } from './compile.ts';
import { clauseAt, type ReviewDocument } from './document.ts';

/** More than these say no more, and a text of one repeated request must stay cheap. */
const MOST = 20;

/** The clauses that hold a request, in the order of the text, each once. */
export function askingClauses(document: ReviewDocument, lexicon: CompiledLexicon): number[] {
  const clauses = new Set<number>();
  for (const { index } of document.text.matchAll(lexicon.asks)) {
    clauses.add(clauseAt(document, index));
    if (clauses.size >= MOST) break;
  }
  return [...clauses];
}

/** Whether phrases alone say that the buyer asks for something. */
export const buyerAsks = (document: ReviewDocument, lexicon: CompiledLexicon): boolean =>
  askingClauses(document, lexicon).length > 0;
