import { defineContentScript } from '#imports';
import { bringPlatform } from '../lib/platforms/bring.ts';
import { rakuten } from '../lib/platforms/rakuten/index.ts';

/** The sidebar runs behind it (wxt.config.ts). */
export default defineContentScript({
  matches: rakuten.matches,
  runAt: 'document_idle',
  main: () => bringPlatform(rakuten),
});
