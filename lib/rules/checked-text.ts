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
  /** `plain` with traditional characters made simplified; the same places. */
  simplified: string;
  language: TextLanguage;
  /** Place in `original` of a folded stretch. */
  locate(start: number, end: number): { start: number; end: number };
}

const INVISIBLE = /^(?:\p{Cf}|\p{M}|[\u3164\u115f\u1160])$/u;
const CJK = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〇]$/u;
const FILLER = /^[ \t\u3000.*·•・_|^~'"`´]$/u;

interface Unit {
  char: string;
  start: number;
  end: number;
}

function units(original: string): Unit[] {
  const out: Unit[] = [];
  for (const match of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const group = match[0];
    const start = match.index;
    const end = start + group.length;
    if (group.length === 1 && group >= ' ' && group <= '~') {
      out.push({ char: group.toLowerCase(), start, end });
      continue;
    }
    for (const part of group.normalize('NFKC').toLowerCase()) {
      if (INVISIBLE.test(part)) continue;
      if (part.length === 1) out.push({ char: plainLetter(part), start, end });
      else for (const half of part.split('')) out.push({ char: half, start, end });
    }
  }
  return out;
}

/** Drops single fillers between two CJK characters: 好*评, 返 现. ・ and 、 keep words of Japanese lists apart, so only up to two. */
function closeGaps(all: Unit[]): Unit[] {
  const isCjk = all.map((unit) => unit.char > '\u2e7f' && CJK.test(unit.char));
  return all.filter((unit, i) => {
    if (unit.char === '・' || !FILLER.test(unit.char)) return true;
    const before = isCjk[i - 1] || (FILLER.test(all[i - 1]?.char ?? '') && isCjk[i - 2]);
    const after = isCjk[i + 1] || (FILLER.test(all[i + 1]?.char ?? '') && isCjk[i + 2]);
    return !(before && after);
  });
}

/** Folds a text for checking. Linear in its length; any string is fine, lone surrogates included. */
export function checkedText(original: string): CheckedText {
  const kept = closeGaps(units(original));
  const plain = kept.map((unit) => unit.char).join('');
  return {
    original,
    plain,
    simplified: toSimplified(plain),
    language: guessLanguage(plain),
    locate(start, end) {
      return { start: kept[start]?.start ?? original.length, end: kept[end - 1]?.end ?? original.length };
    },
  };
}
