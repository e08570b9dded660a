/** Reviews that lay the slip on the marketplace or the carrier, not on the shop. Pure, and only in Japanese. */

const ELSEWHERE =
  /(?:amazon|ａｍａｚｏｎ|アマゾン|楽天|ヤマト|佐川|郵便局?|運送会社|運送業者|配送業者|配送会社|宅配業者)(?:さん|側|様)?の(?:ミス|責任|せい|手違い|不手際|落ち度)(?!(?:で|に)は(?:な|あり)|じゃ(?:な|あり)|か(?:も|どう|、|？|\?))/iu;

/** True when the buyer says in so many words that the marketplace or the carrier has made the mistake. */
export const isBlamedElsewhere = (text: string): boolean => ELSEWHERE.test(text);
