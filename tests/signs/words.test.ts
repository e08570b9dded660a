/** Whatever is shown about signs speaks of words and facts, never of what sort of person the buyer is. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { POLICIES } from '../../lib/platforms/policies.ts';
import { PLATFORMS } from '../../lib/reviews/review.ts';
import { SIGNS } from '../../lib/signs/sign.ts';
import { UI_LANGUAGES } from '../../lib/ui-language.ts';

const CATALOGS: Record<string, Record<string, string>> = Object.fromEntries(
  UI_LANGUAGES.map((language) => [
    language,
    JSON.parse(readFileSync(resolve(import.meta.dirname, `../../assets/locales/${language}.json`), 'utf8')),
  ]),
);
const VERDICT =
  /malicious|malice|fraud|scam|liar|blackmailer|troll|悪質|悪意|クレーマー|恶意|惡意|恶劣|惡劣|职业差评|職業差評|骗子|騙子/i;

it.each(Object.keys(CATALOGS))('%s has words for every sign, and no verdict in them', (language) => {
  const words = CATALOGS[language] ?? {};
  const own = Object.keys(words).filter((key) => /^(signs?(\.|$)|reason\.signs-of-|flag\.)/.test(key));
  expect(own.length).toBeGreaterThan(SIGNS.length * 3);
  expect(own.filter((key) => VERDICT.test(words[key] ?? ''))).toEqual([]);
  for (const sign of SIGNS) {
    expect(words[`sign.${sign}.if`]).toBeTruthy();
    expect(words[`sign.${sign}.keep`]).toBeTruthy();
    expect(words[`sign.${sign}`] ?? words[`reason.signs-of-${sign}`]).toBeTruthy();
  }
});

it.each(PLATFORMS)('%s: every ground names its source and judges nobody, one for each sign and kind', (platform) => {
  const seen = new Set<string>();
  for (const { sign, clause, source, kinds } of POLICIES[platform].grounds) {
    expect(clause).not.toMatch(VERDICT);
    expect(source).toContain(`${platform}.md`);
    for (const kind of kinds ?? ['any']) {
      expect(seen.has(`${sign} ${kind}`)).toBe(false);
      seen.add(`${sign} ${kind}`);
    }
  }
  expect(seen.size).toBeGreaterThan(0);
});
