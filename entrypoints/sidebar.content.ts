import { defineContentScript } from '#imports';
import { shareKit } from '../components/sidebar/kit.ts';
import { start } from '../components/sidebar/mount.tsx';
import { brought } from '../lib/platforms/brought.ts';

/** Let in behind a platform's script (lib/bring-in.ts). */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: (ctx) => {
    shareKit();
    start(ctx, brought());
  },
});
