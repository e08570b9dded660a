/**
 * Counts which three letters belong to which language, and writes lib/classify/latin-trigrams.ts:
 * `node tests/bench/fit-trigrams.ts`. Reads only texts written for this project (data folder, `own/`), which may be
 * shipped; the same texts give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LATIN, trigramsOf } from '../../lib/classify/trigrams.ts';
import { DATA_FOLDER, readLabelSets } from './labels.ts';

const FILE = join(import.meta.dirname, '../../lib/classify/latin-trigrams.ts');
const KEPT = 320;
const RAREST = 5;

const own = readLabelSets().find(({ name }) => name === 'own')?.reviews ?? [];
const counts = new Map(LATIN.map((language) => [language, new Map<string, number>()]));
for (const { language, body } of own) {
  const count = counts.get(language as (typeof LATIN)[number]);
  if (count) for (const trigram of trigramsOf(body)) count.set(trigram, (count.get(trigram) ?? 0) + 1);
}
const totals = new Map(
  [...counts].map(([language, count]) => [language, [...count.values()].reduce((a, b) => a + b, 0)]),
);
if ([...totals.values()].some((total) => total === 0)) {
  console.error(`No own texts in ${DATA_FOLDER} (set REVIEW_DESK_DATA): nothing to count.`);
  process.exit(2);
}
const share = (language: (typeof LATIN)[number], trigram: string) =>
  ((counts.get(language)?.get(trigram) ?? 0) + 0.5) / (totals.get(language) ?? 1);

const lines = LATIN.map((language) => {
  const rows = [...(counts.get(language) ?? [])].flatMap(([trigram, count]) => {
    const others = LATIN.filter((other) => other !== language).map((other) => share(other, trigram));
    const weight = Math.round(2 * Math.log(share(language, trigram) / Math.max(...others)));
    return count >= RAREST && weight > 0 ? [{ trigram, weight: Math.min(9, weight), worth: weight * count }] : [];
  });
  rows.sort((a, b) => b.worth - a.worth || (a.trigram < b.trigram ? -1 : 1));
  const kept = rows.slice(0, KEPT).map(({ trigram, weight }) => `${trigram.replaceAll(' ', '_')}${weight}`);
  return `  ${language}: '${kept.join(' ').replaceAll("'", "\\'")}',`;
});
writeFileSync(
  FILE,
  `/** Written by tests/bench/fit-trigrams.ts from texts of this project: three letters (\`_\`: no letter) and their weight. */
export const LATIN_TRIGRAMS = {
${lines.join('\n')}
} as const;
`,
);
