import { act, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DetailView } from '../../components/sidebar/model.ts';
import type { ReviewState } from '../../lib/messages.ts';
import { analysis, detail, draft, fakeModel, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

async function opened(change: Partial<DetailView> = {}, of: ReviewState = state('a'), language: 'en' | 'zh-TW' = 'en') {
  const model = fakeModel([of], { opens: (one) => detail(one, change) });
  const shown = show(model, language);
  await shown.user.click(await screen.findByTestId('open'));
  return { model, ...shown };
}

const patch = (model: ReturnType<typeof fakeModel>, change: Partial<DetailView>) =>
  act(() => {
    if (model.detail.value) model.detail.value = { ...model.detail.value, ...change };
  });

describe('what the words are for', () => {
  it('is chosen by keyboard, and so is their tone', async () => {
    const { model, user, sidebar } = await opened();
    const purpose = screen.getByRole('combobox', { name: 'For' });
    await user.selectOptions(purpose, 'After a solution');
    expect(model.choosePurpose).toHaveBeenCalledWith('after-solution');
    purpose.focus();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Tone' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tone' }), 'Formal');
    expect(model.chooseTone).toHaveBeenLastCalledWith('formal');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tone' }), 'Any');
    expect(model.chooseTone).toHaveBeenLastCalledWith(null);
    await expectAccessible(sidebar);
  });

  it('may be something that cannot be written here: then only the notice and the way back are shown', async () => {
    const notice = { code: 'platform-button-only' as const, text: 'Use Amazon’s own button.' };
    const { sidebar } = await opened({
      purpose: 'invitation',
      draft: draft({ text: '', segments: [], blanks: [], notice }),
    });
    expect(screen.getByTestId('notice').textContent).toBe('Use Amazon’s own button.');
    expect(screen.getByTestId<HTMLSelectElement>('purpose').value).toBe('invitation');
    for (const gone of ['draft', 'tone', 'insert', 'gloss', 'blanks'])
      expect(screen.queryByTestId(gone), gone).toBeNull();
    await expectAccessible(sidebar);
  });
});

describe('sentences the seller changed', () => {
  it('say which facts are other ones now, and which sentences are gone', async () => {
    const { model, sidebar } = await opened();
    const text = '29日までに対応いたします。';
    await patch(model, {
      text,
      edited: true,
      edits: [
        { state: 'removed', changes: [] },
        {
          state: 'changed',
          changes: [
            { kind: 'number', was: [], now: ['29'] },
            { kind: 'negation', was: ['ない'], now: [] },
            { kind: 'amount', was: ['20元'], now: ['30元'] },
          ],
        },
      ],
    });
    const lines = within(screen.getByTestId('gloss')).getAllByRole('listitem');
    expect(lines[0]?.textContent).toBe('We are sorry for the trouble. taken out by you');
    expect(screen.getAllByTestId('fact-change').map(({ textContent }) => textContent)).toEqual([
      'A number was added: 29. Please check that it is right.',
      '“ない” is gone: the sentence may say the opposite now. Please check.',
      'An amount is different now: 20元 → 30元. Please check that it is meant.',
    ]);
    await expectAccessible(sidebar);
    // A sentence that stands again has nothing to be said about, whatever the last comparison found.
    await patch(model, { text: draft().text });
    expect(screen.queryAllByTestId('fact-change')).toEqual([]);
  });
});

describe('a draft that another tab changed meanwhile', () => {
  it('is offered beside this one, and the seller chooses by keyboard', async () => {
    const { model, user, sidebar } = await opened();
    expect(screen.queryByTestId('other-version')).toBeNull();
    const at = model.now.value;
    await patch(model, { text: '私の文です。', edited: true, other: { text: '別のタブの文です。', at } });
    const offer = screen.getByTestId('other-version');
    expect(offer.textContent).toMatch(/^This draft was changed in another tab at \d+:\d\d/);
    expect(within(offer).getByText('別のタブの文です。')).toBeTruthy();
    expect(screen.getByTestId<HTMLTextAreaElement>('draft').value).toBe('私の文です。');
    screen.getByTestId('take-other').focus();
    await user.keyboard('{Enter}');
    expect(model.settleDraft).toHaveBeenLastCalledWith('other');
    expect(document.activeElement).toBe(screen.getByTestId('draft'));
    await user.click(screen.getByTestId('keep-mine'));
    expect(model.settleDraft).toHaveBeenLastCalledWith('mine');
    await expectAccessible(sidebar);
  });
});

