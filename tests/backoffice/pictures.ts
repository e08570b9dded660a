/** Pictures of products and buyers: any address on the platforms' picture hosts is one plain coloured tile. */
import type { SimulatedResponse } from './scenario.ts';

/** Where the three platforms keep pictures; mapped to our server so that no page asks the real ones. */
export const PICTURE_HOSTS = ['m.media-amazon.com', 'tshop.r10s.jp', 'image.rakuten.co.jp', 'img.alicdn.com'];

/** Answers requests to the picture hosts and for the tab's icon, undefined for all others. */
export function pictureFor(url: URL): SimulatedResponse | undefined {
  if (!PICTURE_HOSTS.includes(url.host) && url.pathname !== '/favicon.ico') return undefined;
  const hue = [...url.pathname].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="88" height="88"><rect width="88" height="88" fill="hsl(${hue} 35% 78%)"/><circle cx="44" cy="40" r="18" fill="hsl(${hue} 35% 58%)"/></svg>`;
  return { contentType: 'image/svg+xml', headers: { 'cache-control': 'max-age=3600' }, body };
}
