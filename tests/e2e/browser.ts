/** A real Chromium with the built extension, in front of the simulated back offices. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { StoredReview } from '../../lib/reviews/review.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { type Backoffice, startBackoffice } from '../backoffice/server.ts';

const root = resolve(import.meta.dirname, '../..');
/** The built extension with an open sidebar root. */
export const E2E_BUILD = join(root, '.output/chrome-mv3-e2e');
export const ARTIFACTS = join(root, '.artifacts');

export interface Browser {
  context: BrowserContext;
  /** A page of the extension: reaches its API and database also while the worker is dead. */
  inside: Page;
  extensionId: string;
  backoffice: Backoffice;
  /** Every row of a table, read with plain IndexedDB. */
  rows<T>(table: string): Promise<T[]>;
  /** Writes rows as they are: for moving time. */
  put(table: string, rows: unknown[]): Promise<void>;
  /** Empties every table. */
  forget(): Promise<void>;
  /**
   * Ends the browser; gives back what the network log says the extension asked for. Rejects where a page of the extension, or a script of
   * it in another's, has thrown what nobody caught.
   */
  close(): Promise<{ extensionRequests: string[] }>;
}

export interface Options {
  /** `chrome-mv3-e2e` (open sidebar root) unless said otherwise. */
  build?: string;
  /** UI language of the browser. */
  language?: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Where the browser keeps its data, for starting it again; else a new place that is removed on close. */
  profile?: string;
  /** Megabytes that the objects of a page may take; one that needs more dies. */
  heap?: number;
  /** `false` for benches: it costs time, and theirs would be too long to read. `close` then tells of no requests. */
  networkLog?: boolean;
  /** The page of the extension that `inside` is. The popup looks at every write: for benches it would work beside what is measured. */
  inside?: 'popup.html' | 'offscreen.html';
  /** Pages that are left stay alive for the way back, as in every seller's browser; Playwright turns that off. */
  backForwardCache?: boolean;
}

/** Of every Chromium in front of the simulated back offices. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--ignore-certificate-errors',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs in a page of the extension: every row of a table. Self-contained: it is sent there as text. */
export async function readTable(name: string): Promise<unknown[]> {
  // Opening would make an empty database where the extension has none yet.
  if (!(await indexedDB.databases()).some((one) => one.name === 'review-desk')) return [];
  return new Promise((done, failed) => {
    const opening = indexedDB.open('review-desk');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(name)) {
        database.close();
        done([]);
        return;
      }
      const all = database.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => {
        database.close();
        done(all.result);
      };
      all.onerror = () => failed(all.error);
    };
  });
}

/**
 * Runs in a page of the extension, like `readTable`: puts rows into one table, or, `names: null`, empties all of them.
 * `false`: the extension hasn't made that table yet.
 */
export async function writeTables({ names, rows }: { names: string[] | null; rows: unknown[] }): Promise<boolean> {
  if (!(await indexedDB.databases()).some((one) => one.name === 'review-desk')) return false;
  return new Promise((done, failed) => {
    const opening = indexedDB.open('review-desk');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const wanted = names ?? [...database.objectStoreNames];
      if (wanted.length === 0 || wanted.some((name) => !database.objectStoreNames.contains(name))) {
        database.close();
        done(false);
        return;
      }
      const writing = database.transaction(wanted, 'readwrite');
      for (const name of wanted) {
        const table = writing.objectStore(name);
        if (names === null) table.clear();
        for (const row of rows) table.put(row);
      }
      writing.onabort = () => failed(writing.error);
      writing.oncomplete = () => {
        database.close();
        done(true);
      };
    };
  });
}

