/** What the sidebar says of its own reading: on pages as they are, redesigned, and not to be read; and the report a seller can send. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { CoverageRow, PageHealthRow } from '../../lib/db.ts';
import { scenarioById } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { ARTIFACTS, type Browser, launch, pageState, sidebar, until, waitForHealth } from './browser.ts';
import { openPage } from './seller.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** What axe.min.js leaves in the page. */
declare const axe: { run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const DAY = 86_400_000;
/** The site as it is; without the posting time; with nothing of a review left. */
let design: 'today' | 'no-time' | 'nothing' = 'today';

function redesigned(html: string): string {
  if (design === 'no-time') return html.replace(/<div id="search_list_review_reg_time">[^<]*<\/div>/g, '');
  if (design === 'nothing')
    return html.replace(/(<div id="header_nav_title">.*?<\/div>)[\s\S]*<\/body>/, '$1<p>…</p></body>');
  return html;
}

const tool = scenarioById('rakuten/review-check-tool-no-seconds');
const scenario: Scenario = {
  ...tool,
  async respond(request) {
    const response = await tool.respond(request);
    if (!response?.contentType.startsWith('text/html')) return response;
    const html = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
    return { ...response, body: redesigned(html) };
  },
};
const paged = scenarioById('amazon/customer-reviews');
const stretched = scenarioById('taobao/review-list-virtual');

const part = (page: Page, id: string) => sidebar(page).getByTestId(id);
const said = async (page: Page, id: string): Promise<string> => (await part(page, id).textContent()) ?? '';
const says = (page: Page, id: string, words: string) =>
  until(`"${words}"`, async () => (await part(page, id).count()) > 0 && (await said(page, id)).includes(words)).catch(
    async (error: unknown) => {
      throw new Error(`${error}; it says: ${await said(page, 'health')}`);
    },
  );

async function openDetails(page: Page): Promise<void> {
  const toggle = part(page, 'health-toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await part(page, 'health-details').waitFor();
}

/** Copies the report with a click, and gives back what the clipboard holds then. */
async function copiedReport(page: Page): Promise<string> {
  await openDetails(page);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await part(page, 'copy-report').click();
  await sidebar(page).locator('[data-testid=report-result][data-status=copied]').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await part(page, 'report').inputValue(), 'what is shown is what is copied');
  return copied;
}

async function assertAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const broken = await page.evaluate(async () => {
    const { violations } = await axe.run('review-desk-sidebar');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  assert.deepEqual(broken, []);
}

/** Nothing a page says of anybody is in a report. */
function assertNothingOf({ truth, url }: Scenario, report: string): void {
  for (const record of truth) {
    const words = [record.body, record.title, record.author, record.orderId, record.productTitle, record.nativeId];
    for (const word of words) if (word) assert.ok(!report.includes(word), `the report tells ${word}`);
  }
  const { pathname, search } = new URL(url);
  for (const part of [pathname, search])
    if (part.length > 1) assert.ok(!report.includes(part), `the report tells ${part}`);
  assert.doesNotMatch(report, /https?:|\?|#|@/);
}

/** All that was noted of readings, `days` earlier: as if it had been then. */
async function age(browser: Browser, days: number): Promise<void> {
  const rows = await browser.rows<PageHealthRow>('pageHealth');
  const earlier = <T extends { since: number; at: number }>(one: T): T => ({
    ...one,
    since: one.since - days * DAY,
    at: one.at - days * DAY,
  });
  await browser.put(
    'pageHealth',
    rows.map((row) => ({ ...row, readings: row.readings.map(earlier) })),
  );
}

/** Runs in a page of the extension. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
const useSettings = (settings: object) => chrome.storage.local.set({ settings });

const shownDay = (daysAgo: number): string =>
  new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' }).format(Date.now() - daysAgo * DAY);

describe('the health of a reading', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch([scenario, paged, stretched]);
  });
  after(async () => {
    const { extensionRequests } = await browser.close();
    assert.deepEqual(extensionRequests, []);
  });

  it('says how much of a list was read, page by page, until it is all', async () => {
    const page = await openPage(browser, paged);
    await openDetails(page);
    await says(page, 'coverage', 'This list: 10 of 25 read today (page 1 of 3)');
    const [second, third] = paged.then ?? [];
    assert.ok(second && third);
    for (const selector of second.click) await page.click(selector);
    await says(page, 'coverage', 'This list: 20 of 25 read today (pages 1–2 of 3)');
    for (const selector of third.click) await page.click(selector);
    await says(page, 'coverage', 'This list: all 25 read');
    const rows = await browser.rows<CoverageRow>('coverage');
    assert.deepEqual(
      rows.map(({ scope, unread, stale }) => [scope.page, unread, stale]),
      [
        [1, 0, false],
        [2, 0, false],
        [3, 0, false],
      ],
    );
    assertNothingOf(paged, await copiedReport(page));
    await page.close();
  });

  it('adds up the rows of a list that shows only some at a time', async () => {
    const page = await openPage(browser, stretched);
    await openDetails(page);
    await says(page, 'coverage', `${stretched.truth.length} of 40 read today`);
    const read = async () => Number(/: (\d+) of/.exec(await said(page, 'coverage'))?.[1] ?? 0);
    const before = await read();
    await page.locator('.next-table-body').hover();
    await page.mouse.wheel(0, 4_000);
    await until('more of the list', async () => (await read()) > before);
    await page.close();
  });

  it('says that all is well, and notes it', async () => {
    const page = await openPage(browser, scenario);
    await sidebar(page).locator('[data-testid=health][data-tone=good]').waitFor();
    await until('a note', async () =>
      (await browser.rows<PageHealthRow>('pageHealth')).some((row) => row.platform === 'rakuten'),
    );
    const row = (await browser.rows<PageHealthRow>('pageHealth')).find(({ platform }) => platform === 'rakuten');
    assert.equal(row?.readings.length, 1);
    assert.deepEqual(row?.readings[0]?.fields.postedAt, { selector: scenario.truth.length });
    await page.close();
  });

  it('says in one sentence what a redesigned page lacks, and in one line when it was there last', async () => {
    await age(browser, 3);
    design = 'no-time';
    const page = await openPage(browser, scenario);
    await says(page, 'health', 'reviews read; missing on this page: date');
    await says(page, 'health', `Last found: date (${shownDay(3)})`);
    await openDetails(page);
    await says(page, 'health-details', `Read in full until ${shownDay(3)}`);
    const row = sidebar(page).locator('.rd-health-fields tr[data-field=postedAt] td[data-doubt=true]');
    assert.equal(await row.textContent(), String(scenario.truth.length));
    assert.equal(
      (await pageState(page).catch(() => ({ clicks: [] }))).clicks.filter(({ trusted }) => !trusted).length,
      0,
    );
    await page.close();
  });

  it('copies a report that says what does not match, and nothing of anybody', async () => {
    const page = await openPage(browser, scenario);
    await says(page, 'health', 'Last found: date');
    const report = await copiedReport(page);
    assertNothingOf(scenario, report);
    assert.match(report, /^extension: \d+\.\d+\.\d+$/m);
    assert.match(report, /^browser: Chrome \d+$/m);
    assert.match(report, /^page: rakuten review-check-tool on review\.rms\.rakuten\.co\.jp$/m);
    assert.match(report, /^ {2}postedAt +missing 20; found until \d{4}-\d\d-\d\d$/m);
    assert.match(report, /^ {2}! {2}CHECK_TOOL\.time +0 +0-0 +1 per review +2026-03$/m);
    assert.match(report, /^ {5}CHECK_TOOL\.evaluation +20 +1-1 +1 per review +2026-03$/m);
    await assertAccessible(page);
    await page.close();
  });

  it('notes a page that can’t be read, and has a report of it', async () => {
    design = 'nothing';
    const page = await openPage(browser, { ...scenario, expects: 'unreadable' });
    await until('a note', async () =>
      (await browser.rows<PageHealthRow>('pageHealth')).some(({ readings }) => readings[0]?.status === 'unreadable'),
    );
    await openDetails(page);
    await says(page, 'health-details', `Read in full until ${shownDay(3)}`);
    assert.match(await copiedReport(page), /^status: unreadable$/m);
    await page.close();
  });

  const LOOKS = [
    { uiLanguage: 'en', theme: 'light', sidebarWidth: 400 },
    { uiLanguage: 'ja', theme: 'dark', sidebarWidth: 320 },
    { uiLanguage: 'zh-CN', theme: 'light', sidebarWidth: 320 },
    { uiLanguage: 'zh-TW', theme: 'dark', sidebarWidth: 400 },
    { uiLanguage: 'en', theme: 'dark', sidebarWidth: 320 },
  ];
  for (const looks of LOOKS) {
    const name = Object.values(looks).join('-');
    it(`fits and can be read: ${name}`, async () => {
      design = 'no-time';
      await browser.inside.evaluate(useSettings, looks);
      const page = await openPage(browser, scenario);
      await waitForHealth(page, 'records', scenario.truth.length);
      await openDetails(page);
      await part(page, 'coverage').waitFor();
      // A page without a doctype has rules of its own for tables.
      const colours = await part(page, 'health-details').evaluate((box) => {
        const cell = box.querySelector('tbody th');
        return [box, cell].map((element) => element && getComputedStyle(element).color);
      });
      assert.equal(colours[0], colours[1], 'fields are written in another colour');
      const overflow = await part(page, 'health-details').evaluate((box) => box.scrollWidth - box.clientWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide`);
      await page.screenshot({ path: join(ARTIFACTS, `health-${name}.png`) });
      await part(page, 'copy-report').click();
      await part(page, 'report').waitFor();
      await page.screenshot({ path: join(ARTIFACTS, `health-report-${name}.png`) });
      await assertAccessible(page);
      await page.close();
    });
  }
});
