import { defineContentScript } from '#imports';
import { start } from '../components/sidebar/mount.tsx';
import { amazonShops } from '../lib/platforms/amazon/shops.ts';

export default defineContentScript({
  matches: amazonShops.matches,
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  main: (ctx) => start(ctx, amazonShops),
});
