/** How pages are read, and what was taught, as the desk shows it. */

import { signal } from '@preact/signals';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { HealthRoom } from '../../components/desk/health/HealthRoom.tsx';
import { createHealthModel } from '../../components/desk/health/health-model.ts';
import type { TaughtRow } from '../../lib/db.ts';
import { UI_LANGUAGES } from '../../lib/ui-language.ts';
import { HOUR, NOW } from './fake-model.ts';
import { inDesk } from './in-desk.tsx';
import { expectAccessible } from './show.tsx';

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

  it.each(UI_LANGUAGES)('says since when a field is missing, and what was taught: %s', async (language) => {
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
