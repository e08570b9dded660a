/** Finds the phrases of many lists in one walk over a text. */
import { beginningsOf } from './beginnings.ts';
import { childrenOf, type LetterNode, newLetterNode, nodeAt, stepFrom } from './letter-tree.ts';

/** Phrases of all lists of a lexicon, ready to be found. */
export interface PhraseIndex {
  /** Phrases that can begin like the letters up to a node or up to one before it, in rising order. */
  root: LetterNode<number[]>;
  /** List after list, in the order in which a list tries them: the expression, made when first needed. */
  sources: readonly string[];
  patterns: (RegExp | undefined)[];
  /** For each phrase the number of its list, and its place in what `indexPhrases` was given. */
  lists: Uint8Array;
  tiers: Uint8Array;
  size: number;
  /** Latin scripts: a phrase begins where a word does. */
  words: boolean;
}

/** Where a phrase stands: `[start, end)`, and which of its list's tiers it is of. */
export interface PhraseMatch {
  start: number;
  end: number;
  tier: number;
}

function addPhrase(root: LetterNode<number[]>, beginning: string, phrase: number): void {
  const node = nodeAt(root, beginning);
  if (node.here === null) node.here = [phrase];
  else node.here.push(phrase);
}

/** Gives every node the phrases of the nodes before it as well, so that where a walk ends tells all that can begin there. */
function handDown(root: LetterNode<number[]>): void {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of childrenOf(node)) {
      if (child.here === null) child.here = node.here;
      else if (node.here !== null) child.here = [...node.here, ...child.here].sort((a, b) => a - b);
      open.push(child);
    }
  }
}

/** `lists`: for each list its tiers, for each tier its phrases as sources of expressions; the first that fits counts. */
export function indexPhrases(lists: readonly (readonly (readonly string[])[])[], words: boolean): PhraseIndex {
  const all = lists.flatMap((tiers, list) =>
    tiers.flatMap((sources, tier) => sources.map((source) => ({ source, list, tier }))),
  );
  const root = newLetterNode<number[]>();
  all.forEach(({ source }, phrase) => {
    for (const beginning of beginningsOf(source)) addPhrase(root, beginning, phrase);
  });
  handDown(root);
  return {
    root,
    sources: all.map(({ source }) => source),
    patterns: all.map(() => undefined),
    lists: Uint8Array.from(all, ({ list }) => list),
    tiers: Uint8Array.from(all, ({ tier }) => tier),
    size: lists.length,
    words,
  };
}

/** Reading stops after so many: a 100 kB text of one repeated word must stay cheap. */
const MOST_MATCHES = 400;

/** What `\w` and `\b` call a letter of a word. */
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
const NONE: readonly number[] = [];
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** Phrases that can begin at `start`, in rising order. */
function candidatesAt({ root }: PhraseIndex, text: string, start: number): readonly number[] {
  let last = root;
  for (let at = start; at < text.length; at++) {
    const next = stepFrom(last, text.charCodeAt(at));
    if (next === null) break;
    last = next;
  }
  return last.here ?? NONE;
}

function patternOf(index: PhraseIndex, phrase: number): RegExp {
  let pattern = index.patterns[phrase];
  if (pattern === undefined) {
    pattern = new RegExp(index.sources[phrase] ?? '', 'uy');
    index.patterns[phrase] = pattern;
  }
  return pattern;
}

/**
 * What each list finds in `text`, in the order of the text: at each place the first of its phrases that fits there, and
 * nothing inside what was found before. Linear in the text.
 */
export function findPhrases(index: PhraseIndex, text: string): PhraseMatch[][] {
  const matches: PhraseMatch[][] = Array.from({ length: index.size }, () => []);
  const behind = new Int32Array(index.size);
  let before = 0;
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    const begins = index.words ? isWordCode(code) && !isWordCode(before) : !isLowSurrogate(code);
    before = code;
    if (!begins) continue;
    for (const phrase of candidatesAt(index, text, start)) {
      const list = index.lists[phrase] as number;
      if (start < (behind[list] as number)) continue;
      const pattern = patternOf(index, phrase);
      pattern.lastIndex = start;
      if (!pattern.test(text)) continue;
      const end = pattern.lastIndex;
      const found = matches[list];
      // A phrase that fits nothing, or one too many, ends its list's turn here.
      behind[list] = Math.max(end, start + 1);
      if (end > start && found && found.length < MOST_MATCHES)
        found.push({ start, end, tier: index.tiers[phrase] as number });
    }
  }
  return matches;
}
