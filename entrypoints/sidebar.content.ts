import { defineContentScript } from '#imports';
import { start } from '../components/sidebar/mount.tsx';
import { brought } from '../lib/platforms/brought.ts';

/** Named in no manifest entry of its own: it follows each platform's script (wxt.config.ts). */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: (ctx) => start(ctx, brought()),
});
