/** Buyers who are new to it and say that they do not know how the stars are given, or that theirs are no judgement. Pure. */
import { besideSlippedStars } from '../classify/slipped-stars.ts';

const UNSURE: readonly RegExp[] = [
  /(星|評価|レビュー)の?(数|仕方|付け方|つけ方|やり方|書き方|入れ方)が?(いまいち|よく|まだ|全然)?[分わ]か(りませ|らな|らず|りづら)[^。!！?？、]*/g,
  /(第一次[^。！!？?，,、]{0,8}[，,、])?(不知道|不(太|大)?(清楚|明白|懂|會|会))(怎么|怎麼|如何|要怎麼)?(打|給|给|評|点|點)(星|分|评|價|评价|評價)[^。！!？?，,、]*|(星星|星级|星級)(是)?(怎么|怎麼)(打|給|给|點|点)的?[^。！!？?，,、]*/g,
  /\b(I )?((do not|don['’]t|did not|didn['’]t) (really |quite )?(know|understand|get)|(am |['’]m )?not (really |quite )?sure) (how|what) (\w+ ){0,3}(stars?|ratings?)\b[^.!?]*|\b(clicked|tapped|hit|pressed|gave) the wrong (number of )?(stars?|rating)\b[^.!?]*/gi,
  /\b(ich )?(weiß|verstehe|wusste) (leider |noch )?nicht,? (so recht |genau )?(wie|was) [^.!?]*?(sterne?|bewertung)\p{L}*[^.!?]*|\b(falsche (sterne?\p{L}*|bewertung)|bei den sternen) (an)?(ge(klickt|tippt|drückt)|verklickt|vertippt)[^.!?]*/giu,
  /\bje ne (sais|comprends) pas (trop |bien |vraiment )?(comment|à quoi|ce que) [^.!?]*?(étoiles?|notes?|notation)[^.!?]*|\btrompée? (dans|de|sur) (les |le nombre d['’]|la |l['’])?(étoiles?|note)[^.!?]*/giu,
  /\bno (sé|entiendo) (muy bien |bien |aún )?(cómo|qué) [^.!?]*?(estrellas?|puntuaci|valoraci)\p{L}*[^.!?]*|\bequivo(qué|cado) (con|de|en|al dar|al poner) (las? |el número de )?(estrellas?|puntuación)[^.!?]*/giu,
  /\bnon (so|capisco|ho capito) (bene |ancora )?(come|che cosa|cosa) [^.!?]*?(stelle|stelline|voto|valutazion)\p{L}*[^.!?]*|\bsbagliato (a (dare|mettere) )?(le |il numero di |il )?(stelle|stelline|voto)[^.!?]*/giu,
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
