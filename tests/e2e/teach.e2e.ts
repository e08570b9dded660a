/** A field that a redesign took away: pointed at once with a real mouse, read everywhere, kept, passed on, taken back. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import type { StoredReview } from '../../lib/reviews/review.ts';
import { scenarioById } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { ARTIFACTS, type Browser, launch, pageState, remembered, sidebar, until } from './browser.ts';
import { openPage } from './seller.ts';

/** Of the page as it is today: the time of a review, with its id and its label. */
const TIME = /<div id="search_list_review_reg_time">投稿時間：([^<]+)<\/div>/g;
/** Once more redesigned, and the day is gone from the page. */
let design: 'renamed' | 'dropped' = 'renamed';

/** Neither the id nor the label is left, and the line is too long for anything that looks like a date by itself. */
const renamed = (html: string): string =>
  html.replace(
    TIME,
    (_, time) =>
      `<div class="css-1x9k2f"><span data-part="facts">掲載状態 公開中 ／ 購入確認 済み ／ 端末 スマートフォン ／ 書き込み ${time} ／ 参考になった人数 まだいません ／ 掲載期限 定めなし ／ 管理番号の表示 なし ／ 返信の通知 する</span></div>`,
  );
const dropped = (html: string): string => html.replace(TIME, '');

const today = scenarioById('rakuten/review-check-tool');
const scenario: Scenario = {
  ...today,
  async respond(request) {
    const response = await today.respond(request);
    if (!response?.contentType.startsWith('text/html')) return response;
    const html = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
    return { ...response, body: design === 'renamed' ? renamed(html) : dropped(html) };
  },
};
const COUNT = scenario.truth.length;

const teach = (page: Page, id: string) => sidebar(page).getByTestId(id);
const health = (page: Page) => sidebar(page).getByTestId('health');

/** The page's own elements, ours taken out. */
const markup = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('review-desk-sidebar')) host.remove();
    return copy.outerHTML;
  });

/** Playwright hides the caret with a style element of its own in the page, unless told not to. */
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(ARTIFACTS, `teach-${name}.png`), caret: 'initial' });

/** Counts what the page's own listeners hear from now on, wherever it is aimed at. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of [
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'click',
      'dblclick',
      'contextmenu',
      'keydown',
    ])
      document.addEventListener(type, () => heard.push(type), true);
  });
interface Ears {
  heard: string[];
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as Ears).heard);
/** Presses on the sidebar itself are heard as presses on our one element; what counts is what comes between. */
const forgetHeard = (page: Page) => page.evaluate(() => void (window as unknown as Ears).heard.splice(0));

