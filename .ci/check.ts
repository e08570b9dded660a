/** `npm test`: everything that must hold, in the order in which a failure is cheapest to learn. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { e2e, type Tally } from './e2e.ts';

const OUTPUT = '.artifacts';
const KB = 1_000;
/** DESIGN section 6: each content script. */
const LARGEST_SCRIPT = 150 * KB;
const LARGEST_SCRIPT_GZIP = 50 * KB;
/** Nothing may hang for ever: milliseconds for one step, several times what the longest takes. */
const STEP_LIMIT = 20 * 60_000;

const tally: Tally = { passed: 0, failed: 0 };
const failures: string[] = [];

const heading = (text: string) => console.log(`\n━━ ${text}`);
const bin = (name: string) => join('node_modules', '.bin', name);

function count(name: string, result: Tally): void {
  tally.passed += result.passed;
  tally.failed += result.failed;
  if (result.failed > 0) failures.push(name);
}

function step(name: string, command: string, parameters: string[]): void {
  heading(name);
  const ok = spawnSync(command, parameters, { stdio: 'inherit', timeout: STEP_LIMIT }).status === 0;
  count(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function unit(): void {
  heading('unit and component tests');
  const report = join(OUTPUT, 'vitest.json');
  const parameters = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const ok = spawnSync(bin('vitest'), parameters, { stdio: 'inherit', timeout: STEP_LIMIT }).status === 0;
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not even load fails without a failed test.
  count('unit and component tests', {
    passed: numPassedTests,
    failed: ok ? numFailedTests : Math.max(1, numFailedTests),
  });
}

/** Content scripts stay small, and what belongs to the background stays out of them. */
function sizes(): void {
  heading('sizes of the content scripts');
  let failed = 0;
  for (const file of globSync('.output/chrome-mv3/content-scripts/*.js').sort()) {
    const code = readFileSync(file);
    const zipped = gzipSync(code).length;
    const stowaways = ['DexieError', 'ZodFile'].filter((name) => code.includes(name));
    const ok = code.length <= LARGEST_SCRIPT && zipped <= LARGEST_SCRIPT_GZIP && stowaways.length === 0;
    if (!ok) failed += 1;
    console.log(`${ok ? '✓' : '✗'} ${file}  ${code.length} bytes, ${zipped} zipped ${stowaways.join(' ')}`);
  }
  count('sizes', { passed: failed ? 0 : 1, failed });
}

mkdirSync(OUTPUT, { recursive: true });
step('types of WXT', bin('wxt'), ['prepare']);
step('types', bin('tsc'), ['--noEmit']);
step('lint and format', bin('biome'), ['check', '--error-on-warnings', '.']);
unit();
step('build for Chrome', bin('wxt'), ['build']);
step('build for Firefox', bin('wxt'), ['build', '-b', 'firefox', '--mv3']);
step('build for e2e', bin('wxt'), ['build', '--mode', 'e2e']);
step('build for e2e in Firefox', bin('wxt'), ['build', '-b', 'firefox', '--mv3', '--mode', 'e2e']);
sizes();
step('web-ext lint', bin('web-ext'), ['lint', '--source-dir', '.output/firefox-mv3', '--self-hosted']);
heading('e2e in real browsers');
count('e2e', await e2e(OUTPUT));

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
