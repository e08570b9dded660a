import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HealthView } from '../../components/sidebar/model.ts';
import { noneFound } from '../../lib/platforms/health.ts';
import type { FieldHealth } from '../../lib/platforms/platform.ts';
import type { Coverage } from '../../lib/reviews/coverage.ts';
import type { UiLanguage } from '../../lib/rules/finding.ts';
import { fakeModel, HOUR, NOW, state } from './fake-model.ts';
import { cardKeys, expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);
afterEach(() => vi.restoreAllMocks());

const found = (counts: Partial<FieldHealth>): FieldHealth => ({ ...noneFound(), ...counts });

function said(health: Partial<HealthView>, count = 0, { messages = false, language = 'en' as UiLanguage } = {}) {
  const states = Array.from({ length: count }, (_, i) => state(`r${i}`));
  const model = fakeModel(states, { health, ...(messages && { pageType: 'messages', pageKind: 'rmesse' }) });
  return { ...show(model, language), model };
}
const line = () => screen.getByTestId('health');
const table = () => [...line().querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the health line', () => {
  it('says that all was read, field by field on a click', async () => {
    const fields = { rating: found({ selector: 2 }), postedAt: found({ selector: 1, label: 1 }) };
    const { user, sidebar } = said({ health: { seen: 2, complete: 2, fields } }, 2);
    expect(line().textContent).toContain('All 2 reviews read in full');
    expect([line().dataset.status, line().dataset.count]).toEqual(['records', '2']);
    await user.click(screen.getByRole('button', { name: 'All 2 reviews read in full' }));
    expect(table()).toEqual([
      ['Field', 'Found', 'By label'],
      ['stars', '2', '0'],
      ['date', '1', '1'],
    ]);
    await expectAccessible(sidebar);
  });

  it('says what the whole page lacks in its one sentence, what some lack and what is not listed after it', async () => {
    const fields = {
      postedAt: found({ missing: 4 }),
      author: found({ selector: 3, missing: 1 }),
      rating: found({ selector: 3, unsure: 1 }),
    };
    const { sidebar } = said({ health: { seen: 4, complete: 0, fields } }, 3);
    expect(line().textContent).toContain('3 of 4 reviews read; missing on this page: date');
    expect(line().textContent).toContain('Not found here: buyer (1) · Two readings disagree, so left open: stars (1)');
    expect(line().textContent).toContain('1 can’t be told apart from another and is not listed');
    expect(line().dataset.tone).toBe('part');
    await expectAccessible(sidebar);
  });

  it('says how many are complete where only some lack a field', () => {
    const fields = { postedAt: found({ selector: 18, missing: 2 }) };
    said({ count: 20, health: { seen: 20, complete: 18, fields } }, 1);
    expect(line().textContent).toContain('18 of 20 reviews read in full');
    expect(line().textContent).toContain('Not found here: date (2)');
  });

  it('says in one line what was there the last time', async () => {
    const fields = { rating: found({ selector: 2 }), postedAt: found({ missing: 2 }) };
    const past = {
      lost: [{ field: 'postedAt' as const, until: NOW - 20 * 24 * HOUR }],
      fullUntil: NOW - 21 * 24 * HOUR,
    };
    const { user } = said({ health: { seen: 2, complete: 0, fields }, past }, 2);
    expect(line().textContent).toContain('2 of 2 reviews read; missing on this page: date');
    expect(line().textContent).toContain('Last found: date (Feb 18)');
    await user.click(screen.getByTestId('health-toggle'));
    expect(screen.getByTestId('health-details').textContent).toContain('Read in full until Feb 17');
  });

  it.each([
    ['loading', 'Waiting for the page’s list', 'goes on by itself'],
    ['empty', 'no reviews here', 'Another filter or period'],
    ['unreadable', 'can’t be read', 'Nothing was guessed, nothing was stored'],
  ] as const)('%s: says so, and the way on in place of the list', async (status, words, next) => {
    const { sidebar } = said({ status, count: 0, health: null });
    expect(line().dataset.status).toBe(status);
    expect(line().textContent).toContain(words);
    expect(screen.getByTestId('empty').textContent).toContain(next);
    await expectAccessible(sidebar);
  });

  it('asks for a reload when the extension was updated, and shows nothing else', () => {
    said({ outdated: true }, 1);
    expect(line().dataset.status).toBe('outdated');
    expect(screen.queryByTestId('review-card')).toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(line().textContent).toContain('Reload this page to go on');
    expect(screen.queryByTestId('health-toggle')).toBeNull();
  });

  it('on a message page speaks of its order and how a draft gets there', async () => {
    const { sidebar } = said({ status: 'empty', count: 0, health: null }, 0, { messages: true });
    expect(line().textContent).toContain('No review of this order is known');
    expect(screen.getByTestId('empty').textContent).toContain('Carry over to the message page');
    await expectAccessible(sidebar);
  });
});

