import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HealthView } from '../../components/sidebar/model.ts';
import { noneFound } from '../../lib/platforms/health.ts';
import { fakeModel, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

const found = (selector: number, label: number, missing: number) => ({ ...noneFound(), selector, label, missing });

describe('health', () => {
  const said = (health: Partial<HealthView>, count = 0, messages = false) => {
    const states = Array.from({ length: count }, (_, i) => state(`r${i}`));
    return show(fakeModel(states, { health, ...(messages && { pageType: 'messages', pageKind: 'rmesse' }) }));
  };
  const line = () => screen.getByTestId('health');

  it('says that all was read, field by field on a click', async () => {
    const fields = { rating: found(2, 0, 0), postedAt: found(1, 1, 0) };
    const { user, sidebar } = said({ health: { seen: 2, complete: 2, fields } }, 2);
    expect(line().textContent).toContain('All 2 reviews read in full');
    expect([line().dataset.status, line().dataset.count]).toEqual(['records', '2']);
    await user.click(screen.getByRole('button', { name: 'All 2 reviews read in full' }));
    const rows = [...line().querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['stars', '2', '0', '0'],
      ['date', '1', '1', '0'],
    ]);
    await expectAccessible(sidebar);
  });

  it('names what is missing, and how many are not listed', async () => {
    const fields = { postedAt: found(0, 0, 4), author: found(3, 0, 1), rating: found(4, 0, 0) };
    const { sidebar } = said({ health: { seen: 4, complete: 0, fields } }, 3);
    expect(line().textContent).toContain('0 of 4 reviews read in full');
    expect(line().textContent).toContain('Not found here: date, buyer (1)');
    expect(line().textContent).toContain('1 can’t be told apart from another and is not listed');
    expect(line().dataset.tone).toBe('part');
    await expectAccessible(sidebar);
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

  it('asks for a reload when the extension was updated', () => {
    said({ outdated: true }, 1);
    expect(line().dataset.status).toBe('outdated');
    expect(line().textContent).toContain('Reload this page to go on');
  });

  it('on a message page speaks of its order and how a draft gets there', async () => {
    const { sidebar } = said({ status: 'empty', count: 0, health: null }, 0, true);
    expect(line().textContent).toContain('No review of this order is known');
    expect(screen.getByTestId('empty').textContent).toContain('Carry over to the message page');
    await expectAccessible(sidebar);
  });
});

describe('the frame', () => {
  it('collapses to a tab that counts what needs the seller, and comes back', async () => {
    const model = fakeModel([state('a'), state('b'), state('c', { status: 'replied' })]);
    const { user, sidebar } = show(model);
    await user.click(screen.getByTestId('collapse'));
    expect(model.setCollapsed).toHaveBeenCalledWith(true);
    expect(screen.getByTestId('needs-count').textContent).toBe('2');
    expect(screen.getByRole('button', { name: 'Review Desk 2 reviews need you' })).toBe(screen.getByTestId('edge-tab'));
    expect(document.activeElement).toBe(sidebar);
    await expectAccessible(sidebar);
    await user.click(screen.getByTestId('edge-tab'));
    expect(screen.getByTestId('health')).toBeTruthy();
  });

  it('is resized with keys, within its limits', async () => {
    const model = fakeModel([state('a')], { settings: { sidebarWidth: 330 } });
    const { user } = show(model);
    const handle = screen.getByRole('separator', { name: 'Sidebar width' });
    act(() => handle.focus());
    await user.keyboard('{ArrowLeft}');
    expect(model.setWidth).toHaveBeenLastCalledWith(350);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(model.setWidth).toHaveBeenLastCalledWith(320);
    await user.keyboard('{End}');
    expect(handle.getAttribute('aria-valuenow')).toBe('900');
  });

  it('is resized by dragging: shown at once, kept when let go', () => {
    const model = fakeModel([state('a')], { settings: { sidebarWidth: 400 } });
    const { sidebar } = show(model);
    const handle = screen.getByRole('separator');
    handle.setPointerCapture = () => undefined;
    fireEvent.pointerDown(handle, { clientX: 600, pointerId: 1 });
    fireEvent.pointerMove(handle, { clientX: 550, pointerId: 1 });
    expect(sidebar.style.width).toBe('450px');
    expect(model.setWidth).not.toHaveBeenCalled();
    fireEvent.pointerUp(handle, { clientX: 540, pointerId: 1 });
    expect(model.setWidth).toHaveBeenCalledExactlyOnceWith(460);
  });

  it('moves to the other side, where pulling goes the other way', async () => {
    const model = fakeModel([state('a')], { settings: { sidebarWidth: 400 } });
    const { user, sidebar } = show(model);
    await user.click(screen.getByRole('button', { name: 'Move to the left side' }));
    expect(sidebar.dataset.side).toBe('left');
    act(() => screen.getByRole('separator').focus());
    await user.keyboard('{ArrowRight}');
    expect(model.setWidth).toHaveBeenLastCalledWith(420);
  });

  it.each(['ja', 'zh-CN', 'zh-TW'] as const)('speaks %s, and says so to the browser', async (language) => {
    const { sidebar } = show(fakeModel([state('a')]), language);
    expect(sidebar.lang).toBe(language);
    expect(sidebar.textContent).not.toContain('Needs me');
    await expectAccessible(sidebar);
  });

  it('takes the theme of the settings', () => {
    const { sidebar } = show(fakeModel([], { settings: { theme: 'dark' } }));
    expect(sidebar.dataset.theme).toBe('dark');
  });
});
