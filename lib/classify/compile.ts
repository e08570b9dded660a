/** From lexicon sources to regular expressions, once per language and only when that language is first met. */
import { CAUSES, type Cause, FLAGS, type Flag } from '../reviews/review.ts';
import type { Lexicon, Phrases } from './lexicons/lexicon.ts';
import { indexByPrefix, splitAlternatives } from './prefixes.ts';

export const TIERS = ['sure', 'likely', 'maybe'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * Expressions with a capture group per tier, in the order of `TIERS`. `everywhere` (scripts without spaces) is searched
 * through the text; `atWord` (Latin scripts) gives what can match at a word with these first letters, if anything.
 */
export type PhraseMatcher =
  | { everywhere: RegExp; atWord: null }
  | { everywhere: null; atWord: (letters: string) => RegExp | null };

/** What can match at a word: the matcher's place in `matchersOf`, and its expression. */
export interface WordMatch {
  matcher: number;
  pattern: RegExp;
}

export interface CompiledLexicon {
  causes: { cause: Cause; matcher: PhraseMatcher }[];
  /** Latin scripts: all that can match at a word with these first letters, of every matcher. */
  atWord: ((letters: string) => readonly WordMatch[]) | null;
  positive: PhraseMatcher;
  negative: PhraseMatcher;
  flags: { flag: Flag; pattern: RegExp }[];
  wish: RegExp;
  irony: RegExp;
  negatedBefore: RegExp;
  negatedAfter: RegExp;
  hypothetical: RegExp;
  elsewhere: RegExp;
  reported: RegExp;
  resolved: RegExp;
  contrast: RegExp;
  mild: RegExp;
  severe: RegExp;
  asks: RegExp;
}

/** Matches nothing, cheaply. */
const NOTHING = '[^\\s\\S]';

/** Not inside a word. */
const WORD_START = '\\b';

/** Lines of phrases as one alternation. */
export function union(source: string, lexicon: Pick<Lexicon, 'gap' | 'words'>): string {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return NOTHING;
  const joined = lines
    .join('|')
    .replaceAll(/(?<!\\)\((?!\?)/g, '(?:')
    // Repeats are bounded: an unbounded repeat of overlapping words would be exponential on a hostile text.
    .replaceAll(')*', '){0,4}')
    .replaceAll('~', `.{0,${lexicon.gap}}`);
  return lexicon.words ? `${WORD_START}(?:${joined})` : joined;
}

/** Beginnings of words that are remembered; a hostile text must not fill the worker's memory with others. */
const MOST_KNOWN = 4_000;

function wordMatcher(tiers: readonly string[]): PhraseMatcher {
  const indexes = tiers.map((tier) => indexByPrefix(splitAlternatives(tier)));
  const known = new Map<string, RegExp | null>();
  // Words that begin differently often fit the same phrases: they share the expression.
  const shared = new Map<string, RegExp>();
  const make = (letters: string): RegExp | null => {
    const fitting = indexes.map((at) => at(letters).filter((alternative) => alternative !== NOTHING));
    if (fitting.every((alternatives) => alternatives.length === 0)) return null;
    const source = fitting.map((alternatives) => `(${alternatives.join('|') || NOTHING})`).join('|');
    const pattern = shared.get(source) ?? new RegExp(source, 'uy');
    shared.set(source, pattern);
    return pattern;
  };
  const atWord = (letters: string) => {
    let pattern = known.get(letters);
    if (pattern === undefined) {
      pattern = make(letters);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(letters, pattern);
    }
    return pattern;
  };
  return { everywhere: null, atWord };
}

/** All matchers of a lexicon in one order: praise, blame, then the causes. */
export const matchersOf = ({
  positive,
  negative,
  causes,
}: Pick<CompiledLexicon, 'positive' | 'negative' | 'causes'>): PhraseMatcher[] => [
  positive,
  negative,
  ...causes.map(({ matcher }) => matcher),
];

/** Most words fit few matchers: which, is remembered by the word's first letters. */
function wordIndex(matchers: readonly PhraseMatcher[]): (letters: string) => readonly WordMatch[] {
  const known = new Map<string, readonly WordMatch[]>();
  return (letters) => {
    let fitting = known.get(letters);
    if (fitting === undefined) {
      fitting = matchers.flatMap(({ atWord }, matcher) => {
        const pattern = atWord?.(letters) ?? null;
        return pattern === null ? [] : [{ matcher, pattern }];
      });
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(letters, fitting);
    }
    return fitting;
  };
}

export function compile(lexicon: Lexicon): CompiledLexicon {
  const source = (text: string) => union(text, lexicon);
  const all = (text: string) => new RegExp(source(text), 'gu');
  const any = (text: string) => new RegExp(source(text), 'u');
  const matcher = (phrases: Phrases): PhraseMatcher => {
    const inner = { gap: lexicon.gap, words: false };
    const tiers = TIERS.map((tier) => union(phrases[tier] ?? '', inner));
    if (lexicon.words) return wordMatcher(tiers);
    return { everywhere: new RegExp(tiers.map((tier) => `(${tier})`).join('|'), 'gu'), atWord: null };
  };
  const matched = {
    causes: CAUSES.map((cause) => ({ cause, matcher: matcher(lexicon.causes[cause]) })),
    positive: matcher(lexicon.positive),
    negative: matcher(lexicon.negative),
  };
  return {
    ...matched,
    atWord: lexicon.words ? wordIndex(matchersOf(matched)) : null,
    flags: FLAGS.flatMap((flag) => {
      const phrases = lexicon.flags[flag];
      return phrases ? [{ flag, pattern: all(phrases) }] : [];
    }),
    wish: all(lexicon.wish),
    irony: all(lexicon.irony),
    // Anchored to the phrase they stand next to; both are only ever shown a short slice.
    negatedBefore: new RegExp(`(?:${source(lexicon.negatedBefore)})$`, 'u'),
    negatedAfter: new RegExp(`^(?:${union(lexicon.negatedAfter, { gap: lexicon.gap, words: false })})`, 'u'),
    hypothetical: any(lexicon.hypothetical),
    elsewhere: any(lexicon.elsewhere),
    reported: any(lexicon.reported),
    resolved: all(lexicon.resolved),
    contrast: all(lexicon.contrast),
    mild: any(lexicon.mild),
    severe: all(lexicon.severe),
    asks: all(lexicon.asks),
  };
}
