import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../lib/db.ts';
import { openReview, putDownWanted, wantedIn } from '../../lib/reviews/selection.ts';
import { stored } from '../follow-ups/stored.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const KEY = 'amazon:shop:1';
const TAB = 7;

describe('the review a tab was opened for', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await db().reviews.clear();
    await db().reviews.add(stored({ key: KEY, url: 'https://sellercentral.amazon.com/brand-customer-reviews/?x=1' }));
    vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: TAB } as never);
  });
  afterEach(() => vi.restoreAllMocks());

  it('is told as often as the tab asks, until it is put down', async () => {
    await openReview(KEY, NOW);
    expect((await wantedIn(TAB, NOW + 1_000))?.key).toBe(KEY);
    expect((await wantedIn(TAB, NOW + 2_000))?.key).toBe(KEY);
    expect(await wantedIn(TAB + 1, NOW)).toBeNull();
    await putDownWanted(TAB);
    expect(await wantedIn(TAB, NOW + 3_000)).toBeNull();
  });

  it('is told also to a page that asks before the tab is known', async () => {
    let born: (tab: { id: number }) => void = () => undefined;
    vi.spyOn(browser.tabs, 'create').mockReturnValue(new Promise((done) => (born = done as typeof born)) as never);
    const opened = openReview(KEY, NOW);
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalled());
    const asked = wantedIn(TAB, NOW);
    born({ id: TAB });
    expect((await asked)?.key).toBe(KEY);
    await opened;
  });

  it('is forgotten after a while, also when the clock was set back, and when the review is gone from the store', async () => {
    await openReview(KEY, NOW);
    expect(await wantedIn(TAB, NOW + 16 * 60_000)).toBeNull();
    await openReview(KEY, NOW);
    expect(await wantedIn(TAB, NOW - 16 * 60_000)).toBeNull();
    await openReview(KEY, NOW);
    await db().reviews.clear();
    expect(await wantedIn(TAB, NOW)).toBeNull();
  });
});
