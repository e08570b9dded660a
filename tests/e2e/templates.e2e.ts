/** The shop's voice and the seller's templates in real Chromium: written at the desk, spoken on a Rakuten page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { TemplateRow } from '../../lib/db.ts';
import type { VoiceRow } from '../../lib/replies/voice.ts';
import { scenarioById } from '../backoffice/index.ts';
import { type Browser, launch, remembered, sidebar, until } from './browser.ts';
import { boxText, chooseChannel, draftText, insertAnswering, openBox, openDetail, openPage } from './seller.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

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

const rakuten = scenarioById('rakuten/review-check-tool');
const SIGNATURE = '空工房 店長 花子';

describe('the shop’s own words', () => {
  let browser: Browser;
  const desk = () => `chrome-extension://${browser.extensionId}/desk.html#replies`;
  const templates = () => browser.rows<TemplateRow>('templates');

  before(async () => {
    browser = await launch([rakuten]);
  });
  after(async () => {
    assert.deepEqual((await browser.close()).extensionRequests, []);
  });

  it('are written at the desk: a voice, and a template in two languages, checked while they are written', async () => {
    const page = await browser.context.newPage();
    await page.goto(desk());
    await page.getByTestId('voice-shop').selectOption('rakuten:*');
    await page.getByTestId('voice-signature').fill(SIGNATURE);
    await page.getByTestId('voice-name').fill('空工房');
    await page.keyboard.press('Tab');
    await until('the voice', async () => {
      const [voice] = await browser.rows<VoiceRow>('voices');
      return voice?.signature === SIGNATURE && voice.shopName === '空工房';
    });

    await page.getByTestId('template-new').click();
    const editor = page.getByTestId('template-editor').first();
    await editor.getByTestId('template-name').fill('お礼');
    await editor.getByTestId('template-language').selectOption('ja');
    await editor.getByTestId('template-platform').selectOption('rakuten');
    await editor.getByTestId('template-channel').selectOption('review-comment');
    await editor
      .getByTestId('template-text')
      .fill('レビューをいただきありがとうございます。{buyer}様、LINEで友だち追加を。');
    await page.locator('[data-testid=template-filled] mark[data-state=refused]').waitFor();
    await page.locator('[data-testid=template-editor] [data-rule=off-platform-contact]').waitFor();
    await editor
      .getByTestId('template-text')
      .fill('レビューをいただきありがとうございます。またのご利用をお待ちしております。');
    await editor.getByTestId('field-shop').click();
    await until('nothing is found', async () => (await editor.getByTestId('found').getAttribute('data-count')) === '0');
    assert.match((await editor.getByTestId('template-filled').textContent()) ?? '', /空工房$/);
    await editor.getByTestId('template-save').click();
    await until('the template', async () => (await templates()).length === 1);
    await page.getByTestId('template-add-variant').selectOption('en');
    const english = page.locator('[data-testid=template-editor][data-language=en]');
    await english
      .getByTestId('template-text')
      .fill('Thank you for your review. We look forward to your next visit. {shop}');
    await english.getByTestId('template-save').click();
    await until('the variant', async () => (await templates()).length === 2);
    const [one, other] = await templates();
    assert.equal(one?.group, other?.group);

    await page.setViewportSize({ width: 320, height: 700 });
    await checkAccessible(page, '#root');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px wide`);
    await page.close();
  });

  it('are spoken on the page: the signature, the template by keys alone, its meaning, and its use counted', async () => {
    const spot = rakuten.replies[0];
    assert.ok(spot);
    const page = await openPage(browser, rakuten);
    await remembered(browser, rakuten.truth.length);
    const key = await sidebar(page).getByTestId('review-card').first().getAttribute('data-key');
    await openDetail(page, key ?? '');
    await chooseChannel(page, spot.channel);
    await until('signed', async () => (await draftText(page)).endsWith(SIGNATURE));

    await sidebar(page).getByTestId('templates').locator('summary').focus();
    await page.keyboard.press('Enter');
    await sidebar(page).getByTestId('template').first().waitFor();
    await checkAccessible(page, 'review-desk-sidebar');
    await sidebar(page).getByTestId('template-search').fill('お礼');
    await page.keyboard.press('Enter');
    const said = 'レビューをいただきありがとうございます。またのご利用をお待ちしております。空工房';
    await until('the template', async () => (await draftText(page)) === said);
    const meaning = sidebar(page).getByTestId('template-gloss');
    assert.match((await meaning.textContent()) ?? '', /Thank you for your review\..*空工房/);
    assert.ok((await templates()).every(({ usedCount }) => usedCount === 0));

    await openBox(page, spot);
    await insertAnswering(page);
    await until('in the page’s box', async () => (await boxText(page, spot.box)).includes(said));
    await until('counted', async () => (await templates()).some(({ usedCount }) => usedCount === 1));
    await page.close();

    const room = await browser.context.newPage();
    await room.goto(desk());
    const row = room.getByTestId('template-row').filter({ hasText: 'used once' });
    await row.waitFor();
    await row.getByTestId('template-delete').click();
    await until('deleted', async () => (await templates()).length === 1);
    await room.getByTestId('template-undo').click();
    await until('back again', async () => (await templates()).some(({ usedCount }) => usedCount === 1));
    await room.close();
  });
});
