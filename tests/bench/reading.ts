/**
 * What reading costs a page, in real Chromium: `npm run bench:reading [-- --rounds=5 --only=taobao --sizes=50,500
 * --tables=sizes,reading,neighbours,restless --hot]`. Needs
 * `npm run build:e2e`. Prints times, tasks, script sizes, pages that are no review pages, and pages that never rest; each
 * figure is a median over rounds, the bar beside it is DESIGN section 6. Exits with 1 when a bar is missed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { SCRIPTS } from '../../lib/platforms/places.ts';
import { identify } from '../../lib/reviews/identity.ts';
import { scenarioById, scenarios } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { type Browser, launch, launchPlain, until } from '../e2e/browser.ts';
import { type ThreadWork, traced } from './page-trace.ts';
import { type Stamps, startStopwatch } from './stopwatch.ts';

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e');
/** Milliseconds from the rows to a sidebar that can be used, by rows on the page. */
const USABLE: Record<number, number> = { 50: 100, 500: 150, 5000: 400 };
const TASK = 50;
const EVALUATION = 5;
/** Share of one core on a page that changes 50 times a second. */
const BUSY = 0.05;
const BUSY_FOR = 12_000;
/** As in .ci/check.ts. */
const RAW = 150_000;
const GZIP = 50_000;
/** 5,000 rows take a busy machine long, ms. */
const LOADING = 120_000;
/** A page is looked at this long after everything is known: what comes late counts too. */
const REST = 1_500;
/** Chromium runs `document_idle` scripts at the load event, or this long after the document was parsed. */
const IDLE = 200;

/** Scenario and what matches each of its rows once. */
const KINDS: [id: string, rows: string][] = [
  ['amazon/customer-reviews', '.reviewContainer'],
  ['amazon/feedback-manager', 'kat-table-row#feedback-details'],
  ['amazon/public-reviews', '[data-hook=review]'],
  ['rakuten/review-check-tool', '[id=search_list_review_detail]'],
  ['rakuten/public-reviews-item', '[class*=reviewer-name]'],
  ['taobao/review-list', 'tr.next-table-row'],
];
const NEIGHBOURS = ['amazon/not-reviews-home', 'amazon/not-reviews-order', 'rakuten/error-auth', 'taobao/ask-all'];

const option = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const ROUNDS = Number(option('rounds') ?? 5);
const SIZES = (option('sizes') ?? '50,500,5000').split(',').map(Number);
const ONLY = option('only') ?? '';
/** Our functions that took longest, for whoever wants to make them faster. */
const HOT = process.argv.includes('--hot');
const TABLES = (option('tables') ?? 'sizes,reading,neighbours,restless').split(',');

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const missed: string[] = [];
/** The figure, marked where it misses its bar. */
function judged(what: string, value: number, bar: number, shown: string): string {
  if (value <= bar) return shown;
  missed.push(`${what}: ${shown} (bar ${bar})`);
  return `${shown} !`;
}
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

function print(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  process.stdout.write(`\n${title}\n${line(head)}\n${rows.map(line).join('\n')}\n`);
}

const listedOf = ({ platform, truth }: Scenario): number =>
  identify(platform, 'shop', truth).filter((one) => one !== null).length;

interface CoverageRow {
  at: number;
  reviewKeys: string[];
}

/** When the background had remembered the whole page, epoch milliseconds. */
const rememberedAt = (browser: Browser, count: number): Promise<number> =>
  until(
    `${count} remembered reviews`,
    async () => (await browser.rows<CoverageRow>('coverage')).find((row) => row.reviewKeys.length === count)?.at,
    120_000,
  );

interface Times {
  /** Milliseconds after the rows were there and a content script could run. */
  usable: number;
  /** The same, after the rows alone. */
  afterRows: number;
  known: number;
  remembered: number;
  longTasks: number[];
}

/** One visit, timed inside the page, without a tracer. */
async function time(browser: Browser, scenario: Scenario, rows: string): Promise<Times> {
  await browser.forget();
  const listed = listedOf(scenario);
  const page = await browser.context.newPage();
  await page.addInitScript(startStopwatch, { rows, count: scenario.truth.length, listed });
  await page.goto(scenario.url, { timeout: LOADING });
  await page.waitForFunction(() => window.stopwatch.known && window.stopwatch.usable, null, { timeout: 120_000 });
  const at = await rememberedAt(browser, listed);
  const seen = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      stamps: window.stopwatch,
      origin: performance.timeOrigin,
      parsed: navigation?.domContentLoadedEventEnd ?? 0,
      loaded: navigation?.loadEventStart || Number.POSITIVE_INFINITY,
    };
  });
  await page.close();
  const { rows: there = 0, usable = 0, known = 0, longTasks } = seen.stamps;
  const from = Math.max(there, Math.min(seen.loaded, seen.parsed + IDLE));
  return {
    usable: usable - from,
    afterRows: usable - there,
    known: known - from,
    remembered: at - seen.origin - from,
    longTasks,
  };
}

