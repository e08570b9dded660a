/** Pages that move: recycled, cut, growing, virtual, single-page, hidden, restored. Whatever they do, nothing wrong is kept. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { identify } from '../../lib/reviews/identity.ts';
import type { ReviewEvent, ReviewRecord, StoredReview } from '../../lib/reviews/review.ts';
import { ReviewRecord as Schema } from '../../lib/reviews/schema.ts';
import { scenarioById, scenarios } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { startBackoffice } from '../backoffice/server.ts';
import { ARGUMENTS, type Browser, E2E_BUILD, launch, readTable, sidebar, until, waitForHealth } from './browser.ts';
import { openDetail } from './seller.ts';

/** The extension's own API, inside its pages. */
declare const chrome: typeof import('wxt/browser').browser;
declare global {
  interface Window {
    /** `persisted` of every `pageshow` of this document. */
    pageShows: boolean[];
  }
}

const FIELDS = Object.keys(Schema.shape) as (keyof ReviewRecord)[];
/** Longer than a page needs to come, to settle and to be remembered. */
const PATIENCE = 12_000;

const all = scenarios().filter(({ id }) => !/-\d{3,}$/.test(id));
const byId = (id: string): Scenario => scenarioById(id, all);

/** Pages of this kind may be kept for the way back: not so where the server says `no-store`. */
const keepable = (scenario: Scenario): Scenario => ({
  ...scenario,
  respond: async (request) => {
    const answer = await scenario.respond(request);
    return answer && { ...answer, headers: { 'cache-control': 'no-cache', ...answer.headers } };
  },
});

const asText = (record: ReviewRecord): string =>
  JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, record[field]])));

/** Records that can be told apart: the others are never stored. */
function tellable({ platform }: Scenario, truth: readonly ReviewRecord[]): ReviewRecord[] {
  const ids = identify(platform, 'shop', truth);
  return truth.filter((_, i) => ids[i]);
}

async function stored(browser: Browser): Promise<ReviewRecord[]> {
  const rows = await browser.rows<StoredReview>('reviews');
  return rows.map((row) => Object.fromEntries(FIELDS.map((field) => [field, row[field]])) as unknown as ReviewRecord);
}

/** Waits until exactly these records are stored, and fails at once when one is stored that was never true. */
async function holdsExactly(
  browser: Browser,
  scenario: Scenario,
  truth: readonly ReviewRecord[],
  everTrue: readonly ReviewRecord[] = truth,
): Promise<void> {
  const wanted = tellable(scenario, truth).map(asText).sort();
  const allowed = new Set(everTrue.map(asText));
  const seen = async () => {
    const texts = (await stored(browser)).map(asText).sort();
    for (const text of texts) assert.ok(allowed.has(text), `never true: ${text}`);
    return texts;
  };
  const complete = async () => isDeepStrictEqual(await seen(), wanted);
  await until('the records', complete, PATIENCE).catch(async () => assert.deepEqual(await seen(), wanted));
}

/** The buyer changed nothing, so a change that was noted was a wrong field that was kept for a while. */
async function neverWrong(browser: Browser): Promise<void> {
  const events = await browser.rows<ReviewEvent>('events');
  const changes = events.filter(({ type }) => !['new', 'mark-seen'].includes(type));
  assert.deepEqual(
    changes.map(({ type, data }) => ({ type, data })),
    [],
  );
  const born = events.filter(({ type }) => type === 'new').map(({ reviewKey }) => reviewKey);
  assert.equal(new Set(born).size, born.length, 'a review was taken for a new one twice');
}

/** The bodies the sidebar's cards show, in their order, as far as they are in the tree. */
const cards = (page: Page) => sidebar(page).getByTestId('review-card');
const cardKeys = (page: Page): Promise<string[]> =>
  cards(page).evaluateAll((found) => found.map((card) => (card as HTMLElement).dataset.key ?? ''));

