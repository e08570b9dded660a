import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { WindowsPanel } from '../../components/desk/WindowsPanel.tsx';
import { Translation } from '../../components/ui/translation.ts';
import { windowSource } from '../../components/ui/window-words.ts';
import { WINDOW_IDS } from '../../lib/follow-ups/set-window.ts';
import { createTranslator } from '../../lib/locales.ts';
import { UI_LANGUAGES } from '../../lib/ui-language.ts';
import { expectAccessible } from './show.tsx';

function show(windowDays: Record<string, number | null> = {}) {
  const onSet = vi.fn();
  render(
    <Translation.Provider value={createTranslator('en')}>
      <main class="rd-root" lang="en">
        <h1>Settings</h1>
        <WindowsPanel windowDays={windowDays} onSet={onSet} />
      </main>
    </Translation.Provider>,
  );
  const row = (id: string) =>
    screen.getAllByTestId('window-row').find((one) => one.dataset.window === id) ?? document.body;
  return { onSet, row, user: userEvent.setup() };
}

it('lists every window of every platform, each with what we go by, and says what is uncertain', async () => {
  const { row } = show();
  expect(screen.getAllByTestId('window-row').map((one) => one.dataset.window)).toEqual(WINDOW_IDS);
  expect(row('amazon/buyer-message/retention').textContent).toContain('30 to 90 days · verify');
  expect(row('amazon/report/report').textContent).toContain('90 days · verify');
  expect(row('rakuten/review-comment/reply').textContent).toContain('No limit known · verify');
  expect(row('taobao/review-reply/reply').textContent).not.toContain('verify');
  expect(row('taobao/follow-up-reply/follow-up-reply').textContent).toContain('As the page counts down');
  await expectAccessible(screen.getByRole('main'));
});

it('takes days, never, and our own again', async () => {
  const { row, onSet, user } = show({ 'amazon/report/report': 45, 'taobao/report/report': null });
  const own = within(row('amazon/report/report'));
  expect(row('amazon/report/report').textContent).toContain('45 days · set by you');
  await user.click(own.getByTestId('window-ours'));
  expect(onSet).toHaveBeenLastCalledWith('amazon/report/report', undefined);
  expect(row('taobao/report/report').textContent).toContain('Never closes · set by you');
  const field = within(row('rakuten/report/report')).getByRole('textbox');
  await user.type(field, '0');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await user.clear(field);
  await user.type(field, '30{Enter}');
  expect(onSet).toHaveBeenLastCalledWith('rakuten/report/report', 30);
});

it.each(UI_LANGUAGES)('has words for the source of each window in %s', (language) => {
  const t = createTranslator(language);
  expect(WINDOW_IDS.filter((id) => windowSource(t, id) === null)).toEqual([]);
});
