import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { detail, fakeModel, state } from './fake-model.ts';
import { cardKeys, expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

async function started(change = {}) {
  const model = fakeModel([state('a'), state('b'), state('c')], { opens: (one) => detail(one, change) });
  const shown = show(model);
  await waitFor(() => expect(cardKeys()).toEqual(['a', 'b', 'c']));
  act(() => shown.sidebar.focus());
  return { model, ...shown };
}

const current = () => screen.getAllByTestId('review-card').find((card) => card.dataset.current === 'true')?.dataset.key;
const shownKey = () => screen.queryByTestId('review-detail')?.dataset.key;

describe('in the list', () => {
  it('j and k move, Enter opens, Escape comes back to the same card', async () => {
    const { model, user } = await started();
    await user.keyboard('j');
    expect(current()).toBe('a');
    await user.keyboard('jjj');
    expect(current()).toBe('c');
    await user.keyboard('k');
    expect(current()).toBe('b');
    expect(model.select).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key).toBe('b'));
    await user.keyboard('{Enter}');
    expect(model.select).toHaveBeenCalledTimes(1);
    expect(shownKey()).toBe('b');
    await user.keyboard('j');
    expect(shownKey()).toBe('c');
    await user.keyboard('{Escape}');
    expect(shownKey()).toBeUndefined();
    expect(current()).toBe('c');
  });

  it('moves through what the filter leaves', async () => {
    const { model, user } = await started();
    act(() => {
      model.reviews.value = [state('a'), state('b', { status: 'replied' }), state('c')];
      model.filter.value = 'needs-me';
    });
    await waitFor(() => expect(cardKeys()).toEqual(['a', 'c']));
    await user.keyboard('jj{Enter}');
    expect(shownKey()).toBe('c');
  });

  it('/ goes to the search, ? shows and hides the help, s opens the snooze menu, d marks done', async () => {
    const { model, user, sidebar } = await started();
    await user.keyboard('/');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('search')));
    act(() => sidebar.focus());
    await user.keyboard('?');
    expect(screen.getByTestId('help').textContent).toContain('never while you type');
    await expectAccessible(sidebar);
    await user.keyboard('j');
    expect(current()).toBeUndefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByTestId('help')).toBeNull();
    expect(document.activeElement).toBe(sidebar);
    await user.keyboard('jd');
    expect(model.markDone).toHaveBeenCalledWith('a');
    await user.keyboard('s');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('snooze-tomorrow-morning')));
  });

  it('from the search box Enter goes to the first card, but not the Enter that ends a composition', async () => {
    const { user } = await started();
    await user.click(screen.getByTestId('search'));
    fireEvent.keyDown(screen.getByTestId('search'), { key: 'Enter', isComposing: true });
    expect(current()).toBeUndefined();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key).toBe('a'));
  });

  it('Escape leaves an empty search box, and the keys work again', async () => {
    const { user, sidebar } = await started();
    await user.click(screen.getByTestId('search'));
    await user.keyboard('x{Escape}');
    expect(document.activeElement).toBe(screen.getByTestId('search'));
    await user.keyboard('{Backspace}{Escape}');
    expect(document.activeElement).toBe(sidebar);
    await waitFor(() => expect(cardKeys()).toEqual(['a', 'b', 'c']));
    await user.keyboard('j');
    expect(current()).toBe('a');
  });

  it('d leaves the cursor with the next one; the menu of s opens once, for its own review', async () => {
    const { model, user } = await started();
    await user.keyboard('jd');
    expect(model.markDone).toHaveBeenCalledWith('a');
    expect(current()).toBe('b');
    await user.keyboard('s');
    await waitFor(() => expect(screen.getByRole('menu')).toBeTruthy());
    await user.keyboard('{Escape}j');
    expect(shownKey()).toBe('c');
    expect(screen.queryByRole('menu')).toBeNull();
    await user.keyboard('k');
    expect(shownKey()).toBe('b');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('done with an open review that the filter no longer shows, the keys go on with the next', async () => {
    const { model, user } = await started();
    act(() => {
      model.filter.value = 'needs-me';
    });
    await user.keyboard('jj{Enter}d');
    act(() => {
      model.reviews.value = [state('a'), state('b', { status: 'closed' }), state('c')];
    });
    await user.keyboard('{Escape}');
    expect(current()).toBe('c');
    await waitFor(() => expect(document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key).toBe('c'));
    await user.keyboard('k{Enter}');
    expect(shownKey()).toBe('a');
  });

  it('done with the last one in sight, the keys go on: the focus stays in the sidebar', async () => {
    const { model, user, sidebar } = await started();
    act(() => {
      model.filter.value = 'needs-me';
      model.reviews.value = [state('a'), state('b', { status: 'closed' }), state('c', { status: 'closed' })];
    });
    await waitFor(() => expect(cardKeys()).toEqual(['a']));
    await user.keyboard('jd');
    // The card gets its focus a frame after the key, perhaps after the next key.
    await waitFor(() => expect(document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key).toBe('a'));
    act(() => {
      model.reviews.value = ['a', 'b', 'c'].map((key) => state(key, { status: 'closed' }));
    });
    expect(screen.getByTestId('empty')).toBeTruthy();
    expect(sidebar.contains(document.activeElement)).toBe(true);
  });

  it('d on the last of several goes back to the one before', async () => {
    const { model, user } = await started();
    await user.keyboard('jjjd');
    expect(model.markDone).toHaveBeenCalledWith('c');
    expect(current()).toBe('b');
  });

  it('i, c and z do nothing without an open review', async () => {
    const { model, user } = await started();
    await user.keyboard('jicz');
    for (const act of [model.insert, model.copy, model.undo, model.carry]) expect(act).not.toHaveBeenCalled();
  });
});

