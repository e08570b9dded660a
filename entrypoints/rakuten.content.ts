import { defineContentScript } from '#imports';
import { bringPlatform } from '../lib/platforms/bring.ts';
import { rakuten } from '../lib/platforms/rakuten/index.ts';

/** Let in by the gate, with the sidebar behind it (lib/bring-in.ts). */
export default defineContentScript({
  matches: rakuten.matches,
  registration: 'runtime',
  main: () => bringPlatform(rakuten),
});