/** The same page without the extension: how long its own longest task is. */
async function timePlain(context: BrowserContext, scenario: Scenario, rows: string): Promise<Stamps> {
  const page = await context.newPage();
  await page.addInitScript(startStopwatch, { rows, count: scenario.truth.length, listed: -1 });
  await page.goto(scenario.url, { timeout: LOADING });
  await page.waitForFunction(() => window.stopwatch.rows !== undefined, null, { timeout: 120_000 });
  await page.waitForTimeout(REST);
  const stamps = await page.evaluate(() => window.stopwatch);
  await page.close();
  return stamps;
}

/** One visit under the tracer. */
async function trace(browser: Browser, scenario: Scenario): Promise<ThreadWork> {
  await browser.forget();
  const page = await browser.context.newPage();
  const work = await traced(browser.context, page, async () => {
    await page.goto(scenario.url, { timeout: LOADING });
    await rememberedAt(browser, listedOf(scenario));
    await page.waitForTimeout(REST);
  });
  await page.close();
  return work;
}

async function repeat<T>(times: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < times; round++) results.push(await act());
  return results;
}

async function readingTable(
  browser: Browser,
  plain: BrowserContext,
  chosen: [Scenario, string, number][],
): Promise<void> {
  const table: string[][] = [];
  for (const [scenario, rows, size] of chosen) {
    // Long pages vary less and take longer.
    const rounds = size >= 5_000 ? Math.max(3, Math.ceil(ROUNDS / 2)) : ROUNDS;
    const times = await repeat(rounds, () => time(browser, scenario, rows));
    const works = await repeat(Math.ceil(rounds / 2), () => trace(browser, scenario));
    const own = await repeat(Math.ceil(rounds / 2), () => timePlain(plain, scenario, rows));
    const of = (field: 'usable' | 'afterRows' | 'known' | 'remembered') => median(times.map((one) => one[field]));
    const longest = median(works.map((work) => work.longest));
    const longTask = (all: { longTasks: number[] }[]) => median(all.map((one) => Math.max(0, ...one.longTasks)));
    table.push([
      scenario.id,
      judged(`${scenario.id} usable`, of('usable'), USABLE[size] ?? Number.POSITIVE_INFINITY, ms(of('usable'))),
      String(USABLE[size] ?? ''),
      ms(of('afterRows')),
      ms(of('known')),
      ms(of('remembered')),
      judged(`${scenario.id} longest task`, longest, TASK, ms(longest)),
      ms(median(works.map((work) => work.ours))),
      ms(median(works.map((work) => work.total))),
      ms(longTask(times)),
      ms(longTask(own)),
    ]);
    process.stderr.write(`${table.at(-1)?.join('  ')}\n`);
    if (HOT)
      for (const { name, ms: own } of works.at(-1)?.hot.slice(0, 12) ?? [])
        process.stderr.write(`    ${ms(own).padStart(8)}  ${name}\n`);
  }
  print(
    'Review pages, ms (medians)',
    [
      'page',
      'usable',
      'bar',
      'from rows',
      'all known',
      'remembered',
      `task ≤${TASK}`,
      'our script',
      'thread',
      'longest',
      'without us',
    ],
    table,
  );
}

function sizesTable(): void {
  const folder = resolve(BUILD, 'content-scripts');
  const bytes = (file: string) => {
    const script = readFileSync(resolve(folder, file));
    return { raw: script.length, gzip: gzipSync(script).length };
  };
  const kB = (value: number) => (value / 1_000).toFixed(1);
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const rows = files.map((file) => {
    const { raw, gzip } = bytes(file);
    return [file, judged(`${file} raw`, raw, RAW, kB(raw)), judged(`${file} gzip`, gzip, GZIP, kB(gzip))];
  });
  // Several scripts of one page: each has its own bar, their sum is for information.
  const sums = SCRIPTS.map((script) => {
    const all = ['gate.js', `${script}.js`, 'sidebar.js', 'sidebar-detail.js'].map(bytes);
    const sum = (part: 'raw' | 'gzip') => all.reduce((total, one) => total + one[part], 0);
    return [`= a review page of ${script}`, kB(sum('raw')), kB(sum('gzip'))];
  });
  print('Content scripts, kB (each ≤ 150, 50 gzip)', ['file', 'raw', 'gzip'], [...rows, ...sums]);
}

