/** The same build in Firefox: read, judge, draft, insert, undo on one page of each platform. Skipped where no Firefox is. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { scenarios } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { type Backoffice, hostsOf, startBackoffice } from '../backoffice/server.ts';
import { until } from './browser.ts';
import { FIREFOX_BUILD, launchFirefox, skip } from './firefox.ts';

/** Leads the back offices' hosts to the server and refuses every other: Firefox has no host rules. */
function startProxy(backoffice: Backoffice, hosts: string[]): Promise<{ server: Server; port: number }> {
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', (request, client) => {
    const host = request.url?.split(':')[0] ?? '';
    client.on('error', () => client.destroy());
    if (!hosts.includes(host)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(backoffice.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done({ server, port: (server.address() as AddressInfo).port })),
  );
}

const inside = (testid: string) => `>>> [data-testid="${testid}"]`;

/** The element a scenario's Playwright selector names: `>>`, `nth=`, `:text-is()`, `:has-text()`, through open shadow roots. */
async function find(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const handle = await until(selector, async () => {
    const found = await page.evaluateHandle((wanted) => {
      const deep = (root: ParentNode, css: string): Element[] => [
        ...root.querySelectorAll(css),
        ...[root as Element, ...root.querySelectorAll('*')].flatMap((one) =>
          one.shadowRoot ? deep(one.shadowRoot, css) : [],
        ),
      ];
      // A space outside brackets and quotes may step into a shadow root, a child combinator may not.
      const steps = (css: string) =>
        css.replace(/\s*>\s*/g, '>').match(/(?:\[[^\]]*\]|\([^()]*(?:\([^()]*\)[^()]*)*\)|\S)+/g) ?? [];
      let at: ParentNode[] = [document];
      for (const part of wanted.split(' >> ')) {
        const [, nth] = /^nth=(\d+)$/.exec(part) ?? [];
        if (nth !== undefined) {
          at = at.slice(Number(nth), Number(nth) + 1);
          continue;
        }
        const [, css = part, how, text = ''] = /^(.*?):(text-is|has-text)\("(.*)"\)$/.exec(part) ?? [];
        for (const step of steps(css || '*')) at = [...new Set(at.flatMap((root) => deep(root as Element, step)))];
        const says = (one: ParentNode) => (one as Element).textContent?.trim() ?? '';
        if (how) at = at.filter((one) => (how === 'text-is' ? says(one) === text : says(one).includes(text)));
      }
      return (at[0] as Element | undefined) ?? null;
    }, selector);
    return (found.asElement() as ElementHandle<Element> | null) ?? undefined;
  });
  return handle;
}

async function draftOf(page: Page): Promise<string> {
  const draft = await page.waitForSelector(inside('draft'), { timeout: 20_000 });
  return until(
    'a draft',
    async () => (await draft?.evaluate((field) => (field as HTMLTextAreaElement).value)) || undefined,
  );
}

describe('Firefox', { skip }, () => {
  // One page a platform whose reply box is open from the start or after one plain click.
  const wanted = ['amazon', 'rakuten', 'taobao'].flatMap((platform) => {
    const found = scenarios().find(
      (one) =>
        one.platform === platform &&
        one.orderId === undefined &&
        one.expects === 'records' &&
        one.replies.length > 0 &&
        !/-\d{3,}$/.test(one.id),
    );
    return found ? [found] : [];
  });
  let backoffice: Backoffice;
  let proxy: Server;
  let browser: Browser;

  before(async () => {
    backoffice = await startBackoffice({ scenarios: wanted });
    const started = await startProxy(backoffice, hostsOf(wanted));
    proxy = started.server;
    browser = await launchFirefox(FIREFOX_BUILD, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': started.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': started.port,
    });
  });
  after(async () => {
    await browser?.close();
    proxy?.close();
    await backoffice?.stop();
  });

  const works = async (scenario: Scenario) => {
    const spot = scenario.replies[0];
    assert.ok(spot);
    // A page left behind by a failed run would hide this one, and hidden pages are not read.
    for (const old of (await browser.pages()).slice(1)) await old.close();
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(scenario.url);
    await page.waitForSelector(
      `>>> [data-testid="health"][data-status="records"][data-count="${scenario.truth.length}"]`,
      { timeout: 30_000 },
    );
    const orderId = scenario.truth[spot.record ?? 0]?.orderId ?? '';
    const search = await page.waitForSelector(inside('search'));
    await search?.type(orderId);
    await until('one card', async () => (await page.$$(inside('review-card'))).length === 1);
    await (await page.waitForSelector(inside('open')))?.click();
    await draftOf(page);
    if (spot.open.length > 0) {
      await (await page.waitForSelector(inside('collapse')))?.click();
      for (const selector of spot.open) await (await find(page, selector)).click();
      await (await page.waitForSelector(inside('edge-tab')))?.click();
      await until(
        'the box',
        async () => spot.box in ((await page.evaluate(() => window.backoffice?.state().boxes)) ?? {}),
      );
    }
    const draft = await page.waitForSelector(inside('draft'));
    const words =
      scenario.platform === 'amazon'
        ? 'Thank you for telling us; we are looking into it.'
        : 'ご連絡ありがとうございます。';
    await draft?.evaluate((field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
    await (await page.waitForSelector(inside('insert')))?.click();
    await page.waitForSelector('>>> [data-testid="insert-result"][data-status="inserted"]', { timeout: 10_000 });
    const state = () => page.evaluate(() => window.backoffice?.state());
    assert.equal((await state())?.boxes[spot.box], words);
    assert.equal((await state())?.submitted, 0);
    await (await page.waitForSelector(inside('undo')))?.click();
    await page.waitForSelector('>>> [data-testid="insert-result"][data-status="undone"]', { timeout: 10_000 });
    assert.equal((await state())?.boxes[spot.box], '');
    await page.close();
  };

  for (const scenario of wanted) it(scenario.id, () => works(scenario));
});
