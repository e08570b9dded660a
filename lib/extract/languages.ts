/** Names of languages, in the languages back offices are shown in, to BCP 47. The names come from the engine's own CLDR data. */

/** Languages a back office can be set to (amazon.md 0.5: the seller's choice, not the marketplace's). */
const UI_LANGUAGES = 'en de fr it es pt nl pl sv tr ja zh-CN zh-TW ko ar hi vi th'.split(' ');

/** Languages a buyer can prefer. `zh-Hans` and `zh-Hant` leave as the tags the product uses. */
const NAMED =
  'en es fr de it pt nl pl sv tr ja zh ko ar hi bn gu kn ml mr ta te he ru uk cs da fi no nb el hu ro vi th id en-US en-GB es-MX es-US fr-CA pt-BR pt-PT zh-Hans zh-Hant'.split(
    ' ',
  );

const TAGS: Record<string, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', nb: 'no' };

let names: Map<string, string> | null = null;

const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()]/g, '');

/** Built on first use (some milliseconds): only message pages name a language. */
function languageNames(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const ui of UI_LANGUAGES) {
    for (const languageDisplay of ['standard', 'dialect'] as const) {
      const display = new Intl.DisplayNames(ui, { type: 'language', languageDisplay, fallback: 'none' });
      for (const code of NAMED) {
        const name = display.of(code);
        if (name && !names.has(foldName(name))) names.set(foldName(name), TAGS[code] ?? code);
      }
    }
  }
  // Said by sellers and pages, not by CLDR.
  for (const [name, tag] of [
    ['mandarin', 'zh-CN'],
    ['中国語(簡体字)', 'zh-CN'],
    ['中国語(繁体字)', 'zh-TW'],
    ['英文', 'en'],
    ['日文', 'ja'],
    ['德文', 'de'],
    ['法文', 'fr'],
    ['西班牙文', 'es'],
    ['意大利文', 'it'],
  ] as const) {
    if (!names.has(foldName(name))) names.set(foldName(name), tag);
  }
  return names;
}

/** BCP 47 of a language's name (`Spanish`, `西班牙语`, `Deutsch`, `Portuguese (Brazil)`); `null` for any other text. */
export function readLanguageName(text: string): string | null {
  return languageNames().get(foldName(text)) ?? null;
}

/** The language behind a label in any language: `Buyer's Language of Preference: Spanish`, `买家首选语言：英语`. */
export function readLanguageLabel(text: string): string | null {
  const value = /^[^:：]+[:：]([^:：]+)$/.exec(text)?.[1];
  return value === undefined ? null : readLanguageName(value.replace(/[.。]\s*$/, ''));
}