async function neighbourTable(browser: Browser, chosen: Scenario[]): Promise<void> {
  const table: string[][] = [];
  for (const scenario of chosen) {
    const works = await repeat(Math.max(ROUNDS, 5), async () => {
      const page = await browser.context.newPage();
      const visit = async () => {
        await page.goto(scenario.url, { waitUntil: 'load' });
        await page.waitForTimeout(REST);
      };
      const { evaluation } = await traced(browser.context, page, visit, { profiler: false });
      await page.close();
      return evaluation;
    });
    const evaluation = median(works);
    table.push([
      scenario.id,
      judged(`${scenario.id} evaluation`, evaluation, EVALUATION, ms(evaluation)),
      ms(Math.min(...works)),
    ]);
  }
  print('Pages that are no review pages, ms of the thread', ['page', `scripts ≤${EVALUATION}`, 'least'], table);
}

/** What changes 50 times a second, and how: each is sent to the page as text. */
const RESTLESS: [name: string, start: (rows: string) => void][] = [
  [
    'a clock beside the list',
    () => {
      const clock = document.body.appendChild(document.createElement('div'));
      setInterval(() => {
        clock.textContent = String(performance.now());
      }, 20);
    },
  ],
  [
    'text within a row',
    (rows) => {
      const note = document.querySelector(rows)?.appendChild(document.createElement('td'));
      let turn = 0;
      setInterval(() => {
        turn += 1;
        if (note) note.textContent = turn % 2 === 0 ? '·' : '';
      }, 20);
    },
  ],
  [
    'classes of all rows in turn',
    (rows) => {
      const all = document.querySelectorAll(rows);
      let turn = 0;
      setInterval(() => {
        turn += 1;
        all[turn % all.length]?.classList.toggle('restless');
      }, 20);
    },
  ],
];

async function restlessTable(browser: Browser, chosen: [Scenario, string, number][]): Promise<void> {
  const table: string[][] = [];
  for (const [scenario, rows] of chosen)
    for (const [name, start] of RESTLESS) {
      await browser.forget();
      const page: Page = await browser.context.newPage();
      await page.goto(scenario.url, { timeout: LOADING });
      await rememberedAt(browser, listedOf(scenario));
      const work = await traced(browser.context, page, async () => {
        await page.evaluate(start, rows);
        await page.waitForTimeout(BUSY_FOR);
      });
      await page.close();
      const share = work.ours / BUSY_FOR;
      table.push([
        scenario.id,
        name,
        judged(`${scenario.id}, ${name}`, share, BUSY, `${(share * 100).toFixed(1)} %`),
        ms(work.ours),
        ms(work.total - work.ours),
        judged(`${scenario.id}, ${name}, longest task`, work.longest, TASK, ms(work.longest)),
      ]);
      if (HOT)
        for (const { name: one, ms: own } of work.hot.slice(0, 12))
          process.stderr.write(`    ${ms(own).padStart(8)}  ${one}\n`);
    }
  print(
    `Pages that change 50 times a second, over ${BUSY_FOR / 1_000} s`,
    ['page', 'what changes', 'of a core ≤5 %', 'ours ms', 'others ms', 'longest'],
    table,
  );
}

const everything = scenarios();
const chosen = KINDS.flatMap(([id, rows]) =>
  SIZES.map((size): [Scenario, string, number] => [scenarioById(`${id}-${size}`, everything), rows, size]),
).filter(([scenario]) => scenario.id.includes(ONLY));
const neighbours = NEIGHBOURS.map((id) => scenarioById(id, everything)).filter(({ id }) => id.includes(ONLY));
const browser = await launch([...chosen.map(([scenario]) => scenario), ...neighbours], {
  networkLog: false,
  inside: 'offscreen.html',
});
const plain = await launchPlain(browser.backoffice);
try {
  const restless = chosen.filter(([, , size]) => size === 500);
  if (TABLES.includes('sizes')) sizesTable();
  if (TABLES.includes('reading')) await readingTable(browser, plain, chosen);
  if (TABLES.includes('neighbours')) await neighbourTable(browser, neighbours);
  if (TABLES.includes('restless')) await restlessTable(browser, restless);
} finally {
  await plain.close();
  await browser.close();
}
const [load = 0] = loadavg();
// Times by the clock mean little while others use the same cores; what is counted in thread time does.
process.stdout.write(`\nLoad ${load.toFixed(1)} on ${cpus().length} cores.\n`);
process.stdout.write(
  missed.length === 0 ? '\nAll bars kept.\n' : `\nMissed:\n${missed.map((one) => `- ${one}`).join('\n')}\n`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
