/** The settings room: everything is kept as it is changed. */

import { signal } from '@preact/signals';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SettingsRoom } from '../../components/desk/settings/SettingsRoom.tsx';
import { createSettingsModel } from '../../components/desk/settings/settings-model.ts';
import { DEFAULTS, type Settings } from '../../lib/settings.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/ui-language.ts';
import { inDesk } from './in-desk.tsx';
import { expectAccessible } from './show.tsx';

describe('settings', () => {
  function show(given: Partial<Settings> = {}, language: UiLanguage = 'en') {
    const settings = signal<Settings>({ ...DEFAULTS, ...given });
    const store = vi.fn(async (change: Partial<Settings>) => {
      settings.value = { ...settings.value, ...change };
    });
    const model = createSettingsModel(settings, store);
    return { settings, store, ...inDesk('settings', <SettingsRoom model={model} />, language) };
  }

  it.each(UI_LANGUAGES)('are without barriers: %s', async (language) => {
    const { desk } = show({ workingHours: { from: 540, to: 1080 }, quietHours: { from: 1260, to: 480 } }, language);
    await expectAccessible(desk);
  });

  it('are kept as they are changed', async () => {
    const { user, settings } = show();
    await user.selectOptions(screen.getByLabelText('Language of Review Desk'), 'zh-TW');
    await user.selectOptions(screen.getByLabelText('Colours'), 'dark');
    await user.click(screen.getByLabelText('Has the buyer answered?'));
    await user.click(screen.getByLabelText('Only between certain hours'));
    await user.click(screen.getByLabelText('Pause on all of Rakuten'));
    await user.selectOptions(screen.getByLabelText('Pause on one site'), 'www.amazon.de');
    await waitFor(() =>
      expect(settings.value).toMatchObject({
        uiLanguage: 'zh-TW',
        theme: 'dark',
        mutedReminders: ['check-contact'],
        workingHours: { from: 540, to: 1080 },
        paused: { platforms: ['rakuten'], hosts: ['www.amazon.de'] },
      }),
    );
    expect(screen.getByTestId('settings-said').textContent).toBe('Kept.');
    await user.click(screen.getByRole('button', { name: 'Go on · www.amazon.de' }));
    await waitFor(() => expect(settings.value.paused.hosts).toEqual([]));
    // The shops' names are said where everything else about their voice is.
    expect(screen.getByTestId('to-replies').getAttribute('href')).toBe('#replies');
  });

  it('say so when they can’t be kept', async () => {
    const model = createSettingsModel(signal(DEFAULTS), () => Promise.reject(new Error('quota')));
    const { user } = inDesk('settings', <SettingsRoom model={model} />);
    await user.selectOptions(screen.getByLabelText('Colours'), 'dark');
    await waitFor(() => expect(screen.getByTestId('settings-said').textContent).toContain('could not be kept'));
  });
});
