/** The beginning of a page, shown before the rest is read: it must be the beginning of what the whole page says. */
import { beforeAll, describe, expect, it } from 'vitest';
import { finish } from '../../lib/extract/steps.ts';
import type { LocatedRecord } from '../../lib/platforms/platform.ts';
import { basePages } from '../drift/bases.ts';
import type { BasePage } from '../drift/page.ts';
import { adapterOf } from '../drift/read.ts';

let bases: BasePage[] = [];
beforeAll(async () => {
  bases = await basePages();
}, 60_000);

const read = (base: BasePage, most?: number) =>
  finish(adapterOf(base).read({ document: base.document, url: base.url }, undefined, most));

/** What few rows don't prove, as the order of day and month, may be missing; nothing may be other. */
function expectPart(begun: LocatedRecord, whole: LocatedRecord | undefined, name: string): void {
  const told = Object.entries(begun.record).filter(([, value]) => value !== null);
  expect(whole?.record, name).toMatchObject(Object.fromEntries(told));
  expect(begun.element === whole?.element, name).toBe(true);
}

describe('a beginning', () => {
  it.each([1, 2, 3, 7])('of %i rows is that of the page', (most) => {
    for (const base of bases) {
      const whole = read(base);
      const begun = read(base, most);
      for (const [i, one] of begun.located.entries()) expectPart(one, whole.located[i], `${base.id} ${i}`);
      expect(begun.cut, base.id).toBe(whole.seen > most);
      expect(begun.located.length, base.id).toBeLessThanOrEqual(most);
    }
  });
});
