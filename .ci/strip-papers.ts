/**
 * A selector's papers (when it was seen, on which pages, how often, who says so) are for readers and tests. They are half
 * of a selector file's bytes, so content scripts are bundled without them.
 */
import type { Plugin } from 'vite';

const SELECTORS = /\/lib\/platforms\/\w+\/selectors\.ts$/;
const PAPER = /^\s*(?:seen|on|count|source):\s*(?:\[[^\]]*\]|'[^']*'|"[^"]*"|`[^`]*`),\n/gm;

/** The Vite plugin. Throws when a file is written in a way it can't strip. */
export function stripPapers(): Plugin {
  return {
    name: 'strip-papers',
    enforce: 'pre',
    transform(code, id) {
      if (!SELECTORS.test(id.split('?')[0] ?? '')) return null;
      const stripped = code.replace(PAPER, '');
      if (/^\s*(?:seen|source):/m.test(stripped)) throw new Error(`papers left in ${id}: one property a line, please`);
      // Types are erased after this; without its papers an entry is no DatedSelector any more.
      return { code: stripped, map: null };
    },
  };
}
