/** What a seller does with the sidebar, step by step. Used by the e2e tests and by the demo. */
import type { Page } from 'playwright-core';
import type { ReplySpot, Scenario } from '../backoffice/scenario.ts';
import { type Browser, pageState, sidebar, until, waitForHealth } from './browser.ts';

/** Opens a scenario's page and waits until the sidebar has its cards. */
export async function openPage(browser: Browser, scenario: Scenario): Promise<Page> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(scenario.url);
  await waitForHealth(page, scenario.expects === 'none' ? 'loading' : scenario.expects);
  return page;
}

/** Opens the detail view of one review and waits for its draft. */
export async function openDetail(page: Page, key: string): Promise<void> {
  const list = sidebar(page);
  if ((await list.getByTestId('back').count()) > 0) await list.getByTestId('back').click();
  const card = list.locator(`[data-testid=review-card][data-key="${key}"]`);
  // The list is virtual: a card further down is not in the document until it is scrolled to.
  await until(`card ${key}`, async () => {
    if ((await card.count()) > 0) return true;
    // A card that is drawn anew meanwhile is looked for again.
    await list
      .getByTestId('review-card')
      .last()
      .scrollIntoViewIfNeeded({ timeout: 2_000 })
      .catch(() => undefined);
    return (await card.count()) > 0;
  });
  // A row that is being measured or sorted anew under the mouse swallows a click; a seller clicks again.
  await until(`detail ${key}`, async () => {
    if ((await list.getByTestId('review-detail').count()) > 0) return true;
    await card
      .getByTestId('open')
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    return (await list.getByTestId('review-detail').count()) > 0;
  });
}

export async function draftText(page: Page): Promise<string> {
  const draft = sidebar(page).getByTestId('draft');
  return until('a draft', async () => (await draft.inputValue()) || undefined);
}

/** Chooses where the words shall go, where there is a choice. */
export async function chooseChannel(page: Page, channel: string): Promise<void> {
  const chooser = sidebar(page).locator('select[data-testid=channel]');
  if ((await chooser.count()) > 0) await chooser.selectOption(channel);
}

/** Writes the seller's own words over the draft. */
export async function writeDraft(page: Page, text: string): Promise<void> {
  await sidebar(page).getByTestId('draft').fill(text);
  await page.waitForTimeout(350);
}

/** Takes the first sensible value of every blank that stands in the draft. */
export async function fillBlanks(page: Page): Promise<void> {
  const choosers = sidebar(page).locator('[data-testid=blank][data-optional=false]');
  await until('blanks filled', async () => {
    const open = choosers.locator('select');
    for (let i = 0; i < (await open.count()); i++) {
      const chooser = open.nth(i);
      if (await chooser.inputValue()) continue;
      await chooser.selectOption({ index: 1 });
      await page.waitForTimeout(150);
      return false;
    }
    return true;
  });
}

/** The simulated pages open their boxes within this time. */
const PAGE_OPENS = 500;

/** Presses the page's own buttons, with the mouse. The sidebar lies over some of them, so it is folded away meanwhile. */
export async function openBox(page: Page, spot: Pick<ReplySpot, 'open'>): Promise<void> {
  if (spot.open.length === 0) return;
  await sidebar(page).getByTestId('collapse').click();
  for (const selector of spot.open) await page.click(selector);
  await sidebar(page).getByTestId('edge-tab').click();
  await page.waitForTimeout(PAGE_OPENS);
}

/** The review whose detail view is open. */
export const detailKey = (page: Page) => sidebar(page).getByTestId('review-detail').getAttribute('data-key');

export async function resultOf(page: Page, status: string): Promise<void> {
  await sidebar(page).locator(`[data-testid=insert-result][data-status=${status}]`).waitFor({ timeout: 8_000 });
}

export const insert = (page: Page) => sidebar(page).getByTestId('insert').click();
export const undo = (page: Page) => sidebar(page).getByTestId('undo').click();

/** Inserts, and says yes to what is asked on the way (a box that is not empty, a rule). */
export async function insertAnswering(page: Page): Promise<void> {
  await insert(page);
  const result = sidebar(page).getByTestId('insert-result');
  await until('inserted', async () => {
    const status = (await result.count()) > 0 ? await result.getAttribute('data-status') : null;
    if (status === 'inserted') return true;
    if (status === 'refused') throw new Error(`refused: ${await result.getAttribute('data-reason')}`);
    if (status === 'needs-answer') {
      const reason = sidebar(page).getByTestId('reason-misread');
      if ((await reason.count()) > 0) await reason.check();
      await sidebar(page).getByTestId('answer-yes').click();
    }
    return false;
  });
}

/** What the page's own state holds for a box; waits for the page to open it. */
export async function boxText(page: Page, box: string): Promise<string> {
  return until(`the page’s box ${box}`, async () => {
    const { boxes } = await pageState(page);
    return box in boxes && (boxes[box] ?? '');
  });
}
