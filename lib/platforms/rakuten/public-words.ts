/** The page's own words in a public review (rakuten.md 2.2 [CODE S12 S16]). */

export const REPORT_LINK = '不適切レビュー報告';
export const REPLY_HEADING = 'ショップからのコメント';
export const MORE = 'さらに表示';
export const DAY = /^\d{4}[/-]\d{1,2}[/-]\d{1,2}$/;
/** The day of the order; its label may stand alone. */
export const ORDER_DAY = /^注文日\s*[:：]/;
export const ORDER_DAY_LABEL = /^注文日\s*[:：]?$/;
export const BUYER = /^\S.*さん$/;
/** Controls and variant lines which stand inside a review without being written by the buyer. */
export const NOISE =
  /^(さらに表示|閉じる|参考になった(\s*[（(]?\d+[）)]?)?|[\d,]+人が参考になったと回答|不適切レビュー報告|(カラー|種類|サイズ)\s*[:：].*)$/;
/** The line of age and sex. */
export const PROFILE = /^(?:\d0代(?:以上)?|男性|女性)(?:[\s・/、]+(?:男性|女性))?$/;
