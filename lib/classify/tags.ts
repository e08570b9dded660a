/**
 * A seller's own tags: words that keep coming back in one shop (a product's nickname, a known defect), found by a rule made
 * from examples. Width, case, kana, Chinese script and simple endings don't matter. Pure, linear.
 */
import type { Span } from '../reviews/review.ts';
import { TO_SIMPLIFIED } from './chinese.ts';
import { FIELDS, type Texts } from './document.ts';
import { normalise } from './normalise.ts';

/** A tag of the seller's own that the review carries. */
export interface TagFinding {
  /** Of the tag's row. */
  id: string;
  name: string;
  /** Where the text shows it, at least one. */
  evidence: Span[];
}

export interface Tag {
  id: string;
  name: string;
  examples: readonly string[];
  /** Only for reviews of this product; null: of all. */
  productId: string | null;
}

/** A tag whose rule is made. */
export interface TagRule {
  id: string;
  name: string;
  productId: string | null;
  pattern: RegExp;
}

/** Of one example, in characters as written. */
export const SHORTEST_EXAMPLE = 2;
export const LONGEST_EXAMPLE = 60;
export const MOST_EXAMPLES = 20;
export const LONGEST_NAME = 30;
export const MOST_TAGS = 100;
/** Places of a tag that are shown in one review. */
const MOST_PLACES = 5;

/** Katakana as hiragana, letters without marks: one character stays one. */
const PLAIN = ((): ReadonlyMap<string, string> => {
  const plain = new Map(TO_SIMPLIFIED);
  for (let code = 0x30a1; code <= 0x30f6; code++)
    plain.set(String.fromCharCode(code), String.fromCharCode(code - 0x60));
  for (let code = 0xc0; code <= 0x24f; code++) {
    const [letter = ''] = String.fromCharCode(code).toLowerCase().normalize('NFD');
    plain.set(String.fromCharCode(code), letter);
  }
  return plain;
})();

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const KANJI_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]{2}/;
/** Endings of Japanese verbs and adjectives, and particles that close a Chinese clause; longest first. */
const CJK_ENDING =
  /(?:ませんでした|ていました|ています|かった|ました|ません|てある|てます|ている|ていた|てた|てる|ます|くて|って|った|んだ|んで|した|して|です|だ|た|て|る|い|く|了|的|啊|吧|呢|嘛)$/;
const LATIN_ENDING = /(?:ing|ed|es|en|er|em|e|s|n|a|o|i)$/;
const LONG_WORD = 5;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const foldTag = (text: string): string => normalise(text, PLAIN).text.replace(/\s+/g, ' ').trim();

function latinWord(word: string): string {
  if (!/^\p{L}{3,}$/u.test(word)) return escaped(word);
  const stem = word.length >= LONG_WORD ? word.replace(LATIN_ENDING, '') : word;
  return stem.length >= LONG_WORD - 1 ? `${escaped(stem)}\\p{L}{0,3}` : `${escaped(word)}(?:s|es)?`;
}

/** What one example matches, in folded text. */
function patternOf(example: string): string | null {
  const plain = foldTag(example);
  if (plain.length < SHORTEST_EXAMPLE) return null;
  if (CJK.test(plain)) {
    const stem = plain.replace(CJK_ENDING, '');
    // Spaces mean nothing there, and one character is too little to go by.
    const kept = KANJI_OR_KANA.test(stem) ? stem : plain;
    return kept.split(' ').map(escaped).join('\\s*');
  }
  const words = plain.split(/[ -]+/).filter(Boolean).map(latinWord);
  return words.length === 0 ? null : `(?<![\\p{L}\\p{N}])${words.join('[\\s-]*')}(?![\\p{L}\\p{N}])`;
}

/** null: an example says too little to make a rule of. */
export const isExample = (example: string): boolean => example.length <= LONGEST_EXAMPLE && patternOf(example) !== null;

/** Two names that a seller would take for one. */
export const sameName = (a: string, b: string): boolean => foldTag(a) === foldTag(b);
/** Two examples that make the same rule. */
export const sameExample = (a: string, b: string): boolean => patternOf(a) === patternOf(b);

/** The rules of a shop's tags; one without a usable example has none. */
export function tagRules(tags: readonly Tag[]): TagRule[] {
  return tags.flatMap(({ id, name, productId, examples }) => {
    const patterns = examples.slice(0, MOST_EXAMPLES).flatMap((example) => patternOf(example) ?? []);
    // The longest way first: what is shown is all of it.
    const alternatives = [...new Set(patterns)].sort((a, b) => b.length - a.length);
    return alternatives.length === 0
      ? []
      : [{ id, name, productId, pattern: new RegExp(alternatives.join('|'), 'gu') }];
  });
}

/** The tags a review carries, each with where it is said. */
export function findTags(rules: readonly TagRule[], texts: Texts, productId: string | null): TagFinding[] {
  const wanted = rules.filter((rule) => rule.productId === null || rule.productId === productId);
  if (wanted.length === 0) return [];
  const found = new Map<string, TagFinding>();
  for (const field of FIELDS) {
    const original = texts[field];
    if (!original) continue;
    const { text, starts, ends } = normalise(original, PLAIN);
    for (const { id, name, pattern } of wanted)
      for (const match of text.matchAll(pattern)) {
        const finding = found.get(id) ?? { id, name, evidence: [] };
        if (match[0] === '' || finding.evidence.length >= MOST_PLACES) break;
        const last = match.index + match[0].length - 1;
        const span: Span = { field, start: starts[match.index] ?? 0, end: ends[last] ?? 0 };
        found.set(id, { ...finding, evidence: [...finding.evidence, span] });
      }
  }
  return [...found.values()];
}
