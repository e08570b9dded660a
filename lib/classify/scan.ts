/** One walk over a review's text with a lexicon: what each clause says, before anything is concluded from it. */
import type { Cause } from '../reviews/review.ts';
import { type CompiledLexicon, matchersOf, TIERS, type Tier } from './compile.ts';
import { clauseAt, type DocumentClause, type ReviewDocument } from './document.ts';
import { PREFIX_LENGTH } from './prefixes.ts';

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
  resolvedAt: number | null;
  irony: boolean;
}

/** Reading stops after so many hits: a 100 kB text of one repeated word must stay cheap. */
const MOST_HITS = 400;
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

interface Word {
  start: number;
  /** Its first letters, and what follows where it is shorter. */
  letters: string;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\b\w/g), ({ index }) => ({
    start: index,
    letters: text.slice(index, index + PREFIX_LENGTH),
  }));
}

function firstMatches(text: string, everywhere: RegExp | null): RegExpMatchArray[] {
  const matches: RegExpMatchArray[] = [];
  if (everywhere === null) return matches;
  for (const match of text.matchAll(everywhere)) {
    matches.push(match);
    if (matches.length >= MOST_HITS) break;
  }
  return matches;
}

/** What each of `matchersOf` finds, in the order of the text; a phrase is not looked for inside the one before. */
function matchesOf(text: string, lexicon: CompiledLexicon): RegExpMatchArray[][] {
  const { atWord } = lexicon;
  const matchers = matchersOf(lexicon);
  if (atWord === null) return matchers.map(({ everywhere }) => firstMatches(text, everywhere));
  const matches: RegExpMatchArray[][] = matchers.map(() => []);
  const behind = matchers.map(() => 0);
  for (const { start, letters } of wordsOf(text)) {
    for (const { matcher, pattern } of atWord(letters)) {
      const found = matches[matcher];
      if (!found || start < (behind[matcher] ?? 0) || found.length >= MOST_HITS) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      behind[matcher] = start + match[0].length;
      found.push(match);
    }
  }
  return matches;
}

function hitsOf(document: ReviewDocument, lexicon: CompiledLexicon, matches: readonly RegExpMatchArray[]): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches) {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (end === start) continue;
    const tier = TIERS.find((_, at) => match[at + 1] !== undefined) ?? 'maybe';
    const index = clauseAt(document, start);
    const clause = document.clauses[index];
    if (!clause) continue;
    hits.push({ start, end, tier, clause: index, negated: isNegated(document, lexicon, clause, { start, end }) });
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
      positive: 0,
      negative: 0,
      wish: firstMatch(lexicon.wish, text) !== null,
      hypothetical: lexicon.hypothetical.test(text),
      elsewhere: lexicon.elsewhere.test(text),
      reported: lexicon.reported.test(text),
      mild: lexicon.mild.test(text),
    };
  });
  const [praised = [], blamed = [], ...complained] = matchesOf(document.text, lexicon);
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
  const causes = lexicon.causes.flatMap(({ cause }, at) =>
    hitsOf(document, lexicon, complained[at] ?? []).map((hit) => ({ ...hit, cause })),
  );
  return {
    clauses,
    causes,
    praise,
    resolvedAt: firstMatch(lexicon.resolved, document.text)?.index ?? null,
    irony: firstMatch(lexicon.irony, document.text) !== null,
  };
}
