/**
 * Real reviews to read drafts for, as lines for `npm run -s batch -- draft`:
 * `node tests/bench/draft-sample.ts <language> <how many> <seed> | npm run -s batch -- draft`. Which reviews is decided by a
 * hash of seed and id: another seed draws another sample, as many of each number of stars, half of them short. Only one half
 * of the reviews is drawn from. Drafts were mended by the samples that were read, so only a seed that nobody has read is blind.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOSS_LANGUAGES } from '../../lib/replies/draft.ts';
import { hash } from '../../lib/replies/wording.ts';
import { DATA_FOLDER } from './labels.ts';

interface Row {
  id: string;
  stars: number | null;
  title: string | null;
  text: string;
}

/** Up to here a review says one thing or two. */
const SHORT = 160;

/** Where the words could go: the one-shot public answer, and letters about seller feedback and about a product review. */
const PLACES = [
  { kind: 'seller-feedback', channel: 'feedback-reply' },
  { kind: 'product-review', channel: 'buyer-message' },
  { kind: 'seller-feedback', channel: 'buyer-message' },
] as const;

function rowsOf(language: string): Row[] {
  const path = join(DATA_FOLDER, `reviews.${language}.jsonl`);
  if (!existsSync(path)) throw new Error(`No reviews at ${path}: set REVIEW_DESK_DATA to the folder that holds them.`);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Whether a review belongs to the half that is drawn from. */
const isForReading = ({ id }: Row): boolean => hash(`half${id}`) % 2 === 1;

/** `count` rows, as many of each number of stars, and of these half short and half long. */
function sample(rows: readonly Row[], count: number, seed: string): Row[] {
  const share = Math.ceil(count / 10);
  const strata = [1, 2, 3, 4, 5].flatMap((stars) => [true, false].map((short) => ({ stars, short })));
  return strata
    .flatMap(({ stars, short }) =>
      rows
        .filter((row) => isForReading(row) && row.stars === stars && row.text.length <= SHORT === short)
        .sort((a, b) => hash(seed + a.id) - hash(seed + b.id))
        .slice(0, share),
    )
    .slice(0, count);
}

const [language = 'en', count = '50', seed = ''] = process.argv.slice(2);
for (const [at, { id, stars, title, text }] of sample(rowsOf(language), Number(count), seed).entries()) {
  const place = PLACES[at % PLACES.length];
  const sellerLanguage = GLOSS_LANGUAGES[at % GLOSS_LANGUAGES.length];
  console.log(JSON.stringify({ id, platform: 'amazon', ...place, text, title, rating: stars, sellerLanguage }));
}