async function openDetails(page: Page): Promise<void> {
  const toggle = teach(page, 'health-toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

const saysComplete = (page: Page) =>
  sidebar(page).locator('[data-testid=health][data-tone=good]').waitFor({ timeout: 10_000 });

/** Without a date some reviews can't be told apart: fewer are stored, and none with a guess. */
const storedDates = async (browser: Browser): Promise<(string | null)[]> =>
  (await browser.rows<StoredReview>('reviews')).map(({ postedAt }) => postedAt);
const truth = scenario.truth.map(({ postedAt }) => postedAt);
const untilStored = (browser: Browser) =>
  until('the right dates', async () => {
    const reviews = await remembered(browser, COUNT);
    return isDeepStrictEqual(
      reviews.map(({ postedAt }) => postedAt),
      truth,
    );
  });

/** The middle of the n-th line of facts. */
async function placeOf(page: Page, n: number): Promise<{ x: number; y: number }> {
  const facts = page.locator('[data-part=facts]').nth(n);
  await facts.scrollIntoViewIfNeeded();
  const box = await facts.boundingBox();
  assert.ok(box);
  return { x: box.x + 20, y: box.y + 6 };
}

describe('teach', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch([scenario]);
    page = await openPage(browser, scenario);
  });
  after(async () => {
    const { extensionRequests } = await browser.close();
    assert.deepEqual(extensionRequests, []);
  });

  it('a date that nobody finds is missing, and offered to be pointed out', async () => {
    await until('the missing date', async () =>
      (await health(page).textContent())?.includes('missing on this page: date'),
    );
    await until('what is stored without a date', async () => (await storedDates(browser)).length > 0);
    assert.deepEqual(new Set(await storedDates(browser)), new Set([null]));
    await openDetails(page);
    await teach(page, 'teach-postedAt').waitFor();
  });

  it('pointing frames what is under the mouse; Escape ends it', async () => {
    await listen(page);
    const before = await markup(page);
    await teach(page, 'teach-postedAt').click();
    await forgetHeard(page);
    const { x, y } = await placeOf(page, 2);
    await page.mouse.move(x, y);
    const frame = sidebar(page).locator('.rd-point-frame');
    await sidebar(page).locator('.rd-point-frame[data-good=true]').waitFor();
    assert.match((await sidebar(page).locator('.rd-point-says').textContent()) ?? '', /^date: \w+ \d+, 2026, \d+:\d\d/);
    const drawn = await frame.boundingBox();
    assert.ok(drawn && drawn.x <= x && drawn.y <= y && drawn.x + drawn.width >= x && drawn.y + drawn.height >= y);
    await picture(page, 'pointing');
    await page.mouse.move(x, 30);
    await sidebar(page).locator('.rd-point-frame[data-good=false]').waitFor();
    await page.keyboard.press('Escape');
    await teach(page, 'teach').waitFor({ state: 'detached' });
    assert.equal(await frame.count(), 0);
    assert.ok((await markup(page)) === before, 'the page was changed');
    assert.deepEqual(await heard(page), []);
  });

  it('a click teaches: all reviews are tried, and after "keep" all are complete and stored right', async () => {
    const before = await markup(page);
    await teach(page, 'teach-postedAt').click();
    await forgetHeard(page);
    const stars = page.locator('#search_list_review_evaluation img').first();
    await stars.scrollIntoViewIfNeeded();
    const wrong = await stars.boundingBox();
    assert.ok(wrong);
    await page.mouse.click(wrong.x + 4, wrong.y + 4);
    await sidebar(page).getByText('The date can’t be learned from there').waitFor();

    const { x, y } = await placeOf(page, 3);
    await page.mouse.move(x, y);
    await page.mouse.dblclick(x, y);
    await sidebar(page).locator('[data-testid=teach][data-step=preview]').waitFor();
    assert.equal(await teach(page, 'teach-count').textContent(), `Found in ${COUNT} of ${COUNT} reviews`);
    assert.equal(await sidebar(page).locator('[data-testid=teach-row][data-state=read]').count(), COUNT);
    await picture(page, 'preview');
    assert.deepEqual(await heard(page), [], 'the page heard of it');
    assert.deepEqual(new Set(await storedDates(browser)), new Set([null]), 'stored before it was confirmed');
    await teach(page, 'teach-keep').click();
    await saysComplete(page);
    await untilStored(browser);

    assert.ok((await markup(page)) === before, 'the page was changed');
    assert.deepEqual((await pageState(page)).clicks, []);
    assert.equal((await pageState(page)).submitted, 0);
  });

  it('it is still taught after a reload, and in a new tab', async () => {
    await page.reload();
    await saysComplete(page);
    await openDetails(page);
    await teach(page, 'taught').waitFor();
    await picture(page, 'taught');
    const other = await openPage(browser, scenario);
    await saysComplete(other);
    await other.close();
  });

  it('it goes out as a file, is removed with one click, and comes back from the file', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), teach(page, 'teach-export').click()]);
    const file = join(ARTIFACTS, 'taught.json');
    await download.saveAs(file);
    const pack = readFileSync(file, 'utf8');
    assert.equal(JSON.parse(pack).reviewDeskTaught, 1);
    for (const { body, orderId } of scenario.truth)
      assert.ok(!pack.includes(body || '\0') && !pack.includes(orderId ?? '\0'), 'something of a buyer is in the file');

    await teach(page, 'teach-forget').click();
    await until('missing again', async () =>
      (await health(page).textContent())?.includes('missing on this page: date'),
    );
    await page.reload();
    await until('missing', async () => (await health(page).textContent())?.includes('missing on this page: date'));
    assert.deepEqual(await browser.rows('taught'), []);

    await openDetails(page);
    const hostile = join(ARTIFACTS, 'hostile.json');
    writeFileSync(hostile, pack.replace(/"css": "[^\n]*"/, '"css": "img[src^=\\"https://evil.example\\"]:has(b)"'));
    await teach(page, 'teach-import').setInputFiles(hostile);
    await sidebar(page).getByText('Nothing was changed').waitFor();
    assert.deepEqual(await browser.rows('taught'), []);
    await teach(page, 'teach-import').setInputFiles(file);
    await saysComplete(page);
    await untilStored(browser);
  });

  it('says when it is no longer found', async () => {
    design = 'dropped';
    await page.reload();
    await until('the warning', async () =>
      (await health(page).textContent())?.includes('No longer found where you pointed: date'),
    );
    await openDetails(page);
    await picture(page, 'stopped');
    design = 'renamed';
    await page.reload();
    await saysComplete(page);
  });

  it('it can be taught by keyboard alone', async () => {
    await openDetails(page);
    await teach(page, 'teach-forget').focus();
    await page.keyboard.press('Enter');
    await teach(page, 'teach-postedAt').focus();
    await page.keyboard.press('Enter');
    await teach(page, 'teach-place').first().waitFor();
    await page.keyboard.press('Tab');
    await sidebar(page).locator('.rd-point-frame[data-good=true]').waitFor();
    await page.keyboard.press('Enter');
    await sidebar(page).locator('[data-testid=teach][data-step=preview]').waitFor();
    await page.keyboard.press('Enter');
    await saysComplete(page);
    await untilStored(browser);
    assert.deepEqual((await pageState(page)).clicks, []);
  });
});
