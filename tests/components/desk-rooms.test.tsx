/** The rooms over invented stores: what is shown, what is asked, by keyboard, in every language, without barriers. */
import { signal } from '@preact/signals';
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChildren } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '../../components/desk/Desk.tsx';
import { HealthRoom } from '../../components/desk/health/HealthRoom.tsx';
import { createHealthModel } from '../../components/desk/health/health-model.ts';
import { ForgetBuyerPanel } from '../../components/desk/keeping/ForgetBuyerPanel.tsx';
import { createForgetBuyerModel } from '../../components/desk/keeping/forget-buyer-model.ts';
import { AutoBackupPanel, RetentionPanel, RoomPanel } from '../../components/desk/keeping/KeepingPanels.tsx';
import { createKeepingModel, type KeepingJobs } from '../../components/desk/keeping/keeping-model.ts';
import { QueueRoom } from '../../components/desk/queue/QueueRoom.tsx';
import { createQueueModel, type QueueStore } from '../../components/desk/queue/queue-model.ts';
import type { Room } from '../../components/desk/rooms.ts';
import { SettingsRoom } from '../../components/desk/settings/SettingsRoom.tsx';
import { createSettingsModel } from '../../components/desk/settings/settings-model.ts';
import type { TaughtRow } from '../../lib/db.ts';
import { createTranslator } from '../../lib/locales.ts';
import { DEFAULTS, type Settings } from '../../lib/settings.ts';
import type { StorageRoom } from '../../lib/storage-room.ts';
import type { UiLanguage } from '../../lib/ui-language.ts';
import { followUp, HOUR, NOW, review } from './fake-model.ts';
import { expectAccessible, fixSizes } from './show.tsx';

const LANGUAGES = ['en', 'ja', 'zh-CN', 'zh-TW'] as const;

function inDesk(room: Room, children: ComponentChildren, language: UiLanguage = 'en') {
  const user = userEvent.setup();
  render(
    <Desk room={room} t={createTranslator(language)} theme="system">
      {children}
    </Desk>,
  );
  return { user, desk: screen.getByTestId('desk') };
}

describe('the queue', () => {
  beforeEach(fixSizes);
  const all = ['a', 'b', 'c'].map((id) => review(id, { body: `Words of ${id}`, productTitle: `Cup ${id}` }));

  function show(change: Partial<QueueStore> = {}, language: UiLanguage = 'en') {
    const store = {
      search: vi.fn((ask: { text: string }) => all.map(({ key }) => key).filter((key) => key.includes(ask.text))),
      shops: () => ['amazon:amazon.com', 'rakuten:123456'],
      size: () => all.length,
      items: vi.fn(async (keys: readonly string[]) =>
        keys.map((key) => {
          const found = all.find((one) => one.key === key);
          return found ? { review: found, followUps: [followUp(key, -HOUR)] } : null;
        }),
      ),
      open: vi.fn(async () => undefined),
      done: vi.fn(async () => undefined),
      snooze: vi.fn(async () => undefined),
      ...change,
    } satisfies QueueStore;
    const model = createQueueModel(store, signal(NOW));
    model.state.value = 'ready';
    return { store, model, ...inDesk('queue', <QueueRoom model={model} />, language) };
  }

  it.each(LANGUAGES)('lists reviews with texts, causes and what is due: %s', async (language) => {
    const { desk } = show({}, language);
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3));
    expect(screen.getByTestId('queue').textContent).toContain('Words of b');
    expect(within(screen.getAllByTestId('queue-row')[0] as HTMLElement).getByTestId('time').dataset.kind).toBe(
      'overdue',
    );
    await expectAccessible(desk);
  });

  it('searches while the seller types, and filters', async () => {
    const { user, store } = show();
    await user.type(screen.getByLabelText('Search all reviews'), 'b');
    expect(screen.getByTestId('queue-count').dataset.count).toBe('1');
    await user.selectOptions(screen.getByLabelText('Stars'), '2');
    await user.selectOptions(screen.getByLabelText('Shop'), 'rakuten:123456');
    expect(vi.mocked(store.search).mock.lastCall?.[0]).toMatchObject({
      text: 'b',
      rating: '2',
      shop: 'rakuten:123456',
    });
    await user.click(screen.getByTestId('queue-reset'));
    expect(vi.mocked(store.search).mock.lastCall?.[0]).toMatchObject({ text: '', rating: null, shop: null });
  });

  it('does with the chosen what is asked, by keyboard alone, and says so', async () => {
    const { user, store } = show();
    await screen.findByText('Words of a');
    screen.getByTestId('queue-choose-all').focus();
    await user.keyboard(' ');
    expect(screen.getByTestId('queue-bulk').textContent).toContain('3 chosen');
    screen.getByTestId('queue-bulk-done').focus();
    await user.keyboard('{Enter}');
    expect(store.done).toHaveBeenCalledExactlyOnceWith(['a', 'b', 'c']);
    await waitFor(() => expect(screen.getByTestId('queue-said').textContent).toBe('3 reviews are done.'));
    expect(screen.queryByTestId('queue-bulk')).toBeNull();
  });

  it('acts on one, and says that it did not work', async () => {
    const { user, store } = show({ snooze: vi.fn(() => Promise.reject(new Error('gone'))) });
    const row = (await screen.findByText('Words of b')).closest('article') as HTMLElement;
    await user.click(within(row).getByTestId('open-review'));
    expect(store.open).toHaveBeenCalledExactlyOnceWith('b');
    await user.click(within(row).getByTestId('snooze'));
    await user.click(screen.getByTestId('snooze-next-week'));
    expect(store.snooze).toHaveBeenCalledExactlyOnceWith(['b'], 'next-week');
    await waitFor(() => expect(screen.getByTestId('queue-said').textContent).toContain('did not work'));
  });

  it('says where a review stands that its status does not tell, and filters by it', async () => {
    const published = (key: string) => [followUp(key, HOUR, { kind: 'check-published' })];
    const late = review('b', { platform: 'taobao', replyClosesAt: NOW - HOUR });
    const { user, store, desk } = show({
      items: vi.fn(async (keys: readonly string[]) =>
        keys.map((key) =>
          key === 'b' ? { review: late, followUps: [] } : { review: review(key), followUps: published(key) },
        ),
      ),
    });
    await waitFor(() => expect(screen.getAllByTestId('stand')).toHaveLength(3));
    const stands = screen.getAllByTestId('stand').map(({ dataset }) => dataset.stand);
    expect(stands.toSorted()).toEqual(['inserted', 'inserted', 'window-closed']);
    const row = screen.getAllByTestId('queue-row').find(({ dataset }) => dataset.key === 'a');
    expect(row?.textContent).toContain('Inserted, not yet seen on the page');
    expect(row?.textContent).not.toContain('To do');
    await expectAccessible(desk);
    await user.selectOptions(screen.getByLabelText('Reply'), 'Inserted, not seen yet');
    expect(vi.mocked(store.search).mock.lastCall?.[0]).toMatchObject({ stand: 'inserted' });
    await user.selectOptions(screen.getByLabelText('Reply'), 'Cannot act');
    expect(vi.mocked(store.search).mock.lastCall?.[0]).toMatchObject({ stand: 'cannot-act' });
  });

  it('forgets what was chosen when something else is searched for', async () => {
    const { user, model } = show();
    await screen.findByText('Words of a');
    await user.click(screen.getByTestId('queue-choose-all'));
    await user.type(screen.getByLabelText('Search all reviews'), 'b');
    expect(model.chosen.value.size).toBe(0);
  });

  it('shows the way on where there is nothing', async () => {
    const { desk } = show({ search: () => [], size: () => 0 });
    expect(screen.getByRole('link', { name: 'Or import a file' }).getAttribute('href')).toBe('#data');
    await expectAccessible(desk);
  });
});

