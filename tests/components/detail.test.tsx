import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DetailView } from '../../components/sidebar/model.ts';
import type { ReviewState } from '../../lib/messages.ts';
import { analysis, detail, draft, fakeModel, NOW, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

/** Opens a review the way a seller does: by its card. */
async function opened(of: ReviewState, change: Partial<DetailView> = {}, start: Parameters<typeof fakeModel>[1] = {}) {
  const model = fakeModel([of], { opens: (one) => detail(one, change), ...start });
  const shown = show(model);
  await shown.user.click(await screen.findByTestId('open'));
  return { model, ...shown };
}

const patch = (model: ReturnType<typeof fakeModel>, change: Partial<DetailView>) =>
  act(() => {
    if (model.detail.value) model.detail.value = { ...model.detail.value, ...change };
  });

const span = (field: 'title' | 'body' | 'followUp', start: number, end: number) => ({ field, start, end });

describe('the buyer’s words', () => {
  it('show title, text, follow-up and reply with overlapping evidence, in the review’s language', async () => {
    const causes = [
      { cause: 'damaged' as const, score: 0.9, evidence: [span('body', 0, 6)] },
      { cause: 'packaging' as const, score: 0.9, evidence: [span('body', 2, 9), span('followUp', 0, 2)] },
    ];
    const { sidebar } = await opened(
      state('a', {
        title: '残念',
        body: '箱がつぶれていました。',
        followUp: { body: '連絡なし', postedAt: '2026-03-06' },
        reply: { body: '申し訳ございません', postedAt: '2026-03-05' },
        analysis: analysis({
          causes,
          flags: ['safety'],
          reasons: [{ code: 'remediable-cause', values: { cause: 'damaged' } }, { code: 'not-yet-known' }],
        }),
      }),
    );
    const marks = [...sidebar.querySelectorAll('mark')];
    expect(marks.map((mark) => [mark.textContent, mark.title])).toEqual([
      ['箱が', 'Arrived damaged'],
      ['つぶれて', 'Arrived damaged · Packaging'],
      ['いまし', 'Packaging'],
      ['連絡', 'Packaging'],
    ]);
    expect(marks[1]?.className).toContain('rd-mark-damaged');
    expect(marks[1]?.className).toContain('rd-mark-packaging');
    expect(marks[0]?.closest('[lang]')?.getAttribute('lang')).toBe('ja');
    expect(screen.getByTestId('existing-reply').textContent).toContain('Mar 5, 2026');
    expect(screen.getByTestId('reasons').textContent).toContain(
      'Arrived damaged: contact and a remedy usually put this right.',
    );
    expect(screen.getByTestId('reasons').querySelectorAll('li')).toHaveLength(1);
    await expectAccessible(sidebar);
  });

  it('stay text when they look like markup', async () => {
    const body = '<script>alert(1)</script><b>bad</b>';
    const { sidebar } = await opened(state('a', { title: '<i>t</i>', body }));
    expect(sidebar.querySelector('script, i')).toBeNull();
    expect(screen.getByTestId('review-detail').textContent).toContain(body);
  });

  it('tell the history with what was and what is', async () => {
    const of = {
      ...state('a'),
      events: [
        { id: 3, reviewKey: 'a', at: NOW, type: 'rating-changed' as const, data: { old: 2, new: 4 } },
        {
          id: 2,
          reviewKey: 'a',
          at: NOW,
          type: 'edited' as const,
          data: { field: 'body', old: 'だめ', new: 'まあまあ' },
        },
        { id: 1, reviewKey: 'a', at: NOW, type: 'inserted' as const, data: { channel: 'review-comment' } },
      ],
    };
    const { sidebar } = await opened(of);
    const lines = within(screen.getByTestId('history')).getAllByRole('listitem');
    expect(lines[0]?.textContent).toContain('Buyer changed the rating★★ → ★★★★');
    expect(lines[1]?.textContent).toContain('Buyer changed: texttaken out: だめput in: まあまあ');
    expect(lines[2]?.textContent).toContain('Draft inserted · Public review reply');
    await expectAccessible(sidebar);
  });
});

describe('draft and gloss', () => {
  it('marks sentences the seller changed and says that added words are not explained', async () => {
    const { model, sidebar } = await opened(state('a'));
    const box = screen.getByTestId<HTMLTextAreaElement>('draft');
    expect(box.lang).toBe('ja');
    expect(screen.getByTestId('gloss').textContent).not.toContain('changed by you');
    fireEvent.input(box, { target: { value: '申し訳ございません。【対応内容】いたします。' } });
    expect(model.setText).toHaveBeenCalledWith('申し訳ございません。【対応内容】いたします。');
    const lines = within(screen.getByTestId('gloss')).getAllByRole('listitem');
    expect(lines.map((line) => line.dataset.kept)).toEqual(['false', 'true']);
    expect(lines[0]?.textContent).toBe('We are sorry for the trouble. changed by you: no longer the same as the gloss');
    expect(screen.getByTestId('gloss').textContent).toContain('is not explained here');
    await expectAccessible(sidebar);
  });

  it('offers values for a blank by their meaning, and the seller’s own words', async () => {
    const { model, user, sidebar } = await opened(state('a'));
    const choose = within(screen.getByTestId('blank')).getByRole('combobox');
    await user.selectOptions(choose, 'Exchange it');
    expect(model.fillBlank).toHaveBeenCalledWith('remedy', '交換');
    await user.selectOptions(choose, 'Something else…');
    await user.type(within(screen.getByTestId('blank')).getByRole('textbox'), '返金');
    await user.click(screen.getByText('Put in'));
    expect(model.fillBlank).toHaveBeenLastCalledWith('remedy', '返金');
    await expectAccessible(sidebar);
  });

  it('counts characters, not UTF-16 units, where a limit is known', async () => {
    const { model } = await opened(state('a'), { limit: 3, text: '🙇🙇🙇' });
    expect(screen.getByTestId('length').textContent).toBe('3 / 3 characters');
    await patch(model, { text: '🙇🙇🙇あ' });
    expect(screen.getByTestId('length').textContent).toBe('4 / 3 characters · 1 character too many');
    await patch(model, { limit: null });
    expect(screen.queryByTestId('length')).toBeNull();
  });

  it('lets the seller choose the channel and another wording, and says who reads it', async () => {
    const { model, user } = await opened(state('a'), { channels: ['review-comment', 'rmesse'] });
    expect(screen.getByText('Everyone can read it')).toBeTruthy();
    await user.selectOptions(screen.getByTestId('channel'), 'R-Messe');
    expect(model.chooseChannel).toHaveBeenCalledWith('rmesse');
    await user.click(screen.getByTestId('another'));
    expect(model.anotherWording).toHaveBeenCalledOnce();
  });
});

describe('insert', () => {
  it('says what came of it, and offers undo only when it can be undone', async () => {
    const { model, user, sidebar } = await opened(state('a'));
    expect(screen.queryByTestId('undo')).toBeNull();
    await patch(model, { result: { status: 'inserted' }, canUndo: true });
    expect(screen.getByTestId('insert-result').dataset.status).toBe('inserted');
    await user.click(screen.getByTestId('undo'));
    expect(model.undo).toHaveBeenCalledOnce();
    await patch(model, { result: { status: 'refused', reason: 'other-review' }, canUndo: false });
    expect(screen.getByTestId('insert-result').textContent).toBe(
      'Nothing was written. The open box belongs to another review.',
    );
    await user.click(screen.getByTestId('copy'));
    expect(model.copy).toHaveBeenCalledOnce();
    await expectAccessible(sidebar);
  });

  it('carries over where there is no box, and takes it back', async () => {
    const { model, user } = await opened(state('a'), {
      channels: ['buyer-message'],
      channel: 'buyer-message',
      insertHere: false,
    });
    const button = screen.getByTestId('insert');
    expect(button.textContent).toBe('Carry over to the message page');
    await user.click(button);
    expect(model.carry).toHaveBeenCalledOnce();
    expect(model.insert).not.toHaveBeenCalled();
    await patch(model, { carried: true });
    expect(screen.getByTestId('insert').textContent).toBe('Take back');
    expect(screen.getByTestId('review-detail').textContent).toContain('Open the message page');
    // Nobody is led to take it back.
    expect(screen.getByTestId('insert').classList.contains('rd-primary')).toBe(false);
  });

  it('can’t be pressed before there is a draft', async () => {
    await opened(state('a'), { draft: null, text: '' });
    expect(screen.queryByTestId('insert')).toBeNull();
    expect(screen.getByText('Writing a draft…')).toBeTruthy();
  });
});

describe('no channel', () => {
  const none = { channels: [], channel: null, draft: null, text: '' };

  it('says what is possible for an Amazon product review, with the public page only when it is a web address', async () => {
    const url = 'https://www.amazon.com/gp/customer-reviews/R1';
    const amazon = { platform: 'amazon' as const, url };
    const { sidebar } = await opened(state('a', amazon), none, { platform: 'amazon', pageKind: 'customer-reviews' });
    expect(screen.getByTestId('no-channel').textContent).toContain('Contact Customer');
    const link = screen.getByRole<HTMLAnchorElement>('link');
    expect([link.href, link.rel]).toEqual([url, 'noreferrer noopener']);
    await expectAccessible(sidebar);
  });

  it.each([
    ['javascript:alert(1)', true, 'offers no box'],
    [null, false, 'can no longer be answered'],
  ])('makes no link of %s', async (url, replyable, words) => {
    await opened(state('a', { url, replyable }), none);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByTestId('no-channel').textContent).toContain(words);
  });
});

