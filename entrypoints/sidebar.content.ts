import { defineContentScript } from '#imports';
import { start } from '../components/sidebar/mount.tsx';
import { brought } from '../lib/platforms/brought.ts';

/** Let in behind a platform's script (lib/bring-in.ts). */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: (ctx) => start(ctx, brought()),
});
