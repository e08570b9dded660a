/**
 * How well the site-agnostic reader reads real saved pages: `node tests/bench/extract.ts [site…] [--errors]`. Pages and truth
 * are test data from outside (REVIEW_DESK_PAGES, by default ../shared/pages); their texts never enter the repository.
 * `--errors` names each wrong field and shows the beginnings of both texts.
 * `--nameless` takes every class, id and data attribute off the page first: what is left when names say nothing. Ratings that
 * only a class states are lost then by right.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ExtractedRecord, readRecords } from '../../lib/extract/structural-reader.ts';
import { parsePage } from '../../lib/page-parser.ts';
import { PAGES, REVIEWS } from '../extract/invented-pages.ts';

const FOLDER = resolve(process.env.REVIEW_DESK_PAGES ?? resolve(import.meta.dirname, '../../../shared/pages'));
/**
 * Sites looked at while the reader was written. The others were measured blind first (record F1 0.56, right fields of all 0.33),
 * then four of them were looked at and five measured blind again (0.66, 0.45), then those too: a page of a new site may
 * well read worse than this table says.
 */
const DEVELOPED_ON =
  'amazon sellercentral trustpilot googleplay dealerrater iens vasecocky velocidadcuchara douban'.split(' ');
const FIELDS = ['rating', 'date', 'author', 'title', 'body', 'reply'] as const;
type Field = (typeof FIELDS)[number];

interface Result {
  page: string;
  truth: number;
  found: number;
  matched: number;
  right: Record<Field, number>;
  milliseconds: number;
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

function sameField(field: Field, truth: ExtractedRecord, found: ExtractedRecord): boolean {
  const [a, b] = [truth[field], found[field]];
  if (typeof a === 'string' && typeof b === 'string') return squeeze(a) === squeeze(b);
  return a === b;
}

/** How surely two records are the same review: a shared body (or its beginning) counts most. */
function likeness(truth: ExtractedRecord, found: ExtractedRecord): number {
  const [a, b] = [squeeze(truth.body), squeeze(found.body)];
  const same = (field: Field) => truth[field] !== null && sameField(field, truth, found);
  const shorter = Math.min(a.length, b.length);
  const body =
    a === b && a !== '' ? 4 : shorter >= 12 && (a.includes(b.slice(0, 40)) || b.includes(a.slice(0, 40))) ? 3 : 0;
  const rest = (same('author') ? 2 : 0) + (same('date') ? 1 : 0) + (same('rating') ? 0.5 : 0) + (same('title') ? 2 : 0);
  return body > 0 || rest >= 3 ? body + rest : 0;
}

/** Each true record with the most alike found one, best pairs first; a found record is used once. */
function pair(truth: ExtractedRecord[], found: ExtractedRecord[]): Map<number, number> {
  const scores = truth.flatMap((one, t) => found.map((other, f) => ({ t, f, score: likeness(one, other) })));
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { t, f } of scores.filter((one) => one.score > 0).sort((a, b) => b.score - a.score)) {
    if (pairs.has(t) || used.has(f)) continue;
    pairs.set(t, f);
    used.add(f);
  }
  return pairs;
}

const cut = (value: unknown): string => JSON.stringify(typeof value === 'string' ? value.slice(0, 70) : value);

interface SavedPage {
  html: string;
  truth: ExtractedRecord[];
}

const isThere = existsSync(FOLDER);

const INVENTED: ExtractedRecord[] = REVIEWS.map(({ stars, day, author, title, body }) => {
  return { rating: stars, ratingMax: 5, date: day, author, title, body, reply: null };
});

function load(page: string): SavedPage {
  if (!isThere) return { html: PAGES[page] ?? '', truth: INVENTED };
  const read = (ending: string) => readFileSync(join(FOLDER, `${page}.${ending}`), 'utf8');
  return { html: read('html'), truth: JSON.parse(read('json')) as ExtractedRecord[] };
}

const pageNames = (): string[] =>
  isThere
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.replace('.html', ''))
    : Object.keys(PAGES);

