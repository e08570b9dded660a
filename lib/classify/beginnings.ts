/**
 * With which letters a phrase can begin. A lexicon has thousands of phrases; looking only for those that can begin like
 * the letters at hand is what keeps a review below a fifth of a millisecond.
 */

/**
 * Ways to begin. `open`: that is all there is so far, and what follows in the expression follows directly; `closed`:
 * anything may follow.
 */
interface Ways {
  open: string[];
  closed: string[];
}

/** Letters beyond these tell no more phrases apart. */
const LONGEST = 12;
/** More ways to begin than these are not spelled out further. */
const MOST = 400;
/** A class of more letters is "any letter". */
const LARGEST_CLASS = 12;

const NOTHING_YET: Ways = { open: [''], closed: [] };
const ANYTHING: Ways = { open: [], closed: [''] };
const DIGITS: Ways = { open: Array.from('0123456789'), closed: [] };

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

/** Index behind the bracket that closes the group or class opened at `open`. */
function endOfBracket(source: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = open; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) {
      inClass = character !== ']';
      if (!inClass && depth === 0) return at + 1;
    } else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

function readClass(inside: string): Ways {
  const isPlain = inside.length <= LARGEST_CLASS && !/[\\^\-\ud800-\udfff]/.test(inside);
  return isPlain ? { open: Array.from(inside), closed: [] } : ANYTHING;
}

function readEscape(escaped: string): Ways {
  if (escaped === 'b') return NOTHING_YET;
  if (escaped === 'd') return DIGITS;
  return /[a-z]/i.test(escaped) ? ANYTHING : { open: [escaped], closed: [] };
}

/** Letters that stand for themselves. */
const PLAIN = /[^\\[\](){}?*+.|^$\ud800-\udfff]+/y;

/** Those at `at`; without the last one where a repeat belongs to it alone. */
function plainAt(source: string, at: number): string {
  PLAIN.lastIndex = at;
  const letters = PLAIN.exec(source)?.[0] ?? '';
  if (letters.length < 2) return letters;
  return '?*+{'.includes(source[at + letters.length] ?? ' ') ? letters.slice(0, -1) : letters;
}

/** How the atom at `at` can begin, and the index behind it. */
function readAtom(source: string, at: number): { ways: Ways; end: number } {
  const plain = plainAt(source, at);
  if (plain !== '') return { ways: { open: [plain], closed: [] }, end: at + plain.length };
  const character = source[at];
  if (character === '(') {
    const end = endOfBracket(source, at);
    if (/^\((?:\?=|\?!|\?<=|\?<!)/.test(source.slice(at, at + 4))) return { ways: NOTHING_YET, end };
    return { ways: waysOf(source.slice(at, end - 1).replace(/^\((?:\?:|\?<\w+>)?/, '')), end };
  }
  if (character === '[') {
    const end = endOfBracket(source, at);
    return { ways: readClass(source.slice(at + 1, end - 1)), end };
  }
  if (character === '\\') return { ways: readEscape(source[at + 1] ?? ''), end: at + 2 };
  return { ways: character === '^' || character === '$' ? NOTHING_YET : ANYTHING, end: at + 1 };
}

const REPEAT = /(?:[?*+]|\{[\d,]+\})\??/y;

function repeatAt(source: string, at: number): string {
  if (!'?*+{'.includes(source[at] ?? ' ')) return '';
  REPEAT.lastIndex = at;
  return REPEAT.exec(source)?.[0] ?? '';
}

function repeated({ open, closed }: Ways, repeat: string): Ways {
  if (repeat === '') return { open, closed };
  // What may stand several times can go on as anything after the first.
  const once: Ways = repeat.startsWith('?') ? { open, closed } : { open: [], closed: [...closed, ...open] };
  return /^(?:[?*]|\{0)/.test(repeat) ? { open: [...once.open, ''], closed: once.closed } : once;
}

/** Adds what follows to each of `before`. */
function grow(before: readonly string[], next: Ways, closed: Set<string>): string[] {
  const open = new Set<string>();
  for (const letters of before) {
    for (const more of next.closed) closed.add((letters + more).slice(0, LONGEST));
    for (const more of next.open) {
      const all = letters + more;
      if (all.length < LONGEST) open.add(all);
      else closed.add(all.slice(0, LONGEST));
    }
  }
  return [...open];
}

function sequenceWays(source: string): Ways {
  const closed = new Set<string>();
  let open = [''];
  for (let at = 0; at < source.length && open.length > 0; ) {
    const { ways, end } = readAtom(source, at);
    const repeat = repeatAt(source, end);
    const next = repeated(ways, repeat);
    // The first atom is always spelled out: a phrase of any beginning would be tried everywhere.
    if (open.length * (next.open.length + next.closed.length) > MOST && open.some((letters) => letters !== '')) {
      for (const letters of open) closed.add(letters);
      open = [];
      break;
    }
    open = grow(open, next, closed);
    at = end + repeat.length;
  }
  return { open, closed: [...closed] };
}

function waysOf(source: string): Ways {
  const all = splitAlternatives(source).map(sequenceWays);
  const [only] = all;
  if (only && all.length === 1) return only;
  return { open: all.flatMap(({ open }) => open), closed: all.flatMap(({ closed }) => closed) };
}

/**
 * Beginnings, none of them the beginning of another, one of which stands wherever the expression `source` matches. Errs
 * towards more. `['']`: it can begin with anything.
 */
export function beginningsOf(source: string): string[] {
  const { open, closed } = waysOf(source);
  const all = [...new Set([...open, ...closed])].sort();
  const kept: string[] = [];
  // In this order, whatever begins with the last one kept stands directly behind it.
  for (const letters of all) if (kept.length === 0 || !letters.startsWith(kept.at(-1) ?? '')) kept.push(letters);
  return kept;
}
