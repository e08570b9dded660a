/** What is kept, for how long, and how one buyer is forgotten. */

import { signal } from '@preact/signals';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ForgetBuyerPanel } from '../../components/desk/keeping/ForgetBuyerPanel.tsx';
import { createForgetBuyerModel } from '../../components/desk/keeping/forget-buyer-model.ts';
import { AutoBackupPanel, RetentionPanel, RoomPanel } from '../../components/desk/keeping/KeepingPanels.tsx';
import { createKeepingModel, type KeepingJobs } from '../../components/desk/keeping/keeping-model.ts';
import { DEFAULTS, type Settings } from '../../lib/settings.ts';
import type { StorageRoom } from '../../lib/storage-room.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/ui-language.ts';
import { NOW, review } from './fake-model.ts';
import { inDesk } from './in-desk.tsx';
import { expectAccessible } from './show.tsx';

describe('what is kept, and for how long', () => {
  const room: StorageRoom = { used: 1, free: 5_000_000_000, persisted: true, unlimited: true };
  function show(change: Partial<KeepingJobs> = {}, language: UiLanguage = 'en') {
    const settings = signal<Settings>({ ...DEFAULTS, backups: { every: 'week', how: 'remind' } });
    const jobs = {
      save: vi.fn(async (next: Partial<Settings>) => {
        settings.value = { ...settings.value, ...next };
      }),
      allowDownloads: vi.fn(async () => true),
      mayDownload: async () => true,
      times: async () => ({ madeAt: NOW, toldAt: null }),
      room: async () => room,
      removeOld: vi.fn(async () => undefined),
      ...change,
    } satisfies KeepingJobs;
    const model = createKeepingModel(settings, jobs);
    const panels = (
      <>
        <AutoBackupPanel model={model} />
        <RetentionPanel model={model} />
        <RoomPanel model={model} />
      </>
    );
    return { jobs, settings, ...inDesk('data', panels, language) };
  }

  it.each(UI_LANGUAGES)('is said without barriers: %s', async (language) => {
    const { desk } = show({ room: async () => ({ ...room, free: 1_000, persisted: false }) }, language);
    expect((await screen.findByTestId('room-short')).getAttribute('role')).toBe('alert');
    await expectAccessible(desk);
  });

  it.each([
    [{ persisted: false, unlimited: true }, 'true'],
    [{ persisted: true, unlimited: false }, 'true'],
    [{ persisted: false, unlimited: false }, 'false'],
  ])('says whether the browser keeps it: %j', async (given, safe) => {
    show({ room: async () => ({ ...room, ...given }) });
    expect((await screen.findByTestId('room-persisted')).dataset.safe).toBe(safe);
  });

  it('old words go only after a yes', async () => {
    const { user, jobs, settings } = show();
    await user.selectOptions(screen.getByLabelText('Keep words'), '12');
    expect(document.activeElement).toBe(screen.getByTestId('retention-no'));
    await user.click(screen.getByTestId('retention-no'));
    expect(jobs.removeOld).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByLabelText('Keep words'), '12');
    await user.click(screen.getByTestId('retention-yes'));
    await waitFor(() => expect(jobs.removeOld).toHaveBeenCalledExactlyOnceWith(12));
    expect(settings.value.keepTextMonths).toBe(12);
    await waitFor(() => expect(screen.getByTestId('retention-said').textContent).toContain('Old words are removed'));
  });

  it('a backup is saved by itself only where the browser allows it', async () => {
    const { user, settings } = show({ allowDownloads: async () => false });
    await user.selectOptions(screen.getByLabelText('What happens then'), 'save');
    await screen.findByTestId('backup-refused');
    expect(settings.value.backups.how).toBe('remind');
  });

  it('saves by itself once it is allowed', async () => {
    const { user, settings } = show();
    await user.selectOptions(screen.getByLabelText('What happens then'), 'save');
    await waitFor(() => expect(settings.value.backups.how).toBe('save'));
  });
});

describe('forgetting one buyer', () => {
  it.each(UI_LANGUAGES)('is searched, chosen, asked, done: %s', async (language) => {
    const jobs = {
      find: vi.fn(async () => [review('a', { author: 'M***', orderId: '1' }), review('b')]),
      forget: vi.fn(async () => undefined),
    };
    const model = createForgetBuyerModel(jobs);
    const { user, desk } = inDesk('data', <ForgetBuyerPanel model={model} />, language);
    await user.type(screen.getByTestId('forget-buyer-search'), 'M***{Enter}');
    expect(jobs.find).toHaveBeenCalledExactlyOnceWith('M***');
    const [first] = await screen.findAllByTestId('forget-buyer-choose');
    expect((screen.getByTestId('forget-buyer-start') as HTMLButtonElement).disabled).toBe(true);
    await user.click(first as HTMLElement);
    await user.click(screen.getByTestId('forget-buyer-start'));
    await expectAccessible(desk);
    expect(document.activeElement).toBe(screen.getByTestId('forget-buyer-no'));
    await user.click(screen.getByTestId('forget-buyer-yes'));
    expect(jobs.forget).toHaveBeenCalledExactlyOnceWith(['a']);
    await waitFor(() => expect(screen.getByTestId('forget-buyer-said').textContent).not.toBe(''));
  });

  it('says that nothing is stored, and that it did not work', async () => {
    const jobs = { find: vi.fn(async () => []), forget: async () => undefined };
    const { user } = inDesk('data', <ForgetBuyerPanel model={createForgetBuyerModel(jobs)} />);
    await user.type(screen.getByTestId('forget-buyer-search'), 'nobody{Enter}');
    await screen.findByText('Nothing of that buyer or order is stored.');
    jobs.find.mockRejectedValueOnce(new Error('gone'));
    await user.click(screen.getByTestId('forget-buyer-find'));
    await screen.findByText('That did not work. Nothing was deleted; try again.');
  });
});