it('a message that goes in on another page is told so, not that there is no answer', async () => {
  const message = { channels: ['review-comment', 'rmesse'] as const, channel: 'rmesse' as const, insertHere: false };
  await opened(state('a'), { ...message, channels: [...message.channels] });
  const told = screen.getByTestId('no-channel').textContent;
  expect(told).toContain('Carry the draft over');
  expect(told).not.toContain('No answer from here');
});

it('where a box is, nothing says that it can’t be answered here', async () => {
  const reasons = [{ code: 'no-channel' as const }, { code: 'buyer-asks' as const }];
  const one = state('a', { analysis: analysis({ reasons }) });
  await opened(one, { channels: ['buyer-message'], channel: 'buyer-message', insertHere: true });
  expect(screen.getByTestId('reasons').textContent).not.toContain('can’t be answered');
});

it('a card has no way to a place on a page that does not show it', async () => {
  const model = fakeModel([state('a')], { pageType: 'messages' });
  show(model);
  await screen.findByTestId('open');
  expect(screen.queryByRole('button', { name: 'Show on page' })).toBeNull();
});

describe('what can be done with it', () => {
  it('snooze, done and show on page; the menu works with arrows and Escape', async () => {
    const { model, user, sidebar } = await opened(state('a'));
    await user.click(screen.getByTestId('mark-done'));
    expect(model.markDone).toHaveBeenCalledWith('a');
    await user.click(screen.getByTestId('show-on-page'));
    expect(model.showOnPage).toHaveBeenCalledWith('a');
    const button = screen.getByTestId('snooze');
    await user.click(button);
    expect(document.activeElement).toBe(screen.getByTestId('snooze-tomorrow-morning'));
    await expectAccessible(sidebar);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByTestId('snooze-until-delivery'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(model.detail.value).not.toBeNull();
    await user.click(button);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(model.snooze).toHaveBeenCalledWith('a', 'in-2-days');
  });

  it('goes back to the list with the focus on its card', async () => {
    const { model, user } = await opened(state('a'));
    expect(document.activeElement?.tagName).toBe('H2');
    await user.click(screen.getByTestId('back'));
    expect(model.select).toHaveBeenLastCalledWith(null);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('open')));
  });

  it('composes drafts for the pack’s language name', async () => {
    await opened(state('a'), { draft: draft({ language: 'zh-CN' }) });
    expect(screen.getByLabelText('Draft in Simplified Chinese')).toBe(screen.getByTestId('draft'));
  });
});
