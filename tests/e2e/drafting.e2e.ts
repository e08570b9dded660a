/** Writing a reply in real Chromium: purpose, tone, what only the seller knows, the meaning beside it, and what typing does to both. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { SavedDraft, StoredReview } from '../../lib/reviews/review.ts';
import { scenarioById } from '../backoffice/index.ts';
import { type Browser, launch, sidebar, until } from './browser.ts';
import { draftText, openDetail, openPage, writeDraft } from './seller.ts';

const rakuten = scenarioById('rakuten/review-check-tool');
const message = scenarioById('rakuten/rmesse');
const amazon = scenarioById('amazon/feedback-manager');

const needed = (page: Page) => sidebar(page).locator('[data-testid=blank][data-optional=false]');
const choose = (page: Page, what: 'purpose' | 'tone', value: string) =>
  sidebar(page).getByTestId(what).selectOption(value);

describe('drafting', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch([rakuten, message, amazon]);
  });
  after(async () => {
    const { extensionRequests } = await browser.close();
    assert.deepEqual(extensionRequests, []);
  });

  /** Opens the first review, which complains of a broken product whatever the data say, so that the seller has a choice to make. */
  async function openComplaint(): Promise<string> {
    const card = sidebar(page).getByTestId('review-card').first();
    const key = (await card.getAttribute('data-key')) ?? '';
    const review = await until('it is stored', async () =>
      (await browser.rows<StoredReview>('reviews')).find((one) => one.key === key),
    );
    const { analysis } = review;
    const judged = {
      ...analysis,
      language: 'ja' as const,
      sentiment: 'negative' as const,
      severity: 2 as const,
      causes: [{ cause: 'damaged' as const, score: 0.95, evidence: [] }],
      flags: [],
    };
    const productTitle = review.productTitle ?? '湯のみ';
    await browser.put('reviews', [{ ...review, productTitle, analysis: judged }]);
    await openDetail(page, key);
    await until('a blank', async () => (await needed(page).count()) > 0);
    return key;
  }
  async function reviewOf(key: string): Promise<StoredReview> {
    const review = (await browser.rows<StoredReview>('reviews')).find((one) => one.key === key);
    assert.ok(review, `${key} is not stored`);
    return review;
  }
  /** Goes from the list to the message page of this review's order. */
  async function openLetter(key: string): Promise<void> {
    await browser.put('reviews', [{ ...(await reviewOf(key)), orderId: message.orderId }]);
    await page.close();
    page = await openPage(browser, { ...message, expects: 'records' });
    await openDetail(page, key);
    await draftText(page);
  }
  const savedDrafts = () => browser.rows<SavedDraft>('drafts');

  it('remembers what was chosen for a product and complaint, proposes it first and fills in nothing', async () => {
    await browser.forget();
    page = await openPage(browser, rakuten);
    const key = await openComplaint();
    assert.match(await draftText(page), /【対応内容】/);
    const chooser = needed(page).locator('select');
    const labels = await chooser.locator('option').allTextContents();
    await chooser.selectOption({ index: 2 });
    await until('the marker filled', async () => !(await draftText(page)).includes('【'));
    await until('it is kept', async () => (await browser.rows('remembered')).length === 1);

    await openLetter(key);
    assert.match(await draftText(page), /【対応内容】/);
    const last = sidebar(page).getByTestId('as-before');
    assert.equal(await last.textContent(), `As last time: ${labels[2]}`);
    assert.equal(await needed(page).locator('option').nth(1).textContent(), `${labels[2]} (last time)`);
    await last.focus();
    await page.keyboard.press('Enter');
    await until('filled by the seller', async () => !(await draftText(page)).includes('【'));
    await page.close();
  });

  it('points out a day that is another one now, and fills a blank in a changed text without touching the rest', async () => {
    await browser.forget();
    page = await openPage(browser, rakuten);
    await openLetter(await openComplaint());
    await sidebar(page).getByTestId('more-facts').locator('summary').click();
    await sidebar(page).locator('[data-testid=blank][data-id=date] select').selectOption({ index: 1 });
    const text = await until('a day', async () => {
      const now = await draftText(page);
      return /\d+月\d+日/.test(now) && now;
    });
    const changed = text.replace(/\d+月\d+日/, '12月31日').replace('ありがとうございます', '心より感謝いたします');
    await writeDraft(page, changed);
    const fact = sidebar(page).locator('[data-testid=fact-change][data-kind=date]');
    await fact.waitFor();
    assert.match((await fact.textContent()) ?? '', /^A day is different now: .+ → 12月31日/);
    assert.match((await sidebar(page).getByTestId('gloss').textContent()) ?? '', /no longer the same as the gloss/);

    await needed(page).locator('select').selectOption({ index: 1 });
    const filled = await until('the marker filled', async () => {
      const now = await draftText(page);
      return !now.includes('【') && now;
    });
    assert.ok(filled.includes('12月31日') && filled.includes('心より感謝いたします'), filled);
    await page.close();
  });

  it('keeps tone and purpose with the draft, over a reload', async () => {
    await browser.forget();
    page = await openPage(browser, rakuten);
    const key = await openComplaint();
    await choose(page, 'tone', 'formal');
    await choose(page, 'purpose', 'after-solution');
    await until('a message after the solution', async () => /完了|終えて/.test(await draftText(page)));
    await until('both kept', async () =>
      (await savedDrafts()).some(({ tone, purpose }) => tone === 'formal' && purpose === 'after-solution'),
    );
    await page.reload();
    await openDetail(page, key);
    await draftText(page);
    assert.equal(await sidebar(page).getByTestId('tone').inputValue(), 'formal');
    assert.equal(await sidebar(page).getByTestId('purpose').inputValue(), 'after-solution');
    await page.close();
  });

  it('invites to a review where a message may, and names the platform’s own button where only that may', async () => {
    await browser.forget();
    page = await openPage(browser, rakuten);
    const key = await openComplaint();
    await choose(page, 'purpose', 'invitation');
    const notice = () => sidebar(page).getByTestId('notice');
    await notice().waitFor();
    assert.equal(await notice().getAttribute('data-code'), 'no-invitation-here');
    assert.equal(await sidebar(page).getByTestId('insert').count(), 0);
    await openLetter(key);
    await choose(page, 'purpose', 'invitation');
    await until('an invitation', async () => /レビュー/.test(await draftText(page)));
    await page.close();

    page = await openPage(browser, amazon);
    await openDetail(page, (await sidebar(page).getByTestId('review-card').first().getAttribute('data-key')) ?? '');
    await draftText(page);
    await choose(page, 'purpose', 'invitation');
    await notice().waitFor();
    assert.equal(await notice().getAttribute('data-code'), 'platform-button-only');
    assert.match((await notice().textContent()) ?? '', /“Request a Review”/);
    await choose(page, 'purpose', 'reply');
    assert.ok((await draftText(page)).length > 0);
    await page.close();
  });
});

describe('drafting for a seller who reads Traditional Chinese', () => {
  it('explains review and draft in it, sentence by sentence', async () => {
    const browser = await launch([rakuten], { language: 'zh-TW' });
    try {
      const page = await openPage(browser, rakuten);
      await sidebar(page).getByTestId('open').first().click();
      await draftText(page);
      const lines = sidebar(page).getByTestId('gloss').locator('li > span');
      assert.ok((await lines.count()) > 2);
      for (const line of await lines.all()) {
        assert.equal(await line.getAttribute('lang'), 'zh-TW');
        assert.match((await line.textContent()) ?? '', /[\u4e00-\u9fff]/);
        assert.doesNotMatch((await line.textContent()) ?? '', /[们说请谢问题联购买发货质这]/u);
      }
      assert.match((await sidebar(page).getByTestId('gist').textContent()) ?? '', /滿意|不好不壞/);
    } finally {
      await browser.close();
    }
  });
});
