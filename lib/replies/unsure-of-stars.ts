/** Buyers who are new to it and say that they do not know how the stars are given, or that theirs are no judgement. Pure. */
import { besideSlippedStars } from '../classify/slipped-stars.ts';

const UNSURE: readonly RegExp[] = [
  /(星|評価|レビュー)の?(数|仕方|付け方|つけ方|やり方|書き方|入れ方)が?(いまいち|よく|まだ|全然)?[分わ]か(りませ|らな|らず|りづら)[^。!！?？、]{0,60}/g,
  /(第一次[^。！!？?，,、]{0,8}[，,、])?(不知道|不(太|大)?(清楚|明白|懂|會|会))(怎么|怎麼|如何|要怎麼)?(打|給|给|評|点|點)(星|分|评|價|评价|評價)[^。！!？?，,、]{0,60}|(星星|星级|星級)(是)?(怎么|怎麼)(打|給|给|點|点)的?[^。！!？?，,、]{0,60}/g,
  /\b(I )?((do not|don['’]t|did not|didn['’]t) (really |quite )?(know|understand|get)|(am |['’]m )?not (really |quite )?sure) (how|what) (\w+ ){0,3}(stars?|ratings?)\b[^.!?]{0,120}|\b(clicked|tapped|hit|pressed|gave) the wrong (number of )?(stars?|rating)\b[^.!?]{0,120}/gi,
  /\b(ich )?(weiß|verstehe|wusste) (leider |noch )?nicht,? (so recht |genau )?(wie|was) [^.!?]{0,60}?(sterne?|bewertung)\p{L}*[^.!?]{0,120}|\b(falsche (sterne?\p{L}*|bewertung)|bei den sternen) (an)?(ge(klickt|tippt|drückt)|verklickt|vertippt)[^.!?]{0,120}/giu,
  /\bje ne (sais|comprends) pas (trop |bien |vraiment )?(comment|à quoi|ce que) [^.!?]{0,60}?(étoiles?|notes?|notation)[^.!?]{0,120}|\btrompée? (dans|de|sur) (les |le nombre d['’]|la |l['’])?(étoiles?|note)[^.!?]{0,120}/giu,
  /\bno (sé|entiendo) (muy bien |bien |aún )?(cómo|qué) [^.!?]{0,60}?(estrellas?|puntuaci|valoraci)\p{L}*[^.!?]{0,120}|\bequivo(qué|cado) (con|de|en|al dar|al poner) (las? |el número de )?(estrellas?|puntuación)[^.!?]{0,120}/giu,
  /\bnon (so|capisco|ho capito) (bene |ancora )?(come|che cosa|cosa) [^.!?]{0,60}?(stelle|stelline|voto|valutazion)\p{L}*[^.!?]{0,120}|\bsbagliato (a (dare|mettere) )?(le |il numero di |il )?(stelle|stelline|voto)[^.!?]{0,120}/giu,
];

/** Words of a buyer who is pleased, where no list of details knows them. */
const PLEASED = /(?<![不没沒])[好棒赞讚]|[满滿]意|喜[欢歡]|不[错錯]|良[いかくさ]|気に入|嬉し|うれし/;

/** Whether what is said beside it is kind. */
export const soundsPleased = (rest: string): boolean => PLEASED.test(rest);

/** What the buyer says beside it; null where nothing like it is told. */
export function besideUnsureStars(text: string): string | null {
  const left = UNSURE.reduce((words, pattern) => words.replace(pattern, ''), text);
  const rest = besideSlippedStars(left) ?? left;
  return rest === text ? null : rest;
}
