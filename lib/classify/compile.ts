/** From lexicon sources to regular expressions, once per language and only when that language is first met. */
import { CAUSES, type Cause, FLAGS, type Flag } from '../reviews/review.ts';
import type { Lexicon, Phrases } from './lexicons/lexicon.ts';

export const TIERS = ['sure', 'likely', 'maybe'] as const;
export type Tier = (typeof TIERS)[number];

/** One expression with a capture group per tier, in the order of `TIERS`. */
export interface PhraseMatcher {
  pattern: RegExp;
}

export interface CompiledLexicon {
  causes: { cause: Cause; matcher: PhraseMatcher }[];
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

export function compile(lexicon: Lexicon): CompiledLexicon {
  const source = (text: string) => union(text, lexicon);
  const all = (text: string) => new RegExp(source(text), 'gu');
  const any = (text: string) => new RegExp(source(text), 'u');
  const matcher = (phrases: Phrases): PhraseMatcher => {
    // The check for the start of a word stands once in front of all groups: it is made at every position.
    const inner = { gap: lexicon.gap, words: false };
    const groups = TIERS.map((tier) => `(${phrases[tier] ? union(phrases[tier], inner) : NOTHING})`).join('|');
    return { pattern: new RegExp(lexicon.words ? `${WORD_START}(?:${groups})` : groups, 'gu') };
  };
  return {
    causes: CAUSES.map((cause) => ({ cause, matcher: matcher(lexicon.causes[cause]) })),
    positive: matcher(lexicon.positive),
    negative: matcher(lexicon.negative),
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
