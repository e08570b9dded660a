/** The disk is full, or the browser has cleared what was stored on it: said calmly, with a way on, and nothing half done. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { StoredReview } from '../../lib/reviews/review.ts';
import { stored } from '../backup/tables.ts';
import { type Browser, launch, until } from './browser.ts';

/** The browser's own, in a page of the extension. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<object> } };
  alarms: { create(name: string, info: { when: number; periodInMinutes: number }): Promise<void> };
};

describe('the disk', () => {
  let browser: Browser;
  let backup: Buffer;
  before(async () => {
    browser = await launch([]);
  });
  after(() => browser.close());

  const open = async (hash = ''): Promise<Page> => {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html${hash}`);
    return page;
  };
  const file = () => ({ name: 'desk.zip', mimeType: 'application/zip', buffer: backup });
  const reviews = () => browser.rows<StoredReview>('reviews');

  it('holds a backup first, and a note of how much there is', async () => {
    await browser.put('reviews', [stored('a', { body: 'The lid leaks' }), stored('b')]);
    await browser.inside.evaluate(() =>
      chrome.alarms.create('upkeep', { when: Date.now() + 500, periodInMinutes: 60 }),
    );
    await until(
      'the note',
      async () => {
        const { kept } = (await browser.inside.evaluate(() => chrome.storage.local.get('kept'))) as {
          kept?: { reviews: number };
        };
        return kept?.reviews === 2;
      },
      60_000,
    );
    const desk = await open('#data');
    await desk.getByTestId('export-backup').click();
    const saving = desk.waitForEvent('download');
    await desk.getByTestId('export-save').click();
    backup = readFileSync(await (await saving).path());
    await desk.close();
  });

  it('that was cleared is told on the desk and in the popup, and what was lost comes back', async () => {
    await browser.inside.evaluate(
      () =>
        new Promise((done, failed) => {
          const deleting = indexedDB.deleteDatabase('review-desk');
          deleting.onsuccess = done;
          deleting.onerror = () => failed(deleting.error);
        }),
    );
    const desk = await open();
    const notice = desk.getByTestId('lost');
    await notice.waitFor();
    assert.match((await notice.textContent()) ?? '', /cleared .*: 2 reviews/);
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.getByTestId('lost').waitFor();
    await popup.close();
    await desk.getByTestId('lost-restore').click();
    await desk.getByTestId('restore-file').setInputFiles(file());
    await desk.getByTestId('restore-start').click();
    await desk.getByTestId('restore-done').waitFor();
    await notice.waitFor({ state: 'detached' });
    assert.deepEqual((await reviews()).map(({ body }) => body).sort(), [stored('b').body, 'The lid leaks'].sort());
    await desk.close();
  });

  it('that is full keeps a restore out as a whole, and says so with a way on', async () => {
    await browser.forget();
    const desk = await open('#data');
    await desk.evaluate(() => {
      const full = (): never => {
        throw new DOMException('Quota exceeded.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = full;
      IDBObjectStore.prototype.add = full;
    });
    await desk.getByTestId('restore-file').setInputFiles(file());
    await desk.getByTestId('restore-start').click();
    const problem = desk.locator('[data-testid=restore-problem][data-problem=no-room]');
    await problem.waitFor();
    assert.match((await problem.textContent()) ?? '', /no room left .* nothing was changed\. Free some space/);
    assert.deepEqual(await reviews(), []);
    await desk.close();
  });

  it('that is full says the same of a setting', async () => {
    const desk = await open('#settings');
    await desk.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome.storage;
      local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    });
    await desk.locator('select').first().selectOption({ index: 1 });
    await until('the sentence', async () =>
      /no room left/.test((await desk.getByTestId('settings-said').textContent()) ?? ''),
    );
    await desk.close();
  });
});
