/** In which language a reply is written: by script, then by small words. Only as sure as the rules need it. */

export type LatinLanguage = 'en' | 'de' | 'fr' | 'es' | 'it';
/** `other`: a script or language we have no phrases for; `none`: no words at all. */
export type TextLanguage = 'ja' | 'zh-CN' | 'zh-TW' | LatinLanguage | 'other' | 'none';

const SMALL_WORDS: Record<LatinLanguage, Set<string>> = {
  en: new Set(
    'the and you your for are with this that have was not our from will has been please thank sorry would can but they which it is to of we or if'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und sie ihr ihre ihren ihnen nicht mit für wir uns ist ein eine einen den dem bitte haben wird werden auf auch es leid vielen dank zu bei'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des et vous votre vos pour nous que est une pas dans sur avec avons sommes merci désolés du au ce cette notre être de un'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las que y de para por su sus con una no se lo nos ha hemos gracias sentimos lamentamos usted este esta del al le un producto'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il la lo gli le che e di per con una non si ci suo sua abbiamo grazie dispiace del della questo questa nel al un sono è prodotto'.split(
      ' ',
    ),
  ),
};
const LATIN_LANGUAGES = Object.keys(SMALL_WORDS) as LatinLanguage[];
const TRADITIONAL_ONLY = /[們這個來時會過還說讓給對沒後為請謝聯繫電話評價貨處問題開關買賣麼嗎點實際]/g;
const SIMPLIFIED_ONLY = /[们这个来时会过还说让给对没后为请谢联系电话评价货处问题开关买卖么吗点实际]/g;

export interface WordCount {
  words: number;
  hits: Record<LatinLanguage, number>;
}

/** How many words there are and how many of them are small words of each language. Reads the first 4,000 characters. */
export function countLatinWords(plain: string): WordCount {
  const hits: Record<LatinLanguage, number> = { en: 0, de: 0, fr: 0, es: 0, it: 0 };
  const words =
    plain
      .slice(0, 4000)
      .toLowerCase()
      .match(/[a-zà-öø-ÿßœ]+/g) ?? [];
  for (const word of words) {
    for (const language of LATIN_LANGUAGES) if (SMALL_WORDS[language].has(word)) hits[language] += 1;
  }
  return { words: words.length, hits };
}

export interface Scripts {
  han: number;
  kana: number;
  latin: number;
  other: number;
}

/** Letters per script. Reads the first 4,000 characters. */
export function countScripts(plain: string): Scripts {
  const scripts: Scripts = { han: 0, kana: 0, latin: 0, other: 0 };
  for (const char of plain.slice(0, 4000)) {
    if (/[a-zà-öø-ÿß]/i.test(char)) scripts.latin += 1;
    else if (/[\u3041-\u3096\u30a1-\u30fa\u31f0-\u31ff]/.test(char)) scripts.kana += 1;
    else if (/\p{sc=Han}/u.test(char)) scripts.han += 1;
    else if (/\p{L}/u.test(char)) scripts.other += 1;
  }
  return scripts;
}

/**
 * The language to answer a text in: the buyer's (BCP 47) where both are written in Latin letters, since a short text of one such
 * language looks like another; else the text's own. `fits`: the text is not in a wrong language.
 */
export function likelyLanguage(guess: TextLanguage, buyer: string | null, fits: boolean): TextLanguage {
  const base = buyer?.toLowerCase().split(/[-_]/)[0];
  const own = LATIN_LANGUAGES.find((language) => language === base);
  return own && fits && LATIN_LANGUAGES.some((language) => language === guess) ? own : guess;
}

/** Best guess for the whole text. A few kana in a Chinese text (の) don't make it Japanese. */
export function guessLanguage(plain: string): TextLanguage {
  const { han, kana, latin, other } = countScripts(plain);
  const cjk = han + kana;
  if (cjk + latin + other === 0) return 'none';
  if (other > cjk + latin) return 'other';
  if (cjk * 3 >= latin) {
    if (kana * 8 > cjk) return 'ja';
    const traditional = plain.match(TRADITIONAL_ONLY)?.length ?? 0;
    const simplified = plain.match(SIMPLIFIED_ONLY)?.length ?? 0;
    return traditional > simplified ? 'zh-TW' : 'zh-CN';
  }
  const { hits } = countLatinWords(plain);
  const best = LATIN_LANGUAGES.reduce((a, b) => (hits[b] > hits[a] ? b : a), 'en' as LatinLanguage);
  return hits[best] > 0 ? best : 'en';
}