/** Starts server and browser. Fails at once, with what to do, when the extension isn't built. */
export async function launch(scenarios: Scenario[], options: Options = {}): Promise<Browser> {
  const {
    build = 'chrome-mv3-e2e',
    language = 'en-US',
    headless = true,
    viewport = { width: 1440, height: 900 },
    networkLog = true,
    inside: name = 'popup.html',
  } = options;
  const extension = join(root, '.output', build);
  assert.ok(existsSync(join(extension, 'manifest.json')), `${extension} is not built: npx wxt build --mode e2e`);
  mkdirSync(ARTIFACTS, { recursive: true });
  const backoffice = await startBackoffice({ scenarios });
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'review-desk-'));
  const netLog = join(profile, 'net.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.REVIEW_DESK_CHROMIUM ?? '/usr/bin/chromium',
    headless,
    ignoreHTTPSErrors: true,
    viewport,
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      ...ARGUMENTS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${backoffice.hostRules}`,
      `--lang=${language}`,
      ...(networkLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] : []),
      ...(options.heap ? [`--js-flags=--max-old-space-size=${options.heap}`] : []),
    ],
  });
  const thrown: string[] = [];
  context.on('weberror', (error) => {
    const { stack = '' } = error.error();
    if (stack.includes('chrome-extension://')) thrown.push(stack);
  });
  const worker = await workerOf(context).catch(async (error) => {
    await context.close();
    await backoffice.stop();
    throw error;
  });
  const extensionId = new URL(worker.url()).host;
  const inside = await context.newPage();
  await inside.goto(`chrome-extension://${extensionId}/${name}`);

  return {
    context,
    inside,
    extensionId,
    backoffice,
    rows: <T>(table: string) => inside.evaluate(readTable, table) as Promise<T[]>,
    put: async (table, rows) => {
      await until(`the table ${table}`, () => inside.evaluate(writeTables, { names: [table], rows }));
    },
    forget: async () => {
      await inside.evaluate(writeTables, { names: null, rows: [] });
    },
    async close() {
      await context.close();
      await backoffice.stop();
      const extensionRequests = networkLog ? requestsOf(readFileSync(netLog, 'utf8'), extensionId) : [];
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
      assert.deepEqual(thrown, [], 'nothing is thrown that nobody catches');
      return { extensionRequests };
    },
  };
}

/** The same Chromium without the extension, in front of the same server. */
export function launchPlain(backoffice: Backoffice): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: process.env.REVIEW_DESK_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    args: [...ARGUMENTS, `--host-resolver-rules=${backoffice.hostRules}`],
  });
}

/** The extension's service worker. One that throws while it loads never registers. */
async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/** Addresses outside the extension itself that its worker or pages asked for, from Chromium's own network log. */
function requestsOf(netLog: string, extensionId: string): string[] {
  const log = JSON.parse(netLog.trimEnd().endsWith('}') ? netLog : `${netLog.trimEnd().replace(/,$/, '')}]}`) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { initiator?: string; url?: string } }[];
  };
  const type = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  const origin = `chrome-extension://${extensionId}`;
  return log.events.flatMap(({ type: one, params }) =>
    one === type && params?.initiator === origin && params.url && !params.url.startsWith(origin) ? [params.url] : [],
  );
}

/** Kills the service worker as the browser would; an alarm that was set before wakes a new one. */
export async function killWorker({ context, inside }: Browser): Promise<void> {
  const session = await context.newCDPSession(inside);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Polls until `check` gives something other than undefined or false. */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined | false>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain: ${what}`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

export const sidebar = (page: Page) => page.locator('review-desk-sidebar');

/** The sidebar's health: status and count. */
export async function healthOf(page: Page): Promise<{ status: string; count: number }> {
  const health = sidebar(page).getByTestId('health');
  return {
    status: (await health.getAttribute('data-status')) ?? '',
    count: Number((await health.getAttribute('data-count')) ?? Number.NaN),
  };
}

/** Waits until the sidebar says `status` (and lists `count`). */
export async function waitForHealth(page: Page, status: string, count?: number): Promise<void> {
  const selector = `[data-testid=health][data-status=${status}]${count === undefined ? '' : `[data-count="${count}"]`}`;
  await sidebar(page).locator(selector).waitFor({ state: 'attached', timeout: 20_000 });
}

interface CoverageRow {
  pageKind: string;
  reviewKeys: string[];
  at: number;
}

/** The remembered reviews of the page looked at last, in page order. */
export async function remembered(browser: Browser, count: number): Promise<StoredReview[]> {
  return until(`${count} remembered reviews`, async () => {
    const rows = await browser.rows<CoverageRow>('coverage');
    const last = rows.sort((a, b) => b.at - a.at)[0];
    if (!last || last.reviewKeys.length !== count) return undefined;
    const reviews = new Map((await browser.rows<StoredReview>('reviews')).map((review) => [review.key, review]));
    return last.reviewKeys.flatMap((key) => reviews.get(key) ?? []);
  });
}

/** What the simulated page's own code believes. */
export const pageState = (page: Page) =>
  page.evaluate(() => {
    const state = window.backoffice?.state();
    if (!state) throw new Error('this page has no state of its own');
    return state;
  });
