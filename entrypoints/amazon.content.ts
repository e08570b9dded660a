import { defineContentScript } from '#imports';
import { start } from '../components/sidebar/mount.tsx';
import { amazon } from '../lib/platforms/amazon/index.ts';

export default defineContentScript({
  matches: amazon.matches,
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  main: (ctx) => start(ctx, amazon),
});
