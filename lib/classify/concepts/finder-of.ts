/** The concept finder of a language, made when first asked for. */
import type { Language } from '../../reviews/review.ts';
import { TO_SIMPLIFIED } from '../chinese.ts';
import { foldOf } from '../latin-letters.ts';
import { normalise } from '../normalise.ts';
import type { ConceptWords } from './concept.ts';
import { DE_CONCEPTS } from './de.ts';
import { EN_CONCEPTS } from './en.ts';
import { ES_CONCEPTS } from './es.ts';
import { type ConceptFinder, conceptFinder } from './find-concepts.ts';
import { FR_CONCEPTS } from './fr.ts';
import { IT_CONCEPTS } from './it.ts';
import { JA_CONCEPTS } from './ja.ts';
import { ZH_CONCEPTS } from './zh.ts';

const WORDS: Record<Language, ConceptWords> = {
  'zh-CN': ZH_CONCEPTS,
  'zh-TW': ZH_CONCEPTS,
  ja: JA_CONCEPTS,
  en: EN_CONCEPTS,
  de: DE_CONCEPTS,
  fr: FR_CONCEPTS,
  es: ES_CONCEPTS,
  it: IT_CONCEPTS,
};
const made = new Map<ConceptWords, ConceptFinder>();

export function conceptFinderOf(language: Language): ConceptFinder {
  const words = WORDS[language];
  const known = made.get(words);
  if (known) return known;
  const isChinese = words === ZH_CONCEPTS;
  const fold = isChinese ? TO_SIMPLIFIED : foldOf(language);
  const spaced = !isChinese && language !== 'ja';
  const finder = conceptFinder(words, spaced, (entry) => normalise(entry, fold).text);
  made.set(words, finder);
  return finder;
}
