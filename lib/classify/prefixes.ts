/**
 * With which letters a phrase can begin. A lexicon has thousands of phrases; trying only those that can begin like the
 * word at hand is what keeps a review below a fifth of a millisecond.
 */

/** How many letters of a word are looked at. */
export const PREFIX_LENGTH = 3;
/** Stands for any character. */
const ANY = '\u0000';
/** More beginnings than this are not told apart: the phrase is tried at every word. */
const MOST_PREFIXES = 4_000;

/** Splits at the `|` that stand outside all brackets. */
export function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(source.slice(from));
  return parts;
}

/** Index behind the bracket that closes the group opened at `open`. */
function endOfGroup(source: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = open; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

/** The beginnings of the atom at `at` (an empty one: it consumes nothing) and the index behind it. */
function readAtom(source: string, at: number): { begins: string[]; end: number } {
  const character = source[at] ?? '';
  if (character === '(') {
    const end = endOfGroup(source, at);
    const look = /^\((?:\?=|\?!|\?<=|\?<!)/.test(source.slice(at, at + 4));
    const inner = source.slice(at, end - 1).replace(/^\((?:\?:|\?<\w+>)?/, '');
    return { begins: look ? [''] : [...prefixesOf(inner)], end };
  }
  if (character === '[') return { begins: [ANY], end: source.indexOf(']', at) + 1 || source.length };
  if (character === '^' || character === '$') return { begins: [''], end: at + 1 };
  if (character === '.') return { begins: [ANY], end: at + 1 };
  if (character !== '\\') return { begins: [character], end: at + 1 };
  const escaped = source[at + 1] ?? '';
  if (escaped === 'b') return { begins: [''], end: at + 2 };
  return { begins: [/[a-z]/i.test(escaped) ? ANY : escaped], end: at + 2 };
}

function sequencePrefixes(source: string): Set<string> {
  let open = new Set(['']);
  const full = new Set<string>();
  for (let at = 0; at < source.length && open.size > 0; ) {
    const { begins, end } = readAtom(source, at);
    const repeat = /^(?:[?*+]|\{[\d,]+\})\??/.exec(source.slice(end, end + 8))?.[0] ?? '';
    const optional = /^(?:[?*]|\{0)/.test(repeat);
    // What may stand several times can go on as anything after the first.
    const several = repeat !== '' && !repeat.startsWith('?') ? ANY.repeat(PREFIX_LENGTH) : '';
    const next = new Set<string>(optional ? open : []);
    for (const before of open) {
      for (const begin of begins) {
        const grown = (before + begin + (begin === '' ? '' : several)).slice(0, PREFIX_LENGTH);
        if (grown.length === PREFIX_LENGTH) full.add(grown);
        else next.add(grown);
      }
    }
    if (full.size + next.size > MOST_PREFIXES) return new Set([ANY.repeat(PREFIX_LENGTH)]);
    open = next;
    at = end + repeat.length;
  }
  return new Set([...full, ...open]);
}

/** The first letters, up to `PREFIX_LENGTH`, of whatever the expression `source` can match. Errs towards more. */
export function prefixesOf(source: string): Set<string> {
  const all = new Set<string>();
  for (const part of splitAlternatives(source)) for (const prefix of sequencePrefixes(part)) all.add(prefix);
  return all;
}

/** All ways to write `letters` with some of them replaced by "any character", and all shorter beginnings of these. */
function variantsOf(letters: string): string[] {
  let variants = [''];
  const all = [''];
  for (const letter of letters.slice(0, PREFIX_LENGTH)) {
    variants = variants.flatMap((variant) => [variant + letter, variant + ANY]);
    all.push(...variants);
  }
  return all;
}

/** Alternatives by how they begin: `at(letters)` gives, in their order, those that can match a text beginning so. */
export function indexByPrefix(alternatives: readonly string[]): (letters: string) => string[] {
  const index = new Map<string, number[]>();
  alternatives.forEach((source, order) => {
    for (const prefix of prefixesOf(source)) {
      const known = index.get(prefix);
      if (known) known.push(order);
      else index.set(prefix, [order]);
    }
  });
  return (letters) => {
    const fitting = new Set(variantsOf(letters).flatMap((variant) => index.get(variant) ?? []));
    return [...fitting].sort((a, b) => a - b).flatMap((order) => alternatives[order] ?? []);
  };
}
