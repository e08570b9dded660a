/**
 * Who says so (`source`) is for readers and tests of a selector file, and a quarter of its bytes: content scripts are bundled
 * without it. Its other papers go into the reading report a seller can copy (lib/platforms/health-report.ts).
 */
import type { Plugin } from 'vite';

const SELECTORS = /\/lib\/platforms\/\w+\/selectors\.ts$/;
const PAPER = /\bsource:\s*(?:'[^']*'|"[^"]*"|`[^`]*`),?/g;

/** The Vite plugin. Throws when a file is written in a way it can't strip. */
export function stripPapers(): Plugin {
  return {
    name: 'strip-papers',
    enforce: 'pre',
    transform(code, id) {
      if (!SELECTORS.test(id.split('?')[0] ?? '')) return null;
      const stripped = code.replace(PAPER, '');
      if (/\bsource:/.test(stripped)) throw new Error(`papers left in ${id}: one string a source, please`);
      // Types are erased after this; without its source an entry is no DatedSelector any more.
      return { code: stripped, map: null };
    },
  };
}
