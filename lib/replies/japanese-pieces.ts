/** Whether words cut out of a Japanese clause say by themselves what the clause says. Pure. */
import type { Range } from './statement.ts';

/** What a piece may follow: the topic or the subject it is said of. 指定時間には|配送されない says less than 配送されない. */
const FOLLOWS = /(?:(?<![にでとらてり])は|(?<!です|ます|した|ない)が|(?<![てで])も|[「『（(\s])$/u;

/** Words before a piece that it can do without: an adverb of degree, or of time, or what joins it to the sentence before. */
const SPARED =
  /^\s*(?:個人的に[はも]?|本当に|ほんとに|とても|すごく|凄く|かなり|少し|ちょっと|やや|結構|けっこう|あまり|最初から|すぐに?|もう|まだ|また|でも|ただ|あと|しかし|全く|まったく|全然|何より|特に|やはり|やっぱり|意外と|意外に|思ったより|想像以上に|そして|しかも)+$/u;

/** What may follow a piece: the end of a sentence, its politeness, or a word that only carries the thought on. */
const GOES_ON =
  /^(?:です|でした|でしょう|だった|だし|だと|ます|ました|ません|んです|の(?:で|が|は|に|も)|ので|から|し(?!か|て)|と(?:感|思|い|言)|って|という|ところ|こと|点[がはも]|が(?!ら)|け[どれ]|ため|為|かな|か[もな]|感じ|気が|よう(?:です|に思)|みたい|そう(?:です|でした)|わ|よ|ね|な(?!が)|[、,\s（(「])/u;

/** A measure says nothing without what is measured: 位置ずれが|大きすぎます is no matter of size. */
const MEASURES =
  /^(?:大き|小さ|高[いくすか]|低[いくすか]|長[いくすか]|短[いくすか]|重[いくすか]|軽[いくすか]|多[いくすか]|少な|強[いくすか]|弱[いくすか]|ひど|酷|激し|遅[いくすか]|早[いくすか])/u;

/** What a piece is said of is not the item: 私の耳は|違いが分からない. */
const OF_OTHERS = /(?:私|自分|うち|我が家|純正|今まで|前回|以前)(?:の|は|に|使)/u;

/** True when `range` begins or ends where the statement around it does not, and what is left out would be missed. */
export function isLoosePiece(text: string, [begin, end]: Range, [start, stop]: Range): boolean {
  const before = text.slice(begin, start);
  const after = text.slice(stop, end);
  // Bluetooth 接続の音: what comes after a Latin word and a space belongs to it.
  if (/[A-Za-z0-9] $/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (OF_OTHERS.test(text.slice(begin, start))) return true;
  if (start > begin && MEASURES.test(text.slice(start, stop)) && /[がはも]$/u.test(text.slice(begin, start)))
    return true;
  const begins = start <= begin || before.trim() === '' || FOLLOWS.test(before) || SPARED.test(before);
  const ends = stop >= end || after.trim() === '' || GOES_ON.test(after);
  return !begins || !ends;
}
