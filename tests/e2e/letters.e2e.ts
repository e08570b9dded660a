/** Letters of follow-up in real Chromium: a reminder leads to the message it asks for, in the channel where it may be sent. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { FollowUp, FollowUpKind, ReviewEvent, StoredReview } from '../../lib/reviews/review.ts';
import { scenarioById } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { ARTIFACTS, type Browser, launch, remembered, sidebar, until } from './browser.ts';
import { draftText, openDetail, openPage } from './seller.ts';

/** The extension's own API, inside the worker. */
declare const chrome: typeof import('wxt/browser').browser;

const DAY = 24 * 3_600_000;
const rakuten = scenarioById('rakuten/review-check-tool');
const amazon = scenarioById('amazon/feedback-manager');
const message = scenarioById('rakuten/rmesse');
const taobao = scenarioById('taobao/review-list');

describe('letters of follow-up', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch([rakuten, message, amazon, taobao], { viewport: { width: 1280, height: 1000 } });
  });
  after(async () => {
    const { extensionRequests } = await browser.close();
    assert.deepEqual(extensionRequests, []);
  });

  /** Has the page read, one of its reviews wait for this reminder, and opens that from the popup. */
  async function fromReminder(
    scenario: Scenario,
    kind: FollowUpKind,
    step: Pick<ReviewEvent, 'type' | 'data'>,
    uiLanguage: string,
  ): Promise<{ page: Page; review: StoredReview }> {
    await browser.forget();
    await browser.inside.evaluate((settings) => chrome.storage.local.set({ settings }), { uiLanguage });
    const list = await openPage(browser, scenario);
    const all = await remembered(browser, scenario.truth.length);
    await list.close();
    const review = all.find(({ rating, sentiment }) => (rating !== null && rating <= 2) || sentiment === 'negative');
    assert.ok(review, 'somebody complains');
    const now = Date.now();
    // As if it had been read when it was new: what was old at first sight is history, nobody is written to about it.
    const firstSeenAt = Date.parse(review.postedAt ?? '') + DAY;
    if (Number.isFinite(firstSeenAt)) await browser.put('reviews', [{ ...review, firstSeenAt }]);
    await browser.put('events', [{ reviewKey: review.key, at: now - 5 * DAY, ...step }]);
    const rows = await browser.rows<FollowUp>('followUps');
    const done = rows.map((row) => ({ ...row, state: 'cancelled' as const }));
    const due: FollowUp = {
      ...{ reviewKey: review.key, kind, dueAt: now - 3_600_000, state: 'open' },
      ...{ snoozedUntil: null, notifiedAt: now },
    };
    await browser.put('followUps', [...done, due]);
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    const item = popup.locator(`[data-testid=follow-up][data-key="${review.key}"][data-kind=${kind}]`).first();
    const opening = browser.context.waitForEvent('page');
    await item.getByTestId('open-review').click();
    const page = await opening;
    await sidebar(page).locator(`[data-testid=review-detail][data-key="${review.key}"]`).waitFor({ timeout: 20_000 });
    if (!popup.isClosed()) await popup.close();
    return { page, review };
  }

  const purpose = (page: Page) => sidebar(page).getByTestId('purpose');
  /** A picture to look at. */
  async function picture(page: Page, name: string): Promise<void> {
    mkdirSync(ARTIFACTS, { recursive: true });
    await purpose(page).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(ARTIFACTS, `letters-${name}.png`) });
  }

  it('a buyer who has not answered: a second message, in R-Messe, which the seller may choose against', async () => {
    const contacted = { type: 'inserted' as const, data: { channel: 'rmesse', text: '一通目' } };
    const { page: list, review } = await fromReminder(rakuten, 'check-contact', contacted, 'ja');
    const notice = sidebar(list).getByTestId('notice');
    assert.match((await notice.textContent()) ?? '', /R-Messe/);
    await picture(list, 'rakuten-ja');
    const stored = (await browser.rows<StoredReview>('reviews')).find(({ key }) => key === review.key);
    await browser.put('reviews', [{ ...(stored ?? review), orderId: message.orderId }]);
    await list.close();
    const page = await openPage(browser, { ...message, expects: 'records' });
    await openDetail(page, review.key);
    await until('the letter', async () => (await purpose(page).inputValue()) === 'second-message');
    assert.match(await draftText(page), /ご返信には及びません|お急ぎいただく必要はございません|お読み流し/);
    assert.equal(await sidebar(page).getByTestId('findings').getByRole('listitem').count(), 0);
    await picture(page, 'second-ja');
    await purpose(page).selectOption('reply');
    await until('an answer', async () => !/お読み流し|返信には|お急ぎ/.test(await draftText(page)));
    await page.close();
  });

  it('a refund that was sent: has it arrived? In the buyer’s language, with its meaning in Chinese', async () => {
    const { page } = await fromReminder(amazon, 'confirm-arrival', { type: 'refund', data: {} }, 'zh-CN');
    await until('the letter', async () => (await purpose(page).inputValue()) === 'arrival');
    assert.equal(await sidebar(page).getByTestId('channel').inputValue(), 'buyer-message');
    assert.match((await sidebar(page).getByTestId('gloss').textContent()) ?? '', /收到|已经完成/);
    await picture(page, 'arrival-zh-CN');
    await page.close();
  });

  it('where only public words are possible, says where the buyer is asked', async () => {
    const { page } = await fromReminder(taobao, 'confirm-arrival', { type: 'resend', data: {} }, 'zh-CN');
    const notice = sidebar(page).getByTestId('notice');
    await notice.waitFor();
    assert.equal(await notice.getAttribute('data-code'), 'no-message-here');
    assert.match((await notice.textContent()) ?? '', /旺旺/);
    await picture(page, 'taobao-zh-CN');
    await page.close();
  });
});
