import { defineContentScript } from '#imports';
import { amazonShops } from '../lib/platforms/amazon/shops.ts';
import { bringPlatform } from '../lib/platforms/bring.ts';

/** Let in by the gate, with the sidebar behind it (lib/bring-in.ts). */
export default defineContentScript({
  matches: amazonShops.matches,
  registration: 'runtime',
  main: () => bringPlatform(amazonShops),
});
