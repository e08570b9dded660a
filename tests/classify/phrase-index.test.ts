import { describe, expect, test } from 'vitest';
import { beginningsOf, splitAlternatives } from '../../lib/classify/beginnings.ts';
import { TIERS, union } from '../../lib/classify/compile.ts';
import { lexiconOf } from '../../lib/classify/lexicon-of.ts';
import { DE } from '../../lib/classify/lexicons/de.ts';
import { EN } from '../../lib/classify/lexicons/en.ts';
import { ES } from '../../lib/classify/lexicons/es.ts';
import { FR } from '../../lib/classify/lexicons/fr.ts';
import { IT } from '../../lib/classify/lexicons/it.ts';
import { JA } from '../../lib/classify/lexicons/ja.ts';
import type { Lexicon } from '../../lib/classify/lexicons/lexicon.ts';
import { ZH } from '../../lib/classify/lexicons/zh.ts';
import { findPhrases, indexPhrases } from '../../lib/classify/phrase-index.ts';
import { CAUSES } from '../../lib/reviews/review.ts';

describe('with what a phrase can begin', () => {
  test.each([
    ['late', ['late']],
    ['(?:too|so) late', ['so late', 'too late']],
    ['(?:very )?late', ['late', 'very late']],
    ['(?:so ){0,4}late', ['late', 'so ']],
    ['colou?rs?', ['color', 'colour']],
    ['[ab]c', ['ac', 'bc']],
    ['\\d kg', Array.from('0123456789', (digit) => `${digit} kg`)],
    ['(?<!not )late(?! fee)', ['late']],
    ['late|latest', ['late']],
    ['\\w+ late', ['']],
    ['(?:\\w+ )?late', ['']],
    ['an unbelievably long delay', ['an unbelieva']],
  ])('%s', (source, expected) => {
    expect(beginningsOf(source)).toEqual(expected);
  });
});

test('at each place the first phrase of a list counts, and nothing inside what was found before', () => {
  const index = indexPhrases([[['too late'], ['late', 'too']], [['late']]], true);
  expect(findPhrases(index, 'too late, too, latent')).toEqual([
    [
      { start: 0, end: 8, tier: 0 },
      { start: 10, end: 13, tier: 1 },
      { start: 15, end: 19, tier: 1 },
    ],
    [
      { start: 4, end: 8, tier: 0 },
      { start: 15, end: 19, tier: 0 },
    ],
  ]);
});

const LEXICONS: [Parameters<typeof lexiconOf>[0], Lexicon][] = [
  ['de', DE],
  ['en', EN],
  ['es', ES],
  ['fr', FR],
  ['it', IT],
  ['ja', JA],
  ['zh-CN', ZH],
];

/** The same by trying all phrases of a list at every place. */
function findSlowly(tiers: readonly string[], text: string, words: boolean) {
  const pattern = new RegExp(tiers.map((tier) => `(${tier})`).join('|'), words ? 'uy' : 'gu');
  if (!words) {
    return Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      tier: tiers.findIndex((_, at) => match[at + 1] !== undefined),
    }));
  }
  const found = [];
  let behind = 0;
  for (const { index } of text.matchAll(/\b\w/g)) {
    if (index < behind) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match === null) continue;
    behind = index + match[0].length;
    found.push({ start: index, end: behind, tier: tiers.findIndex((_, at) => match[at + 1] !== undefined) });
  }
  return found;
}

/** A text in which phrases stand half and whole, in an order that no text has: all that a lexicon's causes begin with. */
function scraps(lexicon: Lexicon): string {
  const sources = CAUSES.flatMap((cause) => TIERS.map((tier) => lexicon.causes[cause][tier] ?? ''));
  const joined = sources.map((source) => union(source, { gap: lexicon.gap, words: false })).join('|');
  return splitAlternatives(joined)
    .flatMap((source) => beginningsOf(source).slice(0, 3))
    .join(lexicon.words ? ' ' : '');
}

test.each(LEXICONS)('%s: the index finds what trying everything finds', (language, lexicon) => {
  const compiled = lexiconOf(language);
  if (compiled === null) throw new Error(`no lexicon for ${language}`);
  const text = scraps(lexicon).slice(0, 6_000);
  const [, , ...found] = findPhrases(compiled.phrases, text);
  let hits = 0;
  CAUSES.forEach((cause, at) => {
    const tiers = TIERS.map((tier) => union(lexicon.causes[cause][tier] ?? '', { gap: lexicon.gap, words: false }));
    const slow = findSlowly(tiers, text, lexicon.words);
    hits += slow.length;
    expect(found[at], cause).toEqual(slow.slice(0, 400));
  });
  expect(hits).toBeGreaterThan(300);
});