describe('the details', () => {
  const coverage = (change: Partial<Coverage>): Coverage => ({
    read: 40,
    total: 312,
    pages: 16,
    seenPages: [[1, 2]],
    missing: [[3, 16]],
    firstAt: NOW,
    lastAt: NOW,
    complete: false,
    gaps: ['count', 'pages'],
    ...change,
  });
  const list = async (change: Partial<Coverage>, language: UiLanguage = 'en') => {
    const { user } = said({ coverage: coverage(change) }, 1, { language });
    await user.click(screen.getByTestId('health-toggle'));
    return screen.queryByTestId('coverage')?.textContent;
  };

  it.each([
    ['en', 'This list: 40 of 312 read today (pages 1–2 of 16)'],
    ['ja', 'この一覧：本日312件中40件を読み取り（全16ページ中1–2ページ目）'],
    ['zh-CN', '此列表：今天读取了 312 条中的 40 条（第 1–2 页，共 16 页）'],
    ['zh-TW', '此清單：今天讀取了 312 則中的 40 則（第 1–2 頁，共 16 頁）'],
  ] as const)('say in %s how much of the list was read', async (language, words) => {
    expect(await list({}, language)).toBe(words);
  });

  it('say it as far as it is known', async () => {
    const many = [1, 3, 5, 7, 9, 11].map((page): [number, number] => [page, page]);
    expect(await list({ seenPages: many })).toBe('This list: 40 of 312 read today (pages 1, 3, 5, 7, … of 16)');
  });

  it.each([
    [{ seenPages: [[3, 3]] as [number, number][] }, 'This list: 40 of 312 read today (page 3 of 16)'],
    [{ complete: true, read: 312 }, 'This list: all 312 read'],
    [{ pages: 1 }, 'This list: 40 of 312 read today'],
    [{ pages: null }, 'This list: 40 of 312 read today'],
    [{ total: null }, 'This list: 40 read today; the page doesn’t say of how many'],
  ])('with %o say: %s', async (change, words) => {
    expect(await list(change)).toBe(words);
  });

  it('show only ways that occur, and mark what is in doubt', async () => {
    const fields = {
      rating: found({ structure: 2, unsure: 1 }),
      title: found({ taught: 3 }),
      body: found({ selector: 3 }),
    };
    const { user, sidebar } = said({ health: { seen: 3, complete: 2, fields } }, 3);
    await user.click(screen.getByTestId('health-toggle'));
    expect(table()[0]).toEqual(['Field', 'Found', 'By structure', 'As taught', 'Not sure']);
    expect([...line().querySelectorAll('[data-doubt=true]')].map((cell) => cell.textContent)).toEqual(['1']);
    await expectAccessible(sidebar);
  });
});

describe('the report', () => {
  const open = async (health: Partial<HealthView> = {}) => {
    const shown = said(health, 1);
    await shown.user.click(screen.getByTestId('health-toggle'));
    return shown;
  };
  const result = () => screen.getByTestId('report-result');

  it('is copied, and shown whole', async () => {
    const { user, sidebar } = await open();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(screen.queryByTestId('report')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy report' }));
    await waitFor(() => expect(result().textContent).toBe('Copied'));
    expect(write).toHaveBeenCalledExactlyOnceWith('Review Desk reading report\n');
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report' });
    expect([box.value, box.readOnly, box.lang]).toEqual(['Review Desk reading report\n', true, 'en']);
    expect(screen.getByTestId('health-details').textContent).toContain('No review text, no buyer, no order.');
    await expectAccessible(sidebar);
  });

  it('is there to be selected when the browser refuses to copy', async () => {
    const { user } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByTestId('copy-report'));
    await waitFor(() => expect(result().dataset.status).toBe('not-copied'));
    const box = screen.getByTestId<HTMLTextAreaElement>('report');
    await user.click(box);
    expect(box.selectionEnd).toBe(box.value.length);
  });

  it('says so when it can’t be made', async () => {
    const { user, model } = await open();
    model.report.mockRejectedValue(new Error('gone'));
    await user.click(screen.getByTestId('copy-report'));
    await waitFor(() => expect(result().dataset.status).toBe('failed'));
    expect(screen.queryByTestId('report')).toBeNull();
  });

  it('can be had of a page that can’t be read', async () => {
    await open({ status: 'unreadable', count: 0, health: null });
    expect(screen.getByTestId('copy-report')).toBeTruthy();
  });
});

describe('a card', () => {
  const doubts = (of: ReturnType<typeof state>, fields: Parameters<Map<string, readonly string[]>['set']>[1]) => {
    const model = fakeModel([of]);
    model.unsure.value = new Map([[of.review.key, fields]]) as typeof model.unsure.value;
    return show(model);
  };
  const card = () => screen.getByTestId('review-card').textContent;

  it('says on which fields two readings of it disagree', async () => {
    const { sidebar } = doubts(state('a', { sentiment: 'negative', rating: null }), ['rating', 'title']);
    await waitFor(() => expect(cardKeys()).toEqual(['a']));
    expect(card()).toContain('stars: not sure');
    expect(card()).toContain('title: not sure');
    await expectAccessible(sidebar);
  });

  it('says it once', async () => {
    doubts(state('a', { rating: null, body: null }), ['rating', 'body']);
    await waitFor(() => expect(cardKeys()).toEqual(['a']));
    expect(card()?.match(/not sure/g)).toHaveLength(2);
  });

  it('says nothing where they agree', async () => {
    show(fakeModel([state('a')]));
    await waitFor(() => expect(cardKeys()).toEqual(['a']));
    expect(card()).not.toContain('not sure');
  });
});
