/** The shop of a 千牛 page. */

/** No source shows a shop number or name on this page, and one login is one shop: so it is always the same word. */
export const SHOP = 'main';
