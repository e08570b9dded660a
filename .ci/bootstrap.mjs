/**
 * Brings what a fresh checkout needs, then runs a script with it. Node built-ins only, and plain enough for Node 18:
 * this file is what finds out that Node is too old.
 *
 *   node .ci/bootstrap.mjs [--quiet] SCRIPT [ARGUMENTS…]
 *
 * --quiet: for commands that are pipes (batch): no browser is needed, and nothing but errors is said, on stderr.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const quiet = args[0] === '--quiet';
const [script, ...rest] = quiet ? args.slice(1) : args;

const say = (text) => quiet || console.error(`· ${text}`);
const stop = (text) => {
  console.error(text);
  process.exit(1);
};
const run = (command, parameters, options = {}) =>
  spawnSync(command, parameters, {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 2, 2],
    shell: process.platform === 'win32',
    ...options,
  }).status === 0;
const succeeds = (command, parameters) => spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;

/** The tools need Node 22.12 (wxt, vitest); type stripping without a flag needs 22.18. */
function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const name = { linux: 'node-linux', darwin: 'node-darwin', win32: 'node-win' }[process.platform];
  const architecture = { x64: 'x64', arm64: 'arm64' }[process.arch];
  if (!name || !architecture)
    stop(`Review Desk needs Node 22.18 or newer; this is ${process.version}. Please install Node 24.`);
  const folder = join(root, '.tools', 'node_modules', `${name}-${architecture}`, 'bin');
  const executable = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(executable)) {
    say(`Node ${process.version} is too old for the tools: installing Node 24 into .tools`);
    run('npm', [
      'install',
      '--prefix',
      join(root, '.tools'),
      '--no-save',
      '--no-audit',
      '--no-fund',
      `${name}-${architecture}@24`,
    ]);
    if (!existsSync(executable))
      stop('Node 24 could not be installed. Please install it from nodejs.org and try again.');
  }
  process.env.PATH = `${folder}${delimiter}${process.env.PATH}`;
  return executable;
}

/** Node modules exactly as the lockfile says; again only when the lockfile changed. */
function ensureModules() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.review-desk-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing node modules from the lockfile');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('`npm ci` failed; its message is above.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

const CHROMIUMS = [
  process.env.REVIEW_DESK_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];
// Branded Chrome no longer takes --load-extension; Chromium does.
const findChromium = () => CHROMIUMS.find((path) => path && existsSync(path));

const hasFonts = () => {
  const listed = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return listed.error ? process.platform !== 'linux' : listed.stdout.trim() !== '';
};

/** A browser and CJK glyphs, by the system's package manager where that needs no question. */
function ensureBrowser() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(hasFonts() ? [] : ['fonts-noto-cjk', 'fonts-noto-color-emoji', 'fontconfig']),
  ];
  // The Firefox smoke run is part of the tests where Debian's package is to be had; nobody has to install it to develop.
  if (process.env.CI && !existsSync('/usr/bin/firefox-esr')) missing.push('firefox-esr');
  if (
    missing.length > 0 &&
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    succeeds('apt-get', ['--version'])
  ) {
    say(`installing ${missing.join(', ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
  }
  const chromium = findChromium();
  if (!chromium) {
    stop(
      'A Chromium is needed. Please install one (Debian, Ubuntu: apt install chromium fonts-noto-cjk) or set REVIEW_DESK_CHROMIUM to its path.',
    );
  }
  if (!hasFonts())
    say('No Japanese or Chinese font found: screenshots will show boxes (Debian: apt install fonts-noto-cjk).');
  process.env.REVIEW_DESK_CHROMIUM = chromium;
}

if (!script) stop('usage: node .ci/bootstrap.mjs [--quiet] SCRIPT [ARGUMENTS…]');
const node = ensureNode();
ensureModules();
if (!quiet) {
  ensureBrowser();
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')))
    run(node, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
}
const done = spawnSync(node, ['--no-warnings=ExperimentalWarning', script, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(done.status ?? 1);
