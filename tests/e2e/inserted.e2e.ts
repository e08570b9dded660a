/** An answer that was inserted is no reply yet: told as what it is on the page and in the queue, until it is taken out again. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FollowUp, StoredReview } from '../../lib/reviews/review.ts';
import { scenarioById } from '../backoffice/index.ts';
import { type Browser, launch, remembered, sidebar, until } from './browser.ts';
import { chooseChannel, draftText, insertAnswering, openBox, openDetail, openPage } from './seller.ts';

const rakuten = scenarioById('rakuten/review-check-tool');

describe('an inserted answer', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch([rakuten]);
  });
  after(async () => {
    assert.deepEqual((await browser.close()).extensionRequests, []);
  });

  it('is looked for a day later, and found in the queue until a page shows it', async () => {
    const spot = rakuten.replies[0];
    assert.ok(spot);
    const page = await openPage(browser, rakuten);
    await remembered(browser, rakuten.truth.length);
    const { orderId } = rakuten.truth[spot.record ?? 0] ?? {};
    const review = (await browser.rows<StoredReview>('reviews')).find((row) => row.orderId === orderId);
    assert.ok(review);
    await openDetail(page, review.key);
    await chooseChannel(page, spot.channel);
    await draftText(page);
    await openBox(page, spot);
    await insertAnswering(page);
    const detail = sidebar(page).getByTestId('review-detail');
    await detail.getByText('Inserted, not yet seen on the page').waitFor();
    const reminders = (await browser.rows<FollowUp>('followUps')).filter(({ kind }) => kind === 'check-published');
    assert.deepEqual(
      reminders.map(({ reviewKey, state }) => [reviewKey, state]),
      [[review.key, 'open']],
    );
    assert.ok((reminders[0]?.dueAt ?? 0) > Date.now());

    const desk = await browser.context.newPage();
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await desk.getByTestId('queue-stand').selectOption('inserted');
    await desk.locator(`[data-testid=queue-row][data-key="${review.key}"] [data-stand=inserted]`).waitFor();
    assert.equal(await desk.getByTestId('queue-count').getAttribute('data-count'), '1');

    await page.bringToFront();
    await sidebar(page).getByTestId('undo').click();
    await until('taken back', async () => {
      const rows = await browser.rows<FollowUp>('followUps');
      return rows.every(({ kind, state }) => kind !== 'check-published' || state === 'cancelled');
    });
    await desk.bringToFront();
    await until('gone from that list', async () => {
      await desk.reload();
      await desk.getByTestId('queue-stand').selectOption('inserted');
      return (await desk.getByTestId('queue-count').getAttribute('data-count')) === '0';
    });
    await desk.close();
    await page.close();
  });
});