/** Keys of stored reviews by what tells them apart on the page. */
async function keyOf(browser: Browser, record: ReviewRecord): Promise<string> {
  const text = asText(record);
  return until('its key', async () => {
    const rows = await browser.rows<StoredReview>('reviews');
    return rows.find((row) => asText(row) === text)?.key;
  });
}

describe('moving pages', () => {
  let browser: Browser;
  before(async () => {
    const kept = ['rakuten/review-check-tool', 'taobao/review-list'];
    browser = await launch(
      all.map((scenario) => (kept.includes(scenario.id) ? keepable(scenario) : scenario)),
      { backForwardCache: true },
    );
  });
  after(() => browser.close());

  /** A fresh store and a page of this scenario. */
  async function open(scenario: Scenario): Promise<Page> {
    await browser.forget();
    const page = await browser.context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(() => {
      window.pageShows = [];
      window.addEventListener('pageshow', (event) => window.pageShows.push(event.persisted));
    });
    await page.goto(scenario.url);
    return page;
  }

  it('recycled cards: the texts of another review are never kept', async () => {
    const scenario = byId('amazon/customer-reviews-recycled');
    const [next] = scenario.then ?? [];
    assert.ok(next);
    const page = await open(scenario);
    await holdsExactly(browser, scenario, scenario.truth);
    for (const selector of next.click) await page.click(selector);
    await holdsExactly(browser, scenario, [...scenario.truth, ...next.truth]);
    await waitForHealth(page, 'records', next.truth.length);
    await neverWrong(browser);
    await page.close();
  });

  it('a cut text is partial, is complete once the seller opened it, and stays so', async () => {
    const scenario = byId('amazon/customer-reviews-view-more');
    const [opened] = scenario.then ?? [];
    assert.ok(opened);
    const page = await open(scenario);
    await holdsExactly(browser, scenario, scenario.truth);
    assert.ok(scenario.truth.some((record) => record.partial));
    for (const selector of opened.click) await page.click(selector);
    await holdsExactly(browser, scenario, opened.truth, [...scenario.truth, ...opened.truth]);
    // Cut again by the page: what is known stays known.
    const before = Math.max(...(await browser.rows<StoredReview>('reviews')).map((row) => row.lastSeenAt));
    await page.reload();
    await until('seen again', async () => {
      const rows = await browser.rows<StoredReview>('reviews');
      return rows.every((row) => row.lastSeenAt > before);
    });
    await holdsExactly(browser, scenario, opened.truth);
    await neverWrong(browser);
    await page.close();
  });

  it('an endless list: what scrolling brings is added, what was there stays', async () => {
    const scenario = byId('amazon/public-reviews-endless');
    const whole = scenario.whole ?? [];
    const page = await open(scenario);
    await holdsExactly(browser, scenario, scenario.truth, whole);
    await waitForHealth(page, 'records', scenario.truth.length);
    await until('the end of the list', async () => {
      await page.mouse.move(300, 500);
      await page.mouse.wheel(0, 4_000);
      return (await page.locator('[data-hook=review]').count()) === whole.length;
    });
    await holdsExactly(browser, scenario, whole);
    await waitForHealth(page, 'records', whole.length);
    await neverWrong(browser);
    await page.close();
  });

  it('virtual rows: every review is remembered, and no card ever stands for another row', async () => {
    const scenario = byId('taobao/review-list-virtual');
    const whole = scenario.whole ?? [];
    const size = scenario.truth.length;
    const page = await open(scenario);
    await holdsExactly(browser, scenario, scenario.truth, whole);
    const box = page.locator('.next-table-scroll');
    const scrollTo = (row: number) => box.evaluate((element, top) => element.scrollTo({ top }), row * 110 + 1);

    // In one sweep, faster than anything can settle.
    for (let row = 0; row <= whole.length; row += 1) {
      await scrollTo(row);
      await page.waitForTimeout(30);
    }
    for (let row = 0; row < whole.length; row += size) {
      await scrollTo(row);
      const shown = whole.slice(Math.min(row, whole.length - size)).slice(0, size);
      await until('these rows', async () => {
        const known = new Set((await stored(browser)).map(asText));
        return tellable(scenario, shown).every((record) => known.has(asText(record)));
      });
    }
    await holdsExactly(browser, scenario, whole);
    await neverWrong(browser);

    // A press on a row in the very moment it was given to another review.
    await scrollTo(0);
    const firstKey = await keyOf(browser, whole[0] as ReviewRecord);
    await until('the first rows', async () => (await cardKeys(page))[0] === firstKey);
    await page.evaluate(async () => {
      const list = document.querySelector('.next-table-scroll') as HTMLElement;
      const row = list.querySelector('tr.next-table-row') as HTMLElement;
      const reused = new Promise<void>((done) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          row.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
          done();
        }).observe(row, { subtree: true, childList: true, characterData: true });
      });
      list.scrollTo({ top: 10 * 110 + 1 });
      await reused;
    });
    const wanted = await keyOf(browser, whole[10] as ReviewRecord);
    await until(
      'the card of the row that was pressed',
      async () =>
        (await cards(page).and(sidebar(page).locator('[data-current=true]')).getAttribute('data-key')) === wanted,
    );

    // And the way round: the frame is drawn round the row that shows this review.
    const key = await keyOf(browser, whole[12] as ReviewRecord);
    await sidebar(page).locator(`[data-testid=review-card][data-key="${key}"] .rd-card-show`).click();
    const order = (whole[12] as ReviewRecord).orderId ?? '';
    await until('the frame round its row', () =>
      page.evaluate((id) => {
        const frame = document.querySelector('review-desk-sidebar')?.shadowRoot?.querySelector('.rd-spotlight');
        const row = [...document.querySelectorAll('tr.next-table-row')].find((one) => one.textContent?.includes(id));
        if (!frame || !row) return false;
        return Math.abs(frame.getBoundingClientRect().top + 4 - row.getBoundingClientRect().top) < 2;
      }, order),
    );
    await page.close();
  });

  it('one document, many routes: the sidebar comes and goes with the list', async () => {
    const scenario = byId('taobao/workbench-home');
    const [list] = scenario.then ?? [];
    assert.ok(list);
    const page = await open(scenario);
    await page.getByText('今日待办').waitFor();
    assert.equal(await sidebar(page).count(), 0);
    for (const selector of list.click) await page.click(selector);
    await holdsExactly(browser, scenario, list.truth);
    await waitForHealth(page, 'records', list.truth.length);
    const keys = await cardKeys(page);

    await page.click('nav a:text-is("首页")');
    await until('no sidebar on the home route', async () => (await sidebar(page).count()) === 0);
    await page.goBack();
    await waitForHealth(page, 'records', list.truth.length);
    await until('the same cards', async () => isDeepStrictEqual(await cardKeys(page), keys));
    await page.goBack();
    await until('no sidebar at the start', async () => (await sidebar(page).count()) === 0);
    await page.goForward();
    await waitForHealth(page, 'records', list.truth.length);
    assert.equal(await sidebar(page).count(), 1);
    await holdsExactly(browser, scenario, list.truth);
    await neverWrong(browser);
    await page.close();
  });

  it('routes that are only a hash: the report has no sidebar, the list has', async () => {
    const scenario = byId('amazon/feedback-manager');
    const page = await open(scenario);
    await holdsExactly(browser, scenario, scenario.truth);
    await page.click('a[href="#/report"]');
    await until('no sidebar on the report', async () => (await sidebar(page).count()) === 0);
    await page.goBack();
    await waitForHealth(page, 'records', scenario.truth.length);
    await holdsExactly(browser, scenario, scenario.truth);
    await neverWrong(browser);
    await page.close();
  });

  for (const id of ['rakuten/review-check-tool', 'taobao/review-list'])
    it(`back from the cache: ${id}`, async () => {
      const scenario = byId(id);
      const page = await open(scenario);
      await holdsExactly(browser, scenario, scenario.truth);
      await waitForHealth(page, 'records', scenario.truth.length);
      const keys = await cardKeys(page);
      const away = byId(scenario.platform === 'taobao' ? 'taobao/ask-all' : 'rakuten/error-auth');
      await page.evaluate((url) => {
        const link = document.body.appendChild(document.createElement('a'));
        link.href = url;
        link.id = 'away';
        link.textContent = 'away';
        link.style.cssText = 'position:fixed;left:0;bottom:0;z-index:9999';
      }, away.url);
      await page.click('#away');
      await page.waitForURL(away.url);
      assert.equal(await sidebar(page).count(), 0);
      await page.evaluate(() => history.back());
      // Nothing is loaded on the way back, so there is no load to wait for.
      await page.waitForURL(scenario.url, { waitUntil: 'commit' });
      const reasons = () =>
        page.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
            notRestoredReasons?: unknown;
          })[];
          return JSON.stringify(entry?.notRestoredReasons ?? null);
        });
      assert.deepEqual(await page.evaluate(() => window.pageShows), [false, true], await reasons());
      await waitForHealth(page, 'records', scenario.truth.length);
      assert.equal(await sidebar(page).count(), 1);
      assert.deepEqual(await cardKeys(page), keys);
      // It is alive: it still reaches the background.
      await openDetail(page, keys[0] ?? '');
      await holdsExactly(browser, scenario, scenario.truth);
      await neverWrong(browser);
      await page.close();
    });

  it('the extension was updated: one line instead of the sidebar, and the page works on', async () => {
    const scenario = byId('rakuten/review-check-tool');
    const page = await open(scenario);
    await holdsExactly(browser, scenario, scenario.truth);
    await browser.inside.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await waitForHealth(page, 'outdated');
    assert.equal(await sidebar(page).count(), 1);
    assert.equal(await cards(page).count(), 0, 'what can no longer be kept up is not shown');
    assert.equal(await sidebar(page).getByRole('textbox').count(), 0);
    assert.equal(await page.locator('#header_nav_title').count(), 1);
    await page.close();
  });
});

