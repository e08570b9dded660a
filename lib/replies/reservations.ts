/** Praise that takes something back: "nice, but …". The gripe may be too unsure to name; it must not be thanked for as praise. */
import type { Language, Span } from '../reviews/review.ts';

/** Words that turn from the good to the bad, or name what is lacking. */
const TURNS: Partial<Record<Language, RegExp>> = {
  ja: /(?<!い)ただ(?:し|(?=[、,\s]))|しかし|でも[、,]|けど|けれど|(?:です|ます|でした|ました|ない|った)が[、,\s]|残念|イマイチ|いまいち|難点|欠点|惜しい|気になる|もう少し|かな[ぁー]*と/g,
  'zh-CN':
    /不过|但是|但(?=[^凡])|可是|就是(?!这|我|好|喜|棒|快|爱)|只是|可惜|美中不足|缺点|不足|遗憾|要是|如果.{0,12}就(?:更?好|完美)/g,
  'zh-TW':
    /不過|但是|但(?=[^凡])|可是|就是(?!這|我|好|喜|棒|快|愛)|只是|可惜|美中不足|缺點|不足|遺憾|要是|如果.{0,12}就(?:更?好|完美)/g,
  en: /\b(?:but|however|though|although|unfortunately|sadly|wish|except|downsides?|drawbacks?|worst part|only (?:complaint|issue|problem|thing|con|negative)|cons?:)\b/gi,
  de: /(?<!\p{L})(?:aber|allerdings|jedoch|leider|schade|nachteil|negativ|einziges manko|abgesehen davon|bis auf|manko|nur (?:die|der|das)|hätte mir)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:mais|cependant|toutefois|par contre|en revanche|dommage|malheureusement|bémol|sauf|hormis|points? négatifs?|inconvénients?|seul (?:défaut|problème|souci))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:pero|aunque|sin embargo|lástima|desgraciadamente|lamentablemente|la única pega|lo malo|lo peor|salvo|excepto|lo único|inconvenientes?|contras?)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:ma|però|tuttavia|purtroppo|peccato|tranne|unica pecca|unico (?:difetto|neo|problema)|pecca|contro:)(?!\p{L})/giu,
};

/** True when the last turn of `text` is to the bad: no praise begins after it. */
export function hasReservation(text: string, praise: readonly Span[], language: Language | null): boolean {
  const turns = language === null ? undefined : TURNS[language];
  if (turns === undefined) return false;
  const last = [...text.matchAll(turns)].at(-1);
  return last !== undefined && !praise.some((span) => span.field === 'body' && span.end > last.index + last[0].length);
}
