/** Reminding: badge, alarm, popup; right after the worker was killed and woken, and drafts that survive. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { FollowUp, StoredReview } from '../../lib/reviews/review.ts';
import { scenarios } from '../backoffice/index.ts';
import { ARTIFACTS, type Browser, killWorker, launch, remembered, until } from './browser.ts';
import { draftText, openDetail, openPage, writeDraft } from './seller.ts';

/** The extension's own API, inside the worker. */
declare const chrome: typeof import('wxt/browser').browser;

const HOUR = 3_600_000;
const LIST = 'taobao/review-list';

const badge = (browser: Browser) => browser.inside.evaluate(() => chrome.action.getBadgeText({}));
const notifications = (browser: Browser) => browser.inside.evaluate(() => chrome.notifications.getAll());

/** The worker dies; the alarm, which outlives it, starts a new one. */
async function killAndWake(browser: Browser): Promise<void> {
  await browser.inside.evaluate(() => chrome.alarms.create('follow-ups', { when: Date.now() + 1_000 }));
  await killWorker(browser);
}

describe('reminders', () => {
  let browser: Browser;
  const all = scenarios().filter((scenario) => scenario.platform === 'taobao' && !/-\d{3,}$/.test(scenario.id));
  const list = all.find((scenario) => scenario.id === LIST) ?? all.find((scenario) => scenario.expects === 'records');
  before(async () => {
    browser = await launch(all);
  });
  after(() => browser.close());

  it('counts what is overdue after the worker was killed and an alarm woke it', async () => {
    assert.ok(list);
    const page = await openPage(browser, list);
    await remembered(browser, list.truth.length);
    const planned = await until('follow-ups', async () => {
      const rows = await browser.rows<FollowUp>('followUps');
      return rows.length > 0 && rows;
    });
    const open = planned.filter((row) => row.state === 'open');
    const first = open.find((row) => row.kind === 'unanswered-negative');
    assert.ok(first && first.dueAt > Date.now(), 'an unanswered complaint is due later');
    // A window that closes within 48 hours is due at once.
    const closing = open.filter((row) => row.dueAt <= Date.now()).length;
    const overdue = String(closing + 1);
    assert.equal(await badge(browser), closing ? String(closing) : '');
    await browser.put('followUps', [{ ...first, dueAt: Date.now() - HOUR }]);
    await killAndWake(browser);
    await until('the badge', async () => (await badge(browser)) === overdue);
    const shown = () => notifications(browser).then((all) => Object.keys(all as object));
    await until('one notification an item', async () => (await shown()).length === closing + 1);

    await killAndWake(browser);
    await until('the badge again', async () => (await badge(browser)) === overdue);
    assert.equal((await shown()).length, closing + 1, 'not told twice');
    await page.close();
  });

  it('lists it in the popup, opens the right page at that review, and is done with one click', async () => {
    const overdue = (await browser.rows<FollowUp>('followUps')).find(
      (row) => row.state === 'open' && row.dueAt < Date.now(),
    );
    assert.ok(overdue);
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    const item = popup.locator(`[data-testid=follow-up][data-key="${overdue.reviewKey}"]`).first();
    await item.waitFor();
    const opening = browser.context.waitForEvent('page');
    await item.getByTestId('open-review').click();
    const opened = await opening;
    await opened
      .locator(`review-desk-sidebar [data-testid=review-detail][data-key="${overdue.reviewKey}"]`)
      .waitFor({ timeout: 20_000 });
    await opened.close();

    // A real popup closes when it has opened something.
    const again = await browser.context.newPage();
    await again.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    const still = again.locator(`[data-testid=follow-up][data-key="${overdue.reviewKey}"]`).first();
    await still.getByTestId('mark-done').click();
    const left = (await browser.rows<FollowUp>('followUps')).filter(
      (row) => row.state === 'open' && row.dueAt < Date.now(),
    );
    await until('the badge', async () => (await badge(browser)) === (left.length > 0 ? String(left.length) : ''));
    await until('gone from the popup', async () => (await still.count()) === 0);
    await again.close();
    const review = (await browser.rows<StoredReview>('reviews')).find((one) => one.key === overdue.reviewKey);
    assert.equal(review?.status, 'closed');
    if (!popup.isClosed()) await popup.close();
  });

  it('keeps a draft over a reload and a killed worker', async () => {
    assert.ok(list);
    const page = await openPage(browser, list);
    const stored = await remembered(browser, list.truth.length);
    const review = stored.find((one) => one.replyable);
    assert.ok(review);
    await openDetail(page, review.key);
    await draftText(page);
    await writeDraft(page, '您好，我们正在核实，请通过旺旺联系店铺客服。');
    await killWorker(browser);
    await page.reload();
    await remembered(browser, list.truth.length);
    await openDetail(page, review.key);
    await until('the kept draft', async () => (await draftText(page)).startsWith('您好，我们正在核实'));
    await page.close();
  });

  it('does many at once in the popup, and the badge follows', async () => {
    const open = (await browser.rows<FollowUp>('followUps')).filter((row) => row.state === 'open');
    assert.ok(open.length >= 2, 'some are left to be done');
    await browser.put(
      'followUps',
      open.map((row) => ({ ...row, dueAt: Date.now() - HOUR, snoozedUntil: null, notifiedAt: Date.now() })),
    );
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    const overdue = popup.getByTestId('group-overdue');
    await overdue.getByTestId('choose-all').check();
    const keys = new Set(open.map((row) => row.reviewKey));
    await until('all are chosen', async () =>
      (await popup.getByTestId('bulk').textContent())?.includes(`${keys.size} chosen`),
    );
    await popup.getByTestId('bulk').getByTestId('snooze').click();
    await popup.getByTestId('snooze-until-buyer').click();
    await until('none is overdue', async () => (await badge(browser)) === '' && (await overdue.count()) === 0);
    const asleep = (await browser.rows<FollowUp>('followUps')).filter((row) => row.state === 'open');
    assert.ok(asleep.every((row) => row.untilBuyer !== undefined && (row.snoozedUntil ?? 0) > Date.now()));
    await popup.getByTestId('group-later').getByTestId('choose-all').check();
    await popup.getByTestId('bulk-done').click();
    await popup.getByTestId('empty').waitFor();
    const left = (await browser.rows<FollowUp>('followUps')).filter((row) => row.state === 'open');
    assert.deepEqual(left, []);
    await popup.close();
  });
});

