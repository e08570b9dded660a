/** Reviews that accuse the shop of having paid, or offered to pay, for a review. Pure. */

const BRIBERY =
  /(?<!\p{L})(?:brib(?:e[ds]?|ery|ing)|offer(?:ed|ing)? (?:me )?(?:money|a (?:full )?refund|a gift card|\$? ?\d+ ?(?:dollars|\$|€)?) (?:if|to|for)[^.!?]{0,40}review|bestechung\p{L}*|bestech(?:en|lich|t)|bestochen|(?:geld|gutschein|erstattung) (?:an)?geboten[^.!?]{0,60}(?:bewertung|rezension)|pot-de-vin|soudoyer|soudoyé|soborn(?:o|ar|arme|ó)|corrompermi|comprarmi la recensione)(?!\p{L})/iu;

/** True when the buyer says that the shop tried to buy a review: no remedy is offered in the same breath. */
export const isAccusedOfBribery = (text: string): boolean => BRIBERY.test(text);