describe('how pages are read', () => {
  const taught = {
    key: 'taobao:review-list:rating',
    platform: 'taobao',
    pageKind: 'review-list',
    field: 'rating',
    ways: [],
    taughtAt: NOW,
  } as unknown as TaughtRow;
  const jobs = () => ({
    pack: vi.fn(async () => '{}'),
    take: vi.fn(async () => ({ ok: true as const, count: 2 })),
    forget: vi.fn(async () => []),
  });
  const page = (lost: boolean) => ({
    platform: 'amazon' as const,
    pageKind: 'customer-reviews' as const,
    last: {
      since: NOW,
      at: NOW,
      status: 'records' as const,
      seen: 9,
      complete: lost ? 0 : 9,
      fields: { rating: lost ? { missing: 9 } : { selector: 9 } },
      version: '0.1.0',
    },
    lost: lost ? [{ field: 'rating' as const, until: NOW - HOUR }] : [],
    fullUntil: lost ? NOW - HOUR : null,
  });

  it.each(LANGUAGES)('says since when a field is missing, and what was taught: %s', async (language) => {
    const model = createHealthModel(jobs(), signal(NOW));
    model.show([page(true), { ...page(false), platform: 'rakuten', pageKind: 'review-check-tool' }], [taught]);
    const { desk } = inDesk('health', <HealthRoom model={model} />, language);
    expect(screen.getAllByTestId('page-health').map((one) => one.dataset.tone)).toEqual(['part', 'good']);
    expect(screen.getByTestId('health-lost').textContent).toMatch(/2026/);
    expect((await screen.findByTestId('taught-export')).getAttribute('href')).toContain('data:application/json');
    await expectAccessible(desk);
  });

  it('removes a lesson, and takes a file', async () => {
    const work = jobs();
    const model = createHealthModel(work, signal(NOW));
    model.show([], [taught]);
    const { user } = inDesk('health', <HealthRoom model={model} />);
    await user.click(screen.getByRole('button', { name: 'Remove: stars' }));
    expect(work.forget).toHaveBeenCalledExactlyOnceWith(taught);
    await user.upload(
      screen.getByTestId('taught-import'),
      new File(['{}'], 'taught.json', { type: 'application/json' }),
    );
    await waitFor(() => expect(screen.getByTestId('taught-answer').textContent).toBe('2 fields taken from the file'));
  });
});

describe('settings', () => {
  function show(given: Partial<Settings> = {}, language: UiLanguage = 'en') {
    const settings = signal<Settings>({ ...DEFAULTS, ...given });
    const store = vi.fn(async (change: Partial<Settings>) => {
      settings.value = { ...settings.value, ...change };
    });
    const model = createSettingsModel(settings, store);
    return { settings, store, ...inDesk('settings', <SettingsRoom model={model} />, language) };
  }

  it.each(LANGUAGES)('are without barriers: %s', async (language) => {
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

  it.each(LANGUAGES)('is said without barriers: %s', async (language) => {
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
  it.each(LANGUAGES)('is searched, chosen, asked, done: %s', async (language) => {
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
