/** The wordings by language. */
import type { PackLanguage } from '../../draft.ts';
import type { DetailNames, NamedLanguage } from '../detail.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export const DETAIL_NAMES: Readonly<Record<NamedLanguage, DetailNames>> = {
  en,
  de,
  fr,
  es,
  it,
  ja,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

const named = (language: PackLanguage): language is NamedLanguage => Object.hasOwn(DETAIL_NAMES, language);

/** How `language` words the details, null where it has no words for them. */
export const detailNames = (language: PackLanguage): DetailNames | null =>
  named(language) ? DETAIL_NAMES[language] : null;
