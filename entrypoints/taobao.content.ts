import { defineContentScript } from '#imports';
import { bringPlatform } from '../lib/platforms/bring.ts';
import { taobao } from '../lib/platforms/taobao/index.ts';

/** Let in by the gate, with the sidebar behind it (lib/bring-in.ts). */
export default defineContentScript({
  matches: taobao.matches,
  registration: 'runtime',
  main: () => bringPlatform(taobao),
});
