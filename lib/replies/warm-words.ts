/** Whether a European text holds any word of liking at all. Pure. */

const WARM =
  /(?<!\p{L})(?:good|great|nice|love[ds]?|lovely|perfect\p{L}*|excellent|happy|pleased|satisfied|fine|best|ideal\p{L}*|super|top|works?|recommend\p{L}*|as (?:described|expected)|gut\p{L}*|toll\p{L}*|schön\p{L}*|perfekt\p{L}*|zufrieden|empfehl\p{L}*|gefällt|freu\p{L}*|passt|klasse|prima|wie (?:beschrieben|erwartet)|bon(?:ne)?s?|bien|parfait\p{L}*|conten\p{L}*|satisf\p{L}*|soddisf\p{L}*|ravie?s?|recommand\p{L}*|positi\p{L}*|géniale?s?|agréable\p{L}*|conforme\p{L}*|adore|aime|beau|belle|joli\p{L}*|buen\p{L}*|excelente\p{L}*|genial\p{L}*|encant\p{L}*|cumple\p{L}*|recom\p{L}*|feliz|felices|expectativas|gust\p{L}*|bonit\p{L}*|ottim\p{L}*|buon\p{L}*|bell\p{L}*|perfett\p{L}*|eccellent\p{L}*|consigli\p{L}*|felic\p{L}*|piac\p{L}*|bene|benissimo|comod\p{L}*|a dovere|efectiv\p{L}*|efica\p{L}*|efficac\p{L}*|útil\p{L}*|util[ei]|utile\p{L}*|óptim\p{L}*|práctic\p{L}*|pratic\p{L}*|pratique\p{L}*|scorrevole|gradit\p{L}*|il (?:loro|suo) dovere|sympa|convint\p{L}*)(?!\p{L})/giu;
/** Shortly before it: the opposite. */
const NOT =
  /(?<!\p{L})(?:not|never|no|nicht|kein\p{L}*|nie|pas|jamais|ni|nunca|non|mai|poco|peu)(?:\s+\p{L}+){0,2}\s*$/iu;

/** True when something in `text` is called good, in however few words. */
export const isWarm = (text: string): boolean =>
  [...text.matchAll(WARM)].some(({ index }) => !NOT.test(text.slice(Math.max(0, index - 40), index)));
