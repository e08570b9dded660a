/**
 * The text as the rules look at it: width, case, look-alikes and invisible characters folded away, with the way back to
 * the exact place in what the seller wrote.
 */
import { plainLetter, toSimplified } from './folding.ts';
import { guessLanguage, type TextLanguage } from './text-language.ts';

export interface CheckedText {
  original: string;
  /** Folded: NFKC, lower case, look-alikes plain, invisible characters and blanks between CJK characters gone. */
  plain: string;
  /** `plain` with traditional characters made simplified where the text is Chinese; the same places. */
  simplified: string;
  language: TextLanguage;
  /** Place in `original` of a folded stretch. */
  locate(start: number, end: number): { start: number; end: number };
}

const INVISIBLE = /^(?:\p{Cf}|\p{M}|[\u3164\u115f\u1160])$/u;
const CJK = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〇]$/u;
const KATAKANA = /^[ァ-ヺ]$/;
const FILLERS = new Set(' \t\u3000.*·•_|^~\'"`´');
const DASHES = new Set('-‐‑–—―−');
/** A character with the marks that combine with it. */
const GROUP = /\P{M}\p{M}*|\p{M}+/uy;

/** Folded UTF-16 units and where each came from; parallel lists, because a 100 kB text has as many units. */
interface Units {
  chars: string[];
  starts: number[];
  ends: number[];
}

/** ASCII, kana and Han that fold to themselves (but for case), as long as nothing combines with them. */
function isSimple(code: number): boolean {
  if (code < 0x7f) return code >= 0x20 || code === 0x0a;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc);
}

function foldGroup(group: string): string[] {
  const out: string[] = [];
  for (const part of group.normalize('NFKC').toLowerCase()) {
    if (INVISIBLE.test(part)) continue;
    if (part.length === 1) out.push(plainLetter(part));
    else out.push(...part.split(''));
  }
  return out;
}

function fold(original: string): Units {
  const units: Units = { chars: [], starts: [], ends: [] };
  const memo = new Map<string, string[]>();
  const push = (char: string, start: number, end: number) => {
    units.chars.push(char);
    units.starts.push(start);
    units.ends.push(end);
  };
  for (let at = 0; at < original.length; ) {
    const next = original.charCodeAt(at + 1);
    if (isSimple(original.charCodeAt(at)) && (Number.isNaN(next) || isSimple(next))) {
      push(original.charAt(at).toLowerCase(), at, at + 1);
      at += 1;
      continue;
    }
    GROUP.lastIndex = at;
    const group = GROUP.exec(original)?.[0] ?? original.charAt(at);
    let folded = memo.get(group);
    if (!folded) {
      folded = foldGroup(group);
      memo.set(group, folded);
    }
    for (const char of folded) push(char, at, at + group.length);
    at += group.length;
  }
  return units;
}

const isFiller = (char: string | undefined): boolean => char !== undefined && FILLERS.has(char);
const isCjk = (char: string | undefined): boolean => char !== undefined && char > '\u2e7f' && CJK.test(char);

/** One or two fillers between two CJK characters: 好*评, 返 现. (・ parts the words of Japanese lists and stays.) */
function isGap({ chars }: Units, at: number): boolean {
  if (!isFiller(chars[at])) return false;
  const before = isCjk(chars[at - 1]) || (isFiller(chars[at - 1]) && isCjk(chars[at - 2]));
  return before && (isCjk(chars[at + 1]) || (isFiller(chars[at + 1]) && isCjk(chars[at + 2])));
}

/** A hyphen after katakana is a long vowel in disguise or in haste: レビュ－. */
function isLongVowel({ chars }: Units, at: number): boolean {
  return DASHES.has(chars[at] ?? '') && KATAKANA.test(chars[at - 1] ?? '');
}

function tidy(units: Units): Units {
  const kept: Units = { chars: [], starts: [], ends: [] };
  for (let at = 0; at < units.chars.length; at++) {
    if (isGap(units, at)) continue;
    kept.chars.push(isLongVowel(units, at) ? 'ー' : (units.chars[at] ?? ''));
    kept.starts.push(units.starts[at] ?? 0);
    kept.ends.push(units.ends[at] ?? 0);
  }
  return kept;
}

/** Folds a text for checking. Linear in its length; any string is fine, lone surrogates included. */
export function checkedText(original: string): CheckedText {
  const { chars, starts, ends } = tidy(fold(original));
  const plain = chars.join('');
  const language = guessLanguage(plain);
  return {
    original,
    plain,
    simplified: language.startsWith('zh') ? toSimplified(plain) : plain,
    language,
    locate(start, end) {
      return { start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length };
    },
  };
}
