import { describe, expect, it } from 'vitest';
import { ReviewRecord } from '../../../lib/reviews/schema.ts';
import { reviewSource } from '../reviews.ts';
import type { Scenario, SimulatedResponse } from '../scenario.ts';
import { scenarios } from './index.ts';

const all = scenarios(reviewSource('/nowhere'));

async function get(scenario: Scenario, address = scenario.url): Promise<SimulatedResponse> {
  const answer = await scenario.respond({ method: 'GET', url: new URL(address), body: '' });
  if (!answer) throw new Error(`${scenario.id} does not answer ${address}`);
  return answer;
}

/** As a browser would read it: by the charset of the header. */
function decode({ contentType, body }: SimulatedResponse): string {
  if (typeof body === 'string') return body;
  return new TextDecoder(/charset=(.*)$/.exec(contentType)?.[1] ?? 'utf-8', { fatal: true }).decode(body);
}

const plain = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const one = (id: string): Scenario => {
  const found = all.find((scenario) => scenario.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the simulated Rakuten', () => {
  it('has one id and one address per scenario', () => {
    expect(new Set(all.map((scenario) => scenario.id)).size).toBe(all.length);
    expect(new Set(all.map((scenario) => scenario.url)).size).toBe(all.length);
  });

  it.each(all.map((scenario) => [scenario.id, scenario] as const))(
    '%s answers, and its truth is valid',
    async (_, scenario) => {
      const answer = await get(scenario);
      expect(answer.status ?? 200).toBe(200);
      expect(decode(answer)).toContain('<html');
      const truth = [scenario.truth, ...(scenario.then ?? []).map((step) => step.truth)].flat();
      for (const record of truth) expect(ReviewRecord.parse(record)).toEqual(record);
      for (const { record } of scenario.replies) if (record !== null) expect(scenario.truth[record]).toBeDefined();
    },
  );

  it('only one scenario answers an address', async () => {
    for (const asked of all) {
      const request = { method: 'GET', url: new URL(asked.url), body: '' };
      const answers = await Promise.all(all.map(async (scenario) => (await scenario.respond(request)) && scenario.id));
      expect(answers.filter(Boolean)).toEqual([asked.id]);
    }
  });
});

describe('レビューチェックツール', () => {
  it.each(['', '-euc-jp', '-shift-jis'])('shows every text of the truth in its own encoding%s', async (variant) => {
    const scenario = one(`rakuten/review-check-tool${variant}`);
    const html = plain(decode(await get(scenario)).replaceAll('<br>\n', '<br>'));
    for (const record of scenario.truth) {
      expect(html).toContain(`<div id="search_list_review_detail">${record.body}</div>`);
      if (record.productTitle !== null) expect(html).toContain(record.productTitle);
    }
  });

  it('sends the older encodings as bytes which are not UTF-8', async () => {
    for (const variant of ['euc-jp', 'shift-jis']) {
      const { body } = await get(one(`rakuten/review-check-tool-${variant}`));
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(body as Uint8Array)).toThrow();
    }
  });

  it('has as many stars as the truth says, and the ids once per review', async () => {
    const scenario = one('rakuten/review-check-tool');
    const html = decode(await get(scenario));
    const stars = [...html.matchAll(/id="search_list_review_evaluation">(.*?)<\/div>/g)].map(
      ([, inner]) => (inner ?? '').split('review_star.gif').length - 1,
    );
    expect(stars).toEqual(scenario.truth.map((record) => record.rating));
  });

  it('repeats the search of the address in its form', async () => {
    const html = decode(await get(one('rakuten/review-check-tool')));
    expect(html).toContain('<select name="sm">');
    expect(/name="sm">.*?<option value="7" selected>/.test(html)).toBe(true);
    expect(/name="ed">.*?<option value="31" selected>/.test(html)).toBe(true);
  });

  it('goes on to other reviews on page 2', async () => {
    const scenario = one('rakuten/review-check-tool');
    const html = plain(decode(await get(scenario, `${scenario.url}&p=2`)).replaceAll('<br>\n', '<br>'));
    for (const record of scenario.then?.[0]?.truth ?? []) expect(html).toContain(record.body ?? '');
    expect(scenario.then?.[0]?.truth.length).toBe(20);
  });

  it('says nothing was found, or nothing at all', async () => {
    expect(decode(await get(one('rakuten/review-check-tool-empty')))).toContain('該当するレビューはありませんでした。');
    const stopped = decode(await get(one('rakuten/review-check-tool-never-fills')));
    expect(stopped).toContain('レビューチェックツール');
    expect(stopped).not.toMatch(/id="(search_message_box|search_list_review)/);
  });

  it('never lets the text of a review become markup', async () => {
    const html = decode(await get(one('rakuten/review-check-tool-markup')));
    expect(html).not.toContain('<b>星');
    expect(html).not.toContain('<img src=x');
    expect(html.split('</textarea>').length).toBe(html.split('<textarea').length);
  });

  it('has a box of every kind: at hand, behind 編集, over an answer, over a deleted one', () => {
    const { replies, truth } = one('rakuten/review-check-tool');
    expect(new Set(replies.map((spot) => spot.open.length))).toEqual(new Set([0, 1]));
    expect(replies.some(({ record }) => truth[record ?? -1]?.reply !== null)).toBe(true);
    expect(replies.length).toBeGreaterThanOrEqual(4);
  });

  it('shares the orders of its first reviews with R-Messe', () => {
    const orders = one('rakuten/review-check-tool').truth.map((record) => record.orderId);
    expect(orders).toContain(one('rakuten/rmesse').orderId);
    expect(orders).toContain(one('rakuten/rmesse-no-box').orderId);
  });

  it('has rows enough for the benches', () => {
    expect(one('rakuten/review-check-tool-500').truth.length).toBe(500);
    expect(one('rakuten/review-check-tool-5000').truth.length).toBe(5000);
    expect(one('rakuten/review-check-tool-long-body').truth[0]?.body?.length).toBeGreaterThan(10_000);
  });
});

describe('page code', () => {
  it.each(['review-check-tool', 'rmesse', 'public-reviews'])(
    '%s is bundled and served on the same host',
    async (name) => {
      const scenario = one('rakuten/review-check-tool');
      const answer = await get(scenario, `https://review.rms.rakuten.co.jp/backoffice-assets/rakuten/${name}.js`);
      expect(answer.contentType).toContain('javascript');
      expect(decode(answer)).toContain('backoffice');
    },
  );
});
