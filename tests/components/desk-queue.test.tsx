/** The queue over an invented store: what is shown, what is asked, by keyboard, in every language, without barriers. */

import { signal } from '@preact/signals';
import { screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { QueueRoom } from '../../components/desk/queue/QueueRoom.tsx';
import { createQueueModel, type QueueStore } from '../../components/desk/queue/queue-model.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/ui-language.ts';
import { followUp, HOUR, NOW, review } from './fake-model.ts';
import { inDesk } from './in-desk.tsx';
import { expectAccessible, fixSizes } from './show.tsx';

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

  it.each(UI_LANGUAGES)('lists reviews with texts, causes and what is due: %s', async (language) => {
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
