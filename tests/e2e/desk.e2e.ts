/** The desk: a CSV file comes in through the browser's own file chooser, and the page's reviews are the file's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { FollowUp, ReviewEvent, ReviewRecord, StoredReview } from '../../lib/reviews/review.ts';
import { scenarios } from '../backoffice/index.ts';
import { cp932, type RmsRow, rmsText } from '../backup/files.ts';
import { draft } from '../backup/tables.ts';
import { type Browser, launch, remembered, until } from './browser.ts';
import { openPage } from './seller.ts';

const LIST = 'rakuten/review-check-tool';
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe.min.js leaves in the page. */
declare const axe: {
  run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** The same review in the file: with its public address, a title, seconds; without answers (rakuten.md 3.1). */
function rowOf(record: ReviewRecord, at: number): RmsRow {
  const [, year = '', month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)$/.exec(record.postedAt ?? '') ?? [];
  const isShop = record.kind === 'shop-review';
  return {
    type: isShop ? 'ショップレビュー' : '商品レビュー',
    product: record.productTitle ?? '',
    url: `https://review.rakuten.co.jp/${isShop ? 'shop/4/123456_123456' : `item/1/123456_1000${at}`}/abcd-efghi-${at}_1_1/`,
    stars: String(record.rating),
    time: `${year}/${Number(month)}/${Number(day)} ${Number(hour)}:${minute}:30`,
    title: at % 2 === 0 ? 'タイトル' : '',
    body: record.body ?? '',
    order: record.orderId ?? '',
  };
}

const file = (rows: RmsRow[]) => ({
  name: 'review.csv',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(cp932(rmsText(...rows))),
});

interface Saved {
  name: string;
  buffer: Buffer;
}

/** What the link that is offered saves. */
async function download(page: Page): Promise<Saved> {
  const saving = page.waitForEvent('download');
  await page.getByTestId('export-save').click();
  const saved = await saving;
  return { name: saved.suggestedFilename(), buffer: readFileSync(await saved.path()) };
}
const sent = ({ name, buffer }: Saved) => ({ name, mimeType: 'application/octet-stream', buffer });

const many = (count: number): RmsRow[] =>
  Array.from({ length: count }, (_, i) => ({
    order: `123456-20250101-${String(i).padStart(10, '0')}`,
    url: '',
    time: `2025/1/${(i % 28) + 1} ${i % 24}:07:30`,
    stars: String((i % 5) + 1),
    body: `取っ手が欠けていました。${i}番目の湯のみは色が写真と違いますが、梱包は丁寧でした。`,
  }));

describe('desk', () => {
  let browser: Browser;
  const all = scenarios().filter((scenario) => scenario.id === LIST);
  const [list] = all;
  // What CP932 can't write, RMS can't either.
  const survives = (text: string | null) => new TextDecoder('shift_jis').decode(cp932(text ?? '')) === (text ?? '');
  const truth = (list?.truth ?? []).filter(
    ({ body, productTitle, rating, postedAt }) =>
      survives(body) && survives(productTitle) && rating !== null && postedAt?.includes('T'),
  );
  before(async () => {
    browser = await launch(all);
  });
  after(() => browser.close());

  const openDesk = async (): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html#data`);
    return page;
  };
  const choose = async (page: Page, chosen: ReturnType<typeof file>): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.locator('label[for=rd-import-file]').click();
    await (await chooser).setFiles(chosen);
  };

  it('opens from the popup', async () => {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    const opening = browser.context.waitForEvent('page');
    await popup.getByTestId('open-desk').click();
    const desk = await opening;
    await desk.getByTestId('queue').waitFor();
    assert.equal(desk.url(), `chrome-extension://${browser.extensionId}/desk.html`);
    await desk.close();
    if (!popup.isClosed()) await popup.close();
  });

  it('imports a CP932 file after a look at it, and the page’s reviews are the same ones', async () => {
    assert.ok(list && truth.length > 5, 'reviews to write into the file');
    const page = await openDesk();
    const rows = truth.map(rowOf);
    await choose(page, file([...rows, { stars: '7' }]));
    await page.getByTestId('import-counts').waitFor();
    assert.equal(await page.locator('[data-count=new] b').textContent(), String(truth.length));
    assert.match((await page.getByTestId('import-bad-rows').textContent()) ?? '', /7/);
    assert.equal((await browser.rows<StoredReview>('reviews')).length, 0, 'a look stores nothing');
    await page.getByTestId('import-start').click();
    assert.match((await page.getByTestId('import-done').textContent()) ?? '', new RegExp(`${truth.length} new`));
    const imported = await browser.rows<StoredReview>('reviews');
    assert.equal(imported.length, truth.length);
    assert.equal((await browser.rows<FollowUp>('followUps')).length, 0, 'a file reminds of nothing');

    const tool = await openPage(browser, list);
    const shown = await remembered(browser, list.truth.length);
    const keys = new Set(shown.map(({ key }) => key));
    assert.deepEqual(
      imported.filter(({ key }) => !keys.has(key)).map(({ orderId }) => orderId),
      [],
      'every imported review was recognised on the page',
    );
    assert.equal((await browser.rows<StoredReview>('reviews')).length, list.truth.length, 'no doubles');
    const of = new Set(imported.map(({ key }) => key));
    const events = (await browser.rows<ReviewEvent>('events')).filter(({ reviewKey }) => of.has(reviewKey));
    assert.deepEqual(
      events.filter(({ type }) => type === 'edited' || type === 'rating-changed'),
      [],
    );
    assert.equal(events.filter(({ type }) => type === 'new').length, truth.length, 'first seen once');
    await tool.close();

    // The other way round: what the page has shown since is known to the next import.
    await page.getByTestId('import-another').click();
    await choose(page, file(rows));
    await page.getByTestId('import-counts').waitFor();
    assert.equal(await page.locator('[data-count=known] b').textContent(), String(truth.length));
    assert.equal(await page.getByTestId('import-start').count(), 0);
    await page.close();
  });

  it('refuses other files with a sentence', async () => {
    const page = await openDesk();
    await choose(page, { ...file([]), buffer: Buffer.from('a,b\n1,2\n') });
    await page.locator('[data-testid=import-problem][data-problem=unknown-file]').waitFor();
    await page.close();
  });

  it('takes a dropped file, and does not leave when it falls beside', async () => {
    const page = await openDesk();
    const drop = (selector: string) =>
      page.evaluate(
        ({ at, bytes }) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([new Uint8Array(bytes)], 'dropped.csv'));
          const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
          return document.querySelector(at)?.dispatchEvent(event);
        },
        { at: selector, bytes: [...file([{}]).buffer] },
      );
    assert.equal(await drop('h1'), false, 'the browser’s own answer to a drop is prevented');
    assert.equal(await page.getByTestId('import-preview').count(), 0);
    await drop('[data-testid=drop]');
    await page.getByTestId('import-preview').waitFor();
    await page.close();
  });

  it('leaves nothing behind when its tab is closed on the way', async () => {
    await browser.forget();
    const page = await openDesk();
    await choose(page, file(many(10_000)));
    await page.getByTestId('import-start').click();
    await until('half of it', () =>
      page.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value > 0.4),
    );
    await page.close();
    await new Promise((resume) => setTimeout(resume, 500));
    assert.equal((await browser.rows<StoredReview>('reviews')).length, 0);
    assert.equal((await browser.rows<ReviewEvent>('events')).length, 0);
  });

  it('imports 10,000 rows while the page stays alive', async () => {
    await browser.forget();
    const page = await openDesk();
    await page.evaluate(() => {
      const alive = { longest: 0, last: performance.now() };
      Object.assign(window, { alive });
      setInterval(() => {
        alive.longest = Math.max(alive.longest, performance.now() - alive.last);
        alive.last = performance.now();
      }, 10);
    });
    const started = performance.now();
    await choose(page, file(many(10_000)));
    await page.getByTestId('import-start').click({ timeout: 60_000 });
    const looked = performance.now();
    await page.getByTestId('import-done').waitFor({ timeout: 60_000 });
    const ended = performance.now();
    const longest = await page.evaluate(() => (window as unknown as { alive: { longest: number } }).alive.longest);
    console.log(
      `10,000 rows: looked at in ${Math.round(looked - started)} ms, imported in ${Math.round(ended - looked)} ms, page busy at most ${Math.round(longest)} ms at once`,
    );
    assert.equal((await browser.rows<StoredReview>('reviews')).length, 10_000);
    assert.ok(longest < 1_000, `${longest} ms`);
    await page.close();
  });

  it('is accessible in light and dark, and fits 320 px', async () => {
    await browser.forget();
    await browser.put('drafts', [draft('a')]);
    const page = await openDesk();
    await page.setViewportSize({ width: 320, height: 700 });
    const check = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const { violations } = await axe.run(document);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(found, [], `${what}, ${colorScheme}`);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${what} is ${wide} px wide`);
    };
    await check('choosing');
    await choose(page, file([{ title: '残念' }, { stars: 'x' }]));
    await page.getByTestId('import-counts').waitFor();
    await check('the preview');
    await page.getByTestId('export-backup').click();
    const backup = await download(page);
    await page.getByTestId('restore-file').setInputFiles(sent(backup));
    await page.getByTestId('restore-counts').waitFor();
    await page.getByTestId('forget').click();
    await check('backup, restore and the question before forgetting');
    await page.close();
  });

  it('backs up what pages have shown, and a fresh profile knows those reviews then', async () => {
    assert.ok(list);
    await browser.forget();
    const tool = await openPage(browser, list);
    const shown = await remembered(browser, list.truth.length);
    await tool.close();
    const events = await browser.rows<ReviewEvent>('events');
    const page = await openDesk();
    await page.getByTestId('export-passphrase').fill('さくら three ducks');
    await page.getByTestId('export-backup').click();
    const locked = await download(page);
    assert.match(locked.name, /^review-desk-\d{4}-\d\d-\d\d\.zip\.locked$/);
    await page.getByTestId('export-csv').click();
    await page.locator('[data-testid=export-save][download$=csv]').waitFor();
    const csv = await download(page);
    assert.deepEqual([...csv.buffer.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    for (const { orderId } of shown) assert.ok(csv.buffer.includes(orderId ?? ''), `${orderId} in the CSV`);
    await page.close();

    const fresh = await launch(all);
    try {
      const desk = await fresh.context.newPage();
      await desk.goto(`chrome-extension://${fresh.extensionId}/desk.html#data`);
      await desk.getByTestId('restore-file').setInputFiles(sent(locked));
      await desk.getByTestId('restore-passphrase').fill('sakura');
      await desk.getByTestId('restore-unlock').click();
      await desk.locator('[data-problem=wrong-passphrase]').waitFor();
      await desk.getByTestId('restore-passphrase').fill('さくら three ducks');
      await desk.getByTestId('restore-unlock').click();
      await desk.getByTestId('restore-preview').waitFor();
      assert.equal(
        await desk.locator('[data-testid=restore-counts] [data-table=reviews] [data-fate=new]').textContent(),
        String(shown.length),
      );
      assert.equal((await fresh.rows<StoredReview>('reviews')).length, 0, 'a look stores nothing');
      await desk.getByTestId('restore-start').click();
      await desk.getByTestId('restore-done').waitFor();
      assert.deepEqual(await fresh.rows<StoredReview>('reviews'), await browser.rows<StoredReview>('reviews'));

      const again = await openPage(fresh, list);
      await remembered(fresh, list.truth.length);
      await again.close();
      const known = await fresh.rows<StoredReview>('reviews');
      assert.deepEqual(
        known.map(({ key, firstSeenAt }) => [key, firstSeenAt]),
        (await browser.rows<StoredReview>('reviews')).map(({ key, firstSeenAt }) => [key, firstSeenAt]),
      );
      assert.equal((await fresh.rows<ReviewEvent>('events')).length, events.length, 'nothing is told twice');

      await desk.getByTestId('restore-another').click();
      await desk.getByTestId('restore-file').setInputFiles(sent({ ...locked, buffer: locked.buffer.subarray(0, -9) }));
      await desk.getByTestId('restore-passphrase').fill('さくら three ducks');
      await desk.getByTestId('restore-unlock').click();
      await desk.locator('[data-testid=restore-problem][data-problem=damaged]').waitFor();
      await desk.getByTestId('forget').click();
      await desk.getByTestId('forget-yes').click();
      await until('forgotten', async () => (await fresh.rows('reviews')).length === 0);
      assert.deepEqual(await fresh.rows('events'), []);
    } finally {
      assert.deepEqual((await fresh.close()).extensionRequests, []);
    }
  });

  it('asks nobody outside for anything', async () => {
    const { extensionRequests } = await browser.close();
    assert.deepEqual(extensionRequests, []);
    browser = await launch(all);
  });
});