/** Classes become numbers that mean nothing, the same for the same name; ids and data attributes go. */
function takeNames(document: Document): void {
  const numbers = new Map<string, string>();
  const numbered = (name: string): string => {
    const known =
      numbers.get(name) ??
      `c${(numbers.size + 10).toString(36).replace(/[0-9]/g, (digit) => 'qwertyuiop'[Number(digit)] ?? '')}`;
    numbers.set(name, known);
    return known;
  };
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name === 'id' || name.startsWith('data-')) element.removeAttribute(name);
      else if (name === 'class')
        element.setAttribute(
          'class',
          (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).map(numbered).join(' '),
        );
    }
  }
}

function measure(page: string, showErrors: boolean, nameless: boolean): Result {
  const { html, truth } = load(page);
  const url = new URL('https://shop.example/');
  const { document, close } = parsePage(html, url);
  if (nameless) takeNames(document);
  const start = performance.now();
  const { records } = readRecords(document, url);
  const milliseconds = performance.now() - start;
  close();
  const pairs = pair(truth, records);
  const right: Record<Field, number> = { rating: 0, date: 0, author: 0, title: 0, body: 0, reply: 0 };
  for (const [t, one] of truth.entries()) {
    const other = records[pairs.get(t) ?? -1];
    if (!other) {
      if (showErrors) console.log(`  ${page} #${t} missed: ${cut(one.author)} ${cut(one.body)}`);
      continue;
    }
    for (const field of FIELDS) {
      if (sameField(field, one, other)) right[field] += 1;
      else if (showErrors) console.log(`  ${page} #${t} ${field}: ${cut(one[field])} read as ${cut(other[field])}`);
    }
  }
  if (showErrors) {
    const used = new Set(pairs.values());
    records.forEach((one, f) => {
      if (!used.has(f)) console.log(`  ${page} no such record: ${cut(one.author)} ${cut(one.date)} ${cut(one.body)}`);
    });
  }
  return { page, truth: truth.length, found: records.length, matched: pairs.size, right, milliseconds };
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '  -  ' : (100 * part) / whole).toString().slice(0, 5).padStart(6);

function print(name: string, results: Result[]): void {
  const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0);
  const [truth, found, matched] = [sum((one) => one.truth), sum((one) => one.found), sum((one) => one.matched)];
  const fields = FIELDS.map((field) =>
    percent(
      sum((one) => one.right[field]),
      matched,
    ),
  );
  const all = sum((one) => FIELDS.reduce((total, field) => total + one.right[field], 0));
  console.log(
    [
      name.padEnd(20),
      String(truth).padStart(5),
      String(found).padStart(5),
      percent(matched, found),
      percent(matched, truth),
      percent(2 * matched, truth + found),
      '|',
      ...fields,
      percent(all, FIELDS.length * matched),
      percent(all, FIELDS.length * truth),
      '|',
      `${Math.round(Math.max(...results.map((one) => one.milliseconds)))} ms`.padStart(8),
    ].join(' '),
  );
}

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
if (!isThere) {
  console.log(
    `No saved pages in ${FOLDER} (set REVIEW_DESK_PAGES to a folder of pairs {site}-{n}.html + {site}-{n}.json): these figures stand on a few invented pages.`,
  );
}
const pages = pageNames().filter((page) => wanted.length === 0 || wanted.some((one) => page.startsWith(one)));
const isDeveloped = (page: string) => DEVELOPED_ON.includes(page.replace(/-\d+$/, ''));
console.log(
  `${'page'.padEnd(20)}  true found   prec    rec     F1 | ${FIELDS.map((field) => field.padStart(6)).join(' ')} fields of all |  slowest`,
);
const results = pages.map((page) => {
  const result = measure(page, args.includes('--errors'), args.includes('--nameless'));
  print(`${page}${isDeveloped(page) ? '' : ' *'}`, [result]);
  return result;
});
if (results.length > 1) {
  const developed = results.filter(({ page }) => isDeveloped(page));
  const unseen = results.filter(({ page }) => !isDeveloped(page));
  if (developed.length > 0) print('developed on', developed);
  if (unseen.length > 0) print('* other sites', unseen);
  print('all', results);
}
