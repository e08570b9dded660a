/** Memory: what the buyer changed is shown word by word, what vanished is proved, and what came of our action is told. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { ReviewEvent, StoredReview } from '../../lib/reviews/review.ts';
import { type Browser, launch, remembered, sidebar, until, waitForHealth } from './browser.ts';
import { letTimePass, movingList, sixRows } from './moving-shop.ts';
import { draftText, openDetail, openPage } from './seller.ts';

const DAY = 86_400_000;

describe('history and outcome', () => {
  const rows = sixRows(Date.now());
  const list = movingList(rows);
  let browser: Browser;
  let page: Page;
  let reviews: StoredReview[];
  const keyOf = (nativeId: string | null) => reviews.find((one) => one.nativeId === nativeId)?.key ?? '';
  const presenceOf = async (nativeId: string | null) =>
    (await browser.rows<StoredReview>('reviews')).find((one) => one.nativeId === nativeId)?.presence;
  const desk = async (room: string): Promise<Page> => {
    const opened = await browser.context.newPage();
    await opened.goto(`chrome-extension://${browser.extensionId}/desk.html#${room}`);
    return opened;
  };
  /** The seller comes back to the list. */
  const comeBack = async () => {
    await page.reload();
    await waitForHealth(page, 'records', rows.length);
  };

  before(async () => {
    browser = await launch([list]);
    page = await openPage(browser, list);
    reviews = await remembered(browser, rows.length);
  });
  after(() => browser.close());

  it('a deed is recorded in two clicks, and a mistaken one is taken back', async () => {
    await openDetail(page, keyOf('880000000'));
    // What comes in above would move the button away under the mouse.
    await draftText(page);
    const detail = sidebar(page).getByTestId('review-detail');
    await detail.getByTestId('deeds').locator('summary').click();
    await detail.getByTestId('deed-refund').click();
    await detail.getByTestId('outcome').waitFor();
    await detail.getByTestId('deeds').locator('summary').click();
    await detail.getByTestId('deed-resend').click();
    await detail.getByTestId('history').locator('summary').click();
    await detail.locator('[data-type=resend]').getByRole('button').click();
    await detail.locator('[data-type=taken-back]').waitFor();
    assert.equal(await detail.locator('[data-type=resend] s').count(), 1);
    const events = await browser.rows<ReviewEvent>('events');
    assert.deepEqual(
      events.filter(({ type }) => type !== 'new' && type !== 'drafted').map(({ type }) => type),
      ['refund', 'resend', 'taken-back'],
      'nothing was deleted',
    );
  });

  it('the same order’s other review is one click away', async () => {
    await openDetail(page, keyOf('880000004'));
    const linked = sidebar(page).getByTestId('linked-review');
    await linked.waitFor();
    assert.equal(await linked.getAttribute('data-key'), keyOf('880000005'));
    await linked.click();
    await sidebar(page)
      .locator(`[data-testid=review-detail][data-key="${keyOf('880000005')}"]`)
      .waitFor();
  });

  it('what the buyer changed stands in the timeline word by word, with what came of the refund', async () => {
    await letTimePass(browser, 3 * DAY);
    const [first] = rows;
    assert.ok(first);
    Object.assign(first, { body: '杯子收到时已经碎了，客服很快退款，态度很好。', emotion: 'positive' });
    await comeBack();
    await openDetail(page, keyOf('880000000'));
    const detail = sidebar(page).getByTestId('review-detail');
    const diff = detail.getByTestId('diff').first();
    await diff.waitFor();
    assert.match((await diff.textContent()) ?? '', /杯子收到时已经碎了，/);
    assert.match((await diff.locator('del').allTextContents()).join(), /包装太薄/);
    assert.match((await diff.locator('ins').allTextContents()).join(), /退款/);
    const outcome = detail.getByTestId('outcome');
    assert.equal(await outcome.getAttribute('data-kind'), 'rating-up');
  });

  it('the popup says who changed a rating after the refund, and so does the desk', async () => {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.locator(`[data-testid=recent-outcome][data-key="${keyOf('880000000')}"]`).waitFor();
    assert.equal(await popup.getByTestId('recent-outcome').count(), 1);
    await popup.close();
    const room = await desk('outcomes');
    await room.getByTestId('no-proof').waitFor();
    const link = room.getByTestId('changed-reviews').getByRole('link');
    await link.click();
    await room.locator(`[data-testid=review-sheet][data-key="${keyOf('880000000')}"]`).waitFor();
    await room.close();
  });

  it('a review that was removed is not seen, then gone, and the desk has the proof of it', async () => {
    await letTimePass(browser, DAY);
    rows.splice(2, 1);
    await comeBack();
    await until('not seen', async () => (await presenceOf('880000002')) === 'not-seen');
    await letTimePass(browser, DAY);
    await comeBack();
    await until('gone', async () => (await presenceOf('880000002')) === 'gone');

    const room = await desk('vanished');
    const row = room.locator(`[data-testid=vanished-review][data-key="${keyOf('880000002')}"]`);
    await row.waitFor();
    assert.equal(await room.getByTestId('vanished-review').count(), 1);
    assert.match((await row.textContent()) ?? '', /盖子漏水/);
    const certificate = (await row.getByTestId('certificate').textContent()) ?? '';
    assert.equal(certificate.match(/all 5 reviews in 1 look/g)?.length, 2);
    await row.getByTestId('copy-certificate').click();
    await row.getByText('Copied.').waitFor();
    const copied = await room.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /盖子漏水[\s\S]*read completely twice without it/);
    await room.getByTestId('vanished-search').fill('没有这个词');
    await room.getByTestId('vanished-none').waitFor();
    await room.close();
  });
});
