/** The compiled lexicon of a language, made when first asked for. */
import type { Language } from '../reviews/review.ts';
import { type CompiledLexicon, compile } from './compile.ts';
import { DE } from './lexicons/de.ts';
import { EN } from './lexicons/en.ts';
import { ES } from './lexicons/es.ts';
import { FR } from './lexicons/fr.ts';
import { IT } from './lexicons/it.ts';
import { JA } from './lexicons/ja.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { ZH } from './lexicons/zh.ts';

const LEXICONS: Record<Language, Lexicon> = {
  'zh-CN': ZH,
  'zh-TW': ZH,
  ja: JA,
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
};
const compiled = new Map<Lexicon, CompiledLexicon>();

export function lexiconOf(language: Language | null): CompiledLexicon | null {
  const lexicon = language === null ? undefined : LEXICONS[language];
  if (!lexicon) return null;
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = compile(lexicon);
  compiled.set(lexicon, made);
  return made;
}
