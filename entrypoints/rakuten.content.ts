import { defineContentScript } from '#imports';
import { start } from '../components/sidebar/mount.tsx';
import { rakuten } from '../lib/platforms/rakuten/index.ts';

export default defineContentScript({
  matches: rakuten.matches,
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  main: (ctx) => start(ctx, rakuten),
});
