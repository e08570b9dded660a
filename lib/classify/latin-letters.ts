/**
 * Letters with marks as plain letters, so that "größe", "groesse", "café" and "cafe" are one word and a phrase needs one
 * spelling. German writes its umlauts out (ä → ae); French, Spanish and Italian lose their accents (é → e, ñ → n).
 */
import type { Language } from '../reviews/review.ts';

const MARKED = 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿœæß';

/** One letter without its marks: canonical decomposition minus the combining part. */
function plain(letter: string): string {
  if (letter === 'œ') return 'oe';
  if (letter === 'æ') return 'ae';
  if (letter === 'ß') return 'ss';
  if (letter === 'ø') return 'o';
  return letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Marks that stand alone behind their letter (decomposed text) go the same way; German's become the written-out "e". */
const COMBINING = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u0327'];

export const ACCENTS_OFF: ReadonlyMap<string, string> = new Map([
  ...Array.from(MARKED, (letter): [string, string] => [letter, plain(letter)]),
  ...COMBINING.map((mark): [string, string] => [mark, '']),
]);

export const UMLAUTS_OUT: ReadonlyMap<string, string> = new Map([
  ...ACCENTS_OFF,
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['\u0308', 'e'],
]);

/** The fold of a language's lexicon, or `undefined` where letters stay as they are. */
export function foldOf(language: Language): ReadonlyMap<string, string> | undefined {
  if (language === 'de') return UMLAUTS_OUT;
  return language === 'fr' || language === 'es' || language === 'it' ? ACCENTS_OFF : undefined;
}
