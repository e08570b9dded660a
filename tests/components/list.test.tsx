import { act, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { noneFound } from '../../lib/platforms/health.ts';
import { analysis, fakeModel, followUp, HOUR, state } from './fake-model.ts';
import { cardKeys, expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

const cards = (...keys: string[]) => waitFor(() => expect(cardKeys()).toEqual(keys));

const mixed = () => [
  state('praise', {
    rating: 5,
    status: 'new',
    analysis: analysis({ sentiment: 'positive', triage: 'leave' }),
    body: '満足です',
  }),
  state('later', {}, [followUp('later', 20 * HOUR)]),
  state('over', {}, [followUp('over', -2 * HOUR)]),
  state('answered', { status: 'replied', reply: { body: 'ありがとうございます', postedAt: null } }),
  state('undated'),
];

describe('order and filters', () => {
  it('puts what needs the seller first by time left, then the page order', async () => {
    const { sidebar } = show(fakeModel(mixed()));
    await cards('over', 'later', 'undated', 'praise', 'answered');
    await expectAccessible(sidebar);
  });

  it.each([
    ['needs-me', ['over', 'later', 'undated']],
    ['negative', ['over', 'later', 'undated', 'answered']],
    ['overdue', ['over']],
    ['unanswered', ['over', 'later', 'undated', 'praise']],
  ])('%s shows what it counts', async (filter, keys) => {
    const { user, sidebar } = show(fakeModel(mixed()));
    const chip = screen.getByTestId(`filter-${filter}`);
    expect(within(chip).getByText(String(keys.length))).toBeTruthy();
    await user.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await cards(...keys);
    await expectAccessible(sidebar);
  });

  it('takes what was put off out of "needs me" and says until when', async () => {
    const snoozed = state('s', {}, [followUp('s', -HOUR, { snoozedUntil: fakeModel([]).now.value + 30 * HOUR })]);
    show(fakeModel([snoozed]));
    await cards('s');
    expect(screen.getByTestId('filter-needs-me').textContent).toContain('0');
    expect(screen.getByTestId('time').textContent).toMatch(/^Snoozed to/);
  });

  it('says how overdue a review is, and when the platform’s window closes', async () => {
    show(
      fakeModel([
        state('a', {}, [followUp('a', -49 * HOUR)]),
        state('b', { replyClosesAt: fakeModel([]).now.value + 73 * HOUR }),
      ]),
    );
    await cards('a', 'b');
    expect(screen.getAllByTestId('time').map((time) => time.textContent)).toEqual([
      'Overdue 2 days',
      'Closes in 3 days',
    ]);
  });
});

describe('search', () => {
  it('finds words across full and half width, case and spaces, and in products', async () => {
    const model = fakeModel([
      state('a', { body: 'ＵＳＢ 端子が外れた' }),
      state('b', { productTitle: 'Blue Lamp', body: '暗い' }),
    ]);
    const { user, sidebar } = show(model);
    await user.type(screen.getByTestId('search'), 'usb端子');
    await cards('a');
    await user.clear(screen.getByTestId('search'));
    await user.type(screen.getByTestId('search'), 'lamp blue');
    await cards('b');
    expect(screen.getByTestId('filter-all').textContent).toContain('1');
    await expectAccessible(sidebar);
  });

  it('says why nothing is shown and brings everything back', async () => {
    const model = fakeModel([state('a'), state('b')]);
    const { user, sidebar } = show(model);
    await user.type(screen.getByTestId('search'), 'nowhere');
    expect(screen.getByTestId('empty').textContent).toContain('“nowhere” is in none of the 2 reviews here');
    await expectAccessible(sidebar);
    await user.click(screen.getByTestId('show-all'));
    await cards('a', 'b');
    act(() => {
      model.filter.value = 'overdue';
    });
    expect(screen.getByTestId('empty').textContent).toContain('“Overdue” hides 2 reviews');
  });
});

describe('cards', () => {
  it('show the buyer’s words as text, whatever is in them, with the evidence marked', async () => {
    const body = '<img src=x onerror=alert(1)> box crushed';
    const causes = [
      { cause: 'damaged' as const, score: 0.9, evidence: [{ field: 'body' as const, start: 29, end: 40 }] },
    ];
    const { sidebar } = show(fakeModel([state('x', { body, analysis: analysis({ causes, language: 'en' }) })]));
    await cards('x');
    expect(sidebar.querySelector('img')).toBeNull();
    const mark = sidebar.querySelector('mark');
    expect(mark?.textContent).toBe('box crushed');
    expect(mark?.title).toBe('Arrived damaged');
    expect(mark?.parentElement?.textContent).toBe(body);
    expect(mark?.parentElement?.lang).toBe('en');
    await expectAccessible(sidebar);
  });

  it('say "maybe" for an unsure cause and "not sure" for a field the page should have', async () => {
    const causes = [
      { cause: 'late' as const, score: 0.3, evidence: [] },
      { cause: 'size' as const, score: 0.8, evidence: [] },
    ];
    const unsure = state('x', { rating: null, postedAt: null, author: null, analysis: analysis({ causes }) });
    const fields = { postedAt: { ...noneFound(), missing: 1 } };
    const { sidebar } = show(fakeModel([unsure], { health: { health: { seen: 1, complete: 0, fields } } }));
    await cards('x');
    expect(screen.getAllByTestId('cause').map((chip) => chip.textContent)).toEqual(['maybe Late', 'Size']);
    const card = screen.getByTestId('review-card');
    expect(card.textContent).toContain('stars: not sure');
    expect(card.textContent).toContain('date: not sure');
    expect(card.textContent).not.toContain('buyer: not sure');
    await expectAccessible(sidebar);
  });

  it('keep only the rows in sight in the tree', async () => {
    const model = fakeModel(Array.from({ length: 5_000 }, (_, i) => state(`r${i}`)));
    const { sidebar } = show(model);
    await waitFor(() => expect(cardKeys().length).toBeGreaterThan(3));
    expect(cardKeys().length).toBeLessThan(40);
    expect(sidebar.querySelector('li')?.getAttribute('aria-setsize')).toBe('5000');
  });

  it('show the review on the page', async () => {
    const model = fakeModel([state('a')]);
    const { user } = show(model);
    await cards('a');
    await user.click(screen.getByLabelText('Show on page'));
    expect(model.showOnPage).toHaveBeenCalledWith('a');
    expect(model.select).not.toHaveBeenCalled();
  });

  it('follow the selection on the page without taking the focus', async () => {
    const model = fakeModel([state('a'), state('b')]);
    show(model);
    await cards('a', 'b');
    act(() => {
      model.selectedKey.value = 'b';
    });
    await waitFor(() => expect(screen.getAllByTestId('review-card')[1]?.dataset.current).toBe('true'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('an answer that was inserted', () => {
  const published = (dueIn: number) => [followUp('a', dueIn, { kind: 'check-published' })];

  it('is told as what it is, and asks for nothing before its reminder does', async () => {
    const model = fakeModel([state('a', {}, published(5 * HOUR)), state('b')]);
    const { sidebar } = show(model);
    await waitFor(() => expect(cardKeys()).toHaveLength(2));
    const card = screen.getAllByTestId('review-card').find(({ dataset }) => dataset.key === 'a');
    expect(card?.textContent).toContain('Inserted, not yet seen on the page');
    expect(card?.textContent).not.toContain('To do');
    await expectAccessible(sidebar);
    act(() => {
      model.filter.value = 'needs-me';
    });
    await waitFor(() => expect(cardKeys()).toEqual(['b']));
    act(() => {
      model.reviews.value = [state('a', {}, published(-HOUR))];
    });
    await waitFor(() => expect(cardKeys()).toEqual(['a']));
  });
});