describe('what only the seller knows', () => {
  const cause = {
    id: 'cause' as const,
    marker: null,
    label: 'Cause you have found',
    options: [{ key: 'packing', text: '緩衝材が足りていなかった', gloss: 'the packing' }],
    cause: 'damaged' as const,
  };

  it('is proposed as it was the last time, and filled in only by the seller', async () => {
    const [remedy] = draft().blanks;
    if (!remedy) throw new Error('no blank');
    const options = [{ key: 'repair', text: '修理', gloss: 'Repair it', remembered: true }, ...remedy.options];
    const { model, user, sidebar } = await opened({ draft: draft({ blanks: [{ ...remedy, options }] }) });
    expect(model.fillBlank).not.toHaveBeenCalled();
    expect(within(screen.getByTestId('blank')).getAllByRole('option')[1]?.textContent).toBe('Repair it (last time)');
    screen.getByTestId('as-before').focus();
    await user.keyboard('{Enter}');
    expect(model.fillBlank).toHaveBeenCalledWith('remedy', '修理');
    await expectAccessible(sidebar);
  });

  it('may be left out, and taken out again, where nothing stands in the text for it', async () => {
    const drafts = [{ blanks: { cause: '緩衝材が足りていなかった' } }] as unknown as ReviewState['drafts'];
    const saved = drafts.map((one) => ({ ...one, channel: 'review-comment' as const }));
    const { model, user } = await opened({ draft: draft({ blanks: [cause] }) }, { ...state('a'), drafts: saved });
    expect(screen.queryByTestId('blanks')).toBeNull();
    expect(screen.getByTestId<HTMLDetailsElement>('more-facts').open).toBe(true);
    await user.selectOptions(within(screen.getByTestId('blank')).getByRole('combobox'), '');
    expect(model.fillBlank).toHaveBeenLastCalledWith('cause', '');
  });
});

describe('what a review says, in the seller’s language', () => {
  const body = '箱もふたもつぶれて届きました。色はきれい。';
  const span = (words: string) => ({
    field: 'body' as const,
    start: body.indexOf(words),
    end: body.indexOf(words) + words.length,
  });
  const judged = state('a', {
    body,
    analysis: analysis({
      causes: [
        { cause: 'damaged', score: 0.9, evidence: [span('箱もふたもつぶれて')] },
        { cause: 'packaging', score: 0.4, evidence: [] },
      ],
      praise: [span('色はきれい')],
    }),
  });

  it('names mood, complaints with the buyer’s words, praise and wishes', async () => {
    const { sidebar } = await opened({}, { ...judged, asksFor: ['refund', 'contact'] });
    const gist = screen.getByTestId('gist');
    expect(within(gist).getByText('Not pleased')).toBeTruthy();
    expect(screen.getByTestId('asks-for').textContent).toBe(' · asks for a refund and to be contacted');
    expect(
      within(gist)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Arrived damaged 箱もふたもつぶれて', 'maybe Packaging ', 'Praises 色はきれい']);
    expect(gist.querySelector('q')?.lang).toBe('ja');
    await expectAccessible(sidebar);
  });

  it('is said in Traditional Chinese, too, and not at all of a review without words', async () => {
    const shown = await opened({}, judged, 'zh-TW');
    expect(screen.getByTestId('gist').textContent).toMatch(/^不滿意到貨破損/);
    shown.unmount();
    await opened({}, state('b', { body: ' ' }));
    expect(screen.queryByTestId('gist')).toBeNull();
  });
});
