/** Whether a buyer recommends the item. Pure, and only in the European languages. */

const RECOMMENDS =
  /(?<!\p{L})(?:(?:i|highly|would|definitely|can) recommend|recommended|empfehle|empfehlenswert|(?:weiter)?empfehlen|recommande|recomiendo|recomendable|(?:lo|la|li|le) consiglio|consigliat[oaie]|consigliatissim[oaie])(?!\p{L})(?![^.!?]{0,15}(?:not|nicht|niemand\p{L}*|pas|plus|personne|nadie|nessuno)(?!\p{L}))/giu;
/** Shortly before it: it is not recommended, or would be in another case, or is by others. */
const NOT =
  /(?<!\p{L})(?:not|never|cannot|wouldn['’]t|can['’]t|don['’]t|nicht|kein\p{L}*|ne|n['’]|no|nunca|non|mai|if|wenn|si|se|autre|otr[oa]s?|altr[oaie]|statt|instead)(?!\p{L})[^.!?]{0,25}$/iu;

/** True when `text` recommends what was bought, in so many words and without a but. */
export const isRecommending = (text: string): boolean =>
  [...text.matchAll(RECOMMENDS)].some(({ index }) => !NOT.test(text.slice(Math.max(0, index - 60), index)));
