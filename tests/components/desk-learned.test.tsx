import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Desk } from '../../components/desk/Desk.tsx';
import { LearnedRoom } from '../../components/desk/learned/LearnedRoom.tsx';
import { createLearnedModel, type LearnedJobs } from '../../components/desk/learned/learned-model.ts';
import { createTranslator } from '../../lib/locales.ts';
import type { LearnedLesson, LearnedShop } from '../../lib/reviews/learned-rows.ts';
import type { UiLanguage } from '../../lib/rules/finding.ts';
import { expectAccessible } from './show.tsx';

const lesson = (change: Partial<LearnedLesson> = {}): LearnedLesson => ({
  reviewKey: 'rakuten:sora:1',
  product: '湯のみ',
  said: { about: 'cause', cause: 'late', is: true },
  at: Date.UTC(2026, 10, 3),
  words: ['まだ届かない'],
  teaches: true,
  ...change,
});
const shop = (change: Partial<LearnedShop> = {}): LearnedShop => ({
  platform: 'rakuten',
  shop: 'sora',
  causes: [{ cause: 'late', more: 2, less: 1 }],
  counting: 2,
  lessons: [lesson(), lesson({ at: 1, said: { about: 'triage', is: 'leave' }, words: [], teaches: false })],
  tags: [
    {
      id: 't1',
      platform: 'rakuten',
      shop: 'sora',
      name: 'くまさん',
      examples: ['クマの湯のみ', '小熊'],
      productId: null,
      createdAt: 1,
      changedAt: 1,
      reviews: 12,
    },
  ],
  ...change,
});

function show(shops: LearnedShop[] | null, change: Partial<LearnedJobs> = {}, language: UiLanguage = 'en') {
  const done = () => Promise.resolve();
  const jobs = {
    unteach: vi.fn(done),
    forget: vi.fn(() => Promise.resolve(3)),
    rename: vi.fn(() => Promise.resolve(true)),
    removeExample: vi.fn(done),
    removeTag: vi.fn(done),
    ...change,
  } satisfies LearnedJobs;
  const model = createLearnedModel(jobs);
  if (shops) model.show(shops);
  render(
    <Desk room="learned" t={createTranslator(language)} theme="system">
      <LearnedRoom model={model} />
    </Desk>,
  );
  return { jobs, model, user: userEvent.setup(), desk: screen.getByTestId('desk') };
}

describe('what was learned', () => {
  it('is shown shop by shop, with the words and how often', async () => {
    const { desk } = show([shop()]);
    const [row] = screen.getAllByTestId('learned-cause');
    expect(row?.textContent).toBe('Late21“まだ届かない”');
    expect(screen.getByTestId('learned-count').textContent).toBe('2 corrections count here');
    expect(screen.getAllByTestId('lesson').map(({ dataset }) => dataset.teaches)).toEqual(['true', 'false']);
    expect(screen.getByTestId('tag-count').textContent).toBe('12 reviews');
    await expectAccessible(desk);
  });

  it('says how to begin where nothing was', async () => {
    const { desk } = show([]);
    expect(screen.getByTestId('learned-none').textContent).toContain('press e');
    await expectAccessible(desk);
  });

  it('is forgotten one by one, or all after a question whose harmless answer has the focus', async () => {
    const { user, jobs, desk } = show([shop()]);
    await user.click(screen.getByTestId('unteach'));
    expect(jobs.unteach).toHaveBeenCalledExactlyOnceWith(lesson());
    await user.click(screen.getByTestId('learned-forget-all'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    await expectAccessible(desk);
    await user.keyboard('{Enter}');
    expect(jobs.forget).not.toHaveBeenCalled();
    await user.click(screen.getByTestId('learned-forget-all'));
    await user.click(screen.getByTestId('learned-yes'));
    await waitFor(() =>
      expect(screen.getByTestId('learned-answer').textContent).toBe('Forgotten. 3 reviews are judged anew.'),
    );
  });

  it('says when that did not work', async () => {
    const { user } = show([shop()], { forget: () => Promise.reject(new Error('no')) });
    await user.click(screen.getByTestId('learned-forget-all'));
    await user.click(screen.getByTestId('learned-yes'));
    await waitFor(() => expect(screen.getByTestId('learned-answer').textContent).not.toBe(''));
  });
});

describe('tags', () => {
  it('are renamed, lose words, are removed', async () => {
    const { user, jobs } = show([shop()]);
    const row = within(screen.getByTestId('tag-row'));
    await user.clear(row.getByTestId('tag-rename'));
    await user.type(row.getByTestId('tag-rename'), 'くま{Enter}');
    expect(jobs.rename).toHaveBeenCalledExactlyOnceWith('t1', 'くま');
    await user.click(row.getByRole('button', { name: 'Remove words 小熊' }));
    expect(jobs.removeExample).toHaveBeenCalledExactlyOnceWith('t1', '小熊');
    await user.click(row.getByTestId('tag-remove'));
    expect(jobs.removeTag).toHaveBeenCalledExactlyOnceWith('t1');
  });

  it('keep their name where another has the new one', async () => {
    const { user } = show([shop()], { rename: () => Promise.resolve(false) });
    await user.type(screen.getByTestId('tag-rename'), '2{Enter}');
    await waitFor(() => expect(screen.getByTestId('learned-answer').textContent).toContain('Another tag'));
  });
});
