/** The rule check as the seller meets it, in Chromium: underlines on their words, rewrites, reasons, the page's own box, advice. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { identify } from '../../lib/reviews/identity.ts';
import type { ReviewEvent, StoredReview } from '../../lib/reviews/review.ts';
import { scenarioById } from '../backoffice/index.ts';
import type { ReplySpot, Scenario } from '../backoffice/scenario.ts';
import { ARTIFACTS, type Browser, launch, pageState, remembered, sidebar, until, waitForHealth } from './browser.ts';
import {
  boxText,
  chooseChannel,
  draftText,
  insert,
  openBox,
  openDetail,
  openPage,
  resultOf,
  writeDraft,
} from './seller.ts';

const RAKUTEN = scenarioById('rakuten/review-check-tool');
const FEEDBACK = scenarioById('amazon/feedback-manager');
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
declare const axe: {
  run(root: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const FORBIDDEN = 'レビューの削除をお願いいたします。';
const part = (page: Page, name: string) => sidebar(page).getByTestId(name);
/** Typing pauses, the check answers, and what hangs on it. */
const checked = (page: Page, count: number) =>
  sidebar(page).locator(`[data-testid=findings][data-count="${count}"]`).waitFor({ timeout: 8_000 });

async function assertAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const broken = await page.evaluate(async () => {
    const { violations } = await axe.run('review-desk-sidebar');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  assert.deepEqual(broken, []);
}

describe('the rule check', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch([RAKUTEN, FEEDBACK]);
  });
  after(async () => {
    const { extensionRequests } = await browser.close();
    assert.deepEqual(extensionRequests, []);
  });
  afterEach(async () => {
    const state = await pageState(page);
    assert.equal(state.submitted, 0, 'something was submitted');
    assert.deepEqual(
      state.clicks.filter((click) => !click.trusted),
      [],
    );
    await page.close();
  });

  /** Opens the review of a reply box, with its draft written and the page's box open. */
  async function answering(scenario: Scenario, spot: ReplySpot): Promise<StoredReview> {
    await browser.forget();
    page = await openPage(browser, scenario);
    const known = identify(scenario.platform, 'shop', scenario.truth);
    const stored = await remembered(browser, known.filter(Boolean).length);
    const review = stored[known.slice(0, spot.record ?? 0).filter(Boolean).length];
    assert.ok(review);
    await openDetail(page, review.key);
    await chooseChannel(page, spot.channel);
    await draftText(page);
    await openBox(page, spot);
    return review;
  }
  const spotOf = (scenario: Scenario, at = 0): ReplySpot => {
    const spot = scenario.replies[at];
    assert.ok(spot);
    return spot;
  };
  const eventsOf = async (key: string) =>
    (await browser.rows<ReviewEvent>('events')).filter((event) => event.reviewKey === key);

  describe('underlines', () => {
    const LONG = `${'この度はご不便をおかけし、誠に申し訳ございませんでした。'.repeat(12)}${FORBIDDEN}\n\n${'Sorry for the trouble with your order. '.repeat(8)}`;
    const TEXTS: [name: string, text: string][] = [
      ['Japanese that wraps', `お買い上げありがとうございます。${FORBIDDEN}今後ともよろしくお願いいたします。`],
      ['more lines than the box shows', LONG],
      ['Chinese, Latin and digits mixed', `亲，请删除评价 and call +1 555 010 4477，谢谢${'呀'.repeat(60)}`],
      ['words without a blank', `${'x'.repeat(300)} please remove your review.`],
      ['Arabic', 'نعتذر عن التأخير. please remove your review. شكرا لكم على الطلب وعلى صبركم معنا في هذه الأيام'],
      ['tabs, blanks and an empty last line', `\tplease   remove your review.  \n\n`],
    ];

    /** Draws only one of the two layers, in black and without lines, and takes a picture of it. */
    async function picture(layer: 'box' | 'under'): Promise<Buffer> {
      const [ink, unseen] = layer === 'box' ? ['textarea', '.rd-write-under'] : ['.rd-write-under', 'textarea'];
      await page.evaluate(
        ([shown, hidden]) => {
          const root = document.querySelector('review-desk-sidebar')?.shadowRoot;
          const style = root?.querySelector('#only-one') ?? document.createElement('style');
          style.id = 'only-one';
          style.textContent = `.rd-root .rd-draft .rd-write ${shown} { color: black !important; caret-color: transparent; outline: none !important; border-color: transparent; scrollbar-color: transparent transparent; resize: none }
            .rd-root .rd-draft .rd-write ${hidden} { color: transparent !important; caret-color: transparent; outline: none !important; border-color: transparent; scrollbar-color: transparent transparent; resize: none }
            .rd-write-under u { text-decoration: none !important; background: none !important }`;
          root?.append(style);
        },
        [ink, unseen],
      );
      return sidebar(page).locator('.rd-write').screenshot();
    }
    const scrollTo = (top: number) =>
      part(page, 'draft').evaluate((box, to) => {
        box.scrollTop = to;
      }, top);

    it('lie under their words in every writing, scrolled and resized', async () => {
      await answering(RAKUTEN, spotOf(RAKUTEN));
      for (const [name, text] of TEXTS) {
        await writeDraft(page, text);
        await until(`findings in ${name}`, async () => (await part(page, 'underlines').locator('u').count()) > 0);
        for (const top of [0, 40, 100_000]) {
          await scrollTo(top);
          await page.waitForTimeout(60);
          const [box, under] = [await picture('box'), await picture('under')];
          assert.ok(box.equals(under), `${name}, scrolled to ${top}: the layers differ`);
        }
      }
      await part(page, 'draft').evaluate((box) => {
        box.style.height = '171px';
      });
      const [box, under] = [await picture('box'), await picture('under')];
      assert.ok(box.equals(under), 'resized: the layers differ');
    });

    it('differ by the kind of line, and the box is described by what was found', async () => {
      await answering(RAKUTEN, spotOf(RAKUTEN));
      await writeDraft(page, `${FORBIDDEN}絶対に壊れません。😊`);
      await checked(page, 3);
      const lines = await part(page, 'underlines')
        .locator('u')
        .evaluateAll((all) => all.map((u) => [u.dataset.level, getComputedStyle(u).textDecorationStyle]));
      assert.deepEqual(lines, [
        ['block', 'wavy'],
        ['warn', 'dashed'],
        ['warn', 'dashed'],
      ]);
      const described = await part(page, 'draft').evaluate((box) => {
        const root = box.getRootNode() as ShadowRoot;
        return root.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
      });
      assert.equal(described, 'Rule check: Not allowed 1 · Risky 2');
      await assertAccessible(page);
    });

    it('the caret goes to the words of a finding, and they come into view', async () => {
      await answering(RAKUTEN, spotOf(RAKUTEN));
      await writeDraft(page, LONG);
      await checked(page, 1);
      await scrollTo(0);
      await part(page, 'show-quote').focus();
      await page.keyboard.press('Enter');
      const selected = await part(page, 'draft').evaluate((box: HTMLTextAreaElement) => ({
        text: box.value.slice(box.selectionStart, box.selectionEnd),
        focused: (box.getRootNode() as ShadowRoot).activeElement === box,
        top: box.scrollTop,
        height: box.clientHeight,
        at: box.parentElement?.querySelector<HTMLElement>('u')?.offsetTop ?? -1,
      }));
      assert.equal(selected.text, FORBIDDEN.slice(0, -1));
      assert.ok(selected.focused);
      assert.ok(selected.at >= selected.top && selected.at < selected.top + selected.height, 'out of view');
    });
  });

  it('a rewrite replaces exactly its words; Ctrl+Z and the button take it back', async () => {
    await answering(RAKUTEN, spotOf(RAKUTEN));
    const text = `ありがとうございます。${FORBIDDEN}失礼いたします。`;
    await writeDraft(page, text);
    await checked(page, 1);
    const box = part(page, 'draft');
    await part(page, 'rewrite').click();
    const better = 'ありがとうございます。いただいたご意見は今後の改善に活かしてまいります。失礼いたします。';
    assert.equal(await box.inputValue(), better);
    await checked(page, 0);
    await page.keyboard.press('Control+z');
    assert.equal(await box.inputValue(), text);
    await checked(page, 1);
    await part(page, 'rewrite').click();
    await checked(page, 0);
    await part(page, 'rewrite-undo').click();
    assert.equal(await box.inputValue(), text);
    // Typing goes on where it was, and is kept.
    await box.press('End');
    await page.keyboard.type('！');
    await checked(page, 1);
  });

  it('what a rule stops goes in with a reason, which is in the history after a reload', async () => {
    const spot = spotOf(RAKUTEN);
    const review = await answering(RAKUTEN, spot);
    await writeDraft(page, `ご連絡ありがとうございます。${FORBIDDEN}`);
    await checked(page, 1);
    await insert(page);
    await resultOf(page, 'needs-answer');
    assert.notEqual(await boxText(page, spot.box), await part(page, 'draft').inputValue());
    assert.ok(await part(page, 'answer-yes').isDisabled());
    await assertAccessible(page);
    await part(page, 'reason-other').check();
    assert.ok(await part(page, 'answer-yes').isDisabled());
    await part(page, 'override-note').fill('楽天の担当者の指示による');
    await part(page, 'answer-yes').click();
    // The page's box may hold a text already: that is asked as ever.
    await until('inserted', async () => {
      const status = await part(page, 'insert-result').getAttribute('data-status');
      if (status === 'needs-answer') await part(page, 'answer-yes').click();
      return status === 'inserted';
    });
    assert.equal(await boxText(page, spot.box), await part(page, 'draft').inputValue());
    const [kept] = (await eventsOf(review.key)).filter(({ type }) => type === 'rule-overridden');
    assert.deepEqual(kept?.data, {
      channel: 'review-comment',
      rule: 'ask-change-review',
      quote: FORBIDDEN.slice(0, -1),
      reason: 'other',
      note: '楽天の担当者の指示による',
    });
    await page.reload();
    await waitForHealth(page, 'records');
    await openDetail(page, review.key);
    await until('history', async () => (await part(page, 'history').count()) > 0);
    await part(page, 'history').locator('summary').click();
    const told = (await part(page, 'history').textContent()) ?? '';
    assert.match(told, /in spite of the rule check/);
    assert.ok(told.includes('楽天の担当者の指示による'));
  });

  it('an open blank needs a reason as well', async () => {
    const review = await answering(RAKUTEN, spotOf(RAKUTEN));
    await writeDraft(page, 'ご連絡ありがとうございます。【対応内容】いたします。');
    await checked(page, 1);
    await insert(page);
    await resultOf(page, 'needs-answer');
    assert.equal(await part(page, 'override').getAttribute('data-question'), 'unfilled-blank');
    assert.ok(await part(page, 'answer-yes').isDisabled());
    await part(page, 'answer-no').click();
    assert.equal((await eventsOf(review.key)).filter(({ type }) => type === 'inserted').length, 0);
  });

  it('reads what stands in the page’s own box, whoever wrote it, and writes nothing', async () => {
    const spot = spotOf(RAKUTEN);
    const review = await answering(RAKUTEN, spot);
    const typed = `お世話になります。${FORBIDDEN}競合店の嫌がらせと思われます。`;
    await page.locator('textarea[name=comment]').first().fill(typed);
    await part(page, 'check-box').click();
    await part(page, 'box-findings').waitFor();
    const rules = await part(page, 'box-finding').evaluateAll((all) => all.map((one) => one.dataset.rule));
    assert.deepEqual(rules.sort(), ['accuse-third-party', 'ask-change-review']);
    assert.ok((await part(page, 'box-findings').textContent())?.includes(typed));
    assert.equal(await part(page, 'box-findings').getByTestId('tactic').getAttribute('data-tactic'), 'accuse-rival');
    await assertAccessible(page);
    assert.equal(await boxText(page, spot.box), typed);
    assert.deepEqual(
      (await eventsOf(review.key)).filter(({ type }) => type === 'inserted'),
      [],
    );
    // The same is said before it is replaced.
    await writeDraft(page, 'ご連絡ありがとうございます。状況を確認いたします。');
    await checked(page, 0);
    await insert(page);
    await sidebar(page).locator('[data-testid=insert-result][data-question=replace-text]').waitFor();
    assert.equal(await part(page, 'box-finding').count(), 2);
    assert.equal(await boxText(page, spot.box), typed);
  });

  it('old advice typed into the draft is answered with what is allowed instead', async () => {
    await answering(RAKUTEN, spotOf(RAKUTEN));
    await writeDraft(page, '購入者に何度も電話して、レビューの削除をお願いする。');
    await part(page, 'tactic').first().waitFor();
    const told = await part(page, 'tactics').textContent();
    assert.match(told ?? '', /R-Messe/);
    await assertAccessible(page);
  });

  it('after the insert, where a reply can’t be changed, there is a last look before the site’s own button', async () => {
    await answering(FEEDBACK, spotOf(FEEDBACK));
    await writeDraft(page, 'Thank you for telling us. We are looking into it with the carrier.');
    await checked(page, 0);
    await insert(page);
    await resultOf(page, 'inserted');
    const boxes = part(page, 'checklist').getByRole('checkbox');
    assert.equal(await boxes.count(), 6);
    await assertAccessible(page);
    for (const box of await boxes.all()) await box.check();
    assert.equal(await part(page, 'checklist').getAttribute('data-done'), 'true');
  });

  it('a draft too like the last replies on the product is said, and one click takes another wording', async () => {
    const review = await answering(RAKUTEN, spotOf(RAKUTEN));
    const text = await draftText(page);
    const others = [0, 1].map((i) => ({
      ...review,
      key: `${review.key}-other-${i}`,
      nativeId: null,
      fingerprint: `other-${i}`,
      orderId: null,
      reply: { body: i === 0 ? text : 'まったく別のことを短く書いたお返事です。', postedAt: `2026-01-0${i + 1}` },
    }));
    await browser.put('reviews', others);
    await page.reload();
    await waitForHealth(page, 'records');
    await openDetail(page, review.key);
    await chooseChannel(page, 'review-comment');
    await part(page, 'radar').waitFor();
    assert.equal(await part(page, 'radar').getAttribute('data-percent'), '100');
    await assertAccessible(page);
    await part(page, 'less-alike').click();
    await part(page, 'radar').waitFor({ state: 'detached' });
    assert.notEqual(await draftText(page), text);
  });
});

describe('as it looks', () => {
  for (const language of ['en-US', 'ja', 'zh-CN']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${language}, ${colorScheme}: everything reads well`, async () => {
        const browser = await launch([RAKUTEN], { language, colorScheme, viewport: { width: 1280, height: 1500 } });
        try {
          const page = await openPage(browser, RAKUTEN);
          const known = identify('rakuten', 'shop', RAKUTEN.truth);
          const [review] = await remembered(browser, known.filter(Boolean).length);
          assert.ok(review);
          await openDetail(page, review.key);
          await draftText(page);
          await writeDraft(
            page,
            `この度は申し訳ございません。${FORBIDDEN}何度もお客様に電話します。絶対に壊れません。😊`,
          );
          await checked(page, 3);
          await part(page, 'findings').scrollIntoViewIfNeeded();
          await page.screenshot({ path: `${ARTIFACTS}/rules-${language}-${colorScheme}.png` });
          await insert(page);
          await part(page, 'override').waitFor();
          await part(page, 'override').scrollIntoViewIfNeeded();
          await assertAccessible(page);
          await page.screenshot({ path: `${ARTIFACTS}/override-${language}-${colorScheme}.png` });
        } finally {
          await browser.close();
        }
      });
    }
  }
});
