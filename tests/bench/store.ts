/**
 * What memory costs, in real Chromium: `npm run bench:store [-- --reviews=1000,100000 --history=3 --rounds=5 --rest=20 --export --keep=folder]`. Needs
 * `npm run build:e2e`. Prints the rate of a restore against plain IndexedDB in the same run, then for each size of the store
 * what a page of 100 reviews, popup, badge and search cost. Bars of DESIGN section 6; exits with 1 when one is missed.
 */
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '../e2e/browser.ts';
import { jobsIn } from './jobs.ts';
import type { StoreJobs } from './store-page.ts';

const option = (name: string, usual: string): string =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
const SIZES = option('reviews', '1000,100000').split(',').map(Number);
const HISTORY = Number(option('history', '3'));
const ROUNDS = Number(option('rounds', '5'));
/** Filling takes long: a folder in which the browser keeps what was filled, so that another run goes on there. */
const KEEP = option('keep', '');
/** Reviews restored for the rate; it begins with an empty store. */
const RATE = KEEP ? 0 : Number(option('rate', '100000'));
/** The browser goes on putting its files in order for a while after so much was written at once. Seconds. */
const REST = Number(option('rest', '20'));
const EXPORT = process.argv.includes('--export');

/** Of plain IndexedDB's rate. */
const LEAST_RATE = 0.6;
/** Milliseconds: at once, in a store as large as a busy shop's; soon enough in one ten times as large. */
const AT_ONCE = 100;
const SOON = 1_000;
const BUSY_SHOP = 100_000;
const FILLED_AT_ONCE = 50_000;
/**
 * A page may cost this much more in the largest store than in the smallest; or as much as the browser's own reads of those rows
 * have become dearer there, which is nothing of ours.
 */
const GROWTH = 2;

const missed: string[] = [];
const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
function bar(what: string, value: number, limit: number): string {
  if (value > limit) missed.push(`${what}: ${value.toFixed(0)} ms (bar ${limit})`);
  return `${value.toFixed(value < 10 ? 1 : 0)}${value > limit ? ' !' : ''}`;
}

async function repeat<T>(act: (round: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < ROUNDS; round++) results.push(await act(round));
  return results;
}

const browser = await launch([], { networkLog: false, inside: 'offscreen.html', ...(KEEP && { profile: KEEP }) });
try {
  const job = await jobsIn<StoreJobs>(browser, 'store-page.ts');
  if (RATE > 0) {
    const { rows, raw, restored } = await job('rates', RATE, HISTORY);
    const share = restored / raw;
    if (share < LEAST_RATE) missed.push(`restore: ${share.toFixed(2)} of the plain rate (bar ${LEAST_RATE})`);
    say(
      `Restore of ${RATE} reviews with history (${rows} rows): ${Math.round(restored)} rows/s; plain IndexedDB ${Math.round(raw)}: ratio ${share.toFixed(2)} (bar ${LEAST_RATE})`,
    );
  }
  if (!KEEP) await job('forget');
  const pages: { known: number; plain: number }[] = [];
  for (const size of SIZES) {
    const patience = size > BUSY_SHOP ? SOON : AT_ONCE;
    const began = performance.now();
    for (let count = 0; count < size; ) {
      count = Math.min(size, count + FILLED_AT_ONCE);
      await job('fill', count, HISTORY);
      process.stderr.write(`${count} reviews there after ${((performance.now() - began) / 1_000).toFixed(0)} s\n`);
    }
    await sleep(REST * 1_000);
    // Warm: whoever opens a database first pays for opening it.
    await job('seePage', 0, 0);
    const plain = median(await repeat((round) => job('plainPage', 600 * (round + 1) + 1)));
    const known = median(await repeat((round) => job('seePage', 600 * (round + 1), 0)));
    const edited = median(await repeat((round) => job('seePage', 600 * (round + 1), 100)));
    const fresh = median(await repeat((round) => job('seePage', 6_000_000 + size + 600 * round, 0)));
    const popup = await repeat(() => job('popup'));
    const badge = median(await repeat(() => job('badge')));
    const { made, read } = await job('makeSearchable');
    const search = await repeat((round) =>
      job('search', ['zipper', '欠けて', '客服', 'nothing like it', 'product 7'][round % 5] ?? ''),
    );
    pages.push({ known, plain });
    say(`\n${size} reviews, ms (medians of ${ROUNDS})`);
    say(
      `  a page of 100: known ${known.toFixed(0)}, all edited ${edited.toFixed(0)}, all new ${fresh.toFixed(0)}; plain IndexedDB ${plain.toFixed(0)}`,
    );
    say(
      `  popup ${bar(`popup at ${size}`, median(popup.map(({ ms }) => ms)), patience)} (${popup[0]?.found} open), badge ${bar(`badge at ${size}`, badge, patience)}`,
    );
    say(
      `  search ${bar(`search at ${size}`, Math.max(...search.map(({ ms }) => ms)), patience)} (slowest of ${ROUNDS}); made once in ${made.toFixed(0)}, read in ${read.toFixed(0)}`,
    );
    if (EXPORT) {
      const { ms, bytes, openedMs } = await job('exported');
      say(
        `  backup written in ${ms.toFixed(0)} (${(bytes / 1e6).toFixed(1)} MB), opened and checked in ${openedMs.toFixed(0)}`,
      );
    }
  }
  const [least, most] = [pages[0], pages.at(-1)];
  if (least && most && pages.length > 1) {
    const growth = most.known / least.known;
    const plainly = most.plain / least.plain;
    const limit = Math.max(GROWTH, plainly);
    say(
      `\nA known page in the largest store against the smallest: ${growth.toFixed(2)} (bar ${limit.toFixed(2)}); plain IndexedDB ${plainly.toFixed(2)}`,
    );
    if (growth > limit) missed.push(`growth: ${growth.toFixed(2)} (bar ${limit.toFixed(2)})`);
  }
} finally {
  await browser.close();
}
say(`\nLoad ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores.`);
say(missed.length === 0 ? 'All bars kept.' : `Missed:\n${missed.map((one) => `- ${one}`).join('\n')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
