/**
 * `npm start`: builds the extension, starts the simulated back offices and opens a browser with both. With `--headless` it
 * works through one page of every kind as a seller would, prints what was read, drafted and inserted, and writes
 * screenshots to `.artifacts/demo`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { StoredReview } from '../../lib/reviews/review.ts';
import { ARTIFACTS, type Browser, launch, pageState, remembered, sidebar } from '../e2e/browser.ts';
import {
  boxText,
  draftText,
  fillBlanks,
  insert,
  insertAnswering,
  openBox,
  openDetail,
  openPage,
} from '../e2e/seller.ts';
import { scenarios } from './index.ts';
import type { ReplySpot, Scenario } from './scenario.ts';

const headless = process.argv.includes('--headless');
const FOLDER = join(ARTIFACTS, 'demo');
/** Long lists are for benches. */
const all = scenarios().filter((scenario) => !/-\d{3,}$/.test(scenario.id));
const short = (text: string | null, length = 60) => (text ?? '—').replace(/\s+/g, ' ').slice(0, length);
const indent = (text: string) => text.replace(/^/gm, '      ');

function build(mode: string): void {
  const parameters = ['build', ...(mode === 'production' ? [] : ['--mode', mode])];
  const done = spawnSync(join('node_modules', '.bin', 'wxt'), parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error('the extension could not be built; the message is above');
}

function printReviews(reviews: StoredReview[]): void {
  for (const review of reviews.slice(0, 6)) {
    const stars = review.rating === null ? (review.sentiment ?? 'unknown') : '★'.repeat(review.rating);
    const causes = review.analysis.causes.map((one) => one.cause).join(', ') || 'no cause';
    console.log(`    ${stars.padEnd(8)} ${short(review.body).padEnd(60)}  ${causes} → ${review.analysis.triage}`);
  }
  if (reviews.length > 6) console.log(`    … and ${reviews.length - 6} more`);
}

async function draftAndInsert(page: Page, spot: ReplySpot): Promise<void> {
  await openBox(page, spot);
  // Some pages bring their box late.
  await boxText(page, spot.box);
  await draftText(page);
  await fillBlanks(page);
  const text = await draftText(page);
  console.log(`    drafted (${spot.channel}):\n${indent(text)}`);
  const meaning = await sidebar(page).getByTestId('gloss').textContent();
  console.log(`    meaning: ${short(meaning, 160)}`);
  await insertAnswering(page);
  const arrived = (await boxText(page, spot.box)).replace(/\r\n?/g, '\n') === text;
  const { submitted } = await pageState(page);
  console.log(`    inserted: the page’s own state ${arrived ? 'has' : 'HAS NOT'} the text; submitted: ${submitted}`);
}

/** A page that lists reviews: what was read, and a reply to the first review that has a box. */
async function workThrough(browser: Browser, scenario: Scenario): Promise<void> {
  console.log(`\n${scenario.id}\n  ${scenario.url}`);
  const page = await openPage(browser, scenario);
  const reviews = await remembered(browser, scenario.truth.length);
  console.log(`  read: ${reviews.length} reviews`);
  printReviews(reviews);
  await page.screenshot({ path: join(FOLDER, `${scenario.id.replace('/', '-')}-list.png`) });
  const spot = scenario.replies[0];
  const key = reviews[spot?.record ?? reviews.findIndex((review) => review.analysis.triage !== 'leave')]?.key;
  if (key) {
    await openDetail(page, key);
    if (spot) await draftAndInsert(page, spot);
    else if (
      reviews.find((review) => review.key === key)?.seenOn.pageKind === 'public-reviews' &&
      (await sidebar(page).getByTestId('draft').count()) === 0
    ) {
      console.log('    no reply can be written from this page: the sidebar says where');
    } else {
      console.log(`    drafted, to be carried over:\n${indent(await draftText(page))}`);
      await insert(page);
      await page.waitForTimeout(300);
    }
    await page.screenshot({ path: join(FOLDER, `${scenario.id.replace('/', '-')}-reply.png`) });
  }
  await page.close();
}

/** A message page: the review of its order, with the draft that was carried over. */
async function workThroughMessage(browser: Browser, scenario: Scenario): Promise<void> {
  const spot = scenario.replies[0];
  const reviews = await browser.rows<StoredReview>('reviews');
  const review = reviews.find((one) => one.platform === scenario.platform && one.analysis.triage !== 'leave');
  if (!spot || !review) return;
  console.log(`\n${scenario.id}\n  ${scenario.url}`);
  await browser.put('reviews', [{ ...review, orderId: scenario.orderId ?? null }]);
  const page = await openPage(browser, { ...scenario, expects: 'records' });
  console.log(`  order ${scenario.orderId}: ${short(review.body)}`);
  await openDetail(page, review.key);
  await draftAndInsert(page, spot);
  await page.screenshot({ path: join(FOLDER, `${scenario.id.replace('/', '-')}-reply.png`) });
  await page.close();
}

async function show(): Promise<void> {
  build('e2e');
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launch(all);
  try {
    const kinds = new Set<string>();
    const firstOfKind = (scenario: Scenario) => {
      const kind = `${scenario.platform}/${scenario.pageKind}`;
      return scenario.pageKind !== null && !kinds.has(kind) && Boolean(kinds.add(kind));
    };
    const readable = all.filter((scenario) => scenario.expects === 'records' && scenario.orderId === undefined);
    for (const scenario of readable.filter(firstOfKind)) await workThrough(browser, scenario);
    const messages = all.filter((scenario) => scenario.orderId !== undefined && scenario.replies.length > 0);
    for (const scenario of messages.filter(firstOfKind)) await workThroughMessage(browser, scenario);
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.getByTestId('follow-up').first().waitFor();
    console.log(`\npopup: ${await popup.getByTestId('follow-up').count()} follow-ups`);
    await popup.screenshot({ path: join(FOLDER, 'popup.png') });
  } finally {
    const { extensionRequests } = await browser.close();
    console.log(`requests by the extension: ${extensionRequests.length}`);
  }
  console.log(`screenshots: ${join('.artifacts', 'demo')}`);
}

/** A browser for a person, with a tab for each platform; ends when its last window is closed. */
async function open(): Promise<void> {
  build('production');
  const browser = await launch(all, { build: 'chrome-mv3', headless: false });
  const platforms = new Set<string>();
  for (const scenario of all) {
    if (scenario.expects !== 'records' || platforms.has(scenario.platform)) continue;
    platforms.add(scenario.platform);
    await (await browser.context.newPage()).goto(scenario.url);
  }
  console.log('Simulated pages:');
  for (const scenario of all) console.log(`  ${scenario.url}  (${scenario.id})`);
  await new Promise((closed) => browser.context.once('close', closed));
  await browser.backoffice.stop();
}

await (headless ? show() : open());
