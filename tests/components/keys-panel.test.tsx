/** Changing the keys of the sidebar on the desk. */
import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Desk } from '../../components/desk/Desk.tsx';
import { KeysPanel } from '../../components/desk/settings/KeysPanel.tsx';
import { createSettingsModel } from '../../components/desk/settings/settings-model.ts';
import { createTranslator } from '../../lib/locales.ts';
import type { UiLanguage } from '../../lib/rules/finding.ts';
import { DEFAULTS, type Settings } from '../../lib/settings.ts';
import { UI_LANGUAGES } from '../../lib/ui-language.ts';
import { expectAccessible } from './show.tsx';

function shown(keys: Settings['keys'] = {}, language: UiLanguage = 'en') {
  const settings = signal<Settings>({ ...DEFAULTS, keys });
  const store = vi.fn(async (change: Partial<Settings>) => {
    settings.value = { ...settings.value, ...change };
  });
  render(
    <Desk room="settings" t={createTranslator(language)} theme="system">
      <KeysPanel model={createSettingsModel(settings, store)} />
    </Desk>,
  );
  const key = (command: string) => {
    const found = screen.getAllByTestId('key').find(({ dataset }) => dataset.command === command);
    if (!found) throw new Error(`no key for ${command}`);
    return found;
  };
  return { user: userEvent.setup(), settings, store, key, desk: screen.getByTestId('desk') };
}

describe('a key', () => {
  it('is changed by the keyboard alone, and kept at once', async () => {
    const { user, settings, key, desk } = shown();
    key('done').focus();
    await user.keyboard('{Enter}');
    expect(key('done').textContent).toBe('Press a key…');
    await expectAccessible(desk);
    await user.keyboard('f');
    await vi.waitFor(() => expect(key('done').textContent).toBe('f'));
    expect(settings.value.keys).toEqual({ done: 'f' });
    expect(document.activeElement).toBe(key('done'));
    expect(key('done').getAttribute('aria-label')).toBe('Done: f. Change');
  });

  it('that another command has is refused with that command’s name', async () => {
    const { user, store, key } = shown();
    await user.click(key('next'));
    await user.keyboard('d');
    expect(screen.getByTestId('keys-refused').textContent).toBe(
      'The key “d” already stands for “Done”. Press another key, or give that one another key first.',
    );
    expect(store).not.toHaveBeenCalled();
    // Still asked for: another one will do.
    await user.keyboard('n');
    await vi.waitFor(() => expect(key('next').textContent).toBe('n'));
    expect(screen.getByTestId('keys-refused').textContent).toBe('');
  });

  it('that is no letter, digit or sign is refused; one with Ctrl is the browser’s', async () => {
    const { user, store, key } = shown();
    await user.click(key('next'));
    await user.keyboard(' ');
    expect(screen.getByTestId('keys-refused').textContent).toMatch(/^Press a letter/);
    await user.keyboard('{Control>}f{/Control}');
    expect(key('next').textContent).toBe('Press a key…');
    fireEvent.keyDown(key('next'), { key: 'Process', keyCode: 229 });
    expect(screen.getByTestId('keys-refused').textContent).toMatch(/^Your input method/);
    expect(store).not.toHaveBeenCalled();
  });

  it('stays when Escape is pressed, or the question is left', async () => {
    const { user, store, key } = shown();
    await user.click(key('next'));
    await user.keyboard('{Escape}');
    expect(key('next').textContent).toBe('j');
    await user.click(key('next'));
    await user.tab();
    expect(key('next').textContent).toBe('j');
    expect(store).not.toHaveBeenCalled();
  });
});

it('all of them go back to the usual ones, and the keyboard stays in the panel', async () => {
  const { user, settings, key } = shown({ next: 'n', help: 'h' });
  expect(key('help').textContent).toBe('h');
  await user.click(screen.getByTestId('keys-reset'));
  await vi.waitFor(() => expect(settings.value.keys).toEqual({}));
  expect([key('next').textContent, key('help').textContent]).toEqual(['j', '?']);
  expect(document.activeElement).toBe(key('next'));
  await vi.waitFor(() => expect((screen.getByTestId('keys-reset') as HTMLButtonElement).disabled).toBe(true));
});

it.each(UI_LANGUAGES)('is accessible in %s', async (language) => {
  const { desk } = shown({}, language);
  await expectAccessible(desk);
});
