/** Where the buyer asks for a remedy, an answer or contact, as far as phrases say it. */
import { clauseAt, type ReviewDocument } from './document.ts';
import type { Scan } from './scan.ts';

/** More than these say no more, and a text of one repeated request must stay cheap. */
const MOST = 20;

/** The clauses that hold a request, in the order of the text, each once. */
export function askingClauses(document: ReviewDocument, { asks }: Scan): number[] {
  const clauses = new Set<number>();
  for (const { start } of asks) {
    clauses.add(clauseAt(document, start));
    if (clauses.size >= MOST) break;
  }
  return [...clauses];
}
