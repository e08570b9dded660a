import { describe, expect, it } from 'vitest';
import { isPausedAt, platformAt, withPause } from '../lib/pause.ts';

const none = { platforms: [], hosts: [] };

describe('a pause', () => {
  it('is of a whole platform or of one host', () => {
    const germany = withPause(none, { host: 'www.amazon.de' }, true);
    expect(isPausedAt(germany, 'https://www.amazon.de/product-reviews/B0')).toBe(true);
    expect(isPausedAt(germany, 'https://www.amazon.fr/product-reviews/B0')).toBe(false);
    const amazon = withPause(none, { platform: 'amazon' }, true);
    expect(isPausedAt(amazon, 'https://sellercentral.amazon.com/brand-customer-reviews')).toBe(true);
    expect(isPausedAt(amazon, 'https://review.rms.rakuten.co.jp/')).toBe(false);
  });

  it('stands once, and ends', () => {
    const twice = withPause(withPause(none, { platform: 'taobao' }, true), { platform: 'taobao' }, true);
    expect(twice.platforms).toEqual(['taobao']);
    expect(withPause(twice, { platform: 'taobao' }, false)).toEqual(none);
  });

  it('is nobody’s on pages of no platform', () => {
    expect(platformAt('https://example.com/')).toBeNull();
    expect(platformAt('not an address')).toBeNull();
    expect(isPausedAt({ platforms: ['amazon'], hosts: ['example.com'] }, 'https://example.com/')).toBe(false);
  });
});
