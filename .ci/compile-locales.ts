/**
 * Compiles `assets/locales/*.json` (flat key → ICU message) while bundling, so that no ICU parser ships. Languages other
 * than English become a bare list in English's key order: four copies of the keys would be a third of the strings' size.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const LOCALE = /\/assets\/locales\/([\w-]+)\.json$/;

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));

/** A message without holes stays a plain string. */
function compile(message: string) {
  const [first, ...rest] = compileMessageOrThrow(message);
  return typeof first === 'string' && rest.length === 0 ? first : [first, ...rest];
}

/** The Vite plugin. Throws at build time for a message that can't be parsed or a key that a language lacks. */
export function compileLocales(): Plugin {
  return {
    name: 'compile-locales',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0] ?? '';
      const language = LOCALE.exec(file)?.[1];
      if (!language) return null;
      const messages = read(file);
      const keys = Object.keys(read(join(file, '..', 'en.json')));
      const compiled = keys.map((key) => {
        const message = messages[key];
        if (!message) throw new Error(`${language}.json has no "${key}"`);
        return [key, compile(message)] as const;
      });
      return JSON.stringify(language === 'en' ? Object.fromEntries(compiled) : compiled.map(([, message]) => message));
    },
  };
}
