/** The seller corrects the judgement by keys: it holds, a review in the same words follows, the desk shows it and forgets it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { ReviewEvent, StoredReview } from '../../lib/reviews/review.ts';
import { checkToolScenarios } from '../backoffice/rakuten/check-tool-scenarios.ts';
import type { SourceReview } from '../backoffice/reviews.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { type Browser, killWorker, launch, remembered, sidebar, until } from './browser.ts';
import { openDetail, openPage } from './seller.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The browser's own, in a page of the extension. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void>; remove(key: string): Promise<void> } };
};

/** What axe.min.js leaves in the page. */
declare const axe: {
  run(root: { include: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Nothing that axe would say of what `root` shows, light or dark. */
async function checkAccessible(page: Page, root: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(AXE);
    const found = await page.evaluate(async (include) => {
      const { violations } = await axe.run({ include: [include] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, root);
    assert.deepEqual(found, [], `${root}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

const TEXTS: SourceReview[] = [
  { title: null, stars: 2, text: 'ちび丸の首がかくかく鳴ります。' },
  { title: null, stars: 2, text: 'ちび丸の首がかくかく鳴るようになりました。' },
  { title: null, stars: 5, text: '発送が遅くて、箱もつぶれていました。がっかりです。' },
  { title: null, stars: 4, text: 'とても気に入っています。' },
];
const [CLICKS, SIMILAR, LOUD] = TEXTS.map(({ text }) => text);

describe('learning from the seller', () => {
  let browser: Browser;
  let list: Scenario;
  const review = async (body: string | undefined) => {
    const found = (await browser.rows<StoredReview>('reviews')).find((row) => row.body === body);
    assert.ok(found, `${body} is stored`);
    return found;
  };
  const causesOf = async (body: string | undefined) => (await review(body)).analysis.causes.map(({ cause }) => cause);
  const opened = async (): Promise<Page> => {
    const page = await openPage(browser, list);
    await remembered(browser, list.truth.length);
    return page;
  };
  const cardOf = (page: Page, body = '') => sidebar(page).getByTestId('review-card').filter({ hasText: body }).first();

  before(async () => {
    const source = (_: unknown, count: number): SourceReview[] =>
      Array.from({ length: count }, (__, at) => TEXTS[at % TEXTS.length] as SourceReview);
    const plain = checkToolScenarios(source).find(({ id }) => id === 'rakuten/review-check-tool');
    assert.ok(plain);
    list = plain;
    browser = await launch([list]);
  });
  after(async () => {
    assert.deepEqual((await browser.close()).extensionRequests, []);
  });

  it('takes a correction by keys alone, holds it over a reload and a dead worker, and judges by it', async () => {
    const page = await opened();
    const { key } = await review(CLICKS);
    assert.ok(!(await causesOf(SIMILAR)).includes('performance'), 'nothing says so before');
    await openDetail(page, key);
    await page.keyboard.press('e');
    await sidebar(page).getByTestId('correct-menu').waitFor();
    await checkAccessible(page, 'review-desk-sidebar');
    const focused = () =>
      page.evaluate(() => {
        const inside = document.querySelector('review-desk-sidebar')?.shadowRoot?.activeElement;
        return inside instanceof HTMLElement ? inside.dataset.testid : undefined;
      });
    await until('the cause', async () => {
      if ((await focused()) === 'say-performance') return true;
      await page.keyboard.press('ArrowDown');
      return false;
    });
    await page.keyboard.press('Enter');
    await sidebar(page).locator('[data-testid=cause][data-cause=performance]').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await sidebar(page).getByTestId('correct-menu').count(), 0);
    assert.equal(await focused(), 'correct');
    assert.equal(await sidebar(page).getByTestId('review-detail').count(), 1, 'Escape leaves the menu, not the review');
    await until('the similar review', async () => (await causesOf(SIMILAR)).includes('performance'));
    await sidebar(page).getByTestId('back').click();
    await sidebar(page).getByTestId('search').fill('かくかく鳴るように');
    await cardOf(page, SIMILAR).locator('[data-cause=performance]').waitFor();
    assert.ok(!(await causesOf(LOUD)).includes('performance'), 'other words are judged as before');
    const events = (await browser.rows<ReviewEvent>('events')).filter(({ type }) => type === 'corrected');
    assert.deepEqual(
      events.map(({ reviewKey, data }) => [reviewKey, data.cause, data.old, data.new]),
      [[key, 'performance', 'not-named', 'named']],
    );
    await killWorker(browser);
    await page.reload();
    await openDetail(page, key);
    await sidebar(page).locator('[data-testid=cause][data-cause=performance][data-said=true]').waitFor();
    await page.close();
  });

  it('says that the words decide where the stars say otherwise', async () => {
    const page = await opened();
    const loud = (await browser.rows<StoredReview>('reviews')).find((row) => row.body === LOUD && row.rating === 5);
    assert.ok(loud);
    await openDetail(page, loud.key);
    await sidebar(page).getByTestId('stars-disagree').waitFor();
    await page.close();
  });

  it('is about marked words, and names them as a tag that finds its reviews', async () => {
    const page = await opened();
    const { key } = await review(SIMILAR);
    await openDetail(page, key);
    await page.evaluate(() => {
      const root = document.querySelector('review-desk-sidebar')?.shadowRoot;
      const words = root?.querySelector('[data-field=body]');
      const walker = words && document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      const text = walker?.nextNode();
      if (!words || !text) throw new Error('no words');
      const selection = (root as unknown as Document).getSelection() ?? document.getSelection();
      selection?.setBaseAndExtent(text, 0, text, 3);
      words.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    });
    await sidebar(page).getByTestId('marked').waitFor();
    await sidebar(page).getByTestId('name-tag').click();
    assert.equal(await sidebar(page).getByTestId('tag-words').inputValue(), 'ちび丸');
    await sidebar(page).getByTestId('tag-name').fill('首ふり人形');
    await page.keyboard.press('Enter');
    await sidebar(page).getByTestId('tag').first().waitFor();
    await sidebar(page).getByTestId('tag').first().locator('button').click();
    const expected = list.truth.filter(({ body }) => body?.includes('ちび丸')).length;
    await until('the list of the tag', async () => {
      const shown = await sidebar(page).locator('[data-testid=filter-all] .rd-count').textContent();
      return Number(shown) === expected;
    });
    await page.close();
  });

  it('is shown at the desk, and forgotten there; the correction itself holds', async () => {
    const desk = await browser.context.newPage();
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html#learned`);
    await desk.locator('[data-testid=learned-cause][data-cause=performance]').waitFor();
    assert.match((await desk.getByTestId('learned-shop').textContent()) ?? '', /ちび丸の首がかくかく鳴ります/);
    assert.equal(await desk.getByTestId('tag-row').count(), 1);
    await desk.setViewportSize({ width: 320, height: 700 });
    await desk.getByTestId('learned-forget-all').click();
    await checkAccessible(desk, '#root');
    const wide = await desk.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px wide`);
    for (const uiLanguage of ['ja', 'zh-CN', 'zh-TW']) {
      await desk.evaluate((settings) => chrome.storage.local.set({ settings }), { uiLanguage });
      await desk.locator(`.rd-root[lang=${uiLanguage}]`).waitFor();
      const { width, heading } = await desk.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        heading: document.querySelector('[data-testid=learned-shop] thead tr')?.getBoundingClientRect().height ?? 0,
      }));
      assert.ok(width <= 320, `${uiLanguage}: ${width} px wide`);
      assert.ok(heading > 0 && heading < 40, `${uiLanguage}: the table's heading is one line, ${heading} px`);
    }
    await desk.evaluate(() => chrome.storage.local.remove('settings'));
    await desk.locator('.rd-root[lang=en]').waitFor();
    await desk.getByTestId('learned-yes').click();
    await desk.getByTestId('learned-answer').filter({ hasText: /\d/ }).waitFor();
    await until('judged as before', async () => !(await causesOf(SIMILAR)).includes('performance'));
    assert.ok((await causesOf(CLICKS)).includes('performance'));
    await desk.getByTestId('tag-remove').click();
    await until('no tags', async () => (await browser.rows('tags')).length === 0);
    assert.ok((await browser.rows<StoredReview>('reviews')).every(({ tags }) => tags === undefined));
    await desk.close();
  });

  it('is taken back where it was said', async () => {
    const page = await opened();
    const { key } = await review(CLICKS);
    await openDetail(page, key);
    await sidebar(page).getByTestId('take-back').click();
    await until('taken back', async () => !(await causesOf(CLICKS)).includes('performance'));
    // The store knows before the sidebar is told.
    await sidebar(page).getByTestId('said-step').waitFor({ state: 'detached' });
    await page.close();
  });
});
