/** From lexicon sources to regular expressions, once per language and only when that language is first met. */
import { CAUSES, FLAGS } from '../reviews/review.ts';
import { splitAlternatives } from './beginnings.ts';
import type { Lexicon, Phrases } from './lexicons/lexicon.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';

export const TIERS = ['sure', 'likely', 'maybe'] as const;
export type Tier = (typeof TIERS)[number];

export interface CompiledLexicon {
  /** Lists in this order: praise, blame and each of `CAUSES`, by `TIERS`; then requests, rage and each of `FLAGS`. */
  phrases: PhraseIndex;
  wish: RegExp;
  irony: RegExp;
  negatedBefore: RegExp;
  negatedAfter: RegExp;
  /** Shown what precedes, with the blank that ends it. */
  harmlessBefore: RegExp;
  hypothetical: RegExp;
  elsewhere: RegExp;
  reported: RegExp;
  rhetorical: RegExp;
  resolved: RegExp;
  contrast: RegExp;
  mild: RegExp;
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
  const alternatives = (lines = '') => {
    const joined = union(lines, { gap: lexicon.gap, words: false });
    return joined === NOTHING ? [] : splitAlternatives(joined);
  };
  const tiered = [lexicon.positive, lexicon.negative, ...CAUSES.map((cause) => lexicon.causes[cause])];
  const lists = [
    ...tiered.map((phrases: Phrases) => TIERS.map((tier) => alternatives(phrases[tier]))),
    ...[lexicon.asks, lexicon.severe, ...FLAGS.map((flag) => lexicon.flags[flag])].map((lines) => [
      alternatives(lines),
    ]),
  ];
  return {
    phrases: indexPhrases(lists, lexicon.words),
    wish: all(lexicon.wish),
    irony: all(lexicon.irony),
    // Anchored to the phrase they stand next to; both are only ever shown a short slice.
    negatedBefore: new RegExp(`(?:${source(lexicon.negatedBefore)})$`, 'u'),
    negatedAfter: new RegExp(`^(?:${union(lexicon.negatedAfter, { gap: lexicon.gap, words: false })})`, 'u'),
    harmlessBefore: new RegExp(`(?:${source(lexicon.harmlessBefore)}) ?$`, 'u'),
    hypothetical: any(lexicon.hypothetical),
    elsewhere: any(lexicon.elsewhere),
    reported: any(lexicon.reported),
    rhetorical: any(lexicon.rhetorical),
    resolved: all(lexicon.resolved),
    contrast: all(lexicon.contrast),
    mild: any(lexicon.mild),
  };
}
