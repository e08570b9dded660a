import { defineContentScript } from '#imports';
import { amazonShops } from '../lib/platforms/amazon/shops.ts';
import { bringPlatform } from '../lib/platforms/bring.ts';

/** The sidebar runs behind it (wxt.config.ts). */
export default defineContentScript({
  matches: amazonShops.matches,
  runAt: 'document_idle',
  main: () => bringPlatform(amazonShops),
});
