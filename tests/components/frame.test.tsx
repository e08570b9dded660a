import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeModel, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

describe('the frame', () => {
  it('collapses to a tab that counts what needs the seller, and comes back', async () => {
    const model = fakeModel([state('a'), state('b'), state('c', { status: 'replied' })]);
    const { user, sidebar } = show(model);
    await user.click(screen.getByTestId('collapse'));
    expect(model.setCollapsed).toHaveBeenCalledWith(true);
    expect(screen.getByTestId('needs-count').textContent).toBe('2');
    expect(screen.getByRole('button', { name: 'Review Desk 2 reviews need you' })).toBe(screen.getByTestId('edge-tab'));
    // One more press brings it back.
    expect(document.activeElement).toBe(screen.getByTestId('edge-tab'));
    await expectAccessible(sidebar);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(sidebar);
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
