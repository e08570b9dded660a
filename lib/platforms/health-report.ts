/**
 * The reading report: what a seller can send to whoever mends the reader. Numbers, and words this product chose itself. No text of
 * the page, no name, no order, no address but its host: whatever comes from the page is counted, or checked to be a bare language
 * or parameter name. English for everyone: it is read by developers.
 */
import type { Steps } from '../extract/steps.ts';
import type { Coverage, PageRange } from '../reviews/coverage.ts';
import type { PastHealth } from '../reviews/page-health.ts';
import type { Platform } from '../reviews/review.ts';
import { type Inspection, inspect, type SelectorCount } from './inspect.ts';
import { FOUND, type Health, type Page, type PageAdapter, type ReadingStatus, type Scope } from './platform.ts';

/** What a report is made of, but for the page itself. */
export interface ReportFacts {
  /** Epoch milliseconds. */
  at: number;
  /** Of the extension. */
  version: string;
  /** `navigator.userAgent`: only the browser's name and major version go into the report. */
  userAgent: string;
  platform: Platform;
  uiLanguage: string;
  status: ReadingStatus;
  /** Reviews listed, and read but not to be told apart. */
  listed: number;
  unlisted: number;
  health: Health | null;
  /** null: a page that lists no reviews. */
  scope: Scope | null;
  coverage: Coverage | null;
  past: PastHealth | null;
}

const BROWSERS: [name: string, version: RegExp][] = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chrome', /Chrome\/(\d+)/],
];

function browserOf(userAgent: string): string {
  for (const [name, version] of BROWSERS) {
    const [, major] = version.exec(userAgent) ?? [];
    if (major) return `${name} ${major}`;
  }
  return 'another';
}

const languageOf = (tag: string): string =>
  /^[a-z]{2,3}(?:[-_](?:[a-z]{2}|han[st]))*$/i.test(tag) ? tag : 'not stated';
/** A filter's name may be a parameter of the page's address, and those may be anything. */
const filterName = (name: string): string => (/^[a-z]{1,24}$/i.test(name) ? name : 'other');

const shown = (value: number | string | boolean | null): string => {
  if (value === true) return 'yes';
  return value === null ? 'not shown' : value === false ? 'no' : String(value);
};

const padded = (rows: string[][]): string[] => {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), []);
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd());
};

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const rangesOf = (ranges: readonly PageRange[]): string =>
  ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ') || 'none';

function scopeLines({
  filters,
  dateRange,
  sort,
  page,
  pages,
  pageSize,
  total,
  starts,
  ends,
  certain,
}: Scope): string[] {
  const names = [...new Set(Object.keys(filters).map(filterName))].sort();
  return [
    `list: page ${shown(page)} of ${shown(pages)}, page size ${shown(pageSize)}, total ${shown(total)}, begins here ${shown(starts)}, ends here ${shown(ends)}`,
    `filters: ${names.join(', ') || 'none'}; date range ${shown(dateRange !== null)}, sort ${shown(sort !== null)}, all known ${shown(certain)}`,
  ];
}

const coverageLine = ({ read, total, seenPages, complete, gaps }: Coverage): string =>
  `read today: ${read} of ${shown(total)}, pages ${rangesOf(seenPages)}, complete ${shown(complete)}${gaps.length > 0 ? ` (${gaps.join(', ')})` : ''}`;

function fieldLines({ fields }: Health, past: PastHealth | null): string[] {
  const rows = Object.entries(fields).map(([field, counts]) => {
    const ways = FOUND.flatMap((way) => (counts?.[way] ? [`${way} ${counts[way]}`] : []));
    const lost = past?.lost.find((one) => one.field === field);
    return [field, `${ways.join(', ')}${lost ? `; found until ${day(lost.until)}` : ''}`];
  });
  return rows.length > 0 ? ['fields, by how they were found:', ...padded(rows)] : [];
}

function selectorLines(selectors: readonly SelectorCount[]): string[] {
  const rows = selectors.map(({ name, seen, expected, matches, perReview, asExpected }) => [
    asExpected ? ' ' : '!',
    name,
    String(matches),
    perReview ? `${perReview[0]}-${perReview[1]}` : '',
    expected,
    seen,
  ]);
  return ['selectors (! not as expected): matches, per review, expected, seen:', ...padded(rows)];
}

/** The report's text. Pure. Of the page's address only the host goes into it. */
function reportText(
  facts: ReportFacts,
  { kind }: PageAdapter,
  { document, url }: Page,
  inspection: Inspection,
): string {
  const { health, scope, coverage, past } = facts;
  const { records, found } = inspection.structure;
  const counts = Object.entries(found).map(([field, count]) => `${field} ${count}`);
  const lines = [
    'Review Desk reading report',
    `made: ${new Date(facts.at).toISOString()}`,
    `extension: ${facts.version}`,
    `browser: ${browserOf(facts.userAgent)}`,
    `page: ${facts.platform} ${kind} on ${url.hostname}`,
    `language: page ${languageOf(document.documentElement.lang)}, sidebar ${facts.uiLanguage}`,
    `status: ${facts.status}`,
    `reviews: ${health?.seen ?? 0} on the page, ${health?.complete ?? 0} complete, ${facts.listed} listed, ${facts.unlisted} not to be told apart`,
    ...(past?.fullUntil ? [`read in full until: ${day(past.fullUntil)}`] : []),
    ...(scope ? scopeLines(scope) : []),
    ...(coverage ? [coverageLine(coverage)] : []),
    ...(health ? fieldLines(health, past) : []),
    ...selectorLines(inspection.selectors),
    `by structure alone: ${records} reviews; ${counts.join(', ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Looks at the page once more and writes the report. `reviews`: elements of those that were read. Touches nothing, keeps nothing. */
export function* makeReport(
  facts: ReportFacts,
  adapter: PageAdapter,
  page: Page,
  reviews: readonly Element[],
): Steps<string> {
  return reportText(facts, adapter, page, yield* inspect(adapter, page, reviews));
}