describe('a tab in the background', () => {
  it('is not read until it is shown', async () => {
    const scenario = byId('rakuten/review-check-tool');
    const backoffice = await startBackoffice({ scenarios: [scenario] });
    // Playwright tells every page that it is in front; puppeteer leaves that to the browser.
    const browser = await puppeteer.launch({
      executablePath: process.env.REVIEW_DESK_CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      acceptInsecureCerts: true,
      pipe: true,
      enableExtensions: [E2E_BUILD],
      args: [...ARGUMENTS, `--host-resolver-rules=${backoffice.hostRules}`],
    });
    try {
      const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
      const inside = await browser.newPage();
      await inside.goto(new URL('/popup.html', worker.url()).href);
      const count = async () => (await inside.evaluate(readTable, 'reviews')).length;
      const opening = browser.waitForTarget((target) => target.url() === scenario.url);
      await inside.evaluate((url) => void chrome.tabs.create({ url, active: false }), scenario.url);
      const page = await (await opening).page();
      assert.ok(page);
      await page.waitForFunction(
        (url) => location.href === url && document.readyState === 'complete',
        {},
        scenario.url,
      );
      assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
      // What must not happen can't be awaited: long enough for all that a shown page takes.
      await new Promise((done) => setTimeout(done, 3_000));
      assert.equal(await page.$('review-desk-sidebar'), null);
      assert.equal(await count(), 0);
      await page.bringToFront();
      const listed = `>>> [data-testid="health"][data-status="records"][data-count="${scenario.truth.length}"]`;
      await page.waitForSelector(listed);
      await until('remembered', async () => (await count()) === tellable(scenario, scenario.truth).length);
    } finally {
      await browser.close();
      await backoffice.stop();
    }
  });
});
