/** The keys of the sidebar are changed on the desk, and open pages follow. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scenarioById } from '../backoffice/index.ts';
import { type Browser, launch, sidebar, until } from './browser.ts';
import { openPage } from './seller.ts';

const rakuten = scenarioById('rakuten/review-check-tool');

describe('the seller’s own keys', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch([rakuten]);
  });
  after(async () => {
    assert.deepEqual((await browser.close()).extensionRequests, []);
  });

  it('hold in a page that is open, and are what its help shows', async () => {
    const page = await openPage(browser, rakuten);
    const desk = await browser.context.newPage();
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html#settings`);
    const key = (command: string) => desk.locator(`[data-testid=key][data-command=${command}]`);
    await key('help').click();
    await desk.keyboard.press('d');
    assert.match((await desk.getByTestId('keys-refused').textContent()) ?? '', /“d”.*“Done”/);
    await desk.keyboard.press('h');
    await until('the key', async () => (await key('help').textContent()) === 'h');

    await page.bringToFront();
    await sidebar(page).getByTestId('search').click();
    await page.keyboard.press('Escape');
    await until('the help', async () => {
      await page.keyboard.press('h');
      return (await sidebar(page).getByTestId('help').count()) > 0;
    });
    const shown = await sidebar(page).getByTestId('help').locator('kbd').allTextContents();
    assert.ok(shown.includes('h') && !shown.includes('?'), shown.join(' '));
    await page.keyboard.press('h');
    await sidebar(page).getByTestId('help').waitFor({ state: 'detached' });
    await page.close();

    await desk.bringToFront();
    await desk.getByTestId('keys-reset').click();
    await until('the usual key', async () => (await key('help').textContent()) === '?');
    await desk.close();
  });
});
