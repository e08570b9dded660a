import { defineContentScript } from '#imports';
import { amazon } from '../lib/platforms/amazon/index.ts';
import { bringPlatform } from '../lib/platforms/bring.ts';

/** Let in by the gate, with the sidebar behind it (lib/bring-in.ts). */
export default defineContentScript({
  matches: amazon.matches,
  registration: 'runtime',
  main: () => bringPlatform(amazon),
});
