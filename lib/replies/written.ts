/** What a buyer has written, as far as it says anything. Pure. */

/** What Taobao prints where the buyer wrote nothing (taobao.md 2.3 [C US]). */
const FILLER = /^(此用户没有填写评价|系统默认好评|评价方未及时做出评价[,，]?\s*系统默认好评)[。!！]?$/;

/** The buyer's own words; empty where the platform put its own in their place. */
export const written = (text: string | null | undefined): string => {
  const trimmed = (text ?? '').trim();
  return FILLER.test(trimmed) ? '' : trimmed;
};

/** A joke that is pasted under goods of any kind, to have written something: it praises everything at once. */
const STOCK_JOKE = /(?:混凝土|水泥)拌(?:意大利面|意麵|義大利麵|意面)|母[猪豬][产產][后後]/u;

/** Whether the review is a pasted joke, and says nothing of this purchase. */
export const isStockJoke = (text: string): boolean => STOCK_JOKE.test(text);

/** From so much text on the buyer has said what was wrong. A Han character says about as much as two kana. */
const TELLS_FROM = { kana: 10, words: 4 };

/** Whether a text of this length says what was wrong. */
export function tells(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const cjk = 2 * han + kana;
  return cjk >= TELLS_FROM.kana || (cjk === 0 && text.split(/\s+/).length >= TELLS_FROM.words);
}
