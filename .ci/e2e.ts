/**
 * The e2e tests: every file in a process of its own, with ends set to waiting. A browser that hangs must
 * cost one test, never the whole run; a file that fails is run once more, alone, and that is said aloud.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileSummary } from './file-summaries.ts';

const MINUTE = 60_000;
/** Of one test or hook. The slowest takes half a minute beside another file on two cores. */
const TEST_LIMIT = 3 * MINUTE;
/** Of all files together: five times what they take. */
const RUN_LIMIT = 40 * MINUTE;
const AGAIN_LIMIT = 15 * MINUTE;

export interface Tally {
  passed: number;
  failed: number;
}

/** Runs the files, the runner's own output going to ours; ends all of its processes when `limit` (ms) is over. */
function runFiles(files: string[], atOnce: number, limit: number, report: string): Promise<void> {
  rmSync(report, { force: true });
  const runner = spawn(
    process.execPath,
    [
      '--no-warnings=ExperimentalWarning',
      '--test',
      `--test-concurrency=${atOnce}`,
      `--test-timeout=${TEST_LIMIT}`,
      // A browser that could not be closed keeps no file alive.
      '--test-force-exit',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./.ci/file-summaries.ts',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    // A group of its own, so that its browsers can be ended with it.
    { stdio: ['ignore', 'inherit', 'inherit'], detached: true },
  );
  const endAll = () => {
    try {
      if (runner.pid !== undefined) process.kill(-runner.pid, 'SIGKILL');
    } catch {
      // Nobody is left in the group.
    }
  };
  const clock = setTimeout(() => {
    console.log(`\n✗ not done after ${limit / MINUTE} minutes: ended`);
    endAll();
  }, limit);
  return new Promise((done, failed) => {
    runner.on('error', failed);
    runner.on('exit', () => {
      clearTimeout(clock);
      endAll();
      done();
    });
  });
}

/** What each file came to. One that was ended from outside leaves no summary, which is a failure. */
function tallyOf(files: string[], report: string): Map<string, Tally> {
  const lines = existsSync(report) ? readFileSync(report, 'utf8').split('\n').filter(Boolean) : [];
  const summaries = new Map(lines.map((line) => JSON.parse(line) as FileSummary).map((one) => [one.file, one]));
  return new Map(
    files.map((file) => {
      const { passed, failed, success } = summaries.get(resolve(file)) ?? { passed: 0, failed: 1, success: false };
      return [file, { passed, failed: success ? 0 : Math.max(1, failed) }];
    }),
  );
}

export async function e2e(output: string): Promise<Tally> {
  const files = globSync('tests/e2e/*.e2e.ts').sort();
  const report = join(output, 'e2e.jsonl');
  // Mostly they wait for pages: two at a time on two cores.
  await runFiles(files, 2, RUN_LIMIT, report);
  const tally = tallyOf(files, report);
  const again = files.filter((file) => tally.get(file)?.failed);
  if (again.length > 0) {
    console.log(`\n━━ once more, alone: ${again.join(', ')}`);
    await runFiles(again, 1, AGAIN_LIMIT, report);
    for (const [file, second] of tallyOf(again, report)) {
      if (second.failed === 0) console.log(`! ${file} failed at first and passed alone`);
      tally.set(file, second);
    }
  }
  const sum = (of: keyof Tally) => [...tally.values()].reduce((total, one) => total + one[of], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
