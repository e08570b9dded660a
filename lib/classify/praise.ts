/** Praised details, for replies that pick one up. */
import type { CauseFinding, Span } from '../reviews/review.ts';
import { evidenceSpan, type ReviewDocument } from './document.ts';
import type { Scan } from './scan.ts';

const MOST = 3;

/** 「最好还是去实体店试」: the best thing to do is advice. */
const ADVICE = /^最好(?:还是|是|能|先|再|去|在|别|不要|不用|多|选)/;

/** Spans of clauses that praise and complain of nothing, surest first. */
export function findPraise(document: ReviewDocument, scan: Scan, causes: readonly CauseFinding[]): Span[] {
  const taken = new Set<number>();
  const spans: Span[] = [];
  for (const hit of scan.praise.filter(({ tier }) => tier === 'sure')) {
    const clause = scan.clauses[hit.clause];
    if (!clause || hit.negated || clause.negative > 0 || clause.wish || clause.elsewhere || taken.has(hit.clause))
      continue;
    if (ADVICE.test(document.text.slice(hit.start, clause.end))) continue;
    const span = evidenceSpan(document, hit.start, hit.end);
    const complained = causes.some(({ evidence }) =>
      evidence.some((other) => other.field === span.field && other.start < span.end && span.start < other.end),
    );
    if (complained) continue;
    taken.add(hit.clause);
    spans.push(span);
    if (spans.length === MOST) break;
  }
  return spans;
}
