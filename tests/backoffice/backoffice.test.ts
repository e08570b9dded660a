/** The simulated back offices keep their own contract: what a test or the demo may rely on. */
import { existsSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ReviewRecord } from '../../lib/reviews/schema.ts';
import { clientAsset, clientBundle, escapeHtml, pageData } from './client.ts';
import { scenarioById, scenarios } from './index.ts';
import { amazonOrder, amazonReviewId, asin, dayBefore } from './invented.ts';
import { INVENTED_REVIEWS } from './invented-reviews.ts';
import { defaultDataFolder, loadReviews, REVIEW_LANGUAGES, reviewSource, shownText } from './reviews.ts';
import type { Scenario, SimulatedResponse } from './scenario.ts';
import { answer, type Backoffice, hostRules, hostsOf, startBackoffice } from './server.ts';

const said: string[] = [];
vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
  said.push(String(text));
  return true;
});

const NOWHERE = '/there/is/no/such/folder';
/** Without real texts, whatever machine this runs on. */
const all = scenarios(reviewSource(NOWHERE));
const each = all.map((scenario): [string, Scenario] => [scenario.id, scenario]);

const KNOWN_HOSTS =
  /^(sellercentral(-europe)?\.amazon\.(com|co\.jp|de)|www\.amazon\.(com|co\.jp|de|fr)|([a-z0-9-]+\.)+rakuten\.co\.jp|([a-z0-9-]+\.)+(taobao|tmall)\.com)$/;

const ask = (scenario: Scenario): Promise<SimulatedResponse> =>
  answer(all, { method: 'GET', url: new URL(scenario.url), body: '' });

describe('scenarios', () => {
  it('has unique ids that begin with their platform', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, platform } of all) expect(id.startsWith(`${platform}/`)).toBe(true);
  });

  it('covers every page kind of every platform', () => {
    const kinds = new Set(all.map(({ platform, pageKind }) => `${platform}/${pageKind}`));
    expect([...kinds].filter((kind) => kind.startsWith('amazon/')).sort()).toEqual([
      'amazon/contact-buyer',
      'amazon/customer-reviews',
      'amazon/feedback-manager',
      'amazon/inbox',
      'amazon/null',
      'amazon/public-reviews',
    ]);
  });

  it('finds a scenario by id and names the others when there is none', () => {
    expect(scenarioById('amazon/customer-reviews', all).pageKind).toBe('customer-reviews');
    expect(() => scenarioById('amazon/nothing', all)).toThrow('amazon/customer-reviews-zh');
  });

  it.each(each)('%s lives on a real host and is answered by itself', async (_, scenario) => {
    const url = new URL(scenario.url);
    expect(url.protocol).toBe('https:');
    expect(url.host).toMatch(KNOWN_HOSTS);
    const answering: string[] = [];
    for (const other of all)
      if (new URL(other.url).host === url.host && (await other.respond({ method: 'GET', url, body: '' })))
        answering.push(other.id);
    expect(answering[0]).toBe(scenario.id);
  });

  it.each(each)('%s answers 200 with html', async (_, scenario) => {
    const { status = 200, contentType, body } = await ask(scenario);
    expect(status).toBe(200);
    expect(contentType).toMatch(/^text\/html; ?charset=/);
    expect(body.length).toBeGreaterThan(200);
  });

  it.each(each)('%s has a truth an adapter can match', (_, scenario) => {
    for (const truth of [scenario.truth, ...(scenario.then ?? []).map((step) => step.truth)])
      for (const record of truth) {
        expect(ReviewRecord.parse(record)).toEqual(record);
        // Text the page can't show, such as two spaces, could never be read back.
        for (const text of [record.body, record.title, record.reply?.body ?? null])
          if (text !== null) expect(shownText(text)).toBe(text);
      }
  });

  it.each(each)('%s agrees with itself', (_, { platform, expects, pageKind, truth, replies, orderId }) => {
    const onMessages = pageKind === 'contact-buyer' || pageKind === 'inbox' || pageKind === 'rmesse';
    if (pageKind === null) expect(expects).toBe('none');
    expect(truth.length > 0).toBe(expects === 'records' && !onMessages);
    if (orderId !== undefined) expect(orderId).toMatch(/^[\d-]{10,}$/);
    if (onMessages && platform === 'amazon') expect(orderId).toBeDefined();
    for (const { record, box } of replies) {
      expect(box).not.toBe('');
      if (onMessages) expect(record).toBeNull();
      else expect(truth[record ?? -1]?.replyable).toBe(true);
    }
  });
});

