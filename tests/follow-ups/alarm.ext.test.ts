import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALARM, ensureAlarm } from '../../lib/follow-ups/alarm.ts';
import { badgeText, renderBadge } from '../../lib/follow-ups/badge.ts';

const NOW = Date.parse('2026-11-04T12:00:00Z');
const MINUTE = 60_000;
const scheduled = async () => (await browser.alarms.get(ALARM))?.scheduledTime;

describe('the alarm', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is set, moved, and taken away', async () => {
    await ensureAlarm(NOW + 10 * MINUTE, NOW);
    expect(await scheduled()).toBe(NOW + 10 * MINUTE);
    await ensureAlarm(NOW + 5 * MINUTE, NOW);
    expect(await scheduled()).toBe(NOW + 5 * MINUTE);
    expect(await browser.alarms.getAll()).toHaveLength(1);
    await ensureAlarm(null, NOW);
    expect(await scheduled()).toBeUndefined();
  });

  it('is not made anew when it is right', async () => {
    await ensureAlarm(NOW + 10 * MINUTE, NOW);
    const create = vi.spyOn(browser.alarms, 'create');
    await ensureAlarm(NOW + 10 * MINUTE, NOW + MINUTE);
    expect(create).not.toHaveBeenCalled();
    create.mockRestore();
  });

  it('comes no sooner than 30 seconds, and is not pushed away by every write', async () => {
    await ensureAlarm(NOW + 1, NOW);
    expect(await scheduled()).toBe(NOW + 30_000);
    await ensureAlarm(NOW + 1, NOW + 20_000);
    expect(await scheduled()).toBe(NOW + 30_000);
  });
});

describe('the badge', () => {
  it('shows a count in at most four characters, and nothing for none', () => {
    expect([0, 1, 42, 999, 1000, 123_456].map(badgeText)).toEqual(['', '1', '42', '999', '999+', '999+']);
  });

  it('sets text, colour and title', async () => {
    const target = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() };
    await renderBadge(3, target);
    expect(target.setBadgeText).toHaveBeenCalledWith({ text: '3' });
    expect(target.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: expect.stringMatching(/^#[0-9a-f]{6}$/) });
    expect(target.setTitle).toHaveBeenCalledWith({ title: 'Review Desk (3)' });
    await renderBadge(0, target);
    expect(target.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(target.setTitle).toHaveBeenLastCalledWith({ title: 'Review Desk' });
  });
});
