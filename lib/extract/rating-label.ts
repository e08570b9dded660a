/** Rating labels of any site, wider than `stars.ts`: only for places which hold a label in most records of a list. */
import { readStarLabel, type Stars } from './stars.ts';

const N = String.raw`(\d{1,2}(?:[.,]\d{1,2})?)`;
/** "of" between value and scale, in the languages of the platform files and their neighbours. */
const OF = `(?:/|out of|of|von|sur|su|de|van(?: de)?|av|na|z|ze|aus|из|od|sobre|trên|från)`;
/** At most four words around the numbers: `Rated 4 stars out of 5`, `Valutata 5 stelle su 5`, `hodnocení 5 z 5`. */
const WORDS = String.raw`(?:[\p{L}'’:.()]+ ?){0,4}`;
const TWO = new RegExp(String.raw`^${WORDS}\s*${N} ?(?:\p{L}{2,} )?${OF} ?${N}(?: ?${WORDS})$`, 'iu');
const CJK_MAX_FIRST = new RegExp(
  String.raw`^\D{0,6}${N} ?(?:つ星|点|分|颗星|顆星)?(?:満点)?(?:のうち|中|满分)の?、?${N}\D{0,12}$`,
  'u',
);
const STARS_ONLY = new RegExp(
  `^(?:rated |rating:? ?|評価:? ?|评分:? ?)?${N}(?: |-)?(?:stars?|sterne?n?|étoiles?|estrellas?|stelle?|sterren|星|点|分|颗星|顆星)(?: rating| review)?$`,
  'iu',
);

/** Votes and pictures are counted with the same words: `4 of 5 people found this helpful`, `Image 1 of 5`. */
const COUNTED =
  /people|person|customers?|users?|found|helpful|voted?|comments?|leute|kunden|nutzer|hilfreich|personnes?|utiles?|personas?|útil|persone|utili|clienti|mensen|nuttig|osob|人|票|images?|photos?|pictures?|pages?|slides?|items?|videos?|bild|seite|foto|página|pagina|画像|写真|枚|页|张/i;

const number = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

function onScale(rating: number, max: number): Stars | null {
  return (max === 5 || max === 10) && rating >= 0 && rating <= max ? { rating, max } : null;
}

/** The rating in a short label, `null` when it is none. A label without a scale (`4 stars`) is on a scale of five. */
export function readRatingLabel(text: string): Stars | null {
  if (text.length > 60 || !/[\d０-９★☆]/.test(text)) return null;
  const exact = readStarLabel(text);
  if (exact) return exact;
  const label = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (COUNTED.test(label)) return null;
  const two = TWO.exec(label);
  if (two) return onScale(number(two[1]), number(two[2]));
  const cjk = CJK_MAX_FIRST.exec(label);
  if (cjk) return onScale(number(cjk[2]), number(cjk[1]));
  const only = STARS_ONLY.exec(label);
  return only ? onScale(number(only[1]), 5) : null;
}
