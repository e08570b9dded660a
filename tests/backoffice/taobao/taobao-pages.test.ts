import { describe, expect, it } from 'vitest';
import { ReviewRecord } from '../../../lib/reviews/schema.ts';
import { reviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';
import { scenarios } from './index.ts';
import type { ReviewListData } from './review-list.ts';

const all = scenarios(reviewSource('/nowhere'));

async function get(scenario: Scenario, address = scenario.url): Promise<string> {
  const answer = await scenario.respond({ method: 'GET', url: new URL(address), body: '' });
  if (!answer) throw new Error(`${scenario.id} does not answer ${address}`);
  expect(answer.status ?? 200).toBe(200);
  return String(answer.body);
}

const one = (id: string): Scenario => {
  const found = all.find((scenario) => scenario.id === id);
  if (!found) throw new Error(id);
  return found;
};

async function dataOf(scenario: Scenario): Promise<ReviewListData> {
  const html = await get(scenario);
  return JSON.parse(/id="backoffice-data">(.*?)<\/script>/.exec(html)?.[1] ?? 'null');
}

describe('the simulated Taobao', () => {
  it('has one id and one address per scenario, and only it answers there', async () => {
    expect(new Set(all.map((scenario) => scenario.id)).size).toBe(all.length);
    for (const asked of all) {
      const request = { method: 'GET', url: new URL(asked.url), body: '' };
      const answers = await Promise.all(all.map(async (scenario) => (await scenario.respond(request)) && scenario.id));
      expect(answers.filter(Boolean)).toEqual([asked.id]);
    }
  });

  it.each(all.map((scenario) => [scenario.id, scenario] as const))(
    '%s answers, and its truth is valid',
    async (_, scenario) => {
      expect(await get(scenario)).toContain('<html lang="zh-CN">');
      const truth = [scenario.truth, ...(scenario.then ?? []).map((step) => step.truth)].flat();
      for (const record of truth) expect(ReviewRecord.parse(record)).toEqual(record);
      for (const { record } of [...scenario.replies, ...(scenario.refusals ?? [])])
        expect(scenario.truth[record ?? -1]).toBeDefined();
    },
  );

  it('gives the page the same rows as the truth, one list per page', async () => {
    const scenario = one('taobao/review-list');
    const { pages } = await dataOf(scenario);
    const truths = [scenario.truth, ...(scenario.then ?? []).map((step) => step.truth)];
    expect(pages?.map((rows) => rows.map((row) => row.orderId))).toEqual(
      truths.map((truth) => truth.map((record) => record.orderId)),
    );
    expect(truths.map((truth) => truth.length)).toEqual([20, 20, 8]);
  });

  it('never lets the text of a review end the script that carries it', async () => {
    const html = await get(one('taobao/review-list-markup'));
    expect(html.match(/<script/g)?.length).toBe(2);
    expect((await dataOf(one('taobao/review-list-markup'))).pages?.[0]?.[0]?.body).toContain('<script>');
  });
});

describe('truth of the review list', () => {
  const { truth } = one('taobao/review-list');

  it('holds every state a row can be in', () => {
    expect(new Set(truth.map((record) => record.sentiment))).toEqual(
      new Set(['positive', 'neutral', 'negative', null]),
    );
    expect(new Set(truth.map((record) => record.replyable))).toEqual(new Set([true, false]));
    expect(new Set(truth.flatMap((record) => record.marks))).toEqual(
      new Set(['replied', 'follow-up-replied', 'reported', 'follow-up-reported']),
    );
    expect(truth.some((record) => record.productId === null && record.productTitle !== null)).toBe(true);
    expect(truth.some((record) => record.body === '')).toBe(true);
    expect(truth.some((record) => record.images.length > 1)).toBe(true);
  });

  it('keeps order numbers too long for a number, and pictures without suffix', () => {
    for (const { orderId, images } of truth) {
      expect(orderId).toMatch(/^\d{16,19}$/);
      for (const image of images) expect(image).toMatch(/^https:\/\/img\.alicdn\.com\/.*\.jpg$/);
    }
    expect(truth.some((record) => !Number.isSafeInteger(Number(record.orderId)))).toBe(true);
  });

  it('dates a follow-up only where the page gives a date', () => {
    const times = truth.flatMap((record) => (record.followUp ? [record.followUp.postedAt] : []));
    expect(times).toContain(null);
    expect(times.find((time) => time !== null)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
  });

  it('offers boxes only in rows with a reply button, for both texts and with and without words', () => {
    const scenario = one('taobao/review-list-inline');
    for (const { record } of scenario.replies) expect(scenario.truth[record ?? -1]?.replyable).toBe(true);
    expect(new Set(scenario.replies.map((spot) => spot.channel))).toEqual(new Set(['review-reply', 'follow-up-reply']));
    expect(scenario.replies.some(({ record }) => scenario.truth[record ?? -1]?.body === '')).toBe(true);
    expect(one('taobao/review-list-two-dialogs').replies).toEqual([]);
  });

  it('has rows enough for the benches, and one very long text', () => {
    expect(one('taobao/review-list-500').truth.length).toBe(500);
    expect(one('taobao/review-list-5000').truth.length).toBe(5000);
    expect(one('taobao/review-list-long-body').truth[0]?.body?.length).toBeGreaterThan(10_000);
  });
});

describe('page code', () => {
  it('is bundled and served on both hosts', async () => {
    for (const id of ['taobao/review-list', 'taobao/review-list-qn']) {
      const scenario = one(id);
      const code = await get(scenario, `${new URL(scenario.url).origin}/backoffice-assets/taobao/workbench.js`);
      expect(code).toContain('backoffice');
    }
  });
});
