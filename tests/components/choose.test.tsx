/** Many at once in the sidebar's list, and the review that isn't on its page. */
import { signal } from '@preact/signals';
import { act, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WantedReview } from '../../lib/reviews/selection.ts';
import { fakeModel, review, state } from './fake-model.ts';
import { cardKeys, expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

async function started() {
  const model = fakeModel([state('a'), state('b'), state('c')]);
  const shown = show(model);
  await waitFor(() => expect(cardKeys()).toEqual(['a', 'b', 'c']));
  act(() => shown.sidebar.focus());
  return { model, ...shown };
}
const chosen = () =>
  screen.getAllByTestId('review-card').flatMap((card) => (card.dataset.chosen === 'true' ? [card.dataset.key] : []));

describe('many at once', () => {
  it('x chooses, d is done with all of them, and the next d is for one again', async () => {
    const { model, user, sidebar } = await started();
    await user.keyboard('jxjjx');
    expect(chosen()).toEqual(['a', 'c']);
    expect(screen.getByTestId('bulk').textContent).toContain('2 chosen');
    await expectAccessible(sidebar);
    await user.keyboard('d');
    expect(model.markManyDone).toHaveBeenCalledExactlyOnceWith(['a', 'c']);
    expect(model.markDone).not.toHaveBeenCalled();
    expect(screen.queryByTestId('bulk')).toBeNull();
    await user.keyboard('d');
    expect(model.markDone).toHaveBeenCalledExactlyOnceWith('c');
  });

  it('s puts all of them off by the menu, Escape lets go', async () => {
    const { model, user } = await started();
    await user.keyboard('jxjx');
    await user.keyboard('s');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('snooze-tomorrow-morning')));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(model.snoozeMany).toHaveBeenCalledExactlyOnceWith(['a', 'b'], 'in-2-days');
    await user.keyboard('xx');
    expect(screen.queryByTestId('bulk')).toBeNull();
    await user.keyboard('x{Escape}');
    expect(screen.queryByTestId('bulk')).toBeNull();
    expect(model.select).toHaveBeenCalledTimes(1);
  });

  it('by mouse too; what the filter hides is not chosen', async () => {
    const { model, user } = await started();
    for (const box of screen.getAllByTestId('choose')) await user.click(box);
    expect(chosen()).toEqual(['a', 'b', 'c']);
    expect(model.select).not.toHaveBeenCalled();
    act(() => {
      model.query.value = '湯のみ b';
    });
    await waitFor(() => expect(screen.getByTestId('bulk').textContent).toContain('1 chosen'));
    await user.click(screen.getByTestId('bulk-done'));
    expect(model.markManyDone).toHaveBeenCalledExactlyOnceWith(['b']);
  });
});

describe('the review the seller came for', () => {
  const { key, platform, rating, author, postedAt, productTitle, orderId } = review('z');
  const wanted: WantedReview = {
    key,
    platform,
    rating,
    author,
    postedAt,
    productTitle,
    orderId,
    presence: 'seen',
    reminder: null,
    url: 'https://review.rakuten.co.jp/item/1/1_1/z/',
  };

  it('is said to be elsewhere, with the way on', async () => {
    const model = fakeModel([state('a')]);
    const notHere = signal<WantedReview | null>(wanted);
    const { sidebar, user } = show({ ...model, notHere });
    const notice = screen.getByTestId('not-here');
    expect(within(notice).getByRole('img').getAttribute('aria-label')).toBe('2 of 5 stars');
    expect(notice.textContent).toContain('湯のみ z · 購入者さん · Mar 4, 2026');
    expect(notice.textContent).toContain('Turn the page');
    expect(screen.getByTestId('not-here-public').getAttribute('href')).toBe(wanted.url);
    await expectAccessible(sidebar);
    await user.click(screen.getByTestId('put-down'));
    expect(model.putDownWanted).toHaveBeenCalledOnce();
    act(() => {
      notHere.value = { ...wanted, presence: 'gone', url: null };
    });
    expect(screen.getByTestId('not-here').textContent).toContain('already gone');
    expect(screen.queryByTestId('not-here-public')).toBeNull();
  });
});