describe('review texts', () => {
  it.each(REVIEW_LANGUAGES)('are invented in %s when there is no data folder', (language) => {
    const own = new Set(INVENTED_REVIEWS[language].map(({ text }) => text));
    const loaded = loadReviews(language, 40, { dataFolder: NOWHERE });
    expect(loaded).toHaveLength(40);
    for (const { text } of loaded) expect(own.has(text)).toBe(true);
  });

  it('say once, on stderr, that they are invented', () => {
    const sentences = said.filter((text) => text.includes('REVIEW_DESK_DATA'));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(NOWHERE);
  });

  it('are the same ones for the same seed and others for another', () => {
    const texts = (seed: number) => loadReviews('en', 15, { dataFolder: NOWHERE, seed }).map(({ text }) => text);
    expect(texts(3)).toEqual(texts(3));
    expect(texts(3)).not.toEqual(texts(4));
  });

  it.skipIf(!existsSync(defaultDataFolder()))('come from the data folder where there is one', () => {
    const own = new Set(INVENTED_REVIEWS.ja.map(({ text }) => text));
    const loaded = loadReviews('ja', 60);
    expect(loaded.some(({ text }) => own.has(text))).toBe(false);
    for (const { text, stars } of loaded) {
      expect(shownText(text)).toBe(text);
      expect([1, 2, 3, 4, 5]).toContain(stars);
    }
  });

  it('folds white space as a browser does', () => {
    expect(shownText('  a \t b\r\n\n\n\n c\u00a0 d ')).toBe('a b\n\nc d');
  });
});

describe('invented things', () => {
  it('have the forms of the real ones and never change', () => {
    expect(asin('x')).toMatch(/^B0[0-9A-Z]{8}$/);
    expect(amazonOrder('x')).toMatch(/^\d{3}-\d{7}-\d{7}$/);
    expect(amazonReviewId('x')).toMatch(/^R[0-9A-Z]{12,13}$/);
    expect(amazonOrder('x')).toBe(amazonOrder('x'));
    expect(amazonOrder('x')).not.toBe(amazonOrder('y'));
    expect(dayBefore(13)).toBe('2026-08-31');
  });
});

describe('page code', () => {
  const asset = (path: string) => clientAsset({ method: 'GET', url: new URL(`https://x.test${path}`), body: '' });

  it('is bundled and carries no development build of React', async () => {
    const response = await asset('/backoffice-assets/amazon/customer-reviews.js');
    expect(response?.contentType).toContain('javascript');
    expect(response?.body).not.toContain('process.env');
    expect(response?.body).toContain('kat-pagination');
  });

  it('is nothing for other paths and an error for a file that is not there', async () => {
    expect(await asset('/brand-customer-reviews/')).toBeUndefined();
    await expect(clientBundle('amazon', 'nothing')).rejects.toThrow('No such page code');
  });

  it('gets its data as ASCII that cannot end the script element', () => {
    const text = '</script><b>é 評価 🙂';
    const html = pageData({ text });
    expect(html).toMatch(/^[\x20-\x7e]+$/);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    const json = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'));
    expect(JSON.parse(json)).toEqual({ text });
  });

  it('escapes text for elements and attributes', () => {
    expect(escapeHtml(`<a b="c" d='e'> &amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp;amp;');
  });
});

describe('server', () => {
  const throwing: Scenario = {
    ...scenarioById('amazon/not-reviews-home', all),
    url: 'https://sellercentral.amazon.com/throws',
    respond: ({ url }) => {
      if (url.pathname === '/throws') throw new Error('page is broken');
      return undefined;
    },
  };
  let office: Backoffice;
  beforeAll(async () => {
    office = await startBackoffice({ scenarios: [throwing, ...all] });
  });
  afterAll(() => office.stop());

  const get = (host: string, path: string, body?: string): Promise<{ status: number; body: string }> =>
    new Promise((done, failed) => {
      const sent = httpsRequest(
        {
          host: '127.0.0.1',
          port: office.port,
          path,
          method: body === undefined ? 'GET' : 'POST',
          headers: { host },
          ca: office.certificate,
          checkServerIdentity: () => undefined,
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            text += part;
          });
          response.on('end', () => done({ status: response.statusCode ?? 0, body: text }));
        },
      );
      sent.on('error', failed);
      sent.end(body);
    });

  it('answers by host and path', async () => {
    expect((await get('sellercentral.amazon.com', '/brand-customer-reviews/')).body).toContain('lang="en-US"');
    expect((await get('sellercentral.amazon.co.jp', '/brand-customer-reviews/?scene=ja')).body).toContain(
      'lang="ja-JP"',
    );
    expect((await get('m.media-amazon.com', '/images/I/x.jpg')).body).toContain('<svg');
  });

  it('knows nothing else', async () => {
    expect((await get('sellercentral.amazon.com', '/elsewhere')).status).toBe(404);
    expect((await get('example.com', '/brand-customer-reviews/')).status).toBe(404);
  });

  it('says why a page is broken', async () => {
    expect(await get('sellercentral.amazon.com', '/throws')).toEqual({ status: 500, body: 'Error: page is broken' });
  });

  it('records every request', async () => {
    await get('sellercentral.amazon.com', '/send?x=1', 'message=hello');
    expect(office.requests.at(-1)).toMatchObject({
      host: 'sellercentral.amazon.com',
      path: '/send?x=1',
      method: 'POST',
      body: 'message=hello',
      status: 404,
    });
  });

  it('maps all hosts of the scenarios and no others', () => {
    const rules = hostRules(4433, all);
    for (const { url } of all) expect(rules).toContain(`MAP ${new URL(url).host}:443 127.0.0.1:4433`);
    expect(rules.endsWith('MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')).toBe(true);
    expect(office.hostRules).toContain(`127.0.0.1:${office.port}`);
    expect(hostsOf(all)).not.toContain('example.com');
  });
});
