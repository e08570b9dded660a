/**
 * Which of our languages a text is in: by script first, then by the little words each language can't do without and by
 * runs of three letters.
 */
import type { Language, Platform } from '../reviews/review.ts';
import { IN_BOTH, SIMPLIFIED_ONLY, TO_SIMPLIFIED } from './chinese.ts';
import { LATIN_TRIGRAMS } from './latin-trigrams.ts';
import { LATIN, type Latin, trigramsOf } from './trigrams.ts';

/** A review's language shows in its beginning; the rest of a 100 kB text costs time only. */
const SAMPLE = 1_500;

/** Words that belong to one language more than to the others. */
const WORDS: Record<Latin, string> = {
  en: 'a i me my please send smells terrible they them there that this would could should only still when your really the and is it this was for with not but have my you are very so they to of in on that good great works bought just product would from no has as be when can does did if what like one will get use item arrived don’t ok nice love all an at or too quality fit size broke money',
  de: 'der die das und ist nicht ich es ein eine mit auf für den zu sehr aber war auch sich von im dem bei nach wie habe hat nur noch aus so als sind man gut leider wurde kann wenn einen einem einer schon mir zum zur wird nie immer kein keine ware qualität schlecht lieferung super artikel',
  fr: 'le la les et est pas je un une des pour du que ce en très mais il avec sur au qui plus dans à ne se cette son sont bien produit reçu trop a été c’est j’ai n’est mal aux ou où qualité bon bonne mon ma fait après même comme tout livraison article merci conforme aucun',
  es: 'el la los las y es no de que un una por para con muy pero en lo se me al del mi como ha más está son producto bien calidad le he ya esta este sin todo llegó fue cuando si también su solo después nada buen bueno buena mal envío caja precio compra sirve aunque útil bonito',
  it: 'il lo la gli le e è non di che un una per con molto ma si mi del della sono ho ha anche come in al alla dei prodotto più ottimo qualità questo questa dopo arrivato da nel ne ci solo bene però tutto stato spedizione mai ancora poco già buono buona cosa prezzo acquisto',
};
const LETTERS: Record<Latin, RegExp> = {
  en: /\b(?:n't|'s|'ve|'m|th\w+ing)\b/g,
  de: /[äöüß]/g,
  fr: /[èêâîôûçœ]|\b[cdjlnsq]'/g,
  es: /[ñ¿¡áíóú]/g,
  it: /[òìù]|\b(?:l|un|dell|all|nell|c|dall|quest)'|zion[ei]\b|\w+(?:issim[oaie])\b/g,
};

const WORD_OWNERS: ReadonlyMap<string, readonly Latin[]> = (() => {
  const owners = new Map<string, Latin[]>();
  for (const language of LATIN) {
    for (const word of WORDS[language].replaceAll('’', "'").split(' ')) {
      owners.set(word, [...(owners.get(word) ?? []), language]);
    }
  }
  return owners;
})();

/** Trigram → what it says for each language, in the order of `LATIN`. */
const TRIGRAMS: ReadonlyMap<string, number[]> = (() => {
  const weights = new Map<string, number[]>();
  LATIN.forEach((language, order) => {
    for (const row of LATIN_TRIGRAMS[language].split(' ')) {
      const trigram = row.slice(0, -1).replaceAll('_', ' ');
      const known = weights.get(trigram) ?? LATIN.map(() => 0);
      known[order] = Number(row.slice(-1));
      weights.set(trigram, known);
    }
  });
  return weights;
})();
/** What a trigram's weight counts against one of the little words. */
const TRIGRAM_WORTH = 0.12;
/** Letters beyond this add nothing: the little words have told by then. */
const TRIGRAM_SAMPLE = 160;
/** Little words that speak for one language so much more than for the next best need no help. */
const CERTAIN_BY = 3;

function latinLanguage(text: string): Language | null {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const score: Record<Latin, number> = { en: 0, de: 0, fr: 0, es: 0, it: 0 };
  for (const word of lower.split(/[^\p{L}']+/u)) {
    const owners = WORD_OWNERS.get(word);
    if (owners) for (const owner of owners) score[owner] += 1 / owners.length;
  }
  for (const language of LATIN) score[language] += 0.8 * (lower.match(LETTERS[language])?.length ?? 0);
  const [first = 0, next = 0] = LATIN.map((language) => score[language]).sort((a, b) => b - a);
  const doubtful = first - next < CERTAIN_BY;
  for (const trigram of doubtful ? trigramsOf(text.slice(0, TRIGRAM_SAMPLE)) : []) {
    const weights = TRIGRAMS.get(trigram);
    if (!weights) continue;
    for (const [order, language] of LATIN.entries()) score[language] += TRIGRAM_WORTH * (weights[order] ?? 0);
  }
  const ranked = [...LATIN].sort((a, b) => score[b] - score[a]);
  const best = ranked[0] ?? 'en';
  const second = ranked[1] ?? 'de';
  if (score[best] > score[second]) return best;
  if (score[best] > 0) return score.en === score[best] && /^[\x20-\x7e\s]+$/.test(text) ? 'en' : null;
  // Two or three words ("Fast shipping") have none of the little words: plain ASCII is most often English.
  return /^[\x20-\x7e\s]{3,60}$/.test(text) && /[a-z]{2}/i.test(text) ? 'en' : null;
}

function chineseOrJapanese(text: string, platform: Platform | null): Language {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (IN_BOTH.has(character)) continue;
    if (TO_SIMPLIFIED.has(character)) traditional++;
    // 划 is written in both: 划算.
    else if (character !== '划' && SIMPLIFIED_ONLY.has(character)) simplified++;
  }
  if (platform === 'rakuten' && simplified === 0) return 'ja';
  if (simplified >= traditional) return 'zh-CN';
  return 'zh-TW';
}

/**
 * The language of `text`, or `null` when it holds no letters or is in none of ours. `platform` decides only where the
 * text itself can't: text in kanji alone is Japanese on Rakuten, Chinese elsewhere. Reads the first 1,500 characters.
 */
export function detectLanguage(text: string, platform: Platform | null): Language | null {
  const sample = text.slice(0, SAMPLE);
  let kana = 0;
  let han = 0;
  let latin = 0;
  let other = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if ((code >= 0x3041 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d)) kana++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    else if (code >= 0xc0 && code <= 0x24f) latin++;
    else if ((code >= 0x370 && code <= 0x1fff) || (code >= 0xac00 && code <= 0xd7a3)) other++;
  }
  const east = kana + han;
  if (east + latin + other === 0 || other > east + latin) return null;
  if (east * 3 < latin && !(kana > 8 || han > 12)) return latinLanguage(sample);
  // A lone の is decoration in Chinese texts; Japanese has one kana in ten characters at the very least.
  if (kana > 0 && kana * 10 >= han) return 'ja';
  return han > 0 ? chineseOrJapanese(sample, platform) : 'ja';
}
