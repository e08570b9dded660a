import { screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../lib/reviews/correction.ts';
import type { ReviewEvent } from '../../lib/reviews/review.ts';
import { analysis, detail, fakeModel, NOW, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

const body = '箱がつぶれていました。発送は早いです。';
const causes = [
  { cause: 'damaged' as const, score: 0.9, evidence: [{ field: 'body' as const, start: 0, end: 10 }] },
  { cause: 'late' as const, score: 0.4, evidence: [{ field: 'body' as const, start: 11, end: 18 }] },
];
const correction = (change: Partial<Correction>): Correction =>
  ({
    at: NOW - 1_000,
    words: [],
    teaches: true,
    about: 'cause',
    cause: 'size',
    is: false,
    was: true,
    ...change,
  }) as Correction;

async function opened(change: Parameters<typeof state>[1] = {}, events: ReviewEvent[] = []) {
  const of = { ...state('a', { body, analysis: analysis({ causes }), ...change }), events };
  const model = fakeModel([of], { opens: (one) => detail(one) });
  const shown = show(model);
  await shown.user.click(await screen.findByTestId('open'));
  return { model, ...shown };
}

describe('correcting', () => {
  it('goes by one key: arrows choose, Enter says it, Escape gives the focus back', async () => {
    const { model, user, sidebar } = await opened();
    await user.keyboard('e');
    const menu = await screen.findByTestId('correct-menu');
    const focused = () => (document.activeElement as HTMLElement).dataset.testid;
    expect(focused()).toBe('say-damaged');
    expect(within(menu).getByTestId('say-damaged').getAttribute('aria-checked')).toBe('true');
    await expectAccessible(sidebar);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('say-late');
    await user.keyboard('{Enter}');
    expect(model.correct).toHaveBeenLastCalledWith('a', [{ about: 'cause', cause: 'late', is: false }], null);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('say-leave');
    await user.keyboard(' ');
    expect(model.correct).toHaveBeenLastCalledWith('a', [{ about: 'triage', is: 'leave' }], null);
    await user.keyboard('{Escape}');
    expect(screen.queryByTestId('correct-menu')).toBeNull();
    expect(focused()).toBe('correct');
    expect(screen.getByTestId('review-detail')).toBeTruthy();
  });

  it('opens the review under the cursor when the key comes in the list', async () => {
    const model = fakeModel([state('a')], { opens: (one) => detail(one) });
    const { user } = show(model);
    (await screen.findByTestId('open')).focus();
    await user.keyboard('e');
    expect(await screen.findByTestId('correct-menu')).toBeTruthy();
  });

  it('goes by one click on a cause: not this, and right where we were not sure', async () => {
    const { model, user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Not this: Arrived damaged' }));
    expect(model.correct).toHaveBeenLastCalledWith('a', [{ about: 'cause', cause: 'damaged', is: false }], null);
    expect(screen.queryByRole('button', { name: 'Right: Arrived damaged' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Right: Late' }));
    expect(model.correct).toHaveBeenLastCalledWith('a', [{ about: 'cause', cause: 'late', is: true }], null);
  });

  it('shows what was said, before which edit, and takes a step back as one', async () => {
    const corrections = [correction({}), correction({ about: 'triage', is: 'leave' } as Partial<Correction>)];
    const edit: ReviewEvent = { id: 1, reviewKey: 'a', at: NOW, type: 'edited', data: { field: 'body' } };
    const { model, user, sidebar } = await opened({ corrections }, [edit]);
    const step = screen.getByTestId('said-step');
    expect(step.textContent).toContain('You said: not “Size”, “Leave”');
    expect(step.textContent).toContain('before the buyer changed the review');
    expect(screen.getByTestId('denied-cause').textContent).toBe('Size');
    await expectAccessible(sidebar);
    await user.click(screen.getByTestId('take-back'));
    expect(model.undoCorrection).toHaveBeenCalledExactlyOnceWith('a', NOW - 1_000);
    expect(screen.getByTestId('correction-result').textContent).toBe('Taken back.');
  });

  it('says when stars and words disagree', async () => {
    await opened({ rating: 5 });
    expect(screen.getByTestId('stars-disagree').textContent).toContain('5 stars, but the words complain');
  });

  it('is about the words that are marked in the review', async () => {
    const { model, user } = await opened();
    const words = screen.getByTestId('review-detail').querySelector('[data-field=body]');
    const range = document.createRange();
    const text = words?.lastChild;
    if (!text) throw new Error('no text');
    range.setStart(text, 0);
    range.setEnd(text, 3);
    document.getSelection()?.addRange(range);
    words?.dispatchEvent(new Event('pointerup', { bubbles: true }));
    const quote = range.toString();
    await waitFor(() => expect(screen.getByTestId('marked').textContent).toBe(`Marked: ${quote}`));
    await user.click(screen.getByTestId('correct'));
    await user.click(screen.getByTestId('say-quality'));
    const start = body.indexOf(quote);
    expect(model.correct).toHaveBeenLastCalledWith('a', [{ about: 'cause', cause: 'quality', is: true }], {
      field: 'body',
      start,
      end: start + 3,
      quote,
    });
  });
});

describe('a tag of the seller’s own', () => {
  it('is made from words, and says when it can’t be', async () => {
    const { model, user, sidebar } = await opened();
    await user.click(screen.getByTestId('name-tag'));
    await user.type(screen.getByTestId('tag-words'), '箱がつぶれ');
    await user.type(screen.getByTestId('tag-name'), '箱つぶれ');
    await expectAccessible(sidebar);
    model.nameTag.mockResolvedValueOnce(false);
    await user.click(screen.getByTestId('tag-keep'));
    expect((await screen.findByRole('alert')).textContent).toContain('too short or too long');
    await user.click(screen.getByTestId('tag-keep'));
    await waitFor(() => expect(screen.queryByTestId('tag-form')).toBeNull());
    expect(model.nameTag).toHaveBeenLastCalledWith('a', { name: '箱つぶれ', example: '箱がつぶれ', ofProduct: false });
  });

  it('is a chip with its words marked, and finds all reviews that carry it', async () => {
    const tags = [{ id: 't', name: 'くまさん', evidence: [{ field: 'body' as const, start: 11, end: 13 }] }];
    const { model, user, sidebar } = await opened({ tags });
    expect(sidebar.querySelector('mark.rd-mark-tag')?.getAttribute('title')).toBe('くまさん');
    await user.click(within(screen.getByTestId('tag')).getByRole('button'));
    expect(model.query.value).toBe('くまさん');
    await waitFor(() => expect(screen.getAllByTestId('review-card')).toHaveLength(1));
  });
});
