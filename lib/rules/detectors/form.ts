/** Rules about the text as a whole: its length, its language, its characters. Places are in the ORIGINAL text. */
import type { ChannelPolicy } from '../../platforms/policy.ts';
import type { CheckedText } from '../checked-text.ts';
import { isInCp932 } from '../cp932.ts';
import { MAX_PLACES } from '../phrases.ts';
import { countLatinWords, countScripts, type LatinLanguage } from '../text-language.ts';

type Place = { start: number; end: number };

/** What stands beyond the channel's limit, counted in code points; exactly the limit is fine. */
export function overLimit(original: string, channel: ChannelPolicy): Place[] {
  if (channel.limit === null || original.length <= channel.limit) return [];
  let points = 0;
  let at = 0;
  for (const char of original) {
    if (points === channel.limit) return [{ start: at, end: original.length }];
    points += 1;
    at += char.length;
  }
  return [];
}

/** Letters with their marks, and the quotes and dashes of other writings. */
const WRITING = /^[\p{L}\p{M}‘’‚“”„«»‹›–—¿¡\u00a0\u202f]$/u;

/**
 * Runs of characters CP932 can't hold. The letters of a text that is not Japanese are left alone: a browser sends what its form's
 * encoding lacks as a character reference, and a buyer who reads French has to get French. Pictures are found in any text.
 */
export function outsideCp932({ original, language }: CheckedText): Place[] {
  const foreign = language !== 'ja';
  const places: Place[] = [];
  let at = 0;
  for (const char of original) {
    const end = at + char.length;
    if (!isInCp932(char) && !(foreign && WRITING.test(char))) {
      const last = places.at(-1);
      if (last && last.end === at) last.end = end;
      else if (places.length < MAX_PLACES) places.push({ start: at, end });
    }
    at = end;
  }
  return places;
}

const LATIN: LatinLanguage[] = ['en', 'de', 'fr', 'es', 'it'];

function writtenIn(text: CheckedText, buyer: string): boolean {
  const { han, kana, latin, other } = countScripts(text.plain);
  const cjk = han + kana;
  // Too little to tell: "OK!", a number, a product name.
  if (cjk + latin + other < 6 || (cjk === 0 && other === 0 && countLatinWords(text.plain).words < 4)) return true;
  // Kanji alone may be Japanese (a heading, an address), but hardly a sentence of them.
  if (buyer === 'ja') return kana > 0 || (han > 0 && han < 8);
  if (buyer === 'zh') return han > 0 && kana * 8 <= cjk;
  if (buyer === 'ko' || buyer === 'ru' || buyer === 'ar' || buyer === 'he' || buyer === 'th' || buyer === 'el')
    return other > 0;
  if (cjk > latin || other > latin) return false;
  const { words, hits } = countLatinWords(text.plain);
  const own = LATIN.find((language) => language === buyer);
  const best = LATIN.reduce((a, b) => (hits[b] > hits[a] ? b : a), 'en' as LatinLanguage);
  if (!own) return !(hits[best] >= 5 && hits[best] / words > 0.3);
  return hits[own] * 2 >= hits[best] || hits[best] < 3;
}

/** The whole text, when none of it is in the buyer's language. `buyer` BCP 47; unknown languages are never flagged. */
export function inWrongLanguage(text: CheckedText, buyer: string | null): Place[] {
  if (buyer === null || buyer === '') return [];
  const base = buyer.toLowerCase().split(/[-_]/)[0] ?? '';
  if (writtenIn(text, base)) return [];
  const start = text.original.length - text.original.trimStart().length;
  return [{ start, end: text.original.trimEnd().length }];
}
