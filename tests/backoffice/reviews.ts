/**
 * Where the simulated pages get their review texts: real reviews from a data folder outside the repository, else a small
 * invented set. Seeded, so that two runs show the same pages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seededRandom, shuffled } from './invented.ts';
import { INVENTED_REVIEWS } from './invented-reviews.ts';

export type ReviewLanguage = keyof typeof INVENTED_REVIEWS;
export const REVIEW_LANGUAGES = Object.keys(INVENTED_REVIEWS) as ReviewLanguage[];

/** One text to put on a page, already in the shape a page can show: white space folded, line breaks kept. */
export interface SourceReview {
  /** null where the source has none; see `titleFor` in invented.ts. */
  title: string | null;
  text: string;
  /** Always set: where the source states none it is drawn from the source's sentiment. */
  stars: 1 | 2 | 3 | 4 | 5;
}

export interface ReviewOptions {
  /** Folder with `reviews.<language>.jsonl`. Default: `REVIEW_DESK_DATA`, else `../shared/data` beside the repository. */
  dataFolder?: string;
  /** Another seed, other reviews. Default 1. */
  seed?: number;
}

/** `loadReviews` bound to one data folder; what the platform folders are given. */
export type ReviewSource = (language: ReviewLanguage, count: number, seed?: number) => SourceReview[];

/** A text as a browser shows it and as `textOf` reads it back: spaces folded, at most one blank line, trimmed. */
export const shownText = (text: string): string =>
  text
    .replace(/[ \t\r\f\u00a0]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The same on one line, for titles. */
export const shownLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The folder used when none is given. Never inside the repository: real reviews may not be passed on. */
export const defaultDataFolder = (): string =>
  process.env.REVIEW_DESK_DATA ?? resolve(import.meta.dirname, '../../../shared/data');

interface DataRow {
  text?: unknown;
  title?: unknown;
  stars?: unknown;
  sentiment?: unknown;
}

const STARS_OF_SENTIMENT: Record<string, SourceReview['stars'][]> = { pos: [5, 4, 5], neg: [1, 2, 1], neu: [3, 3, 3] };

function starsOf(row: DataRow, at: number): SourceReview['stars'] {
  if (row.stars === 1 || row.stars === 2 || row.stars === 3 || row.stars === 4 || row.stars === 5) return row.stars;
  const choice = STARS_OF_SENTIMENT[typeof row.sentiment === 'string' ? row.sentiment : 'neu'] ?? [3];
  return choice[at % choice.length] ?? 3;
}

function parse(lines: string): SourceReview[] {
  const reviews: SourceReview[] = [];
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as DataRow;
    const text = typeof row.text === 'string' ? shownText(row.text) : '';
    if (text === '') continue;
    const title = typeof row.title === 'string' ? shownLine(row.title) : '';
    reviews.push({ text, title: title === '' ? null : title, stars: starsOf(row, reviews.length) });
  }
  return reviews;
}

const cache = new Map<string, SourceReview[]>();
let said = false;

function sayInvented(folder: string): void {
  if (said) return;
  said = true;
  process.stderr.write(
    `Simulated back offices: no real reviews in ${folder} (set REVIEW_DESK_DATA to the folder); using the small invented set.\n`,
  );
}

function pool(language: ReviewLanguage, folder: string): SourceReview[] {
  const file = join(folder, `reviews.${language}.jsonl`);
  const known = cache.get(file);
  if (known) return known;
  if (!existsSync(file)) {
    sayInvented(folder);
    return INVENTED_REVIEWS[language];
  }
  const reviews = parse(readFileSync(file, 'utf8'));
  if (reviews.length === 0) throw new Error(`No review could be read from ${file}`);
  cache.set(file, reviews);
  return reviews;
}

/**
 * `count` reviews in one language, in a seeded order; starts again from the beginning when there are fewer.
 * Says once on stderr when the folder is missing and the invented set is used. Throws for a file that isn't JSON lines.
 */
export function loadReviews(language: ReviewLanguage, count: number, options: ReviewOptions = {}): SourceReview[] {
  const all = pool(language, options.dataFolder ?? defaultDataFolder());
  const order = shuffled(all, seededRandom(`${language}:${options.seed ?? 1}`));
  return Array.from({ length: count }, (_, at) => order[at % order.length]).filter((review) => review !== undefined);
}

/** The source the platform folders build their scenarios from. */
export const reviewSource =
  (dataFolder?: string): ReviewSource =>
  (language, count, seed) =>
    loadReviews(language, count, {
      ...(dataFolder === undefined ? {} : { dataFolder }),
      ...(seed === undefined ? {} : { seed }),
    });