describe('in an open review', () => {
  it('goes on to the next of the list it came from, also when the list has changed since', async () => {
    const { model, user } = await started();
    await user.keyboard('j{Enter}');
    act(() => {
      model.reviews.value = [state('a', { status: 'closed' }), state('b'), state('c')];
    });
    expect(screen.getByText('1 of 3')).toBeTruthy();
    await user.keyboard('j');
    expect(shownKey()).toBe('b');
    await user.click(screen.getByLabelText('Previous review'));
    expect(shownKey()).toBe('a');
  });

  const open = async (change = {}) => {
    const all = await started(change);
    act(() => all.model.select('a'));
    act(() => all.sidebar.focus());
    return all;
  };

  it('i inserts, c copies, z undoes when it can', async () => {
    const { model, user } = await open({ canUndo: true });
    await user.keyboard('icz');
    expect(model.insert).toHaveBeenCalledOnce();
    expect(model.copy).toHaveBeenCalledOnce();
    expect(model.undo).toHaveBeenCalledOnce();
    act(() => {
      if (model.detail.value) model.detail.value = { ...model.detail.value, canUndo: false, insertHere: false };
    });
    await user.keyboard('zi');
    expect(model.undo).toHaveBeenCalledOnce();
    expect(model.carry).toHaveBeenCalledOnce();
  });

  it('nothing happens while typing in the draft', async () => {
    const { model, user } = await open();
    screen.getByTestId('draft').focus();
    await user.keyboard('jicdz?{Escape}');
    for (const act of [model.insert, model.copy, model.markDone]) expect(act).not.toHaveBeenCalled();
    expect(shownKey()).toBe('a');
    expect(screen.getByTestId<HTMLTextAreaElement>('draft').value).toContain('jicdz?');
  });

  it('nothing happens while an input method composes, nor with a modifier', async () => {
    const { model, sidebar } = await open();
    fireEvent.keyDown(sidebar, { key: 'i', isComposing: true });
    fireEvent.keyDown(sidebar, { key: 'i', keyCode: 229 });
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) fireEvent.keyDown(sidebar, { key: 'c', [modifier]: true });
    expect(model.insert).not.toHaveBeenCalled();
    expect(model.copy).not.toHaveBeenCalled();
    fireEvent.keyDown(sidebar, { key: 'i' });
    expect(model.insert).toHaveBeenCalledOnce();
  });

  it('keys outside of the sidebar are the page’s', async () => {
    const { model } = await open();
    fireEvent.keyDown(document.body, { key: 'i' });
    expect(model.insert).not.toHaveBeenCalled();
  });

  it('a key that is used does not reach the page; others do', async () => {
    const { sidebar } = await open();
    const seen: string[] = [];
    const listen = (event: KeyboardEvent) => seen.push(event.key);
    document.addEventListener('keydown', listen);
    fireEvent.keyDown(sidebar, { key: 'c' });
    fireEvent.keyDown(sidebar, { key: 'x' });
    document.removeEventListener('keydown', listen);
    expect(seen).toEqual(['x']);
  });
});

describe('keys the seller chose', () => {
  const own = { keys: { next: 'n', done: 'f', help: 'h' } };

  it('do what the usual ones did, which do nothing any more; Enter and Escape stay', async () => {
    const model = fakeModel([state('a'), state('b')], { settings: own });
    const { user, sidebar } = show(model);
    await waitFor(() => expect(cardKeys()).toEqual(['a', 'b']));
    act(() => sidebar.focus());
    await user.keyboard('jd?');
    expect(current()).toBeUndefined();
    expect(screen.queryByTestId('help')).toBeNull();
    await user.keyboard('nf');
    expect(model.markDone).toHaveBeenCalledExactlyOnceWith('a');
    await user.keyboard('n{Enter}');
    expect(shownKey()).toBeDefined();
    await user.keyboard('{Escape}');
    expect(shownKey()).toBeUndefined();
  });

  it('are what the help shows, and its own key closes it', async () => {
    const model = fakeModel([state('a')], { settings: own });
    const { user, sidebar } = show(model);
    act(() => sidebar.focus());
    await user.keyboard('h');
    const keys = [...screen.getByTestId('help').querySelectorAll('kbd')].map(({ textContent }) => textContent);
    expect(keys).toEqual(['n', 'k', '/', 'i', 'c', 'z', 't', 'x', 's', 'f', 'e', 'h', 'Enter', 'Esc']);
    await expectAccessible(sidebar);
    await user.keyboard('h');
    expect(screen.queryByTestId('help')).toBeNull();
  });

  it('hold from the moment they are set', async () => {
    const model = fakeModel([state('a'), state('b')]);
    const { user, sidebar } = show(model);
    await waitFor(() => expect(cardKeys()).toEqual(['a', 'b']));
    act(() => {
      model.settings.value = { ...model.settings.value, ...own };
      sidebar.focus();
    });
    await user.keyboard('n');
    expect(current()).toBe('a');
  });
});
