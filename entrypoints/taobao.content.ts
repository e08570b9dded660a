import { defineContentScript } from '#imports';
import { start } from '../components/sidebar/mount.tsx';
import { taobao } from '../lib/platforms/taobao/index.ts';

export default defineContentScript({
  matches: taobao.matches,
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  main: (ctx) => start(ctx, taobao),
});
