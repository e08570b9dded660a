/** A backup is saved to the download folder without anybody. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stored } from '../backup/tables.ts';
import { opened } from '../backup/whole.ts';
import { allowDownloads } from './allowed-downloads.ts';
import { type Browser, E2E_BUILD, launch, until } from './browser.ts';

/** The browser's own, in a page of the extension. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<object> } };
  alarms: {
    create(name: string, info: { when: number; periodInMinutes: number }): Promise<void>;
    get(name: string): Promise<object | undefined>;
  };
  downloads: { search(query: { state: string }): Promise<Download[]> };
};

const BUILD = 'chrome-mv3-e2e-downloads';

interface Download {
  filename: string;
  state: string;
}

describe('a backup by itself', () => {
  let browser: Browser;
  let remove: () => void;
  before(async () => {
    remove = allowDownloads(E2E_BUILD, join(E2E_BUILD, '..', BUILD));
    browser = await launch([], { build: BUILD });
  });
  after(async () => {
    await browser.close();
    remove();
  });

  it('is made when it is due, whole, and once', async () => {
    await browser.put('reviews', [stored('a', { body: 'The lid leaks' })]);
    // Else the worker, still starting, would set its own time over ours.
    await until('the alarm', () => browser.inside.evaluate(async () => Boolean(await chrome.alarms.get('upkeep'))));
    await browser.inside.evaluate(async () => {
      await chrome.storage.local.set({ settings: { backups: { every: 'week', how: 'save' } } });
      await chrome.alarms.create('upkeep', { when: Date.now() + 500, periodInMinutes: 60 });
    });
    const saved = () => browser.inside.evaluate(() => chrome.downloads.search({ state: 'complete' }));
    const [download] = await until(
      'a saved backup',
      async () => ((await saved()).length > 0 ? saved() : undefined),
      40_000,
    );
    assert.ok(download);
    const { tables, settings } = await opened(new Blob([readFileSync(download.filename)]));
    assert.deepEqual(
      tables.reviews.map(({ body }) => body),
      ['The lid leaks'],
    );
    assert.equal(settings.backups.how, 'save');
    await until('the time of it', async () => {
      const times = await browser.inside.evaluate(() => chrome.storage.local.get('backups'));
      return typeof (times as { backups?: { madeAt?: number } }).backups?.madeAt === 'number';
    });
    await browser.inside.evaluate(() =>
      chrome.alarms.create('upkeep', { when: Date.now() + 500, periodInMinutes: 60 }),
    );
    await new Promise((resume) => setTimeout(resume, 3_000));
    assert.equal((await saved()).length, 1);
  });
});
