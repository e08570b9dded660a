/** Saved pages of one platform and what is true about them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { finish } from '../../lib/extract/steps.ts';
import type { Page, PageReading, ReviewPage, Scope } from '../../lib/platforms/platform.ts';
import { readPage } from '../../lib/platforms/read-page.ts';
import { blankRecord } from '../../lib/reviews/blank-record.ts';
import type { Platform, ReviewField, ReviewRecord } from '../../lib/reviews/review.ts';

interface Expected {
  status: PageReading['status'];
  shop: string;
  scope?: Scope;
  health: { seen: number; complete: number; missing: Partial<Record<ReviewField, number>> };
  records: Partial<ReviewRecord>[];
}

/** `checkVisibility` as browsers have it; jsdom has no layout, so it goes by inline styles alone. */
function checkVisibility(this: HTMLElement): boolean {
  for (let at: HTMLElement | null = this; at; at = at.parentElement) {
    if (at.style.display === 'none' || at.style.visibility === 'hidden') return false;
  }
  return true;
}
Object.defineProperty(HTMLElement.prototype, 'checkVisibility', { value: checkVisibility, configurable: true });

/** Both readings of a review page, in one go. */
export const readNow = (adapter: ReviewPage, page: Page): PageReading => finish(readPage(adapter, page));

/** How a platform's tests get at its saved pages. */
export function savedPages(platform: Platform) {
  const folder = resolve(import.meta.dirname, '../fixtures', platform);

  /** Names, without date, of the saved pages of one kind that have an expected reading beside them. */
  const readable = (kind: string): string[] =>
    readdirSync(folder)
      .map((file) => /^\d{4}-\d\d-\d\d-(.+)\.json$/.exec(file)?.[1] ?? '')
      .filter((name) => name.startsWith(kind));

  function read(name: string, ending: string): string {
    const file = readdirSync(folder).find((candidate) => candidate.endsWith(`-${name}.${ending}`));
    if (!file) throw new Error(`No fixture ${name}.${ending}`);
    return readFileSync(join(folder, file), 'utf8');
  }

  /** A saved page with the address in its first line; `change` edits its HTML, `url` overrides the address. */
  function fixture(name: string, change = (html: string): string => html, url?: string): Page {
    const html = read(name, 'html');
    const head = /^<!-- (\{.*\}) -->/.exec(html)?.[1];
    if (!head) throw new Error(`${name} has no first line with its papers`);
    const address = url ?? (JSON.parse(head) as { url: string }).url;
    const document = new DOMParser().parseFromString(change(html), 'text/html');
    Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
    return { document, url: new URL(address) };
  }

  /** Every field of every record, the whole scope where one is expected, and the health. */
  function expectReading(reading: PageReading, name: string): void {
    const expected = JSON.parse(read(name, 'json')) as Expected;
    expect(reading.status).toBe(expected.status);
    expect(reading.shop).toBe(expected.shop);
    expect(reading.located.map(({ record }) => record)).toEqual(
      expected.records.map((record) => ({ ...blankRecord(), ...record })),
    );
    if (expected.scope) expect(reading.scope).toEqual(expected.scope);
    const missing = Object.entries(reading.health.fields).filter(([, field]) => field.missing > 0);
    expect({
      seen: reading.health.seen,
      complete: reading.health.complete,
      missing: Object.fromEntries(missing.map(([name, field]) => [name, field.missing])),
    }).toEqual(expected.health);
  }

  return { readable, fixture, expectReading };
}
