/** What the sidebar leaves alone: the page itself, and a page whose extension was updated under it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { scenarioById, scenarios } from '../backoffice/index.ts';
import { type Browser, launch, launchPlain, remembered, sidebar, waitForHealth } from './browser.ts';
import { openDetail, openPage } from './seller.ts';

const all = scenarios().filter((scenario) => !/-\d{3,}$/.test(scenario.id));
const PAGES = ['amazon/customer-reviews', 'amazon/feedback-manager', 'rakuten/review-check-tool', 'taobao/review-list'];

/** The page's own elements, ours taken out. */
const markup = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('review-desk-sidebar')) host.remove();
    return copy.outerHTML;
  });

describe('harmless', () => {
  let browser: Browser;
  let plain: BrowserContext;
  before(async () => {
    browser = await launch(all);
    plain = await launchPlain(browser.backoffice);
  });
  after(async () => {
    await plain.close();
    await browser.close();
  });

  for (const id of PAGES) {
    it(`${id} is the same with and without the sidebar`, async () => {
      const scenario = scenarioById(id, all);
      await browser.forget();
      const page = await openPage(browser, scenario);
      const [review] = await remembered(browser, scenario.truth.length);
      assert.ok(review);
      await openDetail(page, review.key);
      await sidebar(page).getByTestId('show-on-page').first().click();
      const other = await plain.newPage();
      await other.goto(scenario.url);
      // The slowest simulated page has its rows after 700 ms, recycled cards settle after that.
      await other.waitForTimeout(3_000);
      assert.equal(await markup(page), await markup(other));
      await Promise.all([page.close(), other.close()]);
    });
  }

  it('says in one line that the extension was updated, and the page works on', async () => {
    const page = await openPage(browser, scenarioById('rakuten/review-check-tool', all));
    await browser.inside
      .evaluate(() => (globalThis as unknown as Reload).chrome.runtime.reload())
      .catch(() => undefined);
    await waitForHealth(page, 'outdated');
    assert.equal(await page.locator('#header_nav_title').count(), 1);
    await page.close();
  });
});

interface Reload {
  chrome: { runtime: { reload(): void } };
}
