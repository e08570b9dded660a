/** The words around a span that say one thing: where a clause, and a statement in it, begins and ends. Pure. */

/** `[start, end)` in a text. */
export type Range = readonly [start: number, end: number];

/** Grows `range` while the neighbouring character satisfies `inside`, which is told where that character stands. */
export function grow(text: string, range: Range, inside: (char: string, at: number) => boolean): Range {
  let [from, to] = range;
  while (from > 0 && inside(text.charAt(from - 1), from - 1)) from -= 1;
  while (to < text.length && inside(text.charAt(to), to)) to += 1;
  return [from, to];
}

/** A space or a dash between two Latin words parts no clause: iPhone 15, Logitech Options, F1~F10. */
const isWithinName = (text: string, at: number): boolean =>
  /[ ~～〜-]/.test(text.charAt(at)) &&
  /[A-Za-z0-9０-９Ａ-Ｚａ-ｚ]/.test(text.charAt(at - 1)) &&
  /[A-Za-z0-9０-９Ａ-Ｚａ-ｚ]/.test(text.charAt(at + 1));

/** The first of two Chinese adjectives that share what follows: 轻、薄都…. */
const SHORT_ITEM = /(?:^|[^\p{L}\p{N}])\p{Script=Han}{1,2}、$/u;

/**
 * The clause around `range`, between two of `breaks`. What a Chinese 都 sums up belongs to it: 外观、做工都不错 is one
 * statement.
 */
export function clauseAround(text: string, range: Range, breaks: RegExp): Range {
  const inside = (char: string, at: number) => !breaks.test(char) || isWithinName(text, at);
  const clause = grow(text, range, inside);
  const [from, to] = clause;
  const listed =
    text.charAt(from - 1) === '、' && (text.slice(from, to).includes('都') || SHORT_ITEM.test(text.slice(0, from)));
  if (!listed) return clause;
  return grow(text, clause, (char, at) => char === '、' || inside(char, at));
}

/**
 * The statement around `span` within its clause: what stands between two `joints`. Null when the span holds more than one.
 */
export function statement(text: string, [from, to]: Range, [start, end]: Range, joints: RegExp): Range | null {
  let first = from;
  let last = to;
  for (const joint of text.slice(from, to).matchAll(joints)) {
    const begins = from + joint.index;
    const ends = begins + joint[0].length;
    if (ends <= start) first = ends;
    else if (begins >= end) return [first, begins];
    else if (begins > start && ends < end) return null;
    else if (ends >= end && begins > start) last = begins;
  }
  return [first, last];
}

/**
 * What is told after the way it came to light: 開けてみたら箱に傷が… is quoted from 箱 on, where that has a subject of its
 * own. Null where nothing of the kind stands before it, or only a part of the span would be left.
 */
export function afterOpening(text: string, [from, to]: Range, span: Range, opening: RegExp): Range | null {
  const led = opening.exec(text.slice(from, to));
  if (led === null) return null;
  const begin = from + led[0].length;
  return begin < span[1] && /^.+[がもは].+/u.test(text.slice(begin, to)) ? [begin, to] : null;
}

/** Two characters of one word: Katakana, Latin letters, or a number and what it counts. */
const TOGETHER =
  /^(?:[\p{Script=Katakana}ー]{2}|[A-Za-z0-9]{2}|[A-Za-z0-9]\p{Script=Katakana}|[\p{N}][\p{Script=Han}\p{Script=Katakana}])$/u;

/** Kanji and the ending of a word: 凹み, 壊れ. What may follow a noun instead is no ending. */
const ENDING =
  /^\p{Script=Han}(?![がはをにでとものへやかだなら]|から|まで|より|って|くらい|ほど|しか|さえ|など|じゃ|っぽ|す|し[たてま]|さ[れせ])\p{Script=Hiragana}/u;

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** Two Kanji in a row may be one word (部分) or two: the dictionary says which. Looks at what stands around them only. */
function isWithinCompound(text: string, at: number): boolean {
  if (!/^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1))) return false;
  const from = Math.max(0, at - 8);
  const word = WORDS.segment(text.slice(from, at + 8)).containing(at - from);
  return word !== undefined && word.index < at - from;
}

/** True when `range` begins or ends in the middle of a word. */
export function isCut(text: string, [start, end]: Range): boolean {
  if (start > 0 && isWithinCompound(text, start)) return true;
  // 再充電, 未開封: a prefix turns the word.
  if (start > 0 && /^[再未非]\p{Script=Han}$/u.test(text.slice(start - 1, start + 1))) return true;
  if (start > 0 && (TOGETHER.test(text.slice(start - 1, start + 1)) || isWithinName(text, start - 1))) return true;
  if (end >= text.length) return false;
  return TOGETHER.test(text.slice(end - 1, end + 1)) || ENDING.test(text.slice(end - 1, end + 3));
}

/** 温かい接客: what comes before the noun that it describes says nothing by itself. Words of time and reason are no such nouns. */
const DESCRIBES = /[いなたるの]$/u;
const DESCRIBED = /^(?![時際後為間場方以])[\p{Script=Han}\p{Script=Katakana}]/u;

/** True when a Japanese `range` ends where the noun begins that it describes. */
export const isAttribute = (text: string, [start, end]: Range): boolean =>
  DESCRIBES.test(text.slice(start, end)) && DESCRIBED.test(text.slice(end));

/** What a Chinese word after it belongs to: 磨损和掉皮, 新的有破损. */
const LEADS_ON = /[和与與跟及或的地得很太更最不没沒未有被把给給让讓还還]$/u;

/** What is said of something that goes on meanwhile: 撮影しながら、充電ができない is no fault of charging. */
const MEANWHILE = /ながら[、,\s]*$/u;

/** True when `range` begins in the middle of a phrase: of its clause, or of one that the clause before it began. */
export const isTail = (text: string, [from]: Range, [start]: Range): boolean =>
  (start > from && LEADS_ON.test(text.slice(from, start))) || MEANWHILE.test(text.slice(Math.max(0, start - 6), start));
