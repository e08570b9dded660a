/** Reviews of what has not been used yet: nothing in them could be regretted or thanked for. Pure. */
import { tells } from './written.ts';

const UNTRIED =
  /\b(?:have ?n['’]t|have not|not|yet to|has ?n['’]t) (?:yet )?(?:tried|used|tested|opened|try|use|test|open)(?: (?:it|them|this))?(?: (?:out|yet))|(?<!\p{L})noch nicht (?:\p{L}+ )?(?:ausprobiert|probiert|getestet|benutzt|verwendet|genutzt|in gebrauch)|pas encore (?:\p{L}+ )?(?:essayé|testé|utilisé|ouvert|installé|monté)e?s?(?!\p{L})|(?:aún|aun|todavía) no (?:\p{L}+ ){0,2}(?:probad|usad|utilizad|estrenad|montad|instalad)o|no (?:lo|la|los|las) (?:he|hemos|e) (?:probado|usado|estrenado|montado|instalado) (?:aún|aun|todavía)|non (?:l['’]ho |li ho |le ho |ho )?ancora (?:\p{L}+ )?(?:provat|usat|testat|utilizzat|apert|montat|installat)[oaie]|(?:à voir|on verra) (?:à l['’]usage|dans le temps|avec le temps|sur la durée)|habrá que ver|ya veremos|(?:vedremo|da vedere|staremo a vedere)(?: (?:nel tempo|con l['’]uso|se dura|quanto dura))?(?!\p{L})|(?:まだ|未だ).{0,6}(?:使って|試して|開けて)(?:い)?(?:ません|ない)|(?:还|還)(?:没|沒)(?:有)?(?:用|试|試|穿)|(?:无法|無法|不好)下(?:结论|結論)/iu;

/** Whether the buyer says not to have tried the item yet, or that time will tell. */
export const isUntried = (text: string): boolean => UNTRIED.test(text);

/** "Not tried yet, so nothing to say": longer words hold a remark of some kind. */
const MERELY = 80;

/** Whether the buyer says hardly more than not to have tried the item yet; under low stars (`low`) nothing else at all. */
export const isMerelyUntried = (text: string, low: boolean): boolean =>
  isUntried(text) && (low ? !tells(text.replace(UNTRIED, '')) : text.length <= MERELY);
