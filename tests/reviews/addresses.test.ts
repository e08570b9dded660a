import { describe, expect, it } from 'vitest';
import { PAYLOADS } from '../../lib/payloads.ts';
import { reviewAddress } from '../../lib/platforms/addresses.ts';
import { isPlatformAddress } from '../../lib/platforms/hosts.ts';
import { platforms } from '../../lib/platforms/index.ts';
import { unknownScope } from '../../lib/platforms/scope.ts';
import { PLATFORMS } from '../../lib/reviews/review.ts';
import { stored } from '../follow-ups/stored.ts';

const EVIL = [
  'http://sellercentral.amazon.de/x',
  'https://sellercentral.amazon.de.evil.example/',
  'https://evil.example/https://www.amazon.de/',
  'https://user:pass@www.amazon.de/',
  'https://www.amazon.de:8443/',
  'https://myseller.taobao.com/',
  'javascript:alert(1)',
  'nonsense',
];
const publicly = (url: string | null, at: string) =>
  stored({ platform: 'amazon', shop: 'amazon.de', url, seenOn: { url: at, pageKind: 'public-reviews' } });
const look = (url: string) => ({
  platform: 'amazon',
  pageKind: 'customer-reviews',
  shop: 'amazon.de',
  url,
  status: 'empty',
  scope: unknownScope(),
  health: { seen: 0, complete: 0, fields: {} },
});

describe('the hosts of a platform', () => {
  it('are those its content scripts run on', () => {
    for (const platform of PLATFORMS) {
      const patterns = platforms[platform].flatMap((adapter) => adapter.matches);
      expect(patterns.length).toBeGreaterThan(0);
      for (const pattern of patterns)
        expect(isPlatformAddress(platform, pattern.replaceAll('*', '')), pattern).toBe(true);
    }
  });

  it.each(EVIL)('are not: %s', (url) => expect(isPlatformAddress('amazon', url)).toBe(false));
});

describe('a reading', () => {
  it.each(EVIL)('from elsewhere is refused: %s', (url) => {
    expect(PAYLOADS.observe.safeParse({ ...look(url), records: [], settled: true }).success).toBe(false);
    expect(PAYLOADS.covered.safeParse({ ...look(url), reviewKeys: [] }).success).toBe(false);
  });

  it('may have a long address', () => {
    const url = `https://sellercentral.amazon.de/brand-customer-reviews/?x=${'a'.repeat(7_000)}`;
    expect(PAYLOADS.observe.safeParse({ ...look(url), records: [], settled: true }).success).toBe(true);
    expect(PAYLOADS.covered.safeParse({ ...look(url), reviewKeys: [] }).success).toBe(true);
    expect(PAYLOADS.covered.safeParse({ ...look(url + url), reviewKeys: [] }).success).toBe(false);
  });
});

describe('the address of a review', () => {
  const seen = 'https://www.amazon.de/product-reviews/B0';

  it('is never one outside the platform', () => {
    for (const url of EVIL) {
      expect(reviewAddress(publicly(url, seen)), url).toBe(seen);
      expect(reviewAddress(publicly(null, url)), url).toBeNull();
      expect(reviewAddress(publicly(url, url)), url).toBeNull();
    }
  });

  it('is the review’s own page where that is the platform’s', () => {
    const own = 'https://www.amazon.de/gp/customer-reviews/R1';
    expect(reviewAddress(publicly(own, seen))).toBe(own);
  });
});
