/** Signs that a review needs more than a reply. Signs only: they are quoted, never turned into a verdict on a buyer. */
import type { Flag, Span } from '../reviews/review.ts';
import type { CompiledLexicon } from './compile.ts';
import { clauseAt, evidenceSpan, type ReviewDocument } from './document.ts';
import type { Scan } from './scan.ts';

export interface FlagFinding {
  flag: Flag;
  span: Span;
}

const NEGATION_REACH = 24;

/** The first place for each flag, unless it is denied or only feared there. */
export function findFlags(document: ReviewDocument, scan: Scan, lexicon: CompiledLexicon): FlagFinding[] {
  const findings: FlagFinding[] = [];
  for (const { flag, pattern } of lexicon.flags) {
    for (const match of document.text.matchAll(pattern)) {
      if (match[0] === '') continue;
      const start = match.index;
      const end = start + match[0].length;
      const clause = scan.clauses[clauseAt(document, start)];
      if (flag === 'safety' && clause) {
        const before = document.text.slice(Math.max(clause.start, start - NEGATION_REACH), start);
        const after = document.text.slice(end, Math.min(clause.end, end + NEGATION_REACH));
        if (clause.elsewhere || lexicon.negatedBefore.test(before) || lexicon.negatedAfter.test(after)) continue;
      }
      findings.push({ flag, span: evidenceSpan(document, start, end) });
      break;
    }
  }
  return findings;
}
