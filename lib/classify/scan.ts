/** One walk over a review's text with a lexicon: what each clause says, before anything is concluded from it. */
import { CAUSES, type Cause, FLAGS, type Flag } from '../reviews/review.ts';
import { type CompiledLexicon, TIERS, type Tier } from './compile.ts';
import { clauseAt, type DocumentClause, type ReviewDocument } from './document.ts';
import { findPhrases, type PhraseMatch } from './phrase-index.ts';

export interface Hit {
  start: number;
  end: number;
  tier: Tier;
  clause: number;
  /** Denied by a negator before or after it. */
  negated: boolean;
}

export interface CauseHit extends Hit {
  cause: Cause;
}

/** What is known about one clause. */
export interface ClauseReading extends DocumentClause {
  positive: number;
  negative: number;
  wish: boolean;
  hypothetical: boolean;
  elsewhere: boolean;
  reported: boolean;
  mild: boolean;
}

export interface Scan {
  clauses: ClauseReading[];
  causes: CauseHit[];
  praise: Hit[];
  /** Requests, words of rage, and what shows each flag: where phrases see them. */
  asks: PhraseMatch[];
  rage: PhraseMatch[];
  flags: ReadonlyMap<Flag, PhraseMatch[]>;
  resolvedAt: number | null;
  irony: boolean;
}

/** How far before and after a phrase a negator may stand. */
const NEGATION_REACH = { before: 36, after: 24 };
const TIER_WEIGHT: Record<Tier, number> = { sure: 1, likely: 0.5, maybe: 0.25 };

function isNegated(
  document: ReviewDocument,
  lexicon: CompiledLexicon,
  clause: DocumentClause,
  hit: { start: number; end: number },
): boolean {
  const before = document.text.slice(Math.max(clause.start, hit.start - NEGATION_REACH.before), hit.start);
  if (before !== '' && lexicon.negatedBefore.test(before)) return true;
  const after = document.text.slice(hit.end, Math.min(clause.end, hit.end + NEGATION_REACH.after));
  return after !== '' && lexicon.negatedAfter.test(after);
}

function hitsOf(document: ReviewDocument, lexicon: CompiledLexicon, matches: readonly PhraseMatch[]): Hit[] {
  const hits: Hit[] = [];
  for (const { start, end, tier } of matches) {
    const index = clauseAt(document, start);
    const clause = document.clauses[index];
    if (!clause) continue;
    const negated = isNegated(document, lexicon, clause, { start, end });
    hits.push({ start, end, tier: TIERS[tier] ?? 'maybe', clause: index, negated });
  }
  return hits;
}

function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** Reads `document` with `lexicon`. Pure; linear in the text. */
export function scan(document: ReviewDocument, lexicon: CompiledLexicon): Scan {
  const clauses: ClauseReading[] = document.clauses.map((clause) => {
    const text = document.text.slice(clause.start, clause.end);
    return {
      ...clause,
      question: clause.question && !lexicon.rhetorical.test(text),
      positive: 0,
      negative: 0,
      wish: firstMatch(lexicon.wish, text) !== null,
      hypothetical: lexicon.hypothetical.test(text),
      elsewhere: lexicon.elsewhere.test(text),
      reported: lexicon.reported.test(text),
      mild: lexicon.mild.test(text),
    };
  });
  const [praised = [], blamed = [], ...others] = findPhrases(lexicon.phrases, document.text);
  const complained = others.slice(0, CAUSES.length);
  const [asks = [], rage = [], ...flagged] = others.slice(CAUSES.length);
  const praise = hitsOf(document, lexicon, praised);
  for (const hit of praise) {
    const clause = clauses[hit.clause];
    if (!clause) continue;
    if (hit.negated) clause.negative += TIER_WEIGHT[hit.tier];
    else if (!clause.wish) clause.positive += TIER_WEIGHT[hit.tier];
  }
  for (const hit of hitsOf(document, lexicon, blamed)) {
    const clause = clauses[hit.clause];
    if (clause && !hit.negated) clause.negative += TIER_WEIGHT[hit.tier];
  }
  const causes = CAUSES.flatMap((cause, at) =>
    hitsOf(document, lexicon, complained[at] ?? []).map((hit) => ({ ...hit, cause })),
  );
  return {
    clauses,
    causes,
    praise,
    asks,
    rage,
    flags: new Map(FLAGS.map((flag, at) => [flag, flagged[at] ?? []])),
    resolvedAt: firstMatch(lexicon.resolved, document.text)?.index ?? null,
    irony: firstMatch(lexicon.irony, document.text) !== null,
  };
}
