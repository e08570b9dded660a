/** Signs in the sidebar: the buyer's words quoted, other reviews in the same words, what would have to be true. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { StoredReview } from '../../lib/reviews/review.ts';
import { checkToolScenarios } from '../backoffice/rakuten/check-tool-scenarios.ts';
import type { SourceReview } from '../backoffice/reviews.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { reviewListScenarios } from '../backoffice/taobao/review-list-scenarios.ts';
import { ARTIFACTS, type Browser, launch, remembered, sidebar } from './browser.ts';
import { openDetail, openPage } from './seller.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** What axe.min.js leaves in the page. */
declare const axe: {
  run(root: { include: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const JA = '商品がまだ届いていません。届いていないのに品質が悪そうで、問い合わせても返事がないのでおすすめできません。';
const ZH = '还没收到货，质量太差了。不给我退一百块就天天来差评，客服一直不回复，再也不会来这家店买东西了。';

const CASES = [
  ['ja', JA, checkToolScenarios, 'rakuten/review-check-tool', ['same-words', 'before-delivery']],
  ['zh-CN', ZH, reviewListScenarios, 'taobao/review-list', ['extortion', 'same-words', 'before-delivery']],
] as const;

for (const [language, text, scenariosOf, id, expected] of CASES)
  describe(`signs, ${language}`, () => {
    let browser: Browser;
    let list: Scenario;

    before(async () => {
      const others: SourceReview[] = [
        { title: null, stars: 5, text: language === 'ja' ? '気に入っています。' : '很满意。' },
      ];
      const own: SourceReview = { title: null, stars: 1, text };
      const source = (_: unknown, count: number): SourceReview[] =>
        Array.from({ length: count }, (__, at) => (at % 2 === 0 ? own : (others[0] ?? own)));
      const found = scenariosOf(source).find((one) => one.id === id);
      assert.ok(
        found,
        scenariosOf(source)
          .map((one) => one.id)
          .join(' '),
      );
      list = found;
      browser = await launch([list], { language });
    });
    after(async () => {
      assert.deepEqual((await browser.close()).extensionRequests, []);
    });

    it('are quoted, led to and nothing axe would complain of', async () => {
      const page = await openPage(browser, list);
      await remembered(browser, list.truth.length);
      const review = (await browser.rows<StoredReview>('reviews')).find(
        ({ body, rating, sentiment }) => body === text && (rating === null ? sentiment === 'negative' : rating < 4),
      );
      assert.ok(review);
      await openDetail(page, review.key);
      const signs = sidebar(page).getByTestId('signs');
      await signs.waitFor();
      const shown = await signs
        .getByTestId('sign')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.sign));
      assert.deepEqual(shown, expected);
      for (const quote of await signs.getByTestId('sign-quote').allTextContents())
        assert.ok(text.includes(quote), quote);
      await signs.locator('summary').first().click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(AXE);
        const broken = await page.evaluate(async () => {
          const { violations } = await axe.run({ include: ['review-desk-sidebar'] });
          return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(broken, [], colorScheme);
        await signs.scrollIntoViewIfNeeded();
        mkdirSync(ARTIFACTS, { recursive: true });
        await page.screenshot({ path: join(ARTIFACTS, `signs-${language}-${colorScheme}.png`) });
      }
      const other = signs.getByTestId('same-words').first();
      const key = await other.getAttribute('data-key');
      await other.click();
      await sidebar(page).locator(`[data-testid=review-detail][data-key="${key}"]`).waitFor();
    });
  });
