/** Every reply box of every simulated page: the draft arrives in the page's own state, undo is exact, nothing is sent. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type * as Replies from '../../lib/replies/insert.ts';
import { identify } from '../../lib/reviews/identity.ts';
import { scenarioById, scenarios } from '../backoffice/index.ts';
import type { ReplySpot, Scenario } from '../backoffice/scenario.ts';
import { type Browser, launch, pageState, remembered, sidebar, until } from './browser.ts';
import {
  boxText,
  chooseChannel,
  detailKey,
  draftText,
  fillBlanks,
  insert,
  insertAnswering,
  openBox,
  openDetail,
  openPage,
  resultOf,
  undo,
  writeDraft,
} from './seller.ts';

const everything = scenarios().filter((scenario) => !/-\d{3,}$/.test(scenario.id));
const all = everything.filter((scenario) => scenario.replies.length > 0);
const lists = all.filter((scenario) => scenario.orderId === undefined);
const messages = all.filter((scenario) => scenario.orderId !== undefined);

/** `lib/replies/insert.ts` as one script that leaves its functions in `window.replies`. */
async function insertScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, '../../lib/replies/insert.ts'),
        formats: ['iife'],
        name: 'replies',
        fileName: 'replies',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  assert.ok(chunk);
  return `${chunk.code}\nwindow.replies = replies;`;
}

const tidy = (text: string) => text.replace(/\r\n?/g, '\n');

async function untouched(page: Page): Promise<void> {
  const state = await pageState(page);
  assert.equal(state.submitted, 0, 'something was submitted');
  assert.deepEqual(
    state.clicks.filter((click) => !click.trusted),
    [],
    'a click that no person made',
  );
}

