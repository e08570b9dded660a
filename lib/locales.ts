/** The UI strings of all languages: ICU messages of `assets/locales/*.json`, compiled at build time (`.ci/compile-locales.ts`). */
import en from '../assets/locales/en.json' with { type: 'json' };
import ja from '../assets/locales/ja.json' with { type: 'json' };
import zhCN from '../assets/locales/zh-CN.json' with { type: 'json' };
import zhTW from '../assets/locales/zh-TW.json' with { type: 'json' };
import { type Catalog, type Translate, translatorOf } from './i18n.ts';
import type { UiLanguage } from './rules/finding.ts';

const CATALOGS: Record<UiLanguage, unknown> = { en, ja, 'zh-CN': zhCN, 'zh-TW': zhTW };

/**
 * The strings of one language by key. Bundled, a file's hole-free messages are plain strings, and all but English are
 * lists in English's key order. Under plain Node it is the file itself, and Lingui's development build compiles it.
 */
export function catalogOf(language: UiLanguage): Catalog {
  const catalog = CATALOGS[language];
  if (!Array.isArray(CATALOGS.ja)) return catalog as Catalog;
  const messages: unknown[] = Array.isArray(catalog) ? catalog : Object.values(catalog as object);
  const asTokens = (message: unknown) => (typeof message === 'string' ? [message] : message);
  return Object.fromEntries(Object.keys(en).map((key, i) => [key, asTokens(messages[i])])) as Catalog;
}

const made = new Map<string, Translate>();

/** The translator of a language that tells times by the seller's clock; the same one each time it is asked for. */
export function createTranslator(language: UiLanguage, timeZone = 'auto'): Translate {
  const name = `${language} ${timeZone}`;
  const before = made.get(name);
  if (before) return before;
  const t = translatorOf(language, catalogOf(language), timeZone);
  made.set(name, t);
  return t;
}
