import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { bootEarly, takeBoot } from '../lib/early-boot.ts';

const asked = () => {
  let count = 0;
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
    count += 1;
    return { ok: true, value: count };
  });
};

describe('what a sidebar needs to begin', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('is asked for ahead and taken once; whoever shows up later asks anew', async () => {
    const message = asked();
    bootEarly('rakuten');
    expect(await takeBoot('rakuten')).toBe(1);
    expect(message).toHaveBeenCalledTimes(1);
    expect(await takeBoot('rakuten')).toBe(2);
  });

  it('is asked for anew when the page took long to come: settings may be others', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    asked();
    bootEarly('amazon');
    vi.advanceTimersByTime(6_000);
    expect(await takeBoot('amazon')).toBe(2);
  });

  it('fails for the taker alone, who asks anew next time', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('worker gone'));
    bootEarly('taobao');
    await expect(takeBoot('taobao')).rejects.toThrow('worker gone');
    asked();
    expect(await takeBoot('taobao')).toBe(1);
  });
});
