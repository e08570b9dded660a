import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onSummons, passOnSummons, SUMMON, SUMMON_KEY } from '../lib/summon.ts';
import config from '../wxt.config.ts';

type OnCommand = (command: string, tab?: { id?: number }) => void;
type OnMessage = (message: unknown) => unknown;

describe('the browser’s key for the sidebar', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('goes to the page in front, and to nobody where there is none', async () => {
    let press: OnCommand = () => undefined;
    vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation((listener) => {
      press = listener as OnCommand;
    });
    const sent = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
    passOnSummons();
    press(SUMMON, { id: 7 });
    expect(sent).toHaveBeenCalledWith(7, { type: SUMMON });
    press('another-command', { id: 7 });
    press(SUMMON, {});
    press(SUMMON);
    expect(sent).toHaveBeenCalledTimes(1);
    // What nobody heard is no error.
    await expect(sent.mock.results[0]?.value).rejects.toThrow('nobody there');
  });

  it('is heard in a page until that is over', () => {
    const listeners = new Set<OnMessage>();
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
      (one) => void listeners.add(one as OnMessage),
    );
    vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(
      (one) => void listeners.delete(one as OnMessage),
    );
    const summoned = vi.fn();
    const over = new AbortController();
    onSummons(summoned, over.signal);
    for (const say of listeners)
      for (const message of [{ type: SUMMON }, { type: 'other' }, null, 'text']) say(message);
    expect(summoned).toHaveBeenCalledTimes(1);
    over.abort();
    expect(listeners.size).toBe(0);
  });

  it('has the same name and keys in the manifest', () => {
    const manifest = config.manifest as (env: { browser: string; manifestVersion: number }) => {
      commands: Record<string, { suggested_key: { default: string } }>;
    };
    const { commands } = manifest({ browser: 'chrome', manifestVersion: 3 });
    expect(commands[SUMMON]?.suggested_key.default).toBe(SUMMON_KEY);
  });
});
