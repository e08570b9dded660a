/** Every simulated page: every field right against the page's truth, and nothing touched. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { PAGE_REVIEW_KINDS } from '../../lib/platforms/platform.ts';
import { identify } from '../../lib/reviews/identity.ts';
import { ReviewRecord } from '../../lib/reviews/schema.ts';
import { scenarios } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { type Browser, healthOf, launch, pageState, remembered, sidebar, until, waitForHealth } from './browser.ts';

const FIELDS = Object.keys(ReviewRecord.shape) as (keyof typeof ReviewRecord.shape)[];
/** After a click inside the page its records change under us; this long until they must be right. */
const PATIENCE = 5_000;
/** Long lists are for benches. */
const all = scenarios().filter((scenario) => !/-\d{3,}$/.test(scenario.id));

/** The records of the truth that can be told apart, as the store must hold them. */
function expected(scenario: Pick<Scenario, 'platform'>, truth: Scenario['truth']): Scenario['truth'] {
  const identities = identify(scenario.platform, 'shop', truth);
  return truth.filter((_, i) => identities[i]);
}

/** Waits until the store holds the truth; when it never does, says which field of which record is wrong. */
async function compare(browser: Browser, scenario: Scenario, truth: Scenario['truth']): Promise<void> {
  const wanted = expected(scenario, truth);
  const seen = async () =>
    (await remembered(browser, wanted.length)).map((review) =>
      Object.fromEntries(FIELDS.map((field) => [field, review[field]])),
    );
  await until('the truth', async () => isDeepStrictEqual(await seen(), wanted), PATIENCE).catch(() => undefined);
  const stored = await seen();
  for (const [i, want] of wanted.entries()) assert.deepEqual(stored[i], want, `record ${i} of ${scenario.id}`);
}

describe('reading', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch(all);
  });
  after(async () => {
    const { extensionRequests } = await browser.close();
    assert.deepEqual(extensionRequests, [], 'the extension asked the network for something');
  });

  for (const scenario of all) {
    it(scenario.id, async () => {
      await browser.forget();
      const page = await browser.context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      try {
        await page.goto(scenario.url);
        if (scenario.expects === 'none') {
          await page.waitForTimeout(1_500);
          assert.equal(await sidebar(page).count(), 0, 'a page that is no review page got a sidebar');
        } else if (scenario.pageKind !== null && PAGE_REVIEW_KINDS[scenario.pageKind]) {
          await waitForHealth(page, scenario.expects);
          if (scenario.expects === 'records') {
            await waitForHealth(page, 'records', scenario.truth.length);
            await compare(browser, scenario, scenario.truth);
          } else {
            assert.equal((await healthOf(page)).count, 0);
            assert.deepEqual(await browser.rows('reviews'), []);
          }
        } else {
          await sidebar(page).getByTestId('sidebar').waitFor({ state: 'attached' });
        }
        for (const step of scenario.then ?? []) {
          for (const selector of step.click) await page.click(selector);
          await waitForHealth(page, 'records', step.truth.length);
          await compare(browser, scenario, step.truth);
        }
        const state = await pageState(page).catch(() => ({ submitted: 0, clicks: [] }));
        assert.equal(state.submitted, 0, 'something was submitted');
        assert.deepEqual(
          state.clicks.filter((click) => !click.trusted),
          [],
          'a click that no person made',
        );
        assert.deepEqual(errors, [], 'errors in the page');
      } finally {
        await page.close();
      }
    });
  }
});
