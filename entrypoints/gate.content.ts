import { defineContentScript } from '#imports';
import { standAtGate } from '../lib/gate.ts';
import { MATCHES } from '../lib/platforms/places.ts';

/** All that runs on pages which are no review pages. */
export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  main: (ctx) => standAtGate(window, ctx.signal),
});
