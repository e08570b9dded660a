/** Builds a script that takes renderer, signals and words from the sidebar's (components/sidebar/kit.ts) instead of bringing its own. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const TRANSLATION = resolve(import.meta.dirname, '../components/ui/translation.ts');
/** What is asked for by this name stands in the kit under that one. */
const KIT: Record<string, string> = {
  preact: 'preact',
  'preact/hooks': 'hooks',
  'preact/jsx-runtime': 'jsxRuntime',
  '@preact/signals': 'signals',
  [TRANSLATION]: 'translation',
};
const BORROWED = '\0kit:';

/** The names a module exports; those of our own file are few and known. */
const namesOf = async (id: string): Promise<string[]> =>
  id === TRANSLATION ? ['Translation', 'useT'] : Object.keys(await import(id)).filter((name) => name !== 'default');

/** The Vite plugin; only for entrypoints that run behind the sidebar. */
export function borrowKit(): Plugin {
  return {
    name: 'borrow-kit',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (KIT[id]) return BORROWED + id;
      if (!id.startsWith('.') || !importer) return null;
      const path = resolve(importer, '..', id);
      return KIT[path] ? BORROWED + path : null;
    },
    async load(id) {
      if (!id.startsWith(BORROWED)) return null;
      const borrowed = id.slice(BORROWED.length);
      const names = await namesOf(borrowed);
      return `const kit = globalThis.reviewDeskKit.${KIT[borrowed]};\n${names.map((name) => `export const ${name} = kit.${name};`).join('\n')}`;
    },
  };
}
