import { defineContentScript } from '#imports';
import { bringPlatform } from '../lib/platforms/bring.ts';
import { taobao } from '../lib/platforms/taobao/index.ts';

/** The sidebar runs behind it (wxt.config.ts). */
export default defineContentScript({
  matches: taobao.matches,
  runAt: 'document_idle',
  main: () => bringPlatform(taobao),
});
