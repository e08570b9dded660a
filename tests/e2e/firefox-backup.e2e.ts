/** Firefox, whose background is a page: a backup is saved to the download folder without anybody. Skipped where no Firefox is. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { stored } from '../backup/tables.ts';
import { opened } from '../backup/whole.ts';
import { allowDownloads } from './allowed-downloads.ts';
import { until, writeTables } from './browser.ts';
import { FIREFOX_BUILD, insidePage, launchFirefox, skip } from './firefox.ts';

/** The browser's own, in a page of the extension. */
declare const browser: {
  storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<object> } };
  alarms: {
    create(name: string, info: { when: number; periodInMinutes: number }): Promise<void>;
    get(name: string): Promise<object | undefined>;
  };
  downloads: { search(query: object): Promise<{ filename: string; state: string }[]> };
};

describe('Firefox: a backup by itself', { skip }, () => {
  const downloads = mkdtempSync(join(tmpdir(), 'review-desk-downloads-'));
  let firefox: Browser;
  let page: Page;
  let remove: () => void;

  before(async () => {
    const build = `${FIREFOX_BUILD}-downloads`;
    remove = allowDownloads(FIREFOX_BUILD, build);
    firefox = await launchFirefox(build, {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
    });
    page = await firefox.newPage();
    // The driver is never told that a page of an extension has loaded; the page is there all the same.
    void page.goto(insidePage('desk.html'), { timeout: 0 }).catch(() => undefined);
    await until('the desk', () => page.evaluate(() => document.querySelector('[data-testid=queue]') !== null), 30_000);
  });
  after(async () => {
    await firefox?.close();
    remove?.();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('is made when it is due, whole, and once', async () => {
    await until('the store', () =>
      page.evaluate(writeTables, { names: ['reviews'], rows: [stored('a', { body: 'The lid leaks' })] }),
    );
    // Else the background, still starting, would set its own time over ours.
    await until('the alarm', () => page.evaluate(async () => Boolean(await browser.alarms.get('upkeep'))));
    await page.evaluate(async () => {
      await browser.storage.local.set({ settings: { backups: { every: 'week', how: 'save' } } });
      await browser.alarms.create('upkeep', { when: Date.now() + 500, periodInMinutes: 60 });
    });
    const saved = () => page.evaluate(() => browser.downloads.search({ state: 'complete' }));
    const [download] = await until(
      'a saved backup',
      async () => ((await saved()).length > 0 ? saved() : undefined),
      40_000,
    );
    assert.ok(download);
    assert.equal(
      join(downloads, 'review-desk', readdirSync(join(downloads, 'review-desk'))[0] ?? ''),
      download.filename,
    );
    const { tables, settings } = await opened(new Blob([readFileSync(download.filename)]));
    assert.deepEqual(
      tables.reviews.map(({ body }) => body),
      ['The lid leaks'],
    );
    assert.equal(settings.backups.how, 'save');
    await until('the time of it', async () => {
      const times = await page.evaluate(() => browser.storage.local.get('backups'));
      return typeof (times as { backups?: { madeAt?: number } }).backups?.madeAt === 'number';
    });
    await page.evaluate(() => browser.alarms.create('upkeep', { when: Date.now() + 500, periodInMinutes: 60 }));
    await new Promise((resume) => setTimeout(resume, 3_000));
    assert.equal((await saved()).length, 1);
  });
});
