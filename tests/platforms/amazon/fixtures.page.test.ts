import { describe, expect, it } from 'vitest';
import { platforms } from '../../../lib/platforms/index.ts';
import { ReviewRecord } from '../../../lib/reviews/schema.ts';
import { readNow } from '../saved-pages.ts';
import { expected, expectedFixtures, fixture, wholeRecord, wholeScope } from './fixture.ts';

const pages = platforms.amazon.flatMap((one) => one.pages);

describe.each(expectedFixtures())('%s', (name) => {
  it.each(['light', 'shadow'] as const)('is read to the last field, %s Katal', (build) => {
    const page = fixture(name, build);
    const adapter = pages.find((one) => one.matches(page.url));
    if (adapter?.type !== 'reviews') throw new Error(`No review page matches ${page.url}`);
    expect(name.startsWith(adapter.kind)).toBe(true);
    expect(adapter.present(page)).toBe(true);

    const before = page.document.documentElement.outerHTML;
    const reading = readNow(adapter, page);
    const truth = expected(name);
    expect(reading.located.map(({ record }) => record)).toEqual(truth.records.map(wholeRecord));
    expect(reading.located.map(({ record }) => ReviewRecord.safeParse(record).success)).not.toContain(false);
    expect(reading).toMatchObject({ platform: 'amazon', pageKind: adapter.kind, shop: truth.shop, url: page.url.href });
    expect(reading.status).toBe(truth.status);
    expect(reading.scope).toEqual(wholeScope(truth.scope));
    expect(reading.health).toMatchObject({ seen: truth.seen, complete: truth.complete });
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('has a record where it says', () => {
    const page = fixture(name);
    const adapter = pages.find((one) => one.matches(page.url));
    if (adapter?.type !== 'reviews') throw new Error('no review page');
    for (const { record, element } of readNow(adapter, page).located) {
      expect(element.isConnected).toBe(true);
      expect(element.outerHTML).toContain(record.nativeId ?? record.orderId);
    }
  });
});
