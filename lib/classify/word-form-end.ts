/**
 * Where a word form of Chinese or Japanese ends: neither writes blanks, and words shown as evidence must not stop
 * inside one (「電源入ら」 of 電源入らなくなりました).
 */

/** Words of both languages: it knows their scripts by itself. Made when first needed, since it loads a dictionary. */
let segmenter: Intl.Segmenter | null = null;

function wordEnds(text: string): Set<number> {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const ends = new Set<number>();
  for (const { index, segment } of segmenter.segment(text)) ends.add(index + segment.length);
  return ends;
}

/** What a verb or adjective goes on with, piece by piece; what isn't finished by itself stands only before what finishes it. */
const INFLECTION = new RegExp(
  [
    'ませんでした|ません|ましょう|ました|まして|ます|でした|でしょう|です|だった|なのです|んです',
    'なかった|なければ|なくて|なく|ない|ずに|ず|ぬ|かった|くて|ければ|く(?=な)',
    'なり(?=ま)|なって|なった|なる|なら(?=[なず])|し(?=ま[しすせ]|た|て|な[いか]|そう)|した|して|する',
    '(?:さ?せ|ら?れ|され|でき|出来|くれ|もらえ|いただけ)(?=[たてまなずるそ])',
    'しまい|しまって|しまった|しまう|い(?=ま[しすせ])|いる|いた|いて|いな(?=[いか])|おり(?=ま)|おら(?=ず)|き(?=た|て|ま[しすせ])|くる|いく',
    '(?:すぎ|過ぎ)(?:る|た|て)?|そう|たい|たく|にくい|づらい|ちゃった|ちゃって|ちゃう|った|って|(?<=ま)せん(?:でした)?|たら|たり|た|て|(?<=ん)で|る|い|う',
    '(?<=[\u4e00-\u9fff])[かさたなまらわば](?=な[いくか]|ず|れ[たてる])',
  ].join('|'),
  'y',
);
/** Done, going on, been through: Chinese writes it behind the verb. */
const ASPECT = /[了过着]/y;
const KANA = /[\u3041-\u30fa]/;
/** Longer forms than these there are none, and a hostile text must stay cheap. */
const MOST_PIECES = 8;

/**
 * The end of the word form in `text` (one clause, normalised) that `end` stands in or behind; `end` itself where a word
 * form ends there already. Linear; never beyond the text.
 */
export function wordFormEnd(text: string, end: number): number {
  const ends = wordEnds(text);
  let at = end;
  while (at < text.length && !ends.has(at)) at++;
  const piece = KANA.test(text) ? INFLECTION : ASPECT;
  let reached = at;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    piece.lastIndex = at;
    if (!piece.test(text)) break;
    at = piece.lastIndex;
    // Inside a word it was no ending: たくさん is no た.
    if (ends.has(at)) reached = at;
  }
  return reached;
}
