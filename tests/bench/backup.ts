/**
 * What a backup costs in memory and time, in real Chromium: `npm run bench:backup [-- --reviews=7500,50000 --history=3]`. Needs
 * `npm run build:e2e`. For each size of the store a backup is made, checked, looked at and restored into an empty desk; prints
 * how much more memory all processes of the browser took at the worst moment of each step, and the largest store's against the
 * smallest's. Exits with 1 where that grows with the store, or what comes out is not what went in.
 */
import { cpus, loadavg } from 'node:os';
import { launch } from '../e2e/browser.ts';
import type { BackupJobs } from './backup-page.ts';
import { jobsIn } from './jobs.ts';
import { peakOf } from './memory.ts';

const option = (name: string, usual: string): string =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
const SIZES = option('reviews', '7500,50000').split(',').map(Number);
const HISTORY = Number(option('history', '3'));
const STEPS = ['exported', 'checked', 'previewed', 'restored'] as const;
/** MB: a page that holds a store as a whole dies, and one that does not clears up in time. */
const HEAP = 128;
/** Memory may grow by so much of what the rows grew: the page holds a stretch, but the browser's own processes breathe. */
const SHARE = 0.5;
/** Less than that is the browser's own breathing. */
const NOISE = 60e6;

const say = (line: string) => process.stdout.write(`${line}\n`);

const missed: string[] = [];
const peaks: { rows: number; bytes: Record<(typeof STEPS)[number], number> }[] = [];
for (const size of SIZES) {
  // A fresh browser each: what one size has left behind would hide what the next one takes.
  const browser = await launch([], { heap: HEAP, networkLog: false, inside: 'offscreen.html' });
  try {
    const job = await jobsIn<BackupJobs>(browser, 'backup-page.ts');
    await job('forget');
    const rows = await job('fill', size, HISTORY);
    const session = await browser.context.newCDPSession(browser.inside);
    const bytes = {} as Record<(typeof STEPS)[number], number>;
    say(`\n${size} reviews with history (${rows} rows)`);
    for (const step of STEPS) {
      if (step === 'restored') await job('forget');
      await session.send('HeapProfiler.collectGarbage');
      const peak = await peakOf(() => job(step));
      bytes[step] = peak.bytes;
      say(
        `  ${step} in ${(peak.result / 1000).toFixed(1)} s (${Math.round((rows / peak.result) * 1000)} rows/s), at most ${Math.round(peak.bytes / 1e6)} MB more`,
      );
    }
    say(`  the file: ${((await job('bytes')) / 1e6).toFixed(1)} MB`);
    if (!(await job('same'))) missed.push(`${size} reviews: what was restored is exported otherwise`);
    peaks.push({ rows, bytes });
  } finally {
    await browser.close();
  }
}
const [least, most] = [peaks[0], peaks.at(-1)];
if (least && most && peaks.length > 1)
  for (const step of STEPS) {
    const growth = Math.max(most.bytes[step], NOISE) / Math.max(least.bytes[step], NOISE);
    const bar = Math.max(1, (most.rows / least.rows) * SHARE);
    say(
      `${step}: ${growth.toFixed(2)} times the memory for ${(most.rows / least.rows).toFixed(1)} times the rows (bar ${bar.toFixed(1)})`,
    );
    if (growth > bar) missed.push(`${step}: memory grows ${growth.toFixed(2)} times (bar ${bar.toFixed(1)})`);
  }
say(`\nLoad ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores.`);
say(missed.length === 0 ? 'All bars kept.' : `Missed:\n${missed.map((one) => `- ${one}`).join('\n')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