describe('the way to a review', () => {
  let browser: Browser;
  const all = scenarios().filter((scenario) => scenario.pageKind === 'customer-reviews');
  const paged = all.find((scenario) => scenario.expects === 'records' && scenario.then?.[0]?.truth[0]?.nativeId);
  before(async () => {
    browser = await launch(all);
  });
  after(() => browser.close());

  it('says so where the page doesn’t show it, and selects it as soon as one does', async () => {
    assert.ok(paged);
    const next = paged.then?.[0];
    assert.ok(next);
    const page = await openPage(browser, paged);
    const first = (await remembered(browser, paged.truth.length)).map((review) => review.key);
    for (const selector of next.click) await page.click(selector);
    const wanted = await until('the second page', async () => {
      const known = await browser.rows<StoredReview>('reviews');
      return known.find((review) => !first.includes(review.key));
    });
    await page.close();

    const opening = browser.context.waitForEvent('page');
    await browser.inside.evaluate(
      (key) => chrome.runtime.sendMessage({ type: 'openReview', data: { key } }),
      wanted.key,
    );
    const opened = await opening;
    assert.match(opened.url(), /includeDone=true/);
    const notice = opened.locator('review-desk-sidebar').getByTestId('not-here');
    await notice.waitFor({ timeout: 20_000 });
    assert.equal(await notice.getAttribute('data-key'), wanted.key);
    await opened.screenshot({ path: join(ARTIFACTS, 'not-here.png') });
    for (const selector of next.click) await opened.click(selector);
    await opened
      .locator(`review-desk-sidebar [data-testid=review-detail][data-key="${wanted.key}"]`)
      .waitFor({ timeout: 20_000 });
    assert.equal(await notice.count(), 0);

    // Found: the next page of this tab asks for nothing any more.
    await opened.reload();
    await until('the first page', async () => (await opened.locator('review-desk-sidebar').count()) > 0);
    await opened.waitForTimeout(2_000);
    assert.equal(await notice.count(), 0);
    await opened.close();
  });
});

describe('a browser that was closed and started again', () => {
  const all = scenarios()
    .filter((scenario) => scenario.id === LIST || scenario.platform === 'taobao')
    .slice(0, 1);
  const profile = mkdtempSync(join(tmpdir(), 'review-desk-restart-'));
  after(() => rmSync(profile, { recursive: true, force: true }));

  it('shows the badge at once, and somebody looks again', async () => {
    const first = await launch(all, { profile });
    const row = { reviewKey: 'taobao:shop:1', kind: 'unanswered-negative', state: 'open', snoozedUntil: null };
    const due = [
      { ...row, dueAt: Date.now() - HOUR, notifiedAt: 1 },
      { ...row, kind: 'check-report', dueAt: Date.now() + 9 * HOUR, notifiedAt: null },
    ];
    await until('the store', async () => {
      await first.inside.reload();
      return first.put('followUps', due).then(
        () => true,
        () => false,
      );
    });
    // It died before it could show anything, with another alarm than the data asks for.
    await first.inside.evaluate(async () => {
      await chrome.action.setBadgeText({ text: '77' });
      await chrome.alarms.clearAll();
    });
    await first.close();
    const second = await launch(all, { profile });
    await until('the badge', async () => (await badge(second)) === '1');
    const alarm = await until('the alarm', () => second.inside.evaluate(() => chrome.alarms.get('follow-ups')));
    assert.ok(alarm.scheduledTime <= Date.now() + HOUR + 60_000, 'within the hour: the clock may have been set');
    await second.close();
  });
});