describe('inserting', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch(everything);
  });
  after(async () => {
    const { extensionRequests } = await browser.close();
    assert.deepEqual(extensionRequests, []);
  });

  async function keyOf(scenario: Scenario, spot: Pick<ReplySpot, 'record'>): Promise<string> {
    const known = identify(scenario.platform, 'shop', scenario.truth);
    const stored = await remembered(browser, known.filter(Boolean).length);
    const key = stored[known.slice(0, spot.record ?? 0).filter(Boolean).length]?.key;
    assert.ok(key, 'the record of this reply box was not remembered');
    return key;
  }

  /** The draft the desk composed, blanks filled, inserted, read back from the page's own state, and taken out again. */
  async function insertAndUndo(page: Page, spot: ReplySpot): Promise<void> {
    await draftText(page);
    await fillBlanks(page);
    const text = await draftText(page);
    const before = await boxText(page, spot.box);
    assert.notEqual(tidy(before), tidy(text));
    await insertAnswering(page);
    await until('the page’s own state', async () => tidy(await boxText(page, spot.box)) === tidy(text));
    await untouched(page);
    await undo(page);
    await resultOf(page, 'undone');
    await until('the text before', async () => tidy(await boxText(page, spot.box)) === tidy(before));
    await untouched(page);
  }

  /** The first box of each channel, and the last of all: enough to tell rows apart without opening each. */
  const chosen = (scenario: Scenario) => {
    // What nothing on the page tells apart is not remembered, so it has no card to draft from.
    const known = identify(scenario.platform, 'shop', scenario.truth);
    const spots = scenario.replies.filter((spot) => known[spot.record ?? -1]);
    return spots.filter(
      (spot, i) => i === spots.length - 1 || spots.findIndex((one) => one.channel === spot.channel) === i,
    );
  };

  for (const scenario of lists) {
    for (const spot of chosen(scenario)) {
      it(`${scenario.id}: ${spot.channel} of record ${spot.record}`, async () => {
        await browser.forget();
        const page = await openPage(browser, scenario);
        try {
          const key = await keyOf(scenario, spot);
          await openDetail(page, key);
          await chooseChannel(page, spot.channel);
          await openBox(page, spot);
          await insertAndUndo(page, spot);
        } finally {
          await page.close();
        }
      });
    }
  }

  for (const scenario of all.filter((one) => one.refusals?.length)) {
    it(`${scenario.id}: refuses what is not this review’s box`, async () => {
      for (const refusal of scenario.refusals ?? []) {
        await browser.forget();
        const page = await openPage(browser, scenario);
        try {
          const key = await keyOf(scenario, refusal);
          await openDetail(page, key);
          // A review that can't be answered has no draft box to begin with.
          if (refusal.reason === 'closed' && (await sidebar(page).getByTestId('channel').count()) === 0) continue;
          await chooseChannel(page, refusal.channel);
          await draftText(page);
          await writeDraft(page, '您好，感谢您的反馈，请通过店铺客服联系我们。');
          await openBox(page, refusal);
          // The sidebar follows the row that was pressed; the seller goes back to the other review all the same.
          if ((await detailKey(page)) !== key) {
            await openDetail(page, key);
            await chooseChannel(page, refusal.channel);
            await draftText(page);
            await fillBlanks(page);
          }
          await insert(page);
          const result = sidebar(page).getByTestId('insert-result');
          await resultOf(page, 'refused');
          assert.equal(await result.getAttribute('data-reason'), refusal.reason);
          assert.deepEqual(
            Object.values((await pageState(page)).boxes).filter((text) => text.includes('感谢您的反馈')),
            [],
          );
          await untouched(page);
        } finally {
          await page.close();
        }
      }
    });
  }

  for (const scenario of messages) {
    it(`${scenario.id}: a draft carried over from the list`, async () => {
      const spot = scenario.replies[0];
      assert.ok(spot);
      await browser.forget();
      const list = lists.find((one) => one.platform === scenario.platform);
      assert.ok(list);
      const first = await openPage(browser, list);
      const [review] = await remembered(browser, list.truth.length);
      assert.ok(review);
      await first.close();
      // The order of the message page is this review's.
      await browser.put('reviews', [{ ...review, orderId: scenario.orderId }]);
      const page = await openPage(browser, { ...scenario, expects: 'records' });
      try {
        await openDetail(page, review.key);
        await openBox(page, spot);
        await insertAndUndo(page, spot);
      } finally {
        await page.close();
      }
    });
  }

  it('carries the draft of a review that shows no order over to the message page the seller opens', async () => {
    const list = scenarioById('amazon/customer-reviews', everything);
    const contact = scenarioById('amazon/contact-buyer', everything);
    const spot = contact.replies[0];
    assert.ok(spot);
    await browser.forget();
    const first = await openPage(browser, list);
    const stored = await remembered(browser, list.truth.length);
    const review = stored.find((one) => one.rating !== null && one.rating <= 3);
    assert.ok(review);
    await openDetail(first, review.key);
    await draftText(first);
    const words = 'Hello, we are sorry about the lamp. Please reply to this message and we will help.';
    await writeDraft(first, words);
    await insert(first);
    await until(
      'carried',
      async () => (await sidebar(first).getByTestId('insert').getAttribute('aria-pressed')) === 'true',
    );
    await first.close();

    const page = await openPage(browser, contact);
    try {
      await openDetail(page, review.key);
      assert.equal(await draftText(page), words);
      await openBox(page, spot);
      await insertAndUndo(page, spot);
    } finally {
      await page.close();
    }
  });

  it('stops an unfilled blank with a question', async () => {
    const [scenario] = lists;
    const spot = scenario?.replies[0];
    assert.ok(scenario && spot);
    await browser.forget();
    const page = await openPage(browser, scenario);
    try {
      await openDetail(page, await keyOf(scenario, spot));
      await openBox(page, spot);
      await draftText(page);
      await writeDraft(page, 'Thank you. We will {remedy} on 【date】.');
      await insert(page);
      await resultOf(page, 'needs-answer');
      assert.equal(await boxText(page, spot.box), '');
    } finally {
      await page.close();
    }
  });

  it('asks before replacing, and undo gives back text and caret', async () => {
    const scenario = lists.find((one) => one.platform === 'taobao');
    const spot = scenario?.replies[0];
    assert.ok(scenario && spot);
    await browser.forget();
    const page = await openPage(browser, scenario);
    try {
      await openDetail(page, await keyOf(scenario, spot));
      await openBox(page, spot);
      await page.keyboard.type('');
      const box = page.getByPlaceholder('请输入您的回复内容').first();
      await box.click();
      await box.pressSequentially('亲，您好');
      await box.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(1, 3));
      await writeDraft(page, '您好，很抱歉给您带来不便，请通过旺旺联系店铺客服，我们马上为您核实处理。');
      await insert(page);
      await resultOf(page, 'needs-answer');
      assert.equal(await boxText(page, spot.box), '亲，您好');
      await sidebar(page).getByTestId('answer-yes').click();
      await resultOf(page, 'inserted');
      await until('replaced', async () => (await boxText(page, spot.box)).startsWith('您好，很抱歉'));
      const inBox = () => box.evaluate((field) => field === document.activeElement);
      assert.equal(await inBox(), false, 'the next key would be typed into the reply');
      await undo(page);
      await resultOf(page, 'undone');
      assert.equal(await inBox(), false, 'the next key would be typed into the reply');
      assert.equal(await boxText(page, spot.box), '亲，您好');
      const caret = await box.evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]);
      assert.deepEqual(caret, [1, 3]);
    } finally {
      await page.close();
    }
  });

  it('writes lines into a rich box, gives its own nodes back, and leaves the focus in a closed root', async () => {
    const script = await insertScript();
    const page = await browser.context.newPage();
    try {
      const insides = [
        '',
        'plain',
        '<p><br></p>',
        'a<br>b',
        '<ul><li>a</li></ul>',
        '<div>一</div><div>二<b>三</b></div>',
      ];
      for (const inside of insides) {
        await page.setContent(`<section></section><div class="box" contenteditable="true">${inside}</div>`);
        await page.addScriptTag({ content: script });
        const seen = await page.evaluate(async () => {
          const { insertText, textIn, undoInsert } = (window as unknown as { replies: typeof Replies }).replies;
          const field = document.querySelector<HTMLElement>('.box');
          const root = document.querySelector('section')?.attachShadow({ mode: 'closed' });
          if (!field || !root) throw new Error('not drawn');
          const button = document.createElement('button');
          root.append(button);
          button.focus();
          const find = () => ({ ok: true, target: { field, channel: 'review-reply', maxLength: null } }) as const;
          const options = { restoreFocus: () => button.focus() };
          const copy = field.cloneNode(true);
          const outcome = await insertText(find, 'Hello,\n\nwe are sorry.\n您好', true, options);
          const text = textIn(field);
          const focus = [root.activeElement === button];
          const undone = outcome.status === 'inserted' ? await undoInsert(outcome.undo, find, options) : null;
          focus.push(root.activeElement === button);
          return { text, undone: undone?.status, same: field.isEqualNode(copy), focus };
        });
        const expected = { text: 'Hello,\n\nwe are sorry.\n您好', undone: 'undone', same: true, focus: [true, true] };
        assert.deepEqual(seen, expected, inside);
      }
    } finally {
      await page.close();
    }
  });
});
