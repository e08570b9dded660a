import { defineContentScript } from '#imports';
import { amazon } from '../lib/platforms/amazon/index.ts';
import { bringPlatform } from '../lib/platforms/bring.ts';

/** The sidebar runs behind it (wxt.config.ts). */
export default defineContentScript({
  matches: amazon.matches,
  runAt: 'document_idle',
  main: () => bringPlatform(amazon),
});
